using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>A list of updates and activities, and the issues to choose from.</summary>
/// <param name="Chosen">The slugs of the chosen issues.</param>
/// <param name="Found">What was found.</param>
public sealed record TribuneView(IReadOnlyCollection<string> Chosen, TribuneList Found)
{
    /// <summary>The choice of issues.</summary>
    public FacetForm Facets(Texts texts) => new(
        texts["Berichten en activiteiten filteren"],
        [new FacetGroup("kwestie", texts["Kwestie"], [.. Found.Issues.All.Select(issue =>
            new FacetValue(issue.Slug, issue.Name, Chosen.Contains(issue.Slug)) { IsContent = true })])],
        new Dictionary<string, string?>());
}

/// <summary>How an audience is called beside something that not everybody may read.</summary>
internal static class AudienceNames
{
    public static Text Name(this Audience audience, Texts texts) => audience switch
    {
        Audience.Arena => texts["Alleen de Arena"],
        Audience.Tribune => texts["Arena en Tribune"],
        _ => texts["Iedereen"],
    };
}
