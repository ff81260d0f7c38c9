using System.Text;
using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Data.Search.Language;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>The fields of a thing, in the order of the lines of its entry; the weights stand with the ranking.</summary>
internal enum Field
{
    /// <summary>What it is called.</summary>
    Title,

    /// <summary>What it says.</summary>
    Body,

    /// <summary>What it says besides: what happened, and for whom it holds.</summary>
    Besides,

    /// <summary>What hangs on it: how it is known, the practice that taught it, its partners and place.</summary>
    Attached,

    /// <summary>Marks for what it belongs to, no words: see <see cref="Mark"/>.</summary>
    Marks,
}

/// <summary>
/// Writes the words of a thing as the index keeps them: a line for each field, a space before each stem, its parts behind it with
/// a plus. Every database cuts it at the same signs, and the ranking reads it back.
/// </summary>
internal static class EntryText
{
    public const char Line = '\n';

    /// <summary>Stands between a word in plain letters and how it is written.</summary>
    public const char As = '=';

    /// <summary>The lines of an entry.</summary>
    public static string Of(string? title, string? body, string? besides, string? attached, IEnumerable<string> marks) =>
        Of(Chain.Whole, title, body, besides, attached, marks);

    /// <summary>The same with a part of the chain, to measure what the rest gives.</summary>
    internal static string Of(Chain chain, string? title, string? body, string? besides, string? attached, IEnumerable<string> marks)
    {
        var text = new StringBuilder();
        foreach (var field in (ReadOnlySpan<string?>)[title, body, besides, attached])
        {
            foreach (var token in Tokens.In(field, chain.Folding))
            {
                var word = chain.Read(token.Word);
                if (!word.Empty)
                    text.Append(' ').Append(word.Written);
            }

            text.Append(' ').Append(Line);
        }

        foreach (var mark in marks.Distinct(StringComparer.Ordinal))
            text.Append(' ').Append(mark);
        return text.Append(' ').ToString();
    }

    /// <summary>
    /// The different words of texts, in lower case without accents: what a mistyped word may have meant. One that is written with
    /// accents or a capital bears that behind it.
    /// </summary>
    public static string Written(params string?[] texts) => string.Join(' ', texts
        .SelectMany(text => Tokens.In(text).Where(token => token.Word.Length > 3 && char.IsAsciiLetter(token.Word[0])).Select(token => Written(text!, token)))
        .DistinctBy(word => word.Plain, StringComparer.Ordinal)
        .Select(word => word.Form is null ? word.Plain : word.Plain + As + word.Form));

    private static (string Plain, string? Form) Written(string text, Token token)
    {
        var form = text[token.Start..token.End];
        // Every sentence begins with a capital; that says nothing of the word.
        if (char.IsUpper(form[0]) && BeginsSentence(text.AsSpan(0, token.Start)) && !form.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            form = char.ToLowerInvariant(form[0]) + form[1..];
        return (token.Word, form == token.Word || form.Count(char.IsLetterOrDigit) != token.Word.Length ? null : form);
    }

    private static bool BeginsSentence(ReadOnlySpan<char> before) =>
        before.TrimEnd(" \n\r\t\"“‘(".AsSpan()) is var sentence && (sentence.IsEmpty || sentence[^1] is '.' or '!' or '?' or ':' or ';');
}
