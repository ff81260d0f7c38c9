using System.Text;
using System.Text.Encodings.Web;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>What a letter looks like, with and without HTML. It loads nothing from anywhere: no picture tells that it was opened.</summary>
public static class LetterFace
{
    private const string Body = "margin:0;padding:24px 16px;background:#fffdf7;color:#1d1a16;font:16px/1.5 sans-serif";

    /// <summary>The letter as plain text.</summary>
    public static string Plain(this Letter letter)
    {
        var text = new StringBuilder();
        foreach (var part in letter.Parts)
        {
            text.Append(part.Kind switch
            {
                LetterPartKind.Heading => $"{part.Text}\n{new string('-', Math.Min(part.Text.Length, 60))}\n\n",
                LetterPartKind.Line => $"* {part.Text}\n{Indented(part.Detail)}{Indented(part.Address?.AbsoluteUri)}\n",
                LetterPartKind.Link when part.Text != part.Address!.OriginalString => $"{part.Text}\n{part.Address.AbsoluteUri}\n\n",
                LetterPartKind.Footer when part.Address is not null => $"{part.Text}\n{part.Address.AbsoluteUri}\n\n",
                LetterPartKind.Footer or LetterPartKind.Paragraph or LetterPartKind.Link => $"{part.Text}\n\n",
                _ => throw new ArgumentOutOfRangeException(nameof(letter)),
            });
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>The letter as a page of HTML.</summary>
    public static string Html(this Letter letter)
    {
        var html = new StringBuilder(
            $"<!doctype html><html lang=\"{(letter.InEnglish ? "en" : "nl")}\"><head><meta charset=\"utf-8\"><title>{Safe(letter.Subject)}</title></head>"
            + $"<body style=\"{Body}\"><main style=\"max-width:38em;margin:0 auto\"><h1 style=\"font-size:22px;line-height:1.25\">{Safe(letter.Subject)}</h1>");
        var inList = false;
        foreach (var part in letter.Parts)
        {
            if (inList != (part.Kind == LetterPartKind.Line))
                html.Append((inList = !inList) ? "<ul style=\"padding-left:20px\">" : "</ul>");
            html.Append(Html(part));
        }

        return html.Append(inList ? "</ul>" : "").Append("</main></body></html>").ToString();
    }

    private static string Html(LetterPart part) => part.Kind switch
    {
        LetterPartKind.Heading => $"<h2 style=\"font-size:18px;margin:28px 0 8px\">{Safe(part.Text)}</h2>",
        LetterPartKind.Line => $"<li style=\"margin:0 0 10px\">{Linked(part)}{(part.Detail is null ? "" : $"<br>{Safe(part.Detail)}")}</li>",
        LetterPartKind.Link => $"<p>{Linked(part)}</p>",
        LetterPartKind.Footer => $"<p style=\"font-size:14px;color:#5a534a;margin:16px 0 0\">{Linked(part)}</p>",
        _ => $"<p>{Safe(part.Text).Replace("\n", "<br>", StringComparison.Ordinal)}</p>",
    };

    private static string Linked(LetterPart part) => part.Address is null
        ? Safe(part.Text)
        : $"<a href=\"{Safe(part.Address.AbsoluteUri)}\" style=\"color:#6b2a5b\">{Safe(part.Text)}</a>";

    private static string Indented(string? line) => string.IsNullOrEmpty(line) ? "" : $"  {line}\n";

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
