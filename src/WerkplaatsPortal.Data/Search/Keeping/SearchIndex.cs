using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Data.Search.Language;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>
/// Writes the entries of the search. A save does so by itself, in its transaction; whoever writes in bulk switches that off with
/// <see cref="PortalDbContext.KeepsSearch"/> and calls <see cref="RebuildAsync"/> at the end.
/// </summary>
public sealed class SearchIndex(PortalDbContext db)
{
    /// <summary>So many things are read and written at once.</summary>
    private const int Batch = 1000;

    /// <summary>Rows in one command: SQL Server takes 2,100 parameters.</summary>
    private const int Rows = 100;

    private const string Into =
        """INSERT INTO "SearchEntries" ("Kind", "ThingId", "IssueId", "Audience", "Committee", "PublicFrom", "Text", "Words") VALUES """;

    private readonly Drafts drafts = new(db);

    /// <summary>Whether the index is as this version of the portal writes it.</summary>
    public async Task<bool> IsCurrentAsync(CancellationToken cancel = default) =>
        await db.Set<SearchState>().AsNoTracking().Select(state => state.Analysis).SingleOrDefaultAsync(cancel) == Analysis.Version;

    /// <summary>Whether the engine's own full-text index is there; without it the search is right but slow.</summary>
    public async Task<bool> IsQuickAsync(CancellationToken cancel = default) => (await db.FullText.ReadyAsync(db, cancel)).IsQuick;

    /// <summary>Writes the whole index anew, all or nothing; within the transaction of the caller when one is open.</summary>
    /// <param name="progress">Hears how many of how many things are done.</param>
    /// <param name="cancel">Stops it; the index stays as it was.</param>
    /// <param name="onlyWhenOld">Does nothing when another process did it in the meantime.</param>
    public Task RebuildAsync(IProgress<(int Done, int All)>? progress = null, bool onlyWhenOld = false, CancellationToken cancel = default) =>
        db.Database.CurrentTransaction is not null ? WriteAllAsync(progress, cancel) : db.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(token);
                // Whoever writes this row first makes another process wait here.
                await ClaimAsync(token);
                if (!onlyWhenOld || !await IsCurrentAsync(token))
                    await WriteAllAsync(progress, token);
                await transaction.CommitAsync(token);
            },
            cancel);

    /// <summary>
    /// Writes anew the practices that began since they were written, and the lessons that were learned there: from that day everybody may
    /// find those by the practice. Cheap when none began.
    /// </summary>
    public async Task FollowBegunAsync(CancellationToken cancel = default)
    {
        var today = db.Today();
        // Before it begins, a practice gives no words for others to be put right with: that tells it from one that was written since.
        var begun = await db.Set<SearchEntry>().Where(entry => entry.Kind == FoundKind.Practice && entry.Words == null && entry.PublicFrom <= today)
            .Select(entry => entry.ThingId).ToListAsync(cancel);
        if (begun.Count == 0)
            return;

        await db.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(token);
                await FollowAsync(Touched.Practices(begun), token);
                await transaction.CommitAsync(token);
            },
            cancel);
    }

    /// <summary>Writes anew what changed, in the transaction that is open.</summary>
    internal async Task FollowAsync(Touched touched, CancellationToken cancel)
    {
        foreach (var (kind, ids) in await touched.AllAsync(db, cancel))
        {
            foreach (var chunk in ids.Order().Chunk(Batch))
            {
                await db.Set<SearchEntry>().Where(entry => entry.Kind == kind && ((IEnumerable<Guid>)chunk).Contains(entry.ThingId)).ExecuteDeleteAsync(cancel);
                await WriteAsync(kind, chunk, cancel);
            }
        }

        Lexicons.Forget(db);
    }

    private Task<int> ClaimAsync(CancellationToken cancel) =>
        db.Database.ExecuteSqlRawAsync("""UPDATE "SearchStates" SET "Analysis" = "Analysis" WHERE "Id" = 1""", cancel);

    private async Task WriteAllAsync(IProgress<(int Done, int All)>? progress, CancellationToken cancel)
    {
        await db.Set<SearchEntry>().ExecuteDeleteAsync(cancel);
        var all = new List<(FoundKind Kind, Guid[] Ids)>();
        foreach (var kind in Enum.GetValues<FoundKind>())
            all.AddRange((await drafts.Ids(kind).ToListAsync(cancel)).Order().Chunk(Batch).Select(chunk => (kind, chunk)));

        var done = 0;
        var count = all.Sum(chunk => chunk.Ids.Length);
        foreach (var (kind, ids) in all)
        {
            await WriteAsync(kind, ids, cancel);
            progress?.Report((done += ids.Length, count));
        }

        await db.Set<SearchState>().ExecuteUpdateAsync(set => set.SetProperty(state => state.Analysis, Analysis.Version), cancel);
        Lexicons.Forget(db);
    }

    private async Task WriteAsync(FoundKind kind, Guid[] ids, CancellationToken cancel)
    {
        var today = db.Today();
        var entries = (await drafts.ReadAsync(kind, ids, cancel)).OrderBy(draft => draft.ThingId).Select(draft => draft.Entry(today));
        // By hand: the context may hold changes of the save that this is a part of, and must not save them twice.
        foreach (var rows in entries.Chunk(Rows))
        {
            var values = new List<object>();
            var sql = Into + string.Join(", ", rows.Select(entry => Row(entry, values)));
            await db.Database.ExecuteSqlRawAsync(sql, values, cancel);
        }
    }

    private static string Row(SearchEntry entry, List<object> values)
    {
        string Value(object? value)
        {
            if (value is null)
                return "NULL";
            values.Add(value);
            return string.Create(CultureInfo.InvariantCulture, $"{{{values.Count - 1}}}");
        }

        return "(" + string.Join(", ", new[]
        {
            Value((int)entry.Kind), Value(entry.ThingId), Value(entry.IssueId), Value(entry.Audience.ToString()), Value(entry.Committee),
            Value(entry.PublicFrom), Value(entry.Text), Value(entry.Words),
        }) + ")";
    }
}
