using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace WerkplaatsPortal.Data.Conventions;

/// <summary>What a <see cref="Prepared{T}"/> query can be asked with.</summary>
/// <param name="Id">A thing.</param>
/// <param name="Other">Another thing; empty when there is none.</param>
/// <param name="Day">A day.</param>
/// <param name="Text">A text, like an address.</param>
internal sealed record Asked(Guid Id = default, Guid Other = default, DateOnly Day = default, string Text = "");

/// <summary>
/// A query that EF reads once instead of at every request. EF's own <see cref="EF.CompileAsyncQuery{TContext, TResult}(Expression{Func{TContext, DbSet{TResult}}})"/>
/// wants the whole query in one expression; this one is written as always, with the methods that other queries use too, among them
/// <c>VisibleTo</c>: it is written down once with values that stand for what is asked, and those become the parameters.
/// </summary>
/// <remarks>
/// For the pages that are asked most, and for one kind of reader at a time: which rights are asked must not hang on a value. See decision 23.
/// </remarks>
/// <param name="write">Writes the query; it may use nothing of <see cref="Asked"/> but the values themselves, as they are.</param>
internal sealed class Prepared<T>(Func<PortalDbContext, Asked, IQueryable<T>> write)
{
    private static readonly Asked StandIn = new(Guid.NewGuid(), Guid.NewGuid(), DateOnly.MaxValue.AddDays(-1), Guid.NewGuid().ToString());

    /// <summary>Each engine has a model of its own.</summary>
    private readonly ConditionalWeakTable<IModel, Func<PortalDbContext, Asked, IAsyncEnumerable<T>>> compiled = [];

    /// <summary>Asks the query.</summary>
    public async Task<List<T>> ToListAsync(PortalDbContext db, Asked asked, CancellationToken cancel)
    {
        var rows = new List<T>();
        await foreach (var row in compiled.GetValue(db.Model, _ => Compile(db))(db, asked).WithCancellation(cancel))
            rows.Add(row);
        return rows;
    }

    private Func<PortalDbContext, Asked, IAsyncEnumerable<T>> Compile(PortalDbContext db)
    {
        var values = new Values(StandIn);
        var body = values.Visit(write(db, StandIn).Expression);
        var query = EF.CompileAsyncQuery(Expression.Lambda<Func<PortalDbContext, Guid, Guid, DateOnly, string, IQueryable<T>>>(
            body, [Expression.Parameter(typeof(PortalDbContext)), .. values.Parameters]));
        return (context, asked) => query(context, asked.Id, asked.Other, asked.Day, asked.Text);
    }

    /// <summary>Puts parameters in the place of the values that stood in for them, and what the methods captured in the place of its name.</summary>
    private sealed class Values(Asked standIn) : ExpressionVisitor
    {
        private readonly ParameterExpression id = Expression.Parameter(typeof(Guid), "id");
        private readonly ParameterExpression other = Expression.Parameter(typeof(Guid), "other");
        private readonly ParameterExpression day = Expression.Parameter(typeof(DateOnly), "day");
        private readonly ParameterExpression text = Expression.Parameter(typeof(string), "text");

        public IEnumerable<ParameterExpression> Parameters => [id, other, day, text];

        protected override Expression VisitMember(MemberExpression node) =>
            IsCaptured(node) ? Put(ValueOf(node), node.Type) : base.VisitMember(node);

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Object is { } instance && IsCaptured(instance) && ValueOf(instance) is DbContext context && node.Arguments.Count == 0
                ? Put(node.Method.Invoke(context, null), node.Type)
                : base.VisitMethodCall(node);

        protected override Expression VisitConstant(ConstantExpression node) =>
            node.Value is IQueryable ? Put(node.Value, node.Type) : base.VisitConstant(node);

        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root ? root.DetachQueryProvider() : base.VisitExtension(node);

        private Expression Put(object? value, Type type) => value switch
        {
            IQueryable query => Visit(query.Expression),
            Guid guid when guid == standIn.Id => As(id, type),
            Guid guid when guid == standIn.Other => As(other, type),
            DateOnly date when date == standIn.Day => As(day, type),
            string words when words == standIn.Text => As(text, type),
            _ => Expression.Constant(value, type),
        };

        private static Expression As(ParameterExpression parameter, Type type) =>
            parameter.Type == type ? parameter : Expression.Convert(parameter, type);

        private static bool IsCaptured(Expression node) => node switch
        {
            MemberExpression { Expression: { } inside } => IsCaptured(inside),
            ConstantExpression { Value: not null and not IQueryable } => true,
            _ => false,
        };

        private static object? ValueOf(Expression node) => node switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field } member => field.GetValue(ValueOf(member.Expression!)),
            MemberExpression { Member: PropertyInfo property } member => property.GetValue(ValueOf(member.Expression!)),
            _ => throw new ArgumentException($"A prepared query can't hold {node}."),
        };
    }
}
