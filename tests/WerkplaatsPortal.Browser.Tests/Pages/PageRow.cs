using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Browser.Tests.Pages;

/// <summary>One page of the portal, as <c>pages.txt</c> names it.</summary>
/// <param name="Account">Who reads it; <c>visitor</c> for nobody in particular, <c>-</c> for an address that is no page.</param>
/// <param name="Route">The route as the portal declares it.</param>
/// <param name="Address">Where to go; <c>&gt;&gt;</c> follows the first link there whose address holds what comes after.</param>
/// <param name="Submit">Whether to send its form as it stands, so that it comes back with what is wrong.</param>
internal sealed record PageRow(string Account, string Route, string Address, bool Submit)
{
    /// <summary>Whether the address shows a page at all.</summary>
    public bool IsPage => Account != "-";

    /// <summary>
    /// Whether this is the form of the other row, sent and refused. It still shows all that it showed before, and what is wrong: one look is enough for both.
    /// </summary>
    public bool Refuses(PageRow other) => Submit && !other.Submit && this == other with { Submit = true };

    public static IReadOnlyList<PageRow> All() =>
    [
        .. File.ReadAllLines(Repository.PathOf("tests", "WerkplaatsPortal.Browser.Tests", "Pages", "pages.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Parse),
    ];

    private static PageRow Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var submit = words[^1] == "submit";
        var hasAddress = words.Length > (submit ? 3 : 2);
        return new PageRow(words[0], words[1], hasAddress ? words[2] : words[1], submit);
    }
}
