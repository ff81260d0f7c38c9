using System.Collections.Frozen;

namespace WerkplaatsPortal.Web.Shared.Pieces;

/// <summary>The portal's own drawings: lines of icons and shapes of the four conditions, on a grid of 24.</summary>
internal static class Drawings
{
    internal static readonly FrozenDictionary<string, string> Icons = new Dictionary<string, string>
    {
        ["afdrukken"] = """<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z"/>""",
        ["agenda"] = """<path d="M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4"/>""",
        ["delen"] = """<circle cx="6" cy="12" r="2.5"/><circle cx="17.5" cy="5.5" r="2.5"/><circle cx="17.5" cy="18.5" r="2.5"/><path d="m8.3 10.8 7-4M8.3 13.2l7 4"/>""",
        ["document"] = """<path d="M5 4h14v16H5zM8.5 8.5h7M8.5 12h7M8.5 15.5h4"/>""",
        ["download"] = """<path d="M12 3v12M7 10.5l5 5 5-5M4 20h16"/>""",
        ["feed"] = """<path d="M5 12a7 7 0 0 1 7 7M5 5.5A13.5 13.5 0 0 1 18.5 19"/><circle cx="6" cy="18" r="1.6"/>""",
        ["let-op"] = """<path d="M12 3 22 20.5H2z"/><path d="M12 9.5v5M12 17.3v.4"/>""",
        ["mail"] = """<path d="M3.5 5.5h17v13h-17zM4 6l8 7 8-7"/>""",
        ["menu"] = """<path d="M3 6h18M3 12h18M3 18h18"/>""",
        ["persoon"] = """<circle cx="12" cy="8" r="4"/><path d="M4.5 21c0-4.5 3-7 7.5-7s7.5 2.5 7.5 7"/>""",
        ["pijl"] = """<path d="M4 12h15M13 6l6 6-6 6"/>""",
        ["plus"] = """<path d="M12 4v16M4 12h16"/>""",
        ["potlood"] = """<path d="M4 20l1-4.5L16 4.500l3.500 3.500L8.500 19zM14 6.500l3.500 3.500"/>""",
        ["sluiten"] = """<path d="m5 5 14 14M19 5 5 19"/>""",
        ["slot"] = """<path d="M5.5 10.5h13V21h-13zM8 10.5V8a4 4 0 0 1 8 0v2.5"/>""",
        ["vinkje"] = """<path d="m4.5 12.5 5 5 10-11"/>""",
        ["zoeken"] = """<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>""",
    }.ToFrozenDictionary();

    /// <summary>Four shapes beside four colours: a house, an open ring, two circles that meet, a sprout.</summary>
    internal static readonly FrozenDictionary<string, string> Conditions = new Dictionary<string, string>
    {
        ["zekerheid"] = """<path d="M3 21h18v-9.2L12 4l-9 7.8z"/>""",
        ["inclusie"] = """<path d="M18.9 6.2A9 9 0 1 0 21 12h-4.2a4.8 4.8 0 1 1-1.1-3.1z"/><circle cx="20" cy="6.6" r="2.6"/>""",
        ["cohesie"] = """<path d="M8.5 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z" opacity=".62"/><path d="M15.5 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z" opacity=".82"/>""",
        ["empowerment"] = """<path d="M10.9 21v-7.2C6 13.8 3.2 10.6 3 5c5 .1 7.7 2 8.7 5.7C12.8 6 15.8 3.2 21 3c0 6-3 9.6-7.9 10V21z"/>""",
    }.ToFrozenDictionary();

    internal const string Arches =
        """
        <svg class="bogen" viewBox="0 0 600 300" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMax meet"><g fill="none" stroke="currentColor" stroke-width="44"><path d="M22 300a278 278 0 0 1 556 0"/><path d="M92 300a208 208 0 0 1 416 0"/><path d="M162 300a138 138 0 0 1 276 0"/></g><path fill="currentColor" d="M232 300a68 68 0 0 1 136 0z"/></svg>
        """;

    internal static string Icon(string name)
    {
        var lines = Icons.TryGetValue(name, out var found) ? found : throw new ArgumentException($"There is no icon '{name}'.", nameof(name));
        return $"""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{lines}</svg>""";
    }

    internal static string Glyph(string condition, string? size = null)
    {
        var shape = Conditions.TryGetValue(condition, out var found) ? found : throw new ArgumentException($"There is no condition '{condition}'.", nameof(condition));
        var large = size is null ? "" : $" glyph--{size}";
        return $"""<svg class="glyph c-{condition}{large}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{shape}</svg>""";
    }
}
