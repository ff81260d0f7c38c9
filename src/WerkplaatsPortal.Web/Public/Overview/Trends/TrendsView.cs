using System.Globalization;
using WerkplaatsPortal.Data.Overview.Trends;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Tables;

namespace WerkplaatsPortal.Web.Public.Overview.Trends;

/// <summary>How the network develops, as its page and its files show it.</summary>
/// <param name="Page">The counts.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Texts">The words.</param>
public sealed record TrendsView(TrendPage Page, TrendAsked Asked, Texts Texts)
{
    /// <summary>What was asked for and can't be shown; null when all is well.</summary>
    public Text? Wrong { get; init; }

    /// <summary>What is counted year by year, in its own order: its name in the address, its words, the number of one year.</summary>
    public IReadOnlyList<Measure> Measures =>
    [
        new("lessen", Texts["Lessen"], count => count.Lessons), new("inzichten", Texts["Inzichten"], count => count.Insights),
        new("praktijken", Texts["Leerpraktijken"], count => count.Practices), new("partners", Texts["Partners met een plek"], count => count.Partners),
        new("plekken", Texts["Plekken"], count => count.Seats),
    ];

    /// <summary>What the drawings of the issues count.</summary>
    public Measure Chosen => Measures.FirstOrDefault(measure => measure.Key == Asked.What) ?? Measures[0];

    /// <summary>All tables, in the order of the page.</summary>
    public IReadOnlyList<DataTable> Tables => [PerYear, PerIssue, Parties, ToLesson, ToInsight];

    /// <summary>A row for each year.</summary>
    public DataTable PerYear => new(
        "per-jaar", Texts["Per jaar"], [Texts["Jaar"], .. Measures.Select(measure => (string)measure.Label)],
        [
            .. Page.PerYear.Select(count => Row(count.Year.ToString(CultureInfo.InvariantCulture), Measures.Select(measure => (object?)measure.Of(count)))),
            .. Page.Undated is { } rest && rest.Lessons + rest.Insights + rest.Practices > 0
                ? [Row(Texts["Zonder jaar"], [rest.Lessons, rest.Insights, rest.Practices, null, null])] : Array.Empty<IReadOnlyList<object?>>(),
        ]);

    /// <summary>A row for each issue, a column for each year.</summary>
    public DataTable PerIssue => new(
        "per-kwestie", Chosen.Label, [Texts["Kwestie"], .. Page.Years.Select(year => year.ToString(CultureInfo.InvariantCulture))],
        [.. Page.PerIssue.Select(issue => Row(issue.Issue.Name, issue.Counts.Select(count => (object?)Chosen.Of(count))))]);

    /// <summary>A row for each party.</summary>
    public DataTable Parties => new(
        "partijen", Texts["Wie we horen"], [Texts["Partij"], Texts["Formaliteit"], Texts["Lessen"], Texts["Leerpraktijken"], Texts["Plekken in de Arena"]],
        [.. Page.Parties.Select(party => Row(NameOf(party), [(string)FormalityOf(party), party.Lessons, party.Practices, party.Seats]))]);

    /// <summary>From a question to its first lesson.</summary>
    public DataTable ToLesson => Durations("van-vraag-naar-les", Texts["Van vraag naar eerste les"], Page.ToLesson);

    /// <summary>From a lesson to its first insight.</summary>
    public DataTable ToInsight => Durations("van-les-naar-inzicht", Texts["Van les naar inzicht"], Page.ToInsight);

    /// <summary>The parties that are never heard, by name.</summary>
    public IReadOnlyList<string> NeverHeard => [.. Page.Parties.Where(party => party.IsNever).Select(NameOf)];

    /// <summary>How long things took in each issue or year, and together.</summary>
    public IEnumerable<(string Name, Spread Spread)> Groups(IReadOnlyList<Took> took)
    {
        var groups = Asked.IsPerYear
            ? took.GroupBy(each => each.Year.ToString(CultureInfo.InvariantCulture)).OrderBy(group => group.Key, StringComparer.Ordinal)
            : took.GroupBy(each => Page.Issues.First(issue => issue.Id == each.IssueId).Name).OrderBy(group => group.Key, StringComparer.CurrentCulture);
        foreach (var group in groups)
            yield return (group.Key, Spread.Of(group));
        if (took.Count > 0)
            yield return (Texts["Alles samen"], Spread.Of(took));
    }

    /// <summary>What a party is called in the reader's language.</summary>
    public static string NameOf(PartyHeard party) => party.Party.Name(CultureInfo.CurrentUICulture);

    /// <summary>Whether a party takes part informally, formally, or both.</summary>
    public Text FormalityOf(PartyHeard party) => party switch
    {
        { IsInformal: true, IsFormal: true } => Texts["Informeel en formeel"],
        { IsInformal: true } => Texts["Informeel"],
        _ => Texts["Formeel"],
    };

    private DataTable Durations(string key, Text title, IReadOnlyList<Took> took) => new(
        key, title,
        [
            Asked.IsPerYear ? Texts["Jaar"] : Texts["Kwestie"], Texts["Aantal"], Texts["Kortste, in dagen"], Texts["Een kwart binnen"],
            Texts["De helft binnen"], Texts["Driekwart binnen"], Texts["Langste"],
        ],
        [
            .. Groups(took).Select(group => Row(group.Name,
                [group.Spread.Count, group.Spread.Shortest, Whole(group.Spread.Quarter), Whole(group.Spread.Median), Whole(group.Spread.ThreeQuarters), group.Spread.Longest])),
        ]);

    private static int Whole(double days) => (int)Math.Round(days, MidpointRounding.AwayFromZero);

    private static IReadOnlyList<object?> Row(string name, IEnumerable<object?> values) => [name, .. values];
}

/// <summary>Something that is counted year by year.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Label">Its words.</param>
/// <param name="Of">The number of one year.</param>
public sealed record Measure(string Key, Text Label, Func<YearCount, int> Of);
