using System.Globalization;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>A place that an insight reaches, with what is known from there.</summary>
public sealed record Reach(string Place, IReadOnlyList<Strand> Practices, IReadOnlyList<FindingItem> Findings)
{
    /// <summary>The kinds of mark at this place, each once: a practice, and each answer that was given.</summary>
    public IReadOnlyList<string> Marks =>
    [
        .. Practices.Count > 0 ? ["praktijk"] : Array.Empty<string>(),
        .. Findings.Select(finding => FindingAnswers.Vocabulary[finding.Answer].Code).Distinct().Order(StringComparer.Ordinal),
    ];
}

/// <summary>A place as it stands on the map; <paramref name="Number"/> is its number in the list beside it.</summary>
public sealed record Spot(int Number, double X, double Y, Reach Reach);

/// <summary>
/// Where an insight comes from and where it was tried, drawn on a field of 360 by 270. Schematic: places that would cover each
/// other are moved apart.
/// </summary>
public sealed class ReachMap
{
    /// <summary>The width of the field.</summary>
    public const int Width = 360;

    /// <summary>The height of the field.</summary>
    public const int Height = 270;

    private const double Margin = 34;
    private const double SmallestSpan = 0.09;
    private readonly RegionPlaces region;
    private readonly (double Lat, double Lon) middle;
    private readonly double scale;

    /// <summary>Draws the places of the practices and of the findings that stand.</summary>
    public ReachMap(RegionPlaces region, InsightPage page)
    {
        this.region = region;
        var practices = page.Reached.ToList();
        var standing = page.Standing.ToList();
        var placed = region.All
            .Select(place => (place, reach: new Reach(
                place.Name,
                [.. practices.Where(practice => region.In(practice.Note).Contains(place))],
                [.. standing.Where(finding => region.In(finding.Place).Contains(place))])))
            .Where(pair => pair.reach.Marks.Count > 0).ToList();
        Elsewhere = [.. ElsewhereOf(practices, standing)];
        (middle, scale) = Frame([.. placed.Select(pair => pair.place)]);
        Spots = MovedApart([.. placed.Select((pair, index) => new Spot(index + 1, X(pair.place.Longitude), Y(pair.place.Latitude), pair.reach))]);
    }

    /// <summary>The places with a point, in the order of their numbers.</summary>
    public IReadOnlyList<Spot> Spots { get; }

    /// <summary>The places that the file does not know: only in words.</summary>
    public IReadOnlyList<Reach> Elsewhere { get; }

    /// <summary>The rivers as paths.</summary>
    public IEnumerable<string> Rivers => region.Rivers.Select(river => "M" + string.Join(
        'L', river.Line.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point[1]):0.#} {Y(point[0]):0.#}"))));

    /// <summary>The other places of the region that lie on the map, as faint points.</summary>
    public IEnumerable<(double X, double Y)> Others => region.All
        .Where(place => Spots.All(spot => spot.Reach.Place != place.Name))
        .Select(place => (X: X(place.Longitude), Y: Y(place.Latitude)))
        .Where(point => point is { X: > 4 and < Width - 4, Y: > 4 and < Height - 4 });

    private IEnumerable<Reach> ElsewhereOf(List<Strand> practices, List<FindingItem> standing) =>
        practices.Select(practice => practice.Note ?? "").Concat(standing.Select(finding => finding.Place)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(words => region.In(words).Count == 0)
            .Select(words => new Reach(
                words,
                [.. practices.Where(practice => string.Equals(practice.Note, words, StringComparison.OrdinalIgnoreCase))],
                [.. standing.Where(finding => string.Equals(finding.Place, words, StringComparison.OrdinalIgnoreCase))]));

    private static ((double Lat, double Lon) Middle, double Scale) Frame(List<KnownPlace> places)
    {
        if (places.Count == 0)
            return ((0, 0), 1);

        var (south, north) = (places.Min(place => place.Latitude), places.Max(place => place.Latitude));
        var (west, east) = (places.Min(place => place.Longitude), places.Max(place => place.Longitude));
        var middle = ((south + north) / 2, (west + east) / 2);
        var tall = (Height - (2 * Margin)) / Math.Max(north - south, SmallestSpan);
        var wide = (Width - (2 * Margin)) / Math.Max((east - west) * Narrowing(middle.Item1), SmallestSpan);
        return (middle, Math.Min(tall, wide));
    }

    /// <summary>A degree of longitude is shorter than one of latitude.</summary>
    private static double Narrowing(double latitude) => Math.Cos(latitude * Math.PI / 180);

    private double X(double longitude) => (Width / 2.0) + ((longitude - middle.Lon) * Narrowing(middle.Lat) * scale);

    private double Y(double latitude) => (Height / 2.0) - ((latitude - middle.Lat) * scale);

    /// <summary>Pushes places that would cover each other apart, in the direction in which they already lie.</summary>
    private static IReadOnlyList<Spot> MovedApart(List<Spot> spots)
    {
        for (var round = 0; round < 60; round++)
        {
            for (var i = 0; i < spots.Count; i++)
            {
                for (var j = i + 1; j < spots.Count; j++)
                    (spots[i], spots[j]) = Apart(spots[i], spots[j]);
            }
        }

        return [.. spots.Select(spot => spot with { X = Math.Clamp(spot.X, 26, Width - 26), Y = Math.Clamp(spot.Y, 18, Height - 26) })];
    }

    private static (Spot One, Spot Other) Apart(Spot one, Spot other)
    {
        var wanted = 26 + (5 * (one.Reach.Marks.Count + other.Reach.Marks.Count));
        var (x, y) = (other.X - one.X, other.Y - one.Y);
        var distance = Math.Max(Math.Sqrt((x * x) + (y * y)), 0.01);
        if (distance >= wanted)
            return (one, other);

        var push = (wanted - distance) / 2 / distance;
        return (one with { X = one.X - (x * push), Y = one.Y - (y * push) }, other with { X = other.X + (x * push), Y = other.Y + (y * push) });
    }
}
