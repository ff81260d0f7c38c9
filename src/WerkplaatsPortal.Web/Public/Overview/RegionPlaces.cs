using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>A place on the map of the region; without a municipality it is one itself.</summary>
public sealed record KnownPlace(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("lat")] double Latitude,
    [property: JsonPropertyName("lon")] double Longitude,
    [property: JsonPropertyName("ook")] IReadOnlyList<string>? AlsoCalled,
    [property: JsonPropertyName("gemeente")] string? Municipality = null);

/// <summary>A river that helps to find one's way: points of latitude and longitude.</summary>
public sealed record River([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("lijn")] IReadOnlyList<double[]> Line);

/// <summary>
/// The places of the region, from the plain file that <c>Portal:Places</c> names. Another region brings its own; without a file
/// there is no map, and every place is listed in words.
/// </summary>
public sealed class RegionPlaces
{
    /// <summary>The file where nothing else is said.</summary>
    public const string Standard = "plaatsen.json";

    private readonly List<(Regex Pattern, KnownPlace? Place)> names;

    private RegionPlaces(PlaceFile file)
    {
        (All, Rivers) = (file.Places ?? [], file.Rivers ?? []);
        // The longest name first: "Berg en Dal" is no "Dal", and what a name took no shorter one finds again.
        names =
        [
            .. All.SelectMany(place => (place.AlsoCalled ?? []).Append(place.Name).Select(name => (name, (KnownPlace?)place)))
                .Concat((file.NoPoint ?? []).Select(name => (name, (KnownPlace?)null)))
                .OrderByDescending(pair => pair.name.Length)
                .Select(pair => (WholeWord(pair.name), pair.Item2)),
        ];
    }

    /// <summary>Every place that has a point.</summary>
    public IReadOnlyList<KnownPlace> All { get; }

    /// <summary>The rivers.</summary>
    public IReadOnlyList<River> Rivers { get; }

    /// <summary>Reads the file; no places when there is none.</summary>
    /// <exception cref="JsonException">The file is not what it should be.</exception>
    public static RegionPlaces From(string path) =>
        new(File.Exists(path) ? JsonSerializer.Deserialize<PlaceFile>(File.ReadAllText(path)) ?? PlaceFile.None : PlaceFile.None);

    /// <summary>Whether the file that a setting names can be read; only the standard one may be missing.</summary>
    public static bool CanRead(string root, string? setting)
    {
        try
        {
            var path = Path.Combine(root, setting ?? Standard);
            return From(path).All is not null && (string.IsNullOrWhiteSpace(setting) || setting == Standard || File.Exists(path));
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The known places that words name; none when they name a whole region or somewhere else. "Gendt (Lingewaard)" is Gendt.</summary>
    public IReadOnlyList<KnownPlace> In(string? words)
    {
        var text = words ?? "";
        if (text.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && Found(text[..open]) is { Count: > 0 } before)
            return before;

        return Found(text);
    }

    private static Regex WholeWord(string name) =>
        new($@"(?<![\p{{L}}-]){Regex.Escape(name)}(?![\p{{L}}-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private List<KnownPlace> Found(string text)
    {
        var found = new List<KnownPlace>();
        foreach (var (pattern, place) in names)
        {
            if (!pattern.IsMatch(text))
                continue;

            text = pattern.Replace(text, "|");
            if (place is not null && !found.Contains(place))
                found.Add(place);
        }

        return found;
    }

    private sealed record PlaceFile(
        [property: JsonPropertyName("plaatsen")] IReadOnlyList<KnownPlace>? Places,
        [property: JsonPropertyName("geenPunt")] IReadOnlyList<string>? NoPoint,
        [property: JsonPropertyName("rivieren")] IReadOnlyList<River>? Rivers)
    {
        public static PlaceFile None { get; } = new(null, null, null);
    }
}

/// <summary>Brings the places into the application.</summary>
internal static class RegionPlacesSetup
{
    public static void AddRegionPlaces(this IServiceCollection services) => services.AddSingleton(provider => RegionPlaces.From(Path.Combine(
        provider.GetRequiredService<IWebHostEnvironment>().ContentRootPath,
        provider.GetRequiredService<IConfiguration>()["Portal:Places"] ?? RegionPlaces.Standard)));
}
