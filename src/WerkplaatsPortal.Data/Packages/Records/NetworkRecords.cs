using System.Text.Json;
using System.Text.Json.Serialization;

namespace WerkplaatsPortal.Data.Packages.Records;

internal sealed record NetworkRecord : PackageEntry
{
    public string Name { get; init; } = "";
    public string? Mission { get; init; }
    public IReadOnlyList<NameInYears> NameHistory { get; init; } = [];
    public IReadOnlyList<ProgrammePeriod> Periods { get; init; } = [];
    public NationalRecord? National { get; init; }
    public CommitteeRecord? Committee { get; init; }
}

internal sealed record NameInYears(int? FromYear, int? ToYear, string Name);

internal sealed record ProgrammePeriod(string Years);

internal sealed record CommitteeRecord(IReadOnlyList<string>? Tasks);

internal sealed record NationalRecord
{
    private const string CountOfYear = "regions_";

    public string? Name { get; init; }

    /// <summary>How many regions it counts; else the count of the last year of which one is given (<c>regions_2020</c>).</summary>
    public int? Regions { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; init; }

    [JsonIgnore]
    public int? LastCount => Regions ?? (Other ?? [])
        .Where(each => each.Key.StartsWith(CountOfYear, StringComparison.Ordinal) && int.TryParse(each.Key[CountOfYear.Length..], out _))
        .Where(each => each.Value.ValueKind == JsonValueKind.Number && each.Value.TryGetInt32(out _))
        .OrderBy(each => each.Key, StringComparer.Ordinal)
        .Select(each => (int?)each.Value.GetInt32()).LastOrDefault();
}

internal sealed record PartnerRecord : AddressedEntry
{
    public string Name { get; init; } = "";
    public string Kind { get; init; } = "";
    public string? Municipality { get; init; }
    public string? Website { get; init; }
    public string Role { get; init; } = "";
    public string? Source { get; init; }
    public string? Period { get; init; }
    public IReadOnlyList<string>? FormerNames { get; init; }
    public string? CommitteeSeatGroup { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<string>? Conditions { get; init; }
    public Dictionary<string, string?>? ConditionMeanings { get; init; }
}
