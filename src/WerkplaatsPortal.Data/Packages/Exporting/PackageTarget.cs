using System.IO.Compression;
using System.Text.Json;
using WerkplaatsPortal.Data.Packages.Records;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>One file of a package, ready to be written.</summary>
internal sealed record PackageContent(string File, int Records, byte[] Bytes)
{
    /// <summary>A file with a list of records, in order of their ids.</summary>
    public static PackageContent Of<T>(string file, IEnumerable<T> records) where T : PackageEntry
    {
        var sorted = records.OrderBy(record => record.Id, StringComparer.Ordinal).ToList();
        return new PackageContent(file, sorted.Count, Json(sorted));
    }

    public static byte[] Json<T>(T content) => [.. JsonSerializer.SerializeToUtf8Bytes(content, PackageJson.Options), (byte)'\n'];
}

/// <summary>Where a package is written: complete, or not at all.</summary>
internal static class PackageTarget
{
    /// <summary>The oldest moment that a zip can note: the same content gives the same bytes.</summary>
    private static readonly DateTimeOffset NoMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Demands that a folder is not there, is empty, or holds a package that may be replaced.</summary>
    /// <exception cref="IOException">It holds other things.</exception>
    public static void DemandFree(string folder)
    {
        if (File.Exists(folder))
            throw new IOException($"{folder} is a file; name a folder, or a file that ends in .zip.");

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
            && !PackageFile.All.Any(file => File.Exists(Path.Combine(folder, file))))
        {
            throw new IOException($"{folder} is not empty and holds no knowledge package.");
        }
    }

    /// <summary>Replaces the files of a package; what else stands in the folder stays.</summary>
    public static void WriteFolder(string folder, IReadOnlyList<PackageContent> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
            File.WriteAllBytes(Path.Combine(folder, file.File + ".new"), file.Bytes);

        foreach (var stale in PackageFile.All.Except(files.Select(file => file.File)))
            File.Delete(Path.Combine(folder, stale));
        foreach (var file in files)
            File.Move(Path.Combine(folder, file.File + ".new"), Path.Combine(folder, file.File), overwrite: true);
    }

    public static void WriteZip(string path, IReadOnlyList<PackageContent> files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var zip = new ZipArchive(File.Create(path + ".new"), ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.File);
                entry.LastWriteTime = NoMoment;
                using var stream = entry.Open();
                stream.Write(file.Bytes);
            }
        }

        File.Move(path + ".new", path, overwrite: true);
    }
}
