using System.Security.Cryptography;
using System.Text;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Conversation;

/// <summary>
/// What came in, looked into. Whoever sends a file says what it likes about it: only its bytes decide what it is, and its name
/// must agree with them.
/// </summary>
public sealed record FileContent
{
    private FileContent(string name, FileKind kind, long size, string hash) => (Name, Kind, Size, Hash) = (name, kind, size, hash);

    /// <summary>The cleaned name.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public FileKind Kind { get; }

    /// <summary>How many bytes.</summary>
    public long Size { get; }

    /// <summary>The hash of the bytes.</summary>
    public string Hash { get; }

    /// <summary>Looks into a file.</summary>
    /// <param name="name">As whoever sends it calls it.</param>
    /// <param name="bytes">What is in it; can be read more than once. Nothing of it is unpacked further than to know what it is.</param>
    /// <param name="mostBytes">How large it may be.</param>
    /// <exception cref="RuleViolation">It is empty, too large, of a kind that is not taken, or its name says something else.</exception>
    public static FileContent LookInto(string? name, Stream bytes, long mostBytes)
    {
        Rule.Demand(bytes.Length > 0, "Dit bestand is leeg.", "File");
        Rule.Demand(bytes.Length <= mostBytes, "Dit bestand is te groot. Maak het kleiner, of zet het ergens anders en plaats een link.", "File");
        var called = (name ?? "").Replace('\\', '/');
        called = called[(called.LastIndexOf('/') + 1)..].Trim();
        var dot = called.LastIndexOf('.');
        var ending = dot < 0 ? "" : called[dot..].ToLowerInvariant();

        var kind = KindOf(bytes, ending);
        Rule.Demand(
            kind is not null,
            "Dit soort bestand nemen we niet aan. Kies een PDF, een foto (PNG, JPEG, WebP), " +
            "een document (docx, xlsx, pptx, odt zonder macro's) of een tekst (txt, csv).", "File");
        Rule.Demand(
            kind.Value.Endings().Contains(ending),
            "De naam van dit bestand past niet bij wat erin zit. Bewaar het opnieuw met de juiste naam.", "File");
        bytes.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        bytes.Position = 0;
        return new FileContent(Cleaned(called[..dot], ending), kind.Value, bytes.Length, hash);
    }

    private static FileKind? KindOf(Stream bytes, string ending)
    {
        bytes.Position = 0;
        Span<byte> head = stackalloc byte[16];
        var begin = head[..bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        bytes.Position = 0;
        if (begin.StartsWith("%PDF-"u8))
            return FileKind.Pdf;
        if (begin.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return FileKind.Png;
        if (begin.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return FileKind.Jpeg;
        if (begin.StartsWith("RIFF"u8) && begin.Length >= 12 && begin[8..12].SequenceEqual("WEBP"u8))
            return FileKind.WebP;
        if (begin.StartsWith("PK\u0003\u0004"u8))
            return OfficeFile.KindOf(bytes);
        return PlainText.Is(bytes) ? ending == ".csv" ? FileKind.Csv : FileKind.Text : null;
    }

    /// <summary>
    /// Letters, digits, spaces and hyphens; a dot before the ending becomes a hyphen, so that nothing hides behind a second ending.
    /// </summary>
    private static string Cleaned(string called, string ending)
    {
        var name = new StringBuilder();
        foreach (var rune in called.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '(' or ')' or '\'' or ',')
                name.Append(rune);
            else if (Rune.IsWhiteSpace(rune) && name is [.., not ' '])
                name.Append(' ');
            else if (rune.Value is '.' or '+' or '&' && name is [.., not '-'])
                name.Append('-');
        }

        var most = StoredFile.NameMaxLength - ending.Length;
        var cut = name.Length > most ? name.ToString(0, char.IsHighSurrogate(name[most - 1]) ? most - 1 : most) : name.ToString();
        return cut.Trim(' ', '-') is { Length: > 0 } kept ? kept + ending : "bestand" + ending;
    }
}
