using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Razor;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>What every view is, by <c>_ViewImports</c>.</summary>
/// <typeparam name="TModel">What the view shows.</typeparam>
public abstract class PortalPage<TModel> : RazorPage<TModel>
{
    /// <summary>What this page tells the layout: title, description, home or not.</summary>
    public PageFacts Facts => ViewContext.Page();

    /// <summary>
    /// Writes markup of the view, without the spaces that indent it: a sixth of the longest pages, to make, to compress and to send.
    /// A line break is white space enough for a browser.
    /// </summary>
    public override void WriteLiteral(string? value) => base.WriteLiteral(value is null ? null : Markup.Of(value));

    /// <summary>Writes a sentence. Without this it would be made a string first, and lose the HTML among its arguments.</summary>
    public void Write(Text text) => Write((object)text);
}

/// <summary>The markup of all views, each piece without its indentation.</summary>
internal static partial class Markup
{
    /// <summary>By the object, not by what it says: the compiler made each piece once.</summary>
    private static readonly ConcurrentDictionary<string, string> Pieces = new(ReferenceEqualityComparer.Instance);

    public static string Of(string piece) => Pieces.GetOrAdd(piece, static piece => Indentation().Replace(piece, "\n"));

    [GeneratedRegex(@"\r?\n[ \t\r\n]*|\A[ \t]{2,}|[ \t]{2,}\z")]
    private static partial Regex Indentation();
}
