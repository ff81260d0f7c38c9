using System.IO.Compression;
using System.Text;

namespace WerkplaatsPortal.Domain.Conversation;

/// <summary>
/// What an office document is, from the names of its parts and the one part that says so. Nothing else is unpacked, and of that one
/// no more than a bounded piece: a zip can grow without end. A document with macros is none that we take.
/// </summary>
internal static class OfficeFile
{
    private const int MostParts = 10_000;
    private const int MostUnpacked = 256 * 1024;
    private const string OpenTextType = "application/vnd.oasis.opendocument.text";
    private static readonly string[] Programs = [".exe", ".dll", ".js", ".vbs", ".bat", ".cmd", ".ps1", ".scr", ".msi", ".hta", ".jar"];

    /// <summary>The kind; null for any other zip, one with macros, or one that is broken.</summary>
    public static FileKind? KindOf(Stream bytes)
    {
        try
        {
            using var zip = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count is > 0 and <= MostParts && !zip.Entries.Any(IsUnwanted) ? KindOf(zip) : null;
        }
        catch (Exception broken) when (
            broken is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            // A zip can be broken in more ways than one exception tells.
            return null;
        }
    }

    private static FileKind? KindOf(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is { } types)
        {
            if (Read(types) is not { } said || said.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                || said.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                return null;

            return Has(zip, "word/document.xml") ? FileKind.Word
                : Has(zip, "xl/workbook.xml") ? FileKind.Excel
                : Has(zip, "ppt/presentation.xml") ? FileKind.PowerPoint : null;
        }

        return zip.GetEntry("mimetype") is { } type && Read(type) == OpenTextType && Has(zip, "content.xml") ? FileKind.OpenText : null;
    }

    /// <summary>Macros, scripts and programs, and names that lead out of the folder where somebody unpacks it.</summary>
    private static bool IsUnwanted(ZipArchiveEntry part)
    {
        var name = part.FullName.Replace('\\', '/');
        return name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.StartsWith('/') || name.Split('/').Contains("..")
            || name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
            || Programs.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }


    private static bool Has(ZipArchive zip, string part) => zip.GetEntry(part) is not null;

    /// <summary>A small part as text; null when it is longer than such a part ever is, whatever its header says.</summary>
    private static string? Read(ZipArchiveEntry part)
    {
        using var unpacked = part.Open();
        var buffer = new byte[MostUnpacked + 1];
        var read = unpacked.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return read > MostUnpacked ? null : Encoding.UTF8.GetString(buffer, 0, read).Trim();
    }
}
