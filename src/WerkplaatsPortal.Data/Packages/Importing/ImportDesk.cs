using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>A record that is new, or differs from the last import.</summary>
internal sealed record Differing<T>(T Entry, string Hash, PackageRecord? Known);

/// <summary>A record refers to one that was not taken over: that one is refused already, and this one waits until it is mended.</summary>
internal sealed class RestsOnRefused(string file, string id) : Exception($"{file}, {id}")
{
    /// <summary>What it refers to.</summary>
    public string Reference => id;
}

/// <summary>What the importers of one import share: what was known, what was brought or made, and the report.</summary>
internal sealed class ImportDesk
{
    private const int IdsInOneQuery = 500;

    private readonly Dictionary<(string File, string Id), PackageRecord> known = new(RecordNames.Instance);
    private readonly Dictionary<Guid, Entity> entities = [];
    private readonly HashSet<Guid> added = [];
    private readonly List<(PackageRecord Record, Entity Entity)> taken = [];
    private readonly Refusals refusals;
    private readonly ImportReport report = new();

    private ImportDesk(PortalDbContext db, string origin, DateTime now, Refusals refusals, IEnumerable<PackageRecord> known)
    {
        (Db, Origin, Now, Today, this.refusals) = (db, origin, now, Amsterdam.Day(now), refusals);
        foreach (var record in known)
            this.known[(record.File, record.RecordId)] = record;
    }

    public PortalDbContext Db { get; }

    public string Origin { get; }

    public DateTime Now { get; }

    public DateOnly Today { get; }

    /// <summary>The studios.</summary>
    public StudioShelf Studios { get; } = new();

    public static async Task<ImportDesk> OpenAsync(
        PortalDbContext db, string origin, DateTime now, Refusals refusals, CancellationToken cancel) =>
        new(db, origin, now, refusals, await db.Set<PackageRecord>().Where(record => record.Origin == origin).ToListAsync(cancel));

    public bool Knows(string file, string id) => known.ContainsKey((file, id));

    /// <summary>What earlier imports know of a file.</summary>
    public IEnumerable<PackageRecord> KnownOf(string file) => known.Values.Where(record => record.File == file);

    /// <summary>The records that are new or differ; the others are counted as unchanged.</summary>
    public IReadOnlyList<Differing<T>> Compare<T>(string file, IEnumerable<T> entries) where T : PackageEntry =>
        [.. entries.Select(entry => Compare(file, entry.Id, entry)).OfType<Differing<T>>()];

    /// <summary>The record when it is new or differs; null when it is counted as unchanged.</summary>
    public Differing<T>? Compare<T>(string file, string id, T entry)
    {
        var hash = PackageJson.HashOf(entry);
        var before = known.GetValueOrDefault((file, id));
        if (before?.ContentHash != hash)
            return new Differing<T>(entry, hash, before);

        report[file].Unchanged++;
        return null;
    }

    /// <summary>What a record became.</summary>
    /// <exception cref="RestsOnRefused">It became nothing.</exception>
    public Guid IdOf(string file, string id) =>
        known.TryGetValue((file, id), out var record) ? record.EntityId : throw new RestsOnRefused(file, id);

    /// <summary>What records became.</summary>
    public IReadOnlyList<Guid> IdsOf(string file, IEnumerable<string>? ids) => [.. (ids ?? []).Select(id => IdOf(file, id)).Distinct()];

    /// <summary>What a record became, when it was brought or made before.</summary>
    /// <exception cref="RestsOnRefused">It became nothing.</exception>
    public T Get<T>(string file, string id) where T : Entity => Find<T>(IdOf(file, id)) ?? throw new RestsOnRefused(file, id);

    /// <summary>The thing with an id, when it was brought or made before.</summary>
    public T? Find<T>(Guid id) where T : Entity => entities.GetValueOrDefault(id) as T;

    /// <summary>Loads what earlier imports made of records, so that <see cref="Get"/> finds it.</summary>
    public Task BringAsync<T>(IQueryable<T> all, string file, IEnumerable<string> ids, CancellationToken cancel) where T : Entity =>
        BringAsync(all, ids.Distinct().Where(id => Knows(file, id)).Select(id => IdOf(file, id)), cancel);

