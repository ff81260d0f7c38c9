using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search;

/// <summary>Puts what the words find in order.</summary>
internal static class Ranking
{
    /// <summary>The things that the words find, best first; null when no words are asked.</summary>
    public static async Task<List<Guid>?> RankedAsync<T>(this IQueryable<T> visible, Words words, CancellationToken cancel) where T : Entity =>
        words.AreNone ? null : await words.TitleFirst(words.FoundIn(visible)).ThenByDescending(thing => thing.Id).Select(thing => thing.Id).ToListAsync(cancel);

    /// <summary>The rows of a page in the order of their ids; those that are not there any more are left out.</summary>
    public static List<T> InOrder<T>(this IEnumerable<T> rows, IReadOnlyList<Guid> ids, Func<T, Guid> idOf)
    {
        var byId = rows.ToDictionary(idOf);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }
}
