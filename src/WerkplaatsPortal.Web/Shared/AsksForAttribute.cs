using Microsoft.AspNetCore.Mvc.ActionConstraints;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>The action answers where the address asks for this: <c>?vorm=boekje</c>. Without it another action of the route does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AsksForAttribute(string parameter, string value) : Attribute, IActionConstraint
{
    /// <inheritdoc />
    public int Order => 0;

    /// <inheritdoc />
    public bool Accept(ActionConstraintContext context) => context.RouteContext.HttpContext.Request.Query[parameter] == value;
}