    public async Task BringAsync<T>(IQueryable<T> all, IEnumerable<Guid> ids, CancellationToken cancel) where T : Entity
    {
        foreach (var some in ids.Where(id => !entities.ContainsKey(id)).Distinct().Chunk(IdsInOneQuery))
        {
            foreach (var entity in await all.Where(each => some.Contains(each.Id)).ToListAsync(cancel))
                entities[entity.Id] = entity;
        }
    }

    /// <summary>Keeps something that was made outside a record.</summary>
    public void Add(Entity entity)
    {
        Db.Add(entity);
        added.Add(entity.Id);
        Keep(entity);
    }

    /// <summary>Keeps something that was brought by another way.</summary>
    public void Keep(Entity entity) => entities[entity.Id] = entity;

    /// <summary>Notes that a record made something new, or turned out to speak of something that was kept.</summary>
    public void Made(string file, string id, string hash, Entity entity)
    {
        MadePart(file, id, hash, entity);
        if (added.Contains(entity.Id))
            report[file].Made++;
        else
            report[file].Changed++;
    }

    /// <summary>Notes that a part of a record made something new; only whole records are counted.</summary>
    public void MadePart(string file, string id, string hash, Entity entity)
    {
        if (!entities.ContainsKey(entity.Id))
            Add(entity);

        var record = new PackageRecord(Origin, file, id, entity.Id);
        Db.Add(record);
        known[(file, id)] = record;
        Take(record, hash, entity);
    }

    /// <summary>Notes that a record speaks of something that was made here; it stays as it is.</summary>
    public void Recognised(string file, string id, string hash, Entity entity)
    {
        Keep(entity);
        MadePart(file, id, hash, entity);
        report[file].Unchanged++;
    }

    /// <summary>Notes that a record changed what it made before.</summary>
    public void Changed(PackageRecord record, string hash, Entity entity)
    {
        Take(record, hash, entity);
        report[record.File].Changed++;
    }

    /// <summary>Notes that a part of a record changed what it made before.</summary>
    public void ChangedPart(PackageRecord record, string hash, Entity entity)
    {
        Take(record, hash, entity);
        Remark(Shown(record.File), record.RecordId, "deze vraag is veranderd");
    }

    public void LeaveAlone(string file, string id) => report[Shown(file)].LeaveAlone(id);

    /// <summary>Counts a record as unchanged though it differs, and says why.</summary>
    public void KeepAsItIs(string file, string id, string why)
    {
        report[file].Unchanged++;
        Remark(file, id, why);
    }

    public void CountMade(string file) => report[file].Made++;

    public void Remark(string file, string id, string text) => report.Remark(file, id, text);

    /// <summary>Does something with a record; a rule of the domain that it breaks becomes a refusal.</summary>
    public bool Try(string file, string id, Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (RuleViolation broken)
        {
            refusals.Add(new Refusal(file, id, broken.Field, null, broken.Message));
            return false;
        }
        catch (RestsOnRefused broken)
        {
            // Where the cause is told already, it is told once.
            if (!refusals.Any)
                refusals.Add(new Refusal(file, id, null, broken.Reference, "dit waar het record naar verwijst, is hier niet (meer)"));
            return false;
        }
    }

    public void Refuse(Refusal refusal) => refusals.Add(refusal);

    /// <summary>Saves all, then notes the versions that all this has now.</summary>
    public async Task SaveAsync(CancellationToken cancel)
    {
        await Db.SaveChangesAsync(cancel);
        foreach (var (record, entity) in taken)
            record.Noted(entity.Version);
        await Db.SaveChangesAsync(cancel);
    }

    public ImportReport Report(Refusals all)
    {
        report.Refusals = all.All;
        return report;
    }

    private static string Shown(string file) => file.Split('#')[0];

    private void Take(PackageRecord record, string hash, Entity entity)
    {
        record.TakenOver(hash);
        record.Noted(entity.Version);
        taken.Add((record, entity));
    }
}
