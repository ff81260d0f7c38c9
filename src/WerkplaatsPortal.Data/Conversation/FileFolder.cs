using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Conversation;

/// <summary>
/// Where the bytes of files stand: in one folder that all nodes share, each under its hash. The same bytes stand there once. No
/// name that somebody gave ever becomes a path.
/// </summary>
public sealed class FileFolder(string path, TimeProvider clock)
{
    private const string Coming = ".tmp";
    private const int AtOnce = 500;
    private const int HashLength = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>
    /// Puts bytes there before their row is saved. When that save fails they are swept away later, and so are those whose row is gone.
    /// </summary>
    public async Task KeepAsync(string hash, Stream bytes, CancellationToken cancel = default)
    {
        var place = PlaceOf(hash);
        if (File.Exists(place))
        {
            // Young again, so that a sweep that runs now leaves it to the row that comes.
            File.SetLastWriteTimeUtc(place, clock.GetUtcNow().UtcDateTime);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var coming = $"{place}.{Guid.NewGuid():N}{Coming}";
        await using (var file = new FileStream(coming, FileMode.CreateNew, FileAccess.Write))
            await bytes.CopyToAsync(file, cancel);
        File.Move(coming, place, overwrite: true);
    }

    /// <summary>The bytes under a hash, to be read; null when they are not there.</summary>
    public FileStream? Open(string hash)
    {
        try
        {
            return new FileStream(PlaceOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Removes what is older than a day and belongs to no file (any more); tells how many that were.</summary>
    public async Task<int> SweepAsync(PortalDbContext db, CancellationToken cancel = default)
    {
        if (!Directory.Exists(path))
            return 0;

        var before = clock.GetUtcNow().UtcDateTime - Patience;
        var swept = 0;
        var old = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => File.GetLastWriteTimeUtc(file) < before);
        foreach (var some in old.Chunk(AtOnce))
        {
            var hashes = some.Select(file => Path.GetFileName(file)).ToList();
            var wanted = await db.Files.Where(file => file.WithdrawnAt == null && hashes.Contains(file.Hash))
                .Select(file => file.Hash).Distinct().ToListAsync(cancel);
            foreach (var orphan in some.Where(file => !wanted.Contains(Path.GetFileName(file))))
            {
                File.Delete(orphan);
                swept++;
            }
        }

        return swept;
    }

    /// <summary>The hashes of all that stands there.</summary>
    public IEnumerable<string> Hashes() => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).Where(IsHash).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Makes the folder, and demands that files can be written there.</summary>
    /// <exception cref="IOException">They can't.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not.</exception>
    public void DemandWritable()
    {
        Directory.CreateDirectory(path);
        var probe = Path.Combine(path, $"{Guid.NewGuid():N}{Coming}");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }

    /// <summary>Whether a name is one under which bytes stand.</summary>
    public static bool IsHash(string name) => name.Length == HashLength && name.All(char.IsAsciiHexDigitLower);

    private string PlaceOf(string hash) => Path.Combine(path, hash[..2], hash);
}
