using System.Security.Cryptography;
using System.Text;

namespace WerkplaatsPortal.Data.Search.Language;

/// <summary>Which analysis wrote an index.</summary>
public static class Analysis
{
    /// <summary>Raise it when the code reads words in another way.</summary>
    private const int Code = 2;

    private static readonly Lazy<string> Hashed = new(() => Hash([WordList.Forms, WordList.Parts, WordList.Stop]));

    /// <summary>Differs when the code or a word list reads texts in another way. Synonyms are not in it: only questions use them.</summary>
    public static string Version => Hashed.Value;

    private static string Hash(IEnumerable<string> files)
    {
        var text = string.Join('\n', files.SelectMany(WordList.Lines).Prepend($"{Code}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
