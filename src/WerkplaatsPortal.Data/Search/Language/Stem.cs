using Lucene.Net.Tartarus.Snowball.Ext;

namespace WerkplaatsPortal.Data.Search.Language;

/// <summary>Brings the forms of a Dutch word together: schuld and schulden, gezin and gezinnen, financieel and financiële.</summary>
internal static class Stem
{
    private const string Vowels = "aeiouy";

    [ThreadStatic]
    private static DutchStemmer? snowball;

    private static readonly Lazy<Dictionary<string, string>> Irregular = new(ReadForms);

    /// <summary>The stem of a word in lower case without accents. Pure: ask <see cref="Words"/>, which remembers.</summary>
    public static string Of(string word) => Irregular.Value.TryGetValue(word, out var known) ? known : Regular(word);

    private static string Regular(string word)
    {
        if (word.Length < 4 || !char.IsAsciiLetter(word[0]))
            return word;

        snowball ??= new DutchStemmer();
        snowball.SetCurrent(WithoutDiminutive(WithoutPlural(word)));
        snowball.Stem();
        return Tightened(snowball.Current);
    }

    /// <summary>organisaties, themas and gemeentes: Snowball keeps an s behind a vowel.</summary>
    private static string WithoutPlural(string word) =>
        word.Length > 5 && (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("tes", StringComparison.Ordinal)
            || word.EndsWith("as", StringComparison.Ordinal) || word.EndsWith("ios", StringComparison.Ordinal) || word.EndsWith("eos", StringComparison.Ordinal))
        && word[^3] != word[^2]
            ? word[..^1]
            : word;

    /// <summary>groepje, praatjes and boompjes are small groups, talks and trees.</summary>
    private static string WithoutDiminutive(string word)
    {
        var one = word.EndsWith('s') ? word[..^1] : word;
        if (one.Length < 7 || !one.EndsWith("je", StringComparison.Ordinal))
            return word;

        var bare = one[..^2];
        return bare[^1] is 't' && bare.Length > 5 && !Vowels.Contains(bare[^2], StringComparison.Ordinal) && bare[^2] is not ('h' or 's' or 'k' or 'p' or 'f')
            ? bare[..^1]
            : bare;
    }

    /// <summary>What Snowball leaves apart: gezinn and gezin, briev and brief, financiel and financieel.</summary>
    private static string Tightened(string stem)
    {
        if (stem.Length > 3 && stem[^1] == stem[^2] && !Vowels.Contains(stem[^1], StringComparison.Ordinal))
            stem = stem[..^1];
        stem = stem[^1] switch
        {
            'v' => stem[..^1] + "f",
            'z' => stem[..^1] + "s",
            _ => stem,
        };
        return stem.Length > 3 && stem[^2] == stem[^3] && stem[^2] is 'a' or 'e' or 'o' or 'u' && !Vowels.Contains(stem[^1], StringComparison.Ordinal)
            ? stem.Remove(stem.Length - 2, 1)
            : stem;
    }

    /// <summary>Each line names a word and, after a colon, forms of it that no rule brings back to it; with = before it the word is its own stem.</summary>
    private static Dictionary<string, string> ReadForms()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in WordList.Lines(WordList.Forms).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)))
        {
            var stem = parts[0].StartsWith('=') ? parts[0][1..] : Regular(parts[0]);
            forms[parts[0].TrimStart('=')] = stem;
            foreach (var form in parts[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                forms[form] = stem;
        }

        return forms;
    }
}
