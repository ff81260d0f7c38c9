using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>Writes the fixed lists, so that a reader of the package needs no other source for them.</summary>
internal static class VocabularyExport
{
    public static PackageContent Conditions() => new(
        PackageFile.Conditions, Domain.SocialQuality.Conditions.Vocabulary.Terms.Count,
        PackageContent.Json(Terms(Domain.SocialQuality.Conditions.Vocabulary)));

    public static PackageContent Taxonomies()
    {
        var lists = new Dictionary<string, IEnumerable<TermRecord>>
        {
            ["levels"] = Terms(Levels.Vocabulary),
            ["parties"] = Terms(Parties.Vocabulary),
            ["domains"] = Terms(LifeDomains.Vocabulary),
            ["environments"] = Terms(SurroundingsNames.Vocabulary),
            ["partner_kinds"] = Terms(PartnerKinds.Vocabulary),
            ["committee_seat_groups"] = Terms(Constituencies.Vocabulary),
        };
        return new PackageContent(PackageFile.Taxonomies, lists.Count, PackageContent.Json(lists));
    }

    private static IEnumerable<TermRecord> Terms<T>(Vocabulary<T> vocabulary) where T : struct, Enum =>
        vocabulary.Terms.Select((term, place) => new TermRecord(term.Code, term.Dutch, term.English, place + 1));

    private sealed record TermRecord(string Id, string NameNl, string NameEn, int Order);
}
