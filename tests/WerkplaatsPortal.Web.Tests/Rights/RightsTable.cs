using System.Globalization;
using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Web.Tests.Rights;

/// <summary>One route and what it answers.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Route">The route as the portal declares it.</param>
/// <param name="Address">An address on which to try it.</param>
/// <param name="Expected">The status for a visitor and for each demo account, in the table's order.</param>
internal sealed record RightsRow(string Method, string Route, string Address, IReadOnlyList<int> Expected)
{
    /// <summary>Method and route: one row for each.</summary>
    public string Key => $"{Method} {Route}";

    /// <summary>Signing out can't be walked in between: its own tests do it.</summary>
    public bool EndsTheSession => Expected.Count == 0;
}

/// <summary>The table of rights, as people read it: <c>rights.txt</c>.</summary>
internal static class RightsTable
{
    public static IReadOnlyList<RightsRow> Read() =>
    [
        .. File.ReadAllLines(Repository.PathOf("tests", "WerkplaatsPortal.Web.Tests", "Rights", "rights.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Parse),
    ];

    /// <summary>Method, route, statuses; an address in between where the route has parts to fill in.</summary>
    private static RightsRow Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hasAddress = words.Length > 2 && words[2][0] == '/';
        var statuses = words.Skip(hasAddress ? 3 : 2).Where(word => word != "-").Select(word => int.Parse(word, CultureInfo.InvariantCulture));
        return new RightsRow(words[0], words[1], hasAddress ? words[2] : words[1], [.. statuses]);
    }
}
