using System.IO.Compression;
using System.Security.Cryptography;
using WerkplaatsPortal.Data.Conversation;

namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>The archive of a backup: a zip with the database and each file under its hash. Whoever made it, nothing else comes out of it.</summary>
internal static class BackupArchive
{
    /// <summary>The name of the database in it.</summary>
    public const string Database = "portal.db";

    private const string FilesIn = "files/";
    private const string NoBackup = "this is no backup of a portal";

    /// <summary>The largest file that people can add, with room to spare.</summary>
    private const long FileBytes = 64L << 20;

    /// <summary>How many times larger than the archive the database may be; up to a gigabyte it may be as large as it likes.</summary>
    private const int Ratio = 100;
    private const long RatioCountsFrom = 1L << 30;

    /// <summary>Writes a new archive that only its owner can read: it holds what signs people in.</summary>
    public static async Task<int> WriteAsync(string path, string database, FileFolder files, CancellationToken cancel)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(path, options);
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        await using (var content = File.OpenRead(database))
            await AddAsync(zip, Database, content, CompressionLevel.Fastest, cancel);

        var count = 0;
        foreach (var hash in files.Hashes())
        {
            // What was swept away since belongs to nothing.
            await using var bytes = files.Open(hash);
            if (bytes is null)
                continue;

            await AddAsync(zip, FilesIn + hash, bytes, CompressionLevel.NoCompression, cancel);
            count++;
        }

        return count;
    }

    /// <summary>Takes everything out into a folder, under names of ours, and gives the hashes of the files.</summary>
    /// <exception cref="InvalidDataException">It is no archive of ours, or not whole.</exception>
    public static async Task<IReadOnlyList<string>> UnpackAsync(string path, TemporaryFolder to, CancellationToken cancel)
    {
        await using var zip = await ZipFile.OpenReadAsync(path, cancel);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        if (!names.Contains(Database) || names.Distinct(StringComparer.Ordinal).Count() < names.Count || !names.TrueForAll(IsOurs))
            throw new InvalidDataException($"{NoBackup}: it should hold {Database} and {FilesIn} with nothing beside them.");

        var most = Math.Max(RatioCountsFrom, new FileInfo(path).Length * Ratio);
        var hashes = new List<string>();
        foreach (var entry in zip.Entries)
        {
            var isDatabase = entry.FullName == Database;
            var name = isDatabase ? Database : entry.FullName[FilesIn.Length..];
            var hash = await CopyAsync(entry, to.PathOf(name), isDatabase ? most : FileBytes, cancel);
            if (isDatabase)
                continue;

            if (hash != name)
                throw new InvalidDataException($"{NoBackup}: {entry.FullName} is damaged.");
            hashes.Add(hash);
        }

        return hashes;
    }

    private static bool IsOurs(string name) =>
        name == Database || (name.StartsWith(FilesIn, StringComparison.Ordinal) && FileFolder.IsHash(name[FilesIn.Length..]));

    private static async Task AddAsync(ZipArchive zip, string name, Stream content, CompressionLevel level, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(name, level).OpenAsync(cancel);
        await content.CopyToAsync(entry, cancel);
    }

    /// <summary>Copies what really comes out, whatever the header says of its size; gives the hash.</summary>
    private static async Task<string> CopyAsync(ZipArchiveEntry entry, string place, long most, CancellationToken cancel)
    {
        await using var content = await entry.OpenAsync(cancel);
        await using var file = new FileStream(place, FileMode.CreateNew, FileAccess.Write);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            if (file.Length + read > most)
                throw new InvalidDataException($"{NoBackup}: {entry.FullName} is larger than it can be.");

            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
