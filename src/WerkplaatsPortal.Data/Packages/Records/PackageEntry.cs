using System.Text.Json.Serialization;

namespace WerkplaatsPortal.Data.Packages.Records;

/// <summary>What every record of a package has. Field names are these in snake case.</summary>
internal abstract record PackageEntry
{
    /// <summary>Stable, and unique in its file.</summary>
    [JsonPropertyOrder(-2)]
    public string Id { get; init; } = "";
}

/// <summary>A record that has an address of its own.</summary>
internal abstract record AddressedEntry : PackageEntry
{
    /// <summary>The last part of its address, kept when it is free.</summary>
    [JsonPropertyOrder(-1)]
    public string? Slug { get; init; }
}
