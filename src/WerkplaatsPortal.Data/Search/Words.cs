using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search;

/// <summary>
/// The words that somebody looks for. A thing is found when it holds all of them, each at the start of a word; capitals and
/// accents make no difference. This is the one place to replace when a real search engine comes.
/// </summary>
public sealed class Words
{
    /// <summary>More words than this say nothing more.</summary>
    private const int Most = 10;

    private readonly string[] all;
    private readonly bool sayNothing;

    private Words(string typed)
    {
        all = [.. SearchText.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(Most)];
        sayNothing = all.Length == 0 && typed.Length > 0;
    }

    /// <summary>Whether nothing is asked.</summary>
    public bool AreNone => all.Length == 0 && !sayNothing;

    /// <summary>The words in what was typed.</summary>
    public static Words In(string? typed) => new(typed?.Trim() ?? "");

    /// <summary>The things that hold all the words: every thing when nothing is asked, none when only signs are.</summary>
    public IQueryable<T> FoundIn<T>(IQueryable<T> things) where T : Entity
    {
        if (sayNothing)
            return things.Where(thing => false);
        foreach (var start in all.Select(word => " " + word))
            things = things.Where(thing => EF.Property<string>(thing, SearchText.Column).Contains(start));
        return things;
    }

    /// <summary>Things with the words in their title first; the caller adds the further order.</summary>
    public IOrderedQueryable<T> TitleFirst<T>(IQueryable<T> things) where T : Entity
    {
        // Folded words hold no character that means something to LIKE.
        var patterns = all.Select(word => $"% {word}%|%").ToList();
        var ordered = things.OrderByDescending(thing => patterns.Count > 0 && EF.Functions.Like(EF.Property<string>(thing, SearchText.Column), patterns[0]));
        return patterns.Skip(1).Aggregate(ordered, (sofar, pattern) =>
            sofar.ThenByDescending(thing => EF.Functions.Like(EF.Property<string>(thing, SearchText.Column), pattern)));
    }
}
