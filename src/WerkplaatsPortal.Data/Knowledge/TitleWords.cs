using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>Looks for words in titles only: for what the search does not know yet.</summary>
internal static class TitleWords
{
    private const int Most = 8;

    /// <summary>The lessons whose title holds each of the words, wherever they stand.</summary>
    public static IQueryable<Lesson> WithInTitle(this IQueryable<Lesson> lessons, string? words)
    {
#pragma warning disable CA1304, CA1311 // The database makes it lower case, in no reader's language.
        foreach (var wanted in Patterns(words))
            lessons = lessons.Where(lesson => EF.Functions.Like(lesson.Title.ToLower(), wanted, @"\"));
#pragma warning restore CA1304, CA1311
        return lessons;
    }

    private static IEnumerable<string> Patterns(string? words) =>
        from word in (words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Most)
        select $"%{word.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_").Replace("[", @"\[")}%";
}
