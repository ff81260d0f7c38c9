using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Practices;

/// <summary>What an address asks of practices or insights. Codes that nothing has are ignored.</summary>
public sealed class TopicSearch
{
    public string? Q { get; set; }

    public string[] Kwestie { get; set; } = [];

    public string[] Voorwaarde { get; set; } = [];

    public string? Pagina { get; set; }

    /// <summary>The same in the words of the portal.</summary>
    public TopicChoice Choice() => new(Words.In(Q), Kwestie, Conditions.Vocabulary.SetOf(Voorwaarde));

    /// <summary>What can be chosen.</summary>
    public FacetForm Facets(string label, IssueNames issues, Texts texts) => new(
        label,
        [
            new("kwestie", texts["Kwestie"], [.. issues.All
                .Where(issue => issue.GoesOnIn is null || Kwestie.Contains(issue.Slug))
                .Select(issue => new FacetValue(issue.Slug, issue.Name, Kwestie.Contains(issue.Slug)) { IsContent = true })]),
            new("voorwaarde", texts["Voorwaarde"], [.. Conditions.Vocabulary.Terms
                .Select(term => new FacetValue(term.Code, term.Name(System.Globalization.CultureInfo.CurrentUICulture), Voorwaarde.Contains(term.Code)))]),
        ],
        new Dictionary<string, string?> { ["q"] = Q });
}
