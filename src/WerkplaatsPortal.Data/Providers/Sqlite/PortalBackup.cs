using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conversation;

namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>
/// One copy of the embedded database and the files, in one archive, and back. Both may be done while the portal runs: SQLite copies
/// the database as it stood at one moment, and puts one back in one transaction.
/// </summary>
public sealed class PortalBackup(PortalDbContext db, FileFolder files)
{
    private const string Refused = "this is no backup of a portal";

    /// <summary>Whether the database is the embedded one; the server engines have tools of their own.</summary>
    public bool IsPossible => db is SqlitePortalDbContext;

    /// <summary>Writes the archive: complete, or not at all. Tells how many files stand in it.</summary>
    /// <exception cref="IOException">The path is taken, or can't be written.</exception>
    public async Task<int> WriteAsync(string path, CancellationToken cancel)
    {
        if (File.Exists(path) || Directory.Exists(path))
            throw new IOException($"{path} exists already; name a new file.");

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var desk = new TemporaryFolder();
        var copy = desk.PathOf(BackupArchive.Database);
        await db.Database.OpenConnectionAsync(cancel);
        SqliteCopy.Between((SqliteConnection)db.Database.GetDbConnection(), copy);
        await db.Database.CloseConnectionAsync();
        try
        {
            // The files after the database: so no row lacks its bytes.
            var count = await BackupArchive.WriteAsync(path + ".new", copy, files, cancel);
            File.Move(path + ".new", path);
            return count;
        }
        finally
        {
            File.Delete(path + ".new");
        }
    }

    /// <summary>
    /// Puts back what an archive holds, all or nothing: all of it is looked into first, then the files come beside those that are there,
    /// and at last the database takes the place of the one that is there.
    /// </summary>
    /// <exception cref="InvalidDataException">It is no whole backup of this portal, or of a newer one.</exception>
    /// <exception cref="IOException">It can't be read, or there is no room.</exception>
    public async Task RestoreAsync(string path, CancellationToken cancel)
    {
        using var desk = new TemporaryFolder();
        var hashes = await BackupArchive.UnpackAsync(path, desk, cancel);
        var copy = desk.PathOf(BackupArchive.Database);
        await RenewAsync(copy, cancel);
        foreach (var hash in hashes)
        {
            await using var bytes = File.OpenRead(desk.PathOf(hash));
            await files.KeepAsync(hash, bytes, cancel);
        }

        var place = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(place))!);
        await db.Database.OpenConnectionAsync(cancel);
        SqliteCopy.Between(copy, (SqliteConnection)db.Database.GetDbConnection());
        await db.Database.CloseConnectionAsync();
    }

    /// <summary>Demands that a copy is whole and no newer than this program, and brings it up to date before it counts.</summary>
    private static async Task RenewAsync(string file, CancellationToken cancel)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UseSqlitePortal(SqliteCopy.ConnectionTo(file));
        await using var copy = new SqlitePortalDbContext(options.Options);
        try
        {
            if (!SqliteCopy.IsWhole(file))
                throw new InvalidDataException($"{Refused}: its database is damaged.");

            var applied = (await copy.Database.GetAppliedMigrationsAsync(cancel)).ToList();
            if (applied.Count == 0)
                throw new InvalidDataException($"{Refused}: its database is of something else.");
            if (applied.Except(copy.Database.GetMigrations()).Any())
                throw new InvalidDataException("this backup is of a newer portal; put that program in place first.");

            await copy.Database.MigrateAsync(cancel);
        }
        catch (SqliteException failure)
        {
            throw new InvalidDataException($"{Refused}: {failure.Message}", failure);
        }
    }
}
