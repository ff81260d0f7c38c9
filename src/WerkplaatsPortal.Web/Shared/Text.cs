using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// A sentence in the reader's language. A view writes it encoded, its arguments too, except those that are HTML already;
/// as a string it is plain text.
/// </summary>
public sealed class Text : IHtmlContent
{
    private readonly string _sentence;
    private readonly object?[] _arguments;

    internal Text(string sentence, params object?[] arguments)
    {
        _sentence = sentence;
        _arguments = arguments;
    }

    /// <summary>The plain text.</summary>
    public static implicit operator string(Text text) => text.ToString();

    /// <inheritdoc />
    public override string ToString() =>
        _arguments.Length == 0 ? _sentence : string.Format(CultureInfo.CurrentCulture, _sentence, _arguments);

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (_arguments.Length == 0)
            encoder.Encode(writer, _sentence);
        else
            new HtmlFormattableString(CultureInfo.CurrentCulture, encoder.Encode(_sentence), _arguments).WriteTo(writer, encoder);
    }
}
