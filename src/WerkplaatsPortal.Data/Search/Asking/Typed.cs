using System.Text.RegularExpressions;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>A piece of what was typed.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">Where they stand in the text that was read.</param>
/// <param name="Phrase">Whether it stood between quotation marks.</param>
/// <param name="Excluded">Whether a minus stood before it.</param>
internal readonly record struct Piece(string Text, int Start, bool Phrase, bool Excluded);

/// <summary>Reads what was typed: words, a "phrase in quotation marks", a -word that must not be there.</summary>
internal static partial class Typed
{
    /// <summary>Longer questions say nothing more.</summary>
    private const int MostCharacters = 300;

    /// <summary>What is read of what was typed.</summary>
    public static string Text(string? typed)
    {
        var text = (typed ?? "").Trim();
        return text.Length > MostCharacters ? text[..MostCharacters] : text;
    }

    /// <summary>The pieces of such a text.</summary>
    public static IEnumerable<Piece> Pieces(string text)
    {
        foreach (System.Text.RegularExpressions.Match piece in PieceOfText().Matches(text))
        {
            var words = piece.Groups["phrase"].Success ? piece.Groups["phrase"] : piece.Groups["free"];
            yield return new Piece(words.Value, words.Index, piece.Groups["phrase"].Success, piece.Groups["minus"].Success);
        }
    }

    [GeneratedRegex("""(?<=^|\s)(?<minus>-)?["“”„](?<phrase>[^"“”„]+)["“”„]?|(?<=^|\s)(?<minus>-)(?<free>\w\S*)|(?<free>[^\s"“”„]+)""")]
    private static partial Regex PieceOfText();
}
