using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes the records of one file over: makes what is new, renews what differs, leaves alone what was edited here.</summary>
internal abstract class FileImport<TRecord, TEntity>(ImportDesk desk, string file)
    where TRecord : PackageEntry
    where TEntity : Entity
{
    private BornHere<TEntity> bornHere = BornHere<TEntity>.None;

    protected ImportDesk Desk => desk;

    /// <summary>Everything of this kind, with all that a renewal touches.</summary>
    protected abstract IQueryable<TEntity> All { get; }

    public async Task RunAsync(IEnumerable<TRecord> entries, CancellationToken cancel)
    {
        var differing = desk.Compare(file, entries);
        if (differing.Count == 0)
            return;

        await desk.BringAsync(All, differing.Select(each => each.Known).OfType<PackageRecord>().Select(known => known.EntityId), cancel);
        bornHere = await BornHere<TEntity>.AmongAsync(desk, file, All, differing.Where(each => each.Known is null).Select(each => each.Entry), cancel);
        await PrepareAsync([.. differing.Select(each => each.Entry)], cancel);
        foreach (var each in differing)
            desk.Try(file, each.Entry.Id, () => Take(each));
    }

    /// <summary>Brings what the records refer to, and the slugs that are taken.</summary>
    protected abstract Task PrepareAsync(IReadOnlyList<TRecord> entries, CancellationToken cancel);

    protected abstract TEntity Make(TRecord entry);

    protected abstract void Renew(TEntity entity, TRecord entry);

    /// <summary>Says so when a record now begins in another issue: where something arose stays what it was.</summary>
    protected void KeepHome(TRecord entry, Guid? home, IReadOnlyList<string>? issues)
    {
        if (issues is [var first, ..] && desk.IdOf(PackageFile.Issues, first) != home)
            desk.Remark(file, entry.Id, "de eerste kwestie is een andere geworden; waar dit begon, blijft hier wat het was");
    }

    private void Take(Differing<TRecord> each)
    {
        if (each.Known is null && bornHere.Find(each.Entry) is { } own)
            desk.Recognised(file, each.Entry.Id, each.Hash, own);
        else if (each.Known is not { } known)
            desk.Made(file, each.Entry.Id, each.Hash, Make(each.Entry));
        else if (desk.Find<TEntity>(known.EntityId) is not { } entity)
            desk.KeepAsItIs(file, each.Entry.Id, "dit is hier een ander soort record (een bericht of een activiteit) en blijft dat; er is niets van veranderd");
        else if (entity.Version != known.EntityVersion)
            desk.LeaveAlone(file, each.Entry.Id);
        else
        {
            Renew(entity, each.Entry);
            desk.Changed(known, each.Hash, entity);
        }
    }
}
