namespace WerkplaatsPortal.Data.Packages.Reading;

/// <summary>The bytes of the files of a package, from a folder or a zip. What is wrong becomes a refusal, never an exception.</summary>
internal static class PackageSource
{
    public static IReadOnlyDictionary<string, byte[]> Open(string path, Refusals refusals)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        try
        {
            if (Directory.Exists(path))
                ReadFolder(path, files, refusals);
            else if (File.Exists(path))
                ZipSource.Read(path, files, refusals);
            else
                refusals.AboutFile(path, "dit bestand of deze map bestaat niet");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refusals.AboutFile(path, $"kan niet worden gelezen ({failure.Message})");
        }

        if (files.Count == 0 && !refusals.Any)
            refusals.AboutFile(path, "hier staat geen kennispakket: geen van de bestanden van een pakket is gevonden");
        return files;
    }

    private static void ReadFolder(string path, Dictionary<string, byte[]> files, Refusals refusals)
    {
        var total = 0L;
        foreach (var file in new DirectoryInfo(path).EnumerateFiles("*.json"))
        {
            // A link could point at any file of this machine.
            if (!PackageFile.All.Contains(file.Name) || file.LinkTarget is not null)
                continue;

            using var stream = file.OpenRead();
            if (BoundedRead(stream, Math.Min(PackageLimits.FileBytes, PackageLimits.TotalBytes - total)) is { } bytes)
                total += (files[file.Name] = bytes).Length;
            else
                refusals.AboutFile(file.Name, "dit bestand is te groot");
        }
    }

    /// <summary>All of a stream, or null as soon as it gives more than allowed.</summary>
    public static byte[]? BoundedRead(Stream stream, long most)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (memory.Length + read > most)
                return null;
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }
}
