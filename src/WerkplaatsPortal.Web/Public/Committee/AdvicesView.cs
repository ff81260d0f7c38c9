using System.Globalization;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Committee;

/// <summary>What is asked of the register.</summary>
public sealed class AdviceSearch
{
    /// <summary>Words.</summary>
    public string? Q { get; set; }

    /// <summary>Slugs of issues.</summary>
    public List<string> Kwestie { get; set; } = [];

    /// <summary>Asked or unasked.</summary>
    public List<string> Soort { get; set; } = [];

    /// <summary>What the studio did with it.</summary>
    public List<string> Stand { get; set; } = [];

    /// <summary>Years.</summary>
    public List<string> Jaar { get; set; } = [];

    /// <summary>The page.</summary>
    public string? Pagina { get; set; }

    /// <summary>What is asked, for the register; a code that stands for nothing gives nothing.</summary>
    public AdviceChoice Choice() => new(Kwestie, Q)
    {
        Kinds = [.. Soort.Select(code => AdviceCodes.Of(AdviceCodes.Kinds, code))],
        Stands = [.. Stand.Select(code => AdviceCodes.Of(AdviceCodes.Stands, code))],
        Years = [.. Jaar.Select(code => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)],
    };
}

/// <summary>How the register calls its choices in an address.</summary>
internal static class AdviceCodes
{
    public static Dictionary<AdviceKind, string> Kinds { get; } = new()
    {
        [AdviceKind.Requested] = "gevraagd",
        [AdviceKind.Unrequested] = "ongevraagd",
    };

    public static Dictionary<AdviceStand, string> Stands { get; } = new()
    {
        [AdviceStand.Asked] = "gevraagd",
        [AdviceStand.Waiting] = "wacht",
        [AdviceStand.Late] = "te-laat",
        [AdviceStand.Adopted] = "overgenomen",
        [AdviceStand.Partly] = "deels",
        [AdviceStand.NotAdopted] = "niet",
        [AdviceStand.Ended] = "vervallen",
    };

    /// <summary>What a code stands for; a value that no advice has when it stands for nothing.</summary>
    public static T Of<T>(Dictionary<T, string> codes, string code) where T : struct, Enum =>
        codes.Where(each => each.Value == code).Select(each => (T?)each.Key).FirstOrDefault() ?? (T)Enum.ToObject(typeof(T), -1);
}

/// <summary>A page of the register.</summary>
public sealed record AdvicesView(AdviceSearch Search, AdviceList Found)
{
    /// <summary>What can be chosen, with how many fit.</summary>
    public FacetForm Facets(Texts texts) => new(
        texts["Adviezen filteren"],
        [
            Group("kwestie", texts["Kwestie"], Search.Kwestie, Found.Issues.All.Select(issue => (issue.Slug, issue.Name, CountOf(issue.Slug))), isContent: true),
            Group("soort", texts["Soort advies"], Search.Soort, AdviceCodes.Kinds.Select(kind =>
                (kind.Value, kind.Key.Name(texts).ToString(), Found.ForKinds.Count(each => each.Kind == kind.Key)))),
            Group("stand", texts["Antwoord van het leeratelier"], Search.Stand, AdviceCodes.Stands.Select(stand =>
                (stand.Value, stand.Key.Name(texts).ToString(), Found.ForStands.Count(each => each.Stand == stand.Key)))),
            Group("jaar", texts["Jaar"], Search.Jaar, Found.ForYears.Select(each => each.Year).Distinct().OrderDescending().Select(year =>
                (Code(year), Code(year), Found.ForYears.Count(each => each.Year == year)))),
        ],
        new Dictionary<string, string?> { ["q"] = Search.Q });

    private static string Code(int year) => year.ToString(CultureInfo.InvariantCulture);

    private int CountOf(string slug)
    {
        var family = Found.Issues.FamilyOf([slug]);
        return Found.ForIssues.Count(each => family.Contains(each.IssueId));
    }

    /// <summary>The values that are chosen or give results.</summary>
    private static FacetGroup Group(
        string parameter, Text label, List<string> chosen, IEnumerable<(string Code, string Name, int Count)> values, bool isContent = false) =>
        new(parameter, label, [.. values.Where(each => each.Count > 0 || chosen.Contains(each.Code))
            .Select(each => new FacetValue(each.Code, each.Name, chosen.Contains(each.Code)) { Count = each.Count, IsContent = isContent })]);
}

/// <summary>One advice, and what its reader may do with it.</summary>
public sealed record AdviceView(AdviceItem Advice, Reader Reader)
{
    /// <summary>What the studio does because of it.</summary>
    public IReadOnlyList<AdviceActionItem> Actions { get; init; } = [];

    /// <summary>Whether the reader can keep the actions of the studio.</summary>
    public bool MayAct => Advice is { Answer: not null, FinishedAt: null } && Reader.Leads(Advice.IssueId);

    /// <summary>Whether the reader can say for the committee that all is done.</summary>
    public bool MayFinish => Advice is { Answer: not null, FinishedAt: null, OpenActions: 0 } && Reader.IsCommitteeMember;

    /// <summary>Whether the reader can answer it for the studio.</summary>
    public bool MayAnswer => Advice is { GivenAt: not null, Answer: null } && Reader.Leads(Advice.IssueId);

    /// <summary>Whether the reader can give it for the committee.</summary>
    public bool MayGive => Advice is { GivenAt: null, End: null } && Reader.IsCommitteeMember;

    /// <summary>Whether the reader can take the question back for the studio.</summary>
    public bool MayWithdraw => Advice is { GivenAt: null, End: null } && Reader.Leads(Advice.IssueId);
}

/// <summary>How states and answers are called.</summary>
internal static class AdviceNames
{
    public static Text Name(this AdviceKind kind, Texts texts) =>
        kind == AdviceKind.Requested ? texts["Gevraagd advies"] : texts["Ongevraagd advies"];

    public static Text Name(this AdviceState state, Texts texts) => state switch
    {
        AdviceState.Asked => texts["Gevraagd, nog niet gegeven"],
        AdviceState.Given => texts["Wacht op antwoord"],
        AdviceState.Ended => texts["Niet beantwoord"],
        AdviceState.TermPassed => texts["Termijn voorbij, nog geen antwoord"],
        _ => texts["Beantwoord"],
    };

    public static Text Name(this AdviceStand stand, Texts texts) => stand switch
    {
        AdviceStand.Asked => AdviceState.Asked.Name(texts),
        AdviceStand.Waiting => AdviceState.Given.Name(texts),
        AdviceStand.Ended => AdviceState.Ended.Name(texts),
        AdviceStand.Late => AdviceState.TermPassed.Name(texts),
        AdviceStand.Adopted => AdviceAnswer.Adopted.Name(texts),
        AdviceStand.Partly => AdviceAnswer.Partly.Name(texts),
        _ => AdviceAnswer.NotAdopted.Name(texts),
    };

    public static Text Name(this AdviceAnswer answer, Texts texts) => answer switch
    {
        AdviceAnswer.Adopted => texts["Overgenomen"],
        AdviceAnswer.Partly => texts["Deels overgenomen"],
        _ => texts["Niet overgenomen"],
    };
}
