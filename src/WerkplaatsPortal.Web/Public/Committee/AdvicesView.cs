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

    /// <summary>The page.</summary>
    public string? Pagina { get; set; }
}

/// <summary>A page of the register.</summary>
public sealed record AdvicesView(AdviceSearch Search, AdviceList Found)
{
    /// <summary>The choice of issues.</summary>
    public FacetForm Facets(Texts texts) => new(
        texts["Adviezen filteren"],
        [new FacetGroup("kwestie", texts["Kwestie"], [.. Found.Issues.All.Select(issue =>
            new FacetValue(issue.Slug, issue.Name, Search.Kwestie.Contains(issue.Slug)) { IsContent = true })])],
        new Dictionary<string, string?> { ["q"] = Search.Q });
}

/// <summary>One advice, and what its reader may do with it.</summary>
public sealed record AdviceView(AdviceItem Advice, Reader Reader)
{
    /// <summary>Whether the reader can answer it for the studio.</summary>
    public bool MayAnswer => Advice is { GivenAt: not null, Answer: null } && Reader.Leads(Advice.IssueId);

    /// <summary>Whether the reader can give it for the committee.</summary>
    public bool MayGive => Advice.GivenAt is null && Reader.IsCommitteeMember;
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
        AdviceState.TermPassed => texts["Termijn voorbij, nog geen antwoord"],
        _ => texts["Beantwoord"],
    };

    public static Text Name(this AdviceAnswer answer, Texts texts) => answer switch
    {
        AdviceAnswer.Adopted => texts["Overgenomen"],
        AdviceAnswer.Partly => texts["Deels overgenomen"],
        _ => texts["Niet overgenomen"],
    };
}
