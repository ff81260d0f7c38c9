using System.Text.Json;
using WerkplaatsPortal.Data.Packages.Reading;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>The vocabularies are the same in every region: a package that writes them out must write these.</summary>
internal static class FixedLists
{
    /// <summary>The codes of each list of <see cref="PackageFile.Taxonomies"/>, by its key.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Taxonomies { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["levels"] = Codes(Levels.Vocabulary),
        ["parties"] = Codes(Parties.Vocabulary),
        ["domains"] = Codes(LifeDomains.Vocabulary),
        ["environments"] = Codes(SurroundingsNames.Vocabulary),
        ["studio_roles"] = ["arena", "tribune", "lerende-praktijk"],
        ["partner_kinds"] = Codes(PartnerKinds.Vocabulary),
        ["committee_seat_groups"] = Codes(Constituencies.Vocabulary),
    };

    public static void Compare(RawPackage package, Refusals refusals)
    {
        if (package.Has(PackageFile.Conditions))
        {
            var ids = package.In(PackageFile.Conditions).Select(record => record.Id).OfType<string>().ToList();
            Compare(PackageFile.Conditions, null, ids, Codes(Conditions.Vocabulary), refusals);
        }

        foreach (var taxonomies in package.In(PackageFile.Taxonomies))
            CompareTaxonomies(taxonomies.Json, refusals);
    }

    private static void CompareTaxonomies(JsonElement root, Refusals refusals)
    {
        foreach (var (key, codes) in Taxonomies)
        {
            if (!root.TryGetProperty(key, out var list))
                continue;

            if (list.ValueKind == JsonValueKind.Array)
                Compare(PackageFile.Taxonomies, key, [.. list.EnumerateArray().Select(IdOf)], codes, refusals);
            else
                refusals.Add(new Refusal(PackageFile.Taxonomies, null, key, Json.Shown(list), "hier hoort een lijst ([ … ]) te staan"));
        }
    }

    private static void Compare(string file, string? key, IReadOnlyList<string> found, IReadOnlyList<string> codes, Refusals refusals)
    {
        foreach (var strange in found.Except(codes))
            refusals.Add(new Refusal(file, strange, key, null, "staat niet in de vaste lijst; die is voor elke regio gelijk"));
        foreach (var missing in codes.Except(found))
            refusals.Add(new Refusal(file, missing, key, null, "ontbreekt; de vaste lijst is voor elke regio gelijk"));
        foreach (var twice in found.GroupBy(code => code).Where(group => group.Count() > 1))
            refusals.Add(new Refusal(file, twice.Key, key, null, "staat dubbel in de vaste lijst"));
    }

    private static string IdOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id) && Json.Text(id) is { } text
            ? text
            : Json.Shown(element);

    private static List<string> Codes<T>(Vocabulary<T> vocabulary) where T : struct, Enum =>
        [.. vocabulary.Terms.Select(term => term.Code)];
}
