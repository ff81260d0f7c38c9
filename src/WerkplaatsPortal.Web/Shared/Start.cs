using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>What happens before the portal serves, or a command runs.</summary>
internal static class Start
{
    /// <summary>
    /// Brings the database up to date and, where demo data are wanted, fills an empty one. Then makes what is kept ready, so that the
    /// first visitor doesn't wait for it.
    /// </summary>
    /// <exception cref="WrongSetting">The database can't be opened.</exception>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await BringUpToDateAsync(db);

        if (app.Configuration.GetValue<bool>("Demo:Enabled") && !await db.Accounts.AnyAsync())
        {
            foreach (var demo in scope.ServiceProvider.GetServices<IDemoData>().OrderBy(demo => demo.Turn))
                await demo.FillAsync(CancellationToken.None);
        }

        await scope.ServiceProvider.GetRequiredService<BoardQueries>().SeeAsync(Reader.Visitor);
    }

    /// <summary>Brings the database up to date.</summary>
    /// <exception cref="WrongSetting">The database can't be opened.</exception>
    public static async Task BringUpToDateAsync(PortalDbContext db)
    {
        try
        {
            await db.BringUpToDateAsync();
        }
        catch (Exception failure) when (failure is DbException or RetryLimitExceededException)
        {
            var reason = failure.InnerException?.Message ?? failure.Message;
            throw new WrongSetting("ConnectionStrings:Portal", $"names a database that can't be opened or brought up to date: {reason}");
        }
    }
}
