using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WerkplaatsPortal.Data;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>What comes into an empty database, where demo data are wanted. Demo data never come beside anything else.</summary>
internal static class FirstContent
{
    /// <summary>Whether nobody and nothing is in the database yet.</summary>
    public static async Task<bool> IsEmptyAsync(this PortalDbContext db, CancellationToken cancel = default) =>
        !await db.People.AnyAsync(cancel) && !await db.Accounts.AnyAsync(cancel) && !await db.Issues.AnyAsync(cancel)
        && !await db.Partners.AnyAsync(cancel) && !await db.Lessons.AnyAsync(cancel) && !await db.Networks.AnyAsync(cancel)
        && !await db.Publications.AnyAsync(cancel) && !await db.Updates.AnyAsync(cancel) && !await db.Activities.AnyAsync(cancel)
        && !await db.IncomingKnowledge.AnyAsync(cancel);

    /// <summary>
    /// Fills an empty database, all or nothing; leaves any other alone. Of two nodes that start at once one fills it, and the other finds it
    /// filled.
    /// </summary>
    public static async Task FillWhenEmptyAsync(this PortalDbContext db, IEnumerable<IDemoData> demo)
    {
        try
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(() => FillAsync(db, demo));
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException or RetryLimitExceededException)
        {
            db.ChangeTracker.Clear();
            if (await db.IsEmptyAsync())
                throw;
        }
    }

    private static async Task FillAsync(PortalDbContext db, IEnumerable<IDemoData> demo)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!await db.IsEmptyAsync())
            return;

        foreach (var each in demo.OrderBy(each => each.Turn))
            await each.FillAsync(CancellationToken.None);
        await transaction.CommitAsync();
    }
}
