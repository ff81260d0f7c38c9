using Microsoft.AspNetCore.Mvc.Razor;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>What every view is, by <c>_ViewImports</c>.</summary>
/// <typeparam name="TModel">What the view shows.</typeparam>
public abstract class PortalPage<TModel> : RazorPage<TModel>
{
    /// <summary>What this page tells the layout: title, description, home or not.</summary>
    public PageFacts Facts => ViewContext.Page();

    /// <summary>Writes a sentence. Without this it would be made a string first, and lose the HTML among its arguments.</summary>
    public void Write(Text text) => Write((object)text);
}
