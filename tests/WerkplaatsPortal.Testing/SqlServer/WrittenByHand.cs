using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>Recognises a query whose SQL the portal wrote itself, for the engine that it runs on.</summary>
internal sealed class WrittenByHand : ExpressionVisitor
{
    private bool _found;

    public static bool Is(Expression query)
    {
        var search = new WrittenByHand();
        search.Visit(query);
        return search._found;
    }

    protected override Expression VisitExtension(Expression node)
    {
        _found |= node is EntityQueryRootExpression && node.GetType().Name.StartsWith("FromSql", StringComparison.Ordinal);
        _found |= node.GetType().Name.StartsWith("SqlQueryRoot", StringComparison.Ordinal);
        return node is EntityQueryRootExpression || _found ? node : base.VisitExtension(node);
    }
}
