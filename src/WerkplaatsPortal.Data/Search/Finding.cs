using System.Globalization;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search;

/// <summary>Something that was found.</summary>
/// <param name="Id">Of the thing.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Score">How well it answers; says something only beside the others of the same finding.</param>
/// <param name="Marks">What it belongs to, with a space around each <see cref="Mark"/>.</param>
public sealed record Found(Guid Id, FoundKind Kind, double Score, string Marks)
{
    /// <summary>Whether its title or its text holds what was asked; else it is in what a row doesn't show.</summary>
    public bool InSight { get; init; } = true;

    /// <summary>The year it speaks of; null when that is not known.</summary>
    public int? Year
    {
        get
        {
            var at = Marks.IndexOf(Mark.YearStart, StringComparison.Ordinal);
            return at < 0 ? null : int.Parse(Marks.AsSpan(at + Mark.YearStart.Length, 4), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Whether it bears a mark.</summary>
    public bool Bears(string mark)
    {
        for (var at = Marks.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = Marks.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if (at + mark.Length < Marks.Length && Marks[at + mark.Length] == ' ')
                return true;
        }

        return false;
    }
}

/// <summary>What a search found, the best first: at most <see cref="Most"/> things.</summary>
public sealed record Finding
{
    /// <summary>So many things are ranked; of a word that more hold, the newest.</summary>
    public const int Most = 1000;

    /// <summary>What was found, the best first.</summary>
    public IReadOnlyList<Found> Ranked { get; init; } = [];

    /// <summary>Whether there are more than were ranked: "more than 1,000".</summary>
    public bool More { get; init; }

    /// <summary>What was looked for instead of what was typed, when a word was mistyped; null when not.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>The words of a question that holds nothing else than words which stand in every text.</summary>
    public IReadOnlyList<string> TooCommon { get; init; } = [];

    /// <summary>Marks what was asked in the texts of what was found.</summary>
    public Highlight Highlight { get; init; } = Highlight.Nothing;

    /// <summary>The ids, the best first.</summary>
    public IReadOnlyList<Guid> Ids => [.. Ranked.Select(found => found.Id)];

    /// <summary>Those of some things whose title and text don't hold what was asked.</summary>
    public List<Guid> OutOfSight(IReadOnlyCollection<Guid> things) =>
        [.. Ranked.Where(found => !found.InSight && things.Contains(found.Id)).Select(found => found.Id)];

    /// <summary>Only the things that were found; combine it with the reader's rights as always.</summary>
    public IQueryable<T> In<T>(IQueryable<T> things) where T : Entity
    {
        var ids = Ids;
        return things.Where(thing => ids.Contains(thing.Id));
    }

    /// <summary>Things that were found, the best first.</summary>
    public List<T> InOrder<T>(IEnumerable<T> things, Func<T, Guid> id)
    {
        var places = Ranked.Select((found, place) => (found.Id, place)).DistinctBy(each => each.Id).ToDictionary(each => each.Id, each => each.place);
        return [.. things.OrderBy(thing => places.GetValueOrDefault(id(thing), int.MaxValue))];
    }
}
