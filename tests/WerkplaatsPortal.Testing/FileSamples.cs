using System.IO.Compression;
using System.Text;

namespace WerkplaatsPortal.Testing;

/// <summary>Small files of each kind, honest and hostile.</summary>
public static class FileSamples
{
    private const string Types = "<?xml version=\"1.0\"?><Types><Override PartName=\"/word/document.xml\" ContentType=\"application/xml\"/></Types>";

    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

    public static byte[] Png { get; } =
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[40]];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[40]];

    public static byte[] WebP { get; } = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, .. new byte[20]];

    public static byte[] Docx { get; } = Zip(("[Content_Types].xml", Types), ("word/document.xml", "<w/>"));

    public static byte[] Xlsx { get; } = Zip(("[Content_Types].xml", Types), ("xl/workbook.xml", "<x/>"));

    public static byte[] Pptx { get; } = Zip(("[Content_Types].xml", Types), ("ppt/presentation.xml", "<p/>"));

    public static byte[] Odt { get; } = Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o/>"));

    public static byte[] WithMacros { get; } = Zip(("[Content_Types].xml", Types), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "Sub"));

    public static byte[] MacroEnabled { get; } = Zip(
        ("[Content_Types].xml", Types.Replace("application/xml", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal)),
        ("word/document.xml", "<w/>"));

    public static byte[] OtherZip { get; } = Zip(("programma.txt", "hoi"));

    public static byte[] Escaping { get; } = Zip(("[Content_Types].xml", Types), ("word/document.xml", "<w/>"), ("../../etc/passwd", "x"));

    /// <summary>A part that says what the document is, and would fill the memory when it is unpacked.</summary>
    public static byte[] Bomb { get; } = Zip(("[Content_Types].xml", new string(' ', 30_000_000)), ("word/document.xml", "<w/>"));

    public static byte[] Svg { get; } = Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

    public static byte[] Html { get; } = Encoding.UTF8.GetBytes("\uFEFF \n<!DOCTYPE html><script>alert(1)</script>");

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
