using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search.Asking;

namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>The portal's memory in one file.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options) : PortalDbContext(options)
{
    internal override FullText FullText => SqliteFullText.Instance;

    /// <inheritdoc />
    /// <remarks>
    /// EF's own lock is here a row in <c>__EFMigrationsLock</c>, which stays behind when a process dies while it migrates; every
    /// later migration would then wait for it for ever. A file database belongs to one machine, so we take a lock of the
    /// operating system first, which does end with its process. Whoever holds it knows that a row found there is a dead one.
    /// </remarks>
    public override async Task BringUpToDateAsync(CancellationToken cancel = default)
    {
        var file = new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource;
        if (file is "" or ":memory:")
        {
            await base.BringUpToDateAsync(cancel);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using var mine = await MigrationLock.TakeAsync(file + ".migrating", cancel);
        await RemoveDeadLockAsync(cancel);
        await base.BringUpToDateAsync(cancel);
        await TuneAsync(cancel);
    }

    /// <inheritdoc />
    /// <remarks>
    /// Without statistics SQLite walks through all shared lessons to find twenty by their ids. It looks at some hundreds of rows of each
    /// index only: hundredths of a second, however much there is.
    /// </remarks>
    public override Task TuneAsync(CancellationToken cancel = default) =>
        Database.ExecuteSqlRawAsync("PRAGMA analysis_limit = 400; ANALYZE;", cancel);

    private async Task RemoveDeadLockAsync(CancellationToken cancel)
    {
        if (await Database.CanConnectAsync(cancel))
            await Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", cancel);
    }
}
