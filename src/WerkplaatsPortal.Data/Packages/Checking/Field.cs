using System.Text.Json;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>Looks at a value and refuses what is wrong with it; false when it did.</summary>
internal delegate bool Check(JsonElement value, Spot spot);

/// <summary>A field of a record: its name, what it holds, and whether it may be absent or null.</summary>
internal sealed record Field(string Name, Check Check, bool MayBeMissing, bool MayBeNull)
{
    /// <summary>A field that must be there.</summary>
    public static Field Must(string name, Check check) => new(name, check, MayBeMissing: false, MayBeNull: false);

    /// <summary>A field that may be missing or null.</summary>
    public static Field May(string name, Check check) => new(name, check, MayBeMissing: true, MayBeNull: true);

    /// <summary>Yes or no; no when it is missing.</summary>
    public static Field Flag(string name) => new(name, Is.Flag(), MayBeMissing: true, MayBeNull: false);

    /// <summary>A list that may be missing, but is never null.</summary>
    public static Field List(string name, Check each, int atLeast = 0) =>
        new(name, Is.ListOf(each, atLeast), MayBeMissing: atLeast == 0, MayBeNull: false);

    /// <summary>Looks at the field of an object.</summary>
    public bool Holds(JsonElement parent, Spot spot)
    {
        if (!parent.TryGetProperty(Name, out var value))
            return MayBeMissing || spot.At(Name).Refuse((string?)null, "dit veld ontbreekt");

        if (value.ValueKind == JsonValueKind.Null)
            return MayBeNull || spot.At(Name).Refuse(value, "dit veld mag niet null zijn");

        return Check(value, spot.At(Name));
    }
}
