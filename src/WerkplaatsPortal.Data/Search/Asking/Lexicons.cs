using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search.Keeping;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>
/// The lexicon of each database, read again when this process writes, and after half a minute for what others write. One search reads
/// it; those that come meanwhile go on with what was known.
/// </summary>
internal static class Lexicons
{
    /// <summary>The newest things tell enough of a language; more would cost the next search dearly.</summary>
    private const int Read = 2000;

    private const int MostDatabases = 16;

    private const double IssueNamed = 0.3;
    private const double TermNamed = 0.12;

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private static readonly ConcurrentDictionary<string, Kept> Known = new(StringComparer.Ordinal);

    /// <summary>The lexicon of a database: one command, now and then.</summary>
    public static async ValueTask<Lexicon> OfAsync(PortalDbContext db, CancellationToken cancel)
    {
        var key = KeyOf(db);
        if (Known.Count >= MostDatabases && !Known.ContainsKey(key))
            Known.Clear();
        var kept = Known.GetOrAdd(key, _ => new Kept());
        if (kept.IsFresh)
            return kept.Lexicon!;

        if (!kept.Claim() && kept.Lexicon is { } earlier)
            return earlier;
        try
        {
            return await kept.ReadAsync(() => ReadAsync(db, cancel));
        }
        finally
        {
            kept.Release();
        }
    }

    /// <summary>The next search reads it again.</summary>
    public static void Forget(PortalDbContext db)
    {
        if (Known.TryGetValue(KeyOf(db), out var kept))
            kept.Forget();
    }

    private static string KeyOf(PortalDbContext db) => db.Database.GetConnectionString() ?? "";

    private static async Task<Lexicon> ReadAsync(PortalDbContext db, CancellationToken cancel)
    {
        var entries = db.Set<SearchEntry>().AsNoTracking();
        var newest = entries.Where(entry => entry.Words != null && entry.Kind != FoundKind.Issue).OrderByDescending(entry => entry.Id).Take(Read);
        var rows = await newest.Concat(entries.Where(entry => entry.Kind == FoundKind.Issue))
            .Select(entry => new { entry.Id, entry.Kind, entry.ThingId, entry.Text, entry.Words }).ToListAsync(cancel);

        var lexicon = new Lexicon();
        foreach (var row in rows)
        {
            lexicon.Add(row.Text, row.Words);
            if (row.Kind == FoundKind.Issue)
                lexicon.Name(Mark.Of(row.ThingId), IssueNamed, row.Text[..row.Text.IndexOf(EntryText.Line, StringComparison.Ordinal)]);
        }

        // Numbers are given out in order, so the span of numbers says about how many things there are.
        lexicon.Scale = rows.Count < Read ? 1 : (double)(rows.Max(row => row.Id) - rows.Min(row => row.Id) + 1) / rows.Count;
        VocabularyNames.AddTo(lexicon, TermNamed);
        return lexicon;
    }

    /// <summary>One lexicon, and until when it is good.</summary>
    private sealed class Kept
    {
        private int forgotten;
        private int claimed;
        private long until;

        public Lexicon? Lexicon { get; private set; }

        public bool IsFresh => Volatile.Read(ref until) > Environment.TickCount64;

        /// <summary>Whether it is up to who asks to read it.</summary>
        public bool Claim() => Interlocked.Exchange(ref claimed, 1) == 0;

        public void Release() => Volatile.Write(ref claimed, 0);

        public void Forget()
        {
            Interlocked.Increment(ref forgotten);
            Volatile.Write(ref until, 0);
        }

        public async Task<Lexicon> ReadAsync(Func<Task<Lexicon>> read)
        {
            var before = Volatile.Read(ref forgotten);
            var lexicon = await read();
            Lexicon = lexicon;
            // What was written while it was read may not be in it.
            if (before == Volatile.Read(ref forgotten))
                Volatile.Write(ref until, Environment.TickCount64 + (long)Fresh.TotalMilliseconds);
            return lexicon;
        }
    }
}
