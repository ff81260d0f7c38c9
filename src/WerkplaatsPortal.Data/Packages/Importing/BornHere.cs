using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>
/// What was made in this portal goes out with its slug as id. Comes such a record back, then it is that thing, which stays as it is here.
/// </summary>
internal sealed class BornHere<T> where T : Entity
{
    private const int SlugsInOneQuery = 500;

    private readonly Dictionary<string, T> bySlug = new(StringComparer.Ordinal);

    private BornHere() { }

    /// <summary>Nothing.</summary>
    public static BornHere<T> None { get; } = new();

    /// <summary>Those among records that no import knows; none for another region's knowledge.</summary>
    public static async Task<BornHere<T>> AmongAsync(
        ImportDesk desk, string file, IQueryable<T> all, IEnumerable<PackageEntry> unknown, CancellationToken cancel)
    {
        var found = new BornHere<T>();
        var slugs = desk.Origin.Length > 0 ? [] : unknown.Select(SlugOf).OfType<string>().ToList();
        var ofPackages = desk.KnownOf(file).Select(record => record.EntityId).ToHashSet();
        foreach (var some in slugs.Chunk(SlugsInOneQuery))
        {
            foreach (var thing in await all.Where(each => some.Contains(EF.Property<string>(each, nameof(Slug)))).ToListAsync(cancel))
            {
                if (!ofPackages.Contains(thing.Id))
                    found.bySlug[desk.Db.Entry(thing).Property<string>(nameof(Slug)).CurrentValue] = thing;
            }
        }

        return found;
    }

    /// <summary>The thing that a record speaks of; null when it is none of ours.</summary>
    public T? Find(PackageEntry entry) => SlugOf(entry) is { } slug ? bySlug.GetValueOrDefault(slug) : null;

    private static string? SlugOf(PackageEntry entry) => entry is AddressedEntry { Slug: { } slug } && slug == entry.Id ? slug : null;
}
