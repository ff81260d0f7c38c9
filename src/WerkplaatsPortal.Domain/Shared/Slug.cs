using System.Globalization;
using System.Text;

namespace WerkplaatsPortal.Domain.Shared;

/// <summary>
/// The last part of an address, made of a title and then stable for ever: lower case, without marks, every run of other
/// characters one hyphen, never cut. A double gets <c>-2</c>, and so do the words that addresses need for themselves.
/// </summary>
public static class Slug
{
    /// <summary>The longest slug that is kept: the longest title, with room for the number of a double.</summary>
    public const int MaxLength = 400;

    /// <summary>Leaves ten characters for a hyphen and the number of a double.</summary>
    private const int LongestWish = MaxLength - 10;

    /// <summary>Last parts of addresses that no title may take.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "nieuw", "wijzigen", "meedoen", "arena", "agenda", "feed", "geschiedenis", "zoeken", "antwoord",
    };

    /// <summary>The slug of a title that nothing else has; <paramref name="taken"/> tells which are in use.</summary>
    /// <exception cref="RuleViolation">The title is too long for an address.</exception>
    public static string For(string? title, Func<string, bool> taken)
    {
        var wish = Plain(title);
        Rule.Demand(wish.Length <= LongestWish, "Deze titel is te lang voor een adres. Maak hem korter.");
        if (!Reserved.Contains(wish) && !taken(wish))
            return wish;

        for (var number = 2; ; number++)
        {
            var next = string.Create(CultureInfo.InvariantCulture, $"{wish}-{number}");
            if (!taken(next))
                return next;
        }
    }

    /// <summary>The slug of a title, whether or not it is taken. A title without letters or digits becomes <c>zonder-titel</c>.</summary>
    public static string Plain(string? title)
    {
        // Half a surrogate pair and U+FFFE can't be decomposed; so they become a mark like any other.
        var whole = string.Concat((title ?? "").EnumerateRunes()).Replace('\uFFFE', '-');
        var slug = new StringBuilder(whole.Length);

        // Lower case comes last: "™" holds its capitals only once it is decomposed.
        foreach (var c in whole.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug is [.., not '-'])
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } made ? made : "zonder-titel";
    }
}
