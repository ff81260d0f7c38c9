using Microsoft.AspNetCore.Mvc.Razor;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>What every view is, by <c>_ViewImports</c>.</summary>
/// <typeparam name="TModel">What the view shows.</typeparam>
public abstract class PortalPage<TModel> : RazorPage<TModel>
{
    /// <summary>What this page tells the layout: title, description, home or not.</summary>
    public PageFacts Facts => ViewContext.Page();

    /// <summary>Writes a sentence; without this the conversion to a string would win, and HTML among its arguments be lost.</summary>
    public void Write(Text text) => Write((object)text);
}
