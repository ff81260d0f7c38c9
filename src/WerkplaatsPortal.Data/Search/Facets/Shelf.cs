using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>
/// Keeps the board of one kind of things in step with the database. What changes in this process is on it at once; what another
/// process changes, within a minute. Rows are read with the reader's rights all the same, so a board that is behind shows nothing that is hidden.
/// </summary>
public abstract class Shelf(TimeProvider clock, ChangesElsewhere elsewhere) : IReactToEvents, IDisposable
{
    /// <summary>With more changes than this, reading everything is quicker.</summary>
    private const int MostChanges = 500;

    private readonly SemaphoreSlim making = new(1, 1);
    private readonly Lock noting = new();
    private HashSet<Guid> changed = [];
    private int noted;
    private volatile Made? made;

    /// <summary>The board as it is now.</summary>
    public async ValueTask<Board> BoardAsync(PortalDbContext db, CancellationToken cancel)
    {
        var now = await StampAsync(db, cancel);
        if (made is { } current && current.Stamp == now && current.Noted == Volatile.Read(ref noted))
            return current.Board;

        await making.WaitAsync(cancel);
        try
        {
            made = await MakeAsync(db, now, cancel);
            return made.Board;
        }
        finally
        {
            making.Release();
        }
    }

    /// <inheritdoc />
    public Task ReactAsync(IReadOnlyList<EventRecord> events, CancellationToken cancel)
    {
        var ids = events.Where(Concerns).Select(happened => happened.SubjectId).ToList();
        if (ids.Count > 0)
            Note(ids);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        making.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The day it is in Amsterdam; a new day makes every board anew.</summary>
    protected DateOnly Today => clock.Today();

    /// <summary>Whether an event changes what stands on the board.</summary>
    protected abstract bool Concerns(EventRecord happened);

    /// <summary>Reads the cards, or only those of some things; with as few commands whether there are ten or a hundred thousand.</summary>
    protected abstract Task<List<Card>> ReadAsync(PortalDbContext db, IReadOnlyCollection<Guid>? only, CancellationToken cancel);

    /// <summary>What the whole board depends on besides its things: when it is another one, the board is made anew.</summary>
    protected virtual ValueTask<object> BasisAsync(PortalDbContext db, CancellationToken cancel) => ValueTask.FromResult<object>("");

    private async ValueTask<Stamp> StampAsync(PortalDbContext db, CancellationToken cancel) =>
        new(await elsewhere.GenerationAsync(db, cancel), Today, await BasisAsync(db, cancel));

    private async Task<Made> MakeAsync(PortalDbContext db, Stamp now, CancellationToken cancel)
    {
        var (ids, upTo) = TakeChanges();
        try
        {
            var before = made;
            var board = before?.Stamp == now && ids.Count <= MostChanges ? await RenewedAsync(before.Board, ids, db, cancel) : null;
            return new Made(board ?? await AnewAsync(db, cancel), now, upTo);
        }
        catch
        {
            Note(ids);
            throw;
        }
    }

    private async Task<Board?> RenewedAsync(Board board, HashSet<Guid> ids, PortalDbContext db, CancellationToken cancel) =>
        ids.Count == 0 ? board : board.With(ids, await ReadAsync(db, ids, cancel));

    private async Task<Board> AnewAsync(PortalDbContext db, CancellationToken cancel) => Board.Of(await ReadAsync(db, null, cancel));

    private void Note(IEnumerable<Guid> ids)
    {
        lock (noting)
        {
            changed.UnionWith(ids);
            noted++;
        }
    }

    private (HashSet<Guid> Ids, int UpTo) TakeChanges()
    {
        lock (noting)
        {
            var taken = changed;
            changed = [];
            return (taken, noted);
        }
    }

    private sealed record Stamp(int Generation, DateOnly Day, object Basis);

    private sealed record Made(Board Board, Stamp Stamp, int Noted);
}
