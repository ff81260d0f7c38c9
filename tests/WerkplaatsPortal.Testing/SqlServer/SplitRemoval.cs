using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>Makes one command of a query that would be sent in several.</summary>
internal sealed class SplitRemoval : ExpressionVisitor
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
