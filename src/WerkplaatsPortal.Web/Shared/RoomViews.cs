using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// Views stand beside their controller: the namespace is the folder. The views of
/// <c>WerkplaatsPortal.Web.Public.Knowledge.LessonsController</c> are in <c>/Public/Knowledge/Lessons</c>, what several
/// controllers of the room share in <c>/Public/Knowledge</c>, what all share in <c>/Shared</c>.
/// </summary>
public sealed class RoomViews : IViewLocationExpander
{
    private const string Room = "room";
    private static readonly string Root = typeof(RoomViews).Assembly.GetName().Name!;

    /// <inheritdoc />
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is not ControllerActionDescriptor action)
            return;

        var name = action.ControllerTypeInfo.Namespace ?? "";
        if (name.StartsWith(Root + ".", StringComparison.Ordinal))
            context.Values[Room] = name[Root.Length..].Replace('.', '/');
    }

    /// <inheritdoc />
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Room, out var room) && room is not null)
            return [$"{room}/{{1}}/{{0}}.cshtml", $"{room}/{{0}}.cshtml", "/Shared/{0}.cshtml"];
        return ["/Shared/{0}.cshtml"];
    }
}
