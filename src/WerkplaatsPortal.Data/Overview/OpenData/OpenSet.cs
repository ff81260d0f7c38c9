using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview.OpenData;

/// <summary>One kind of open data: a page of it, or one thing.</summary>
public interface IOpenSet
{
    /// <summary>A page of its records.</summary>
    Task<Page<IOpenRecord>> PageAsync(int number, CancellationToken cancel);

    /// <summary>The record with a slug; null when there is none that is public.</summary>
    Task<IOpenRecord?> FindAsync(string slug, CancellationToken cancel);
}

/// <summary>Reads public things as records: what each kind adds is which things are public and how one becomes a record.</summary>
internal abstract class OpenSet<TThing, TRecord>(PortalDbContext db) : IOpenSet
    where TThing : Entity
    where TRecord : IOpenRecord
{
    private const int AtATime = 200;

    /// <summary>The database.</summary>
    protected PortalDbContext Db { get; } = db;

    /// <summary>What everybody may read, in the order of the list.</summary>
    protected abstract IQueryable<TThing> Public { get; }

    /// <inheritdoc />
    public async Task<Page<IOpenRecord>> PageAsync(int number, CancellationToken cancel)
    {
        var total = await Public.CountAsync(cancel);
        return new(await ReadAsync(Public.OnPage(number), cancel), number, total);
    }

    /// <inheritdoc />
    public async Task<IOpenRecord?> FindAsync(string slug, CancellationToken cancel) =>
        (await ReadAsync(Public.Where(thing => EF.Property<string>(thing, nameof(Slug)) == slug), cancel)).SingleOrDefault();

    /// <summary>
    /// The things as records, one by one. What hangs on them is read before, in a fixed number of commands, so that a whole export
    /// goes out without standing in memory.
    /// </summary>
    public abstract IAsyncEnumerable<TRecord> StreamAsync(IQueryable<TThing> things, CancellationToken cancel);

    /// <summary>The things with these ids, as far as they are readable, in this order: some hundreds at a time, so that memory stays flat.</summary>
    public async IAsyncEnumerable<TRecord> StreamAsync(
        IEnumerable<Guid> ids, IQueryable<TThing> readable, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var some in ids.Chunk(AtATime))
        {
            var things = readable.Where(thing => some.Contains(thing.Id));
            var slugs = (await things.Select(thing => new OpenLink(thing.Id, EF.Property<string>(thing, nameof(Slug)))).ToListAsync(cancel))
                .ToDictionary(link => link.Slug, link => link.Id);
            var records = new List<TRecord>();
            await foreach (var record in StreamAsync(things, cancel))
                records.Add(record);
            foreach (var record in records.InOrder(some, record => slugs[record.Id]))
                yield return record;
        }
    }

    private async Task<List<IOpenRecord>> ReadAsync(IQueryable<TThing> things, CancellationToken cancel)
    {
        var records = new List<IOpenRecord>();
        await foreach (var record in StreamAsync(things, cancel))
            records.Add(record);
        return records;
    }

    /// <summary>Slugs that hang on things, by the thing's id, in order.</summary>
    protected static async Task<ILookup<Guid, string>> LinksAsync(IQueryable<OpenLink> links, CancellationToken cancel) =>
        (await links.ToListAsync(cancel)).ToLookup(link => link.Id, link => link.Slug);
}

/// <summary>One reference: from the thing with this id to the slug of another.</summary>
internal sealed record OpenLink(Guid Id, string Slug);
