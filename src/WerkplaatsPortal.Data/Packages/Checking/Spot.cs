using System.Text.Json;
using WerkplaatsPortal.Data.Packages.Reading;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>What a check may look at besides the value itself.</summary>
/// <param name="Package">The package that is read.</param>
/// <param name="IsKnown">Whether the portal knows a record (file, id) from an earlier import.</param>
/// <param name="Now">The moment of import, in UTC.</param>
/// <param name="Today">The day of import.</param>
/// <param name="Refusals">Where what is wrong goes.</param>
internal sealed record Inspection(
    RawPackage Package, Func<string, string, bool> IsKnown, DateTime Now, DateOnly Today, Refusals Refusals);

/// <summary>Where in a package a check stands.</summary>
internal sealed record Spot(Inspection Around, string File, string Record, string Path)
{
    public Spot At(string field) => this with { Path = Path.Length == 0 ? field : $"{Path}.{field}" };

    public Spot At(int index) => this with { Path = $"{Path}[{index}]" };

    public bool Refuse(JsonElement value, string reason) => Refuse(Json.Shown(value), reason);

    public bool Refuse(string? shown, string reason)
    {
        Around.Refusals.Add(new Refusal(File, Record, Path.Length == 0 ? null : Path, shown, reason));
        return false;
    }
}
