using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>The addresses of one kind of thing that are taken, those of this import included.</summary>
internal sealed class SlugBook(HashSet<string> taken)
{
    public static async Task<SlugBook> OfAsync(IQueryable<string> slugs, CancellationToken cancel) =>
        new(await slugs.IgnoreQueryFilters().ToHashSetAsync(StringComparer.Ordinal, cancel));

    /// <summary>The address that is wished for when it is well-formed and free, else one for the title.</summary>
    /// <exception cref="RuleViolation">The address of the title would be too long.</exception>
    public string Take(string? wished, string title)
    {
        var isGood = wished is not null && !taken.Contains(wished) && Slug.For(wished, _ => false) == wished;
        var slug = isGood ? wished! : Slug.For(title, taken.Contains);
        taken.Add(slug);
        return slug;
    }
}
