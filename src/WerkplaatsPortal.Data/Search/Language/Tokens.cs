using System.Buffers;
using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace WerkplaatsPortal.Data.Search.Language;

/// <summary>A word of a text: in lower case without accents, and where it stands.</summary>
internal readonly record struct Token(string Word, int Start, int End);

/// <summary>Cuts text into words, in lower case and without diacritics.</summary>
internal static class Tokens
{
    /// <summary>A longer "word" is no word; only its beginning counts.</summary>
    private const int Longest = 60;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly Analyzer Folded = Chain(fold: true);
    private static readonly Analyzer Unfolded = Chain(fold: false);

    /// <summary>The words of a text, in order.</summary>
    public static List<Token> In(string? text) => In(text, fold: true);

    /// <summary>The same, with the diacritics left on when asked: only to measure what taking them off gives.</summary>
    public static List<Token> In(string? text, bool fold)
    {
        var found = new List<Token>();
        if (string.IsNullOrWhiteSpace(text))
            return found;

        using var stream = (fold ? Folded : Unfolded).GetTokenStream("", text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        var place = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            Add(found, word.ToString(), place.StartOffset, place.EndOffset);
        stream.End();
        return found;
    }

    private static Analyzer Chain(bool fold) => Analyzer.NewAnonymous((_, reader) =>
    {
        var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        TokenStream lower = new LowerCaseFilter(LuceneVersion.LUCENE_48, words);
        return new TokenStreamComponents(words, fold ? new ASCIIFoldingFilter(lower) : lower);
    });

    private static void Add(List<Token> found, string word, int start, int end)
    {
        if (word.AsSpan().ContainsAnyExcept(Plain))
        {
            found.AddRange(Pieces(word).Select(piece => new Token(Short(piece), start, end)));
            return;
        }

        found.Add(new Token(Short(word), start, end));
    }

    /// <summary>An accent that stands behind its letter as a character of its own.</summary>
    private static bool IsAccent(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static string Short(string word) => word.Length > Longest ? word[..Longest] : word;

    /// <summary><c>g.g.z</c> is ggz and <c>zzp'ers</c> is zzpers, but an address is several words.</summary>
    private static string[] Pieces(string word)
    {
        // Only letters and digits go on: no sign of a word may mean something to a database.
        var bare = string.Concat(word.Where(c => c is not ('\'' or '’') && !IsAccent(c)).Select(c => char.IsLetterOrDigit(c) ? c : ' '));
        var pieces = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return pieces.All(piece => piece.Length == 1) && pieces.Length > 0 ? [string.Concat(pieces)] : pieces;
    }
}
