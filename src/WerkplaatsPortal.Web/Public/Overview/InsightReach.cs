using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>
/// How far an insight reaches: the practices beneath it, who works in them and where they are, and the partners and places where it
/// was found to hold, wholly or in part.
/// </summary>
/// <param name="Practices">How many practices taught its lessons.</param>
/// <param name="Partners">The names of the partners.</param>
/// <param name="Municipalities">The municipalities, as far as the places are known.</param>
/// <param name="Places">The places; one that the file doesn't know in the words of whoever wrote it.</param>
public sealed record InsightReach(
    int Practices, IReadOnlyList<string> Partners, IReadOnlyList<string> Municipalities, IReadOnlyList<string> Places)
{
    /// <summary>The reach of an insight as far as its reader may see it.</summary>
    public static InsightReach Of(RegionPlaces region, InsightPage page)
    {
        var holding = page.Standing.Where(finding => finding.Answer != FindingAnswer.No).ToList();
        var words = page.Reached.Select(practice => practice.Note).Concat(holding.Select(finding => finding.Place)).OfType<string>().ToList();
        return new(
            page.Reached.Count,
            InOrder(page.Strands[StrandKind.Partner].Select(partner => partner.Title).Concat(holding.Select(finding => finding.Partner).OfType<string>())),
            InOrder(words.SelectMany(place => region.In(place)).Select(place => place.Municipality ?? place.Name)),
            InOrder(words.SelectMany(place => region.In(place) is { Count: > 0 } known ? known.Select(each => each.Name) : [place])));
    }

    private static List<string> InOrder(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCultureIgnoreCase)];
}
