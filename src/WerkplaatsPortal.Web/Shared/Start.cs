using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore.Storage;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conversation;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>What happens before the portal serves, or a command runs.</summary>
internal static class Start
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

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
        DemandFolder(scope.ServiceProvider.GetRequiredService<FileFolder>());

        if (app.Configuration.GetValue<bool>("Demo:Enabled"))
            await db.FillWhenEmptyAsync(scope.ServiceProvider.GetServices<IDemoData>());

        await scope.ServiceProvider.GetRequiredService<BoardQueries>().SeeAsync(Reader.Visitor);
    }

    /// <summary>Brings the database up to date.</summary>
    /// <exception cref="WrongSetting">The database can't be opened.</exception>
    public static async Task BringUpToDateAsync(PortalDbContext db)
    {
        try
        {
            var work = db.BringUpToDateAsync();
            if (await Task.WhenAny(work, Task.Delay(Silence)) != work)
                await Console.Error.WriteLineAsync("The database is being brought up to date, here or by another process; this takes a while.");
            await work;
        }
        catch (Exception failure) when (failure is DbException or RetryLimitExceededException or IOException or UnauthorizedAccessException)
        {
            var reason = failure.InnerException?.Message ?? failure.Message;
            throw new WrongSetting("ConnectionStrings:Portal", $"names a database that can't be opened or brought up to date: {reason}");
        }
    }

    /// <summary>Serves until it is told to stop.</summary>
    /// <exception cref="WrongSetting">It can't listen where the settings say.</exception>
    public static async Task ServeAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            var asked = app.Configuration["urls"] is { Length: > 0 } urls ? urls : Server.DefaultAddress;
            throw new WrongSetting("ASPNETCORE_URLS", $"({asked}) names an address that can't be listened on: {failure.Message}");
        }

        await app.WaitForShutdownAsync();
    }

    private static void DemandFolder(FileFolder folder)
    {
        try
        {
            folder.DemandWritable();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new WrongSetting("Files:Path", $"should be a folder that the portal may write in: {failure.Message}");
        }
    }
}
