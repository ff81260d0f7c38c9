namespace WerkplaatsPortal.Domain.Conversation;

/// <summary>What a file is, by its content.</summary>
public enum FileKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>PNG picture.</summary>
    Png,

    /// <summary>JPEG picture.</summary>
    Jpeg,

    /// <summary>WebP picture.</summary>
    WebP,

    /// <summary>Word document.</summary>
    Word,

    /// <summary>Excel workbook.</summary>
    Excel,

    /// <summary>PowerPoint presentation.</summary>
    PowerPoint,

    /// <summary>OpenDocument text.</summary>
    OpenText,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Table as text.</summary>
    Csv,
}

/// <summary>What the portal knows of each kind of file.</summary>
public static class FileKinds
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>For the attribute <c>accept</c> of a file field.</summary>
    public const string Accept = ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.txt,.csv";

    /// <summary>The media type under which it is served; never one that the file says of itself.</summary>
    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.WebP => "image/webp",
        FileKind.Word => Office + "wordprocessingml.document",
        FileKind.Excel => Office + "spreadsheetml.sheet",
        FileKind.PowerPoint => Office + "presentationml.presentation",
        FileKind.OpenText => "application/vnd.oasis.opendocument.text",
        FileKind.Csv => "text/csv; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };

    /// <summary>Whether a browser may show it by itself: pictures only.</summary>
    public static bool IsPicture(this FileKind kind) => kind is FileKind.Png or FileKind.Jpeg or FileKind.WebP;

    /// <summary>The endings that a name of this kind may have, the usual one first.</summary>
    public static IReadOnlyList<string> Endings(this FileKind kind) => kind switch
    {
        FileKind.Pdf => [".pdf"],
        FileKind.Png => [".png"],
        FileKind.Jpeg => [".jpg", ".jpeg"],
        FileKind.WebP => [".webp"],
        FileKind.Word => [".docx"],
        FileKind.Excel => [".xlsx"],
        FileKind.PowerPoint => [".pptx"],
        FileKind.OpenText => [".odt"],
        FileKind.Csv => [".csv"],
        _ => [".txt"],
    };
}
