using System.IO.Compression;

namespace WerkplaatsPortal.Data.Packages.Reading;

/// <summary>Reads a package from a zip that anybody may have made: nothing is unpacked onto the disk, everything is bounded.</summary>
internal static class ZipSource
{
    private const int UnixLink = 0xA000;
    private const int UnixKind = 0xF000;

    public static void Read(string path, Dictionary<string, byte[]> files, Refusals refusals)
    {
        var length = new FileInfo(path).Length;
        if (length > PackageLimits.ZipBytes)
        {
            refusals.AboutFile(path, "dit zip-bestand is te groot");
            return;
        }

        try
        {
            using var zip = ZipFile.OpenRead(path);
            ReadEntries(zip, path, length, files, refusals);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // What a broken zip throws depends on where it breaks.
            files.Clear();
            refusals.AboutFile(path, "dit is geen (heel) zip-bestand");
        }
    }

    private static void ReadEntries(ZipArchive zip, string path, long length, Dictionary<string, byte[]> files, Refusals refusals)
    {
        if (zip.Entries.Count > PackageLimits.Entries)
        {
            refusals.AboutFile(path, "er staan te veel bestanden in dit zip-bestand");
            return;
        }

        var left = Math.Min(PackageLimits.TotalBytes, Math.Max(PackageLimits.RatioCountsFrom, length * PackageLimits.Ratio));
        foreach (var entry in zip.Entries)
        {
            if (NameIn(entry, refusals) is not { } name)
                continue;

            if (files.ContainsKey(name))
            {
                refusals.AboutFile(name, "dit bestand staat twee keer in het zip-bestand");
                continue;
            }

            using var stream = entry.Open();
            if (PackageSource.BoundedRead(stream, Math.Min(left, PackageLimits.FileBytes)) is not { } bytes)
            {
                refusals.AboutFile(name, "dit bestand is te groot, of veel groter dan het zip-bestand doet geloven");
                return;
            }

            left -= bytes.Length;
            files[name] = bytes;
        }
    }

    /// <summary>The name of a file of a package, at the top of the zip or in one folder; null for everything else.</summary>
    private static string? NameIn(ZipArchiveEntry entry, Refusals refusals)
    {
        var parts = entry.FullName.Replace('\\', '/').Split('/');
        if (!PackageFile.All.Contains(parts[^1]))
            return null;

        if (parts.Contains("..") || parts[0].Length == 0 || parts[0].Contains(':'))
        {
            refusals.AboutFile(parts[^1], "dit bestand wijst naar een plek buiten het zip-bestand");
            return null;
        }

        var isLink = ((entry.ExternalAttributes >> 16) & UnixKind) == UnixLink;
        return parts.Length > 2 || isLink ? null : parts[^1];
    }
}
