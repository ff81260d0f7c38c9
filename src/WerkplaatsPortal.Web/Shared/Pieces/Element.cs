using Microsoft.AspNetCore.Mvc.Rendering;

namespace WerkplaatsPortal.Web.Shared.Pieces;

/// <summary>Makes an element with its classes in a few words.</summary>
internal static class Element
{
    internal static TagBuilder Of(string name, string css) => new(name) { Attributes = { ["class"] = css } };

    internal static TagBuilder WithId(this TagBuilder element, string id)
    {
        element.Attributes["id"] = id;
        return element;
    }
}
