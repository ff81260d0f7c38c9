using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data.Providers.SqlServer;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>
/// Asks every query that the portal runs, on whatever engine, of SQL Server too, as far as one can without a server: it must
/// translate, and its SQL is kept. <c>new PortalServer(…) { Replace = replay.Follow }</c>.
/// </summary>
public sealed class SqlServerReplay
{
    private readonly DbContextOptions<SqlServerPortalDbContext> _options;
    private readonly ConcurrentDictionary<string, string> _sql = new();
    private readonly ConcurrentDictionary<string, string> _refusals = new();
    private readonly ConcurrentDictionary<string, bool> _askers = new();

    public SqlServerReplay()
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDbContext>();
        options.UseSqlServerPortal("Server=nowhere");
        options.AddInterceptors(new SqlSeen.Interceptor());
        _options = options.Options;
    }

    /// <summary>What was sent, each text once, by a name that says which method asked first.</summary>
    public IReadOnlyDictionary<string, string> Sql => _sql.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>What SQL Server's side of EF could not translate.</summary>
    public IReadOnlyCollection<string> Refusals => [.. _refusals.Values];

    /// <summary>The methods of the portal that asked the database something, as <c>LessonQueries.FindAsync</c>.</summary>
    public IReadOnlyCollection<string> Askers => [.. _askers.Keys];

    /// <summary>Follows the contexts that are registered.</summary>
    public void Follow(IServiceCollection services)
    {
        services.AddSingleton(this);
        foreach (var context in ContextsIn(services))
        {
            typeof(SqlServerReplay).GetMethod(nameof(FollowContext), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(context).Invoke(null, [services]);
        }
    }

    /// <summary>The create script of the same model.</summary>
    public string CreateScript()
    {
        using var target = new SqlServerPortalDbContext(_options);
        return target.Database.GenerateCreateScript();
    }

    internal void Ask(Expression query)
    {
        // What an engine's own full-text index is asked is written for that engine; SearchSqlTests proves SQL Server's.
        if (WrittenByHand.Is(query))
            return;

        var methods = PortalStack.Methods();
        foreach (var method in methods)
            _askers.TryAdd(method, true);
        var asker = methods is [var nearest, ..] ? nearest : "The framework";
        using var target = new SqlServerPortalDbContext(_options);
        var swapped = new RootSwap(target).Visit(query)!;
        Ask(target, swapped, asker);

        // The later commands of a split query need rows of the first; asked as one, all its columns are seen.
        if (SplitRemoval.From(swapped) is { } whole)
            Ask(target, whole, asker);
    }

    private void Ask(SqlServerPortalDbContext target, Expression query, string asker)
    {
        try
        {
            Run(target.GetService<IAsyncQueryProvider>(), query);
            _refusals.TryAdd(asker, $"{asker}: sent no command.");
        }
        catch (Exception ended)
        {
            var reason = ended is TargetInvocationException { InnerException: { } inner } ? inner : ended;
            if (reason is SqlSeen seen)
                _sql.TryAdd(seen.Sql, $"{asker} {_sql.Count}");
            else
                _refusals.TryAdd(reason.Message, $"{asker}: {reason.Message}\n{ExpressionPrinter.Print(query)}");
        }
    }

    private static void Run(IAsyncQueryProvider provider, Expression query)
    {
        if (!typeof(IQueryable).IsAssignableFrom(query.Type))
            provider.Execute(query);
        else
            ((IEnumerable)provider.CreateQuery(query)).GetEnumerator().MoveNext();
    }

    private static List<Type> ContextsIn(IServiceCollection services) =>
    [
        .. services.Where(service => service.ServiceType.IsGenericType && service.ServiceType.GetGenericTypeDefinition() == typeof(DbContextOptions<>))
            .Select(service => service.ServiceType.GetGenericArguments()[0]).Distinct(),
    ];

    private static void FollowContext<TContext>(IServiceCollection services) where TContext : DbContext =>
        services.ConfigureDbContext<TContext>(Follow, ServiceLifetime.Singleton);

    private static void Follow(IServiceProvider services, DbContextOptionsBuilder options) => FollowedCompiler.PutInto(options);
}
