using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Importing;
using WerkplaatsPortal.Data.Packages.Reading;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages;

/// <summary>
/// Takes a knowledge package over, all or nothing: as the region's own, or as incoming knowledge of another region. Only records
/// that differ from the last import are changed, and one edited here since is left alone; so running it twice changes nothing.
/// </summary>
public sealed class PackageImport(PortalDbContext db, TimeProvider clock)
{
    /// <summary>
    /// Imports a folder or a zip. Inside a transaction of the caller's it joins in; else it opens its own. Nobody gets a notification of it.
    /// </summary>
    /// <param name="path">The folder or the zip.</param>
    /// <param name="from">The region it comes from; null for the region's own.</param>
    /// <param name="cancel">Ends it; nothing has changed then.</param>
    public async Task<ImportReport> RunAsync(string path, string? from = null, CancellationToken cancel = default)
    {
        var told = db.TellsPeople;
        db.TellsPeople = false;
        try
        {
            return await ImportAsync(path, from, cancel);
        }
        finally
        {
            db.TellsPeople = told;
        }
    }

    private async Task<ImportReport> ImportAsync(string path, string? from, CancellationToken cancel)
    {
        var refusals = new Refusals();
        if (from is not null && from.Trim().Length is 0 or > IncomingKnowledge.RegionMaxLength)
        {
            refusals.AboutFile("--from", $"noem de regio waar het pakket vandaan komt, in hoogstens {IncomingKnowledge.RegionMaxLength} tekens");
            return new ImportReport { Refusals = refusals.All };
        }

        var package = PackageReader.Read(path, refusals);
        if (db.Database.CurrentTransaction is not null)
            return await TakeOverAsync(package, from?.Trim() ?? "", refusals, cancel);

        try
        {
            return await InOneTransactionAsync(package, from?.Trim() ?? "", refusals, cancel);
        }
        catch (DbUpdateException overtaken)
        {
            return Overtaken(path, refusals, overtaken);
        }
    }

    private Task<ImportReport> InOneTransactionAsync(RawPackage package, string origin, Refusals refusals, CancellationToken cancel) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var report = await TakeOverAsync(package, origin, refusals.Copy(), cancel);
            if (report.Succeeded)
                await transaction.CommitAsync(cancel);
            return report;
        });

    /// <summary>Somebody else, or another import, saved something of this at the same moment; a second try sees it.</summary>
    private static ImportReport Overtaken(string path, Refusals refusals, DbUpdateException failure)
    {
        refusals.AboutFile(path, $"ondertussen is hier iets anders opgeslagen; probeer het opnieuw ({failure.GetBaseException().Message})");
        return new ImportReport { Refusals = refusals.All };
    }

    private async Task<ImportReport> TakeOverAsync(RawPackage raw, string origin, Refusals refusals, CancellationToken cancel)
    {
        var desk = await ImportDesk.OpenAsync(db, origin, clock.UtcNow(), refusals, cancel);
        var package = CheckedPackage.Of(new Inspection(raw, IsKnown, desk.Now, desk.Today, refusals));
        if (!refusals.Any)
            await (origin.Length == 0 ? OwnKnowledge.ImportAsync(package, desk, cancel) : IncomingImport.RunAsync(package, desk, cancel));

        if (!refusals.Any)
            await desk.SaveAsync(cancel);
        else
            db.ChangeTracker.Clear();
        return desk.Report(refusals);

        // Of another region's package only lessons and insights are taken: what its other files would say makes no difference.
        bool IsKnown(string file, string id) => desk.Knows(file, id) || (origin.Length > 0 && !raw.Has(file));
    }
}
