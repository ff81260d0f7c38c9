using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
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
public sealed partial class SqlServerReplay
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
        var asker = Asker();
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

    /// <summary>The nearest method of the portal on the stack; all of them are remembered.</summary>
    private string Asker()
    {
        var methods = new StackTrace(1).GetFrames().Select(frame => frame.GetMethod())
            .Where(method => method?.DeclaringType?.Assembly.GetName().Name is "WerkplaatsPortal.Data" or "WerkplaatsPortal.Web")
            .Select(method => NameOf(method!)).Distinct().ToList();
        foreach (var method in methods)
            _askers.TryAdd(method, true);
        return methods.FirstOrDefault() ?? "The framework";
    }

    /// <summary>An async method or a lambda goes by the name of the method that holds it.</summary>
    private static string NameOf(MethodBase method)
    {
        var type = method.DeclaringType!;
        var name = method.Name;
        while (type is { IsNested: true } && type.Name.StartsWith('<'))
        {
            name = HolderName().Match(type.Name) is { Success: true } held ? held.Groups[1].Value : name;
            type = type.DeclaringType!;
        }

        return $"{type.Name}.{(HolderName().Match(name) is { Success: true } lambda ? lambda.Groups[1].Value : name)}";
    }

    private static List<Type> ContextsIn(IServiceCollection services) =>
    [
        .. services.Where(service => service.ServiceType.IsGenericType && service.ServiceType.GetGenericTypeDefinition() == typeof(DbContextOptions<>))
            .Select(service => service.ServiceType.GetGenericArguments()[0]).Distinct(),
    ];

    private static void FollowContext<TContext>(IServiceCollection services) where TContext : DbContext =>
        services.ConfigureDbContext<TContext>(Follow, ServiceLifetime.Singleton);

    private static void Follow(IServiceProvider services, DbContextOptionsBuilder options) => FollowedCompiler.PutInto(options);

    [GeneratedRegex("^<([^<>]+)>")]
    private static partial Regex HolderName();

    private sealed class SplitRemoval : ExpressionVisitor
    {
        private bool _found;

        public static Expression? From(Expression query)
        {
            var removal = new SplitRemoval();
            var whole = removal.Visit(query);
            return removal._found ? whole : null;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name != nameof(RelationalQueryableExtensions.AsSplitQuery))
                return base.VisitMethodCall(node);
            _found = true;
            return Visit(node.Arguments[0]);
        }

        protected override Expression VisitExtension(Expression node) => node;
    }
}
