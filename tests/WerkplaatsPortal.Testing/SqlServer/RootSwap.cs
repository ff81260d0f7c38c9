using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>Turns a query on one context into the same query on another, of the same model on another engine.</summary>
internal sealed class RootSwap(DbContext target) : ExpressionVisitor
{
    private static readonly Type[] Operators =
        [typeof(Queryable), typeof(EntityFrameworkQueryableExtensions), typeof(RelationalQueryableExtensions)];

    private readonly IAsyncQueryProvider _provider = target.GetService<IAsyncQueryProvider>();

    public override Expression? Visit(Expression? node)
    {
        if (node is null || !typeof(IQueryable).IsAssignableFrom(node.Type) || !IsValue(node) || FreeParameters.In(node))
            return base.Visit(node);

        // Captured: "db.Studios", "this.db.Set<X>()", or a query that was made before; what it holds takes its place.
        var value = Expression.Lambda<Func<IQueryable>>(node).Compile(preferInterpretation: true)();
        return value.Expression is ConstantExpression ? node : Visit(value.Expression);
    }

    protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
        ? new EntityQueryRootExpression(_provider, target.Model.FindEntityType(root.EntityType.Name)!)
        : base.VisitExtension(node);

    private static bool IsValue(Expression node) => node switch
    {
        MemberExpression or ConstantExpression => true,
        MethodCallExpression call => !Operators.Contains(call.Method.DeclaringType),
        _ => false,
    };

    /// <summary>Whether an expression speaks of a parameter of a lambda around it, so that it has no value of its own.</summary>
    private sealed class FreeParameters : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];
        private bool _found;

        public static bool In(Expression node)
        {
            var search = new FreeParameters();
            search.Visit(node);
            return search._found;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= !_own.Contains(node);
            return node;
        }

        protected override Expression VisitExtension(Expression node) => node;
    }
}
