#pragma warning disable EF1001 // EF has no public place where a query passes before its values are taken out of it.
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>EF's own compiler of queries, which shows each query to <see cref="SqlServerReplay"/> first.</summary>
internal sealed class FollowedCompiler(
    IQueryContextFactory contexts,
    ICompiledQueryCache cache,
    ICompiledQueryCacheKeyGenerator keys,
    IDatabase database,
    IDiagnosticsLogger<DbLoggerCategory.Query> logger,
    ICurrentDbContext current,
    IEvaluatableExpressionFilter filter,
    IModel model) : QueryCompiler(contexts, cache, keys, database, logger, current, filter, model)
{
    private readonly SqlServerReplay _replay = current.Context.GetService<SqlServerReplay>();

    public static void PutInto(DbContextOptionsBuilder options) => options.ReplaceService<IQueryCompiler, FollowedCompiler>();

    public override TResult Execute<TResult>(Expression query)
    {
        _replay.Ask(query);
        return base.Execute<TResult>(query);
    }

    public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
    {
        _replay.Ask(query);
        return base.ExecuteAsync<TResult>(query, cancellationToken);
    }

    /// <summary>A query that is prepared once and then no longer passes here; it is shown with some value for each of its parameters.</summary>
    public override Func<QueryContext, TResult> CreateCompiledAsyncQuery<TResult>(Expression query)
    {
        _replay.Ask(new AnyValues().Visit(query));
        return base.CreateCompiledAsyncQuery<TResult>(query);
    }

    private sealed class AnyValues : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is QueryParameterExpression { Type: var type }
            ? Expression.Constant(type.IsValueType ? Activator.CreateInstance(type) : type == typeof(string) ? "" : null, type)
            : base.VisitExtension(node);
    }
}
