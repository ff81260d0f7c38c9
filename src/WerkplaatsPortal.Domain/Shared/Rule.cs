using System.Diagnostics.CodeAnalysis;

namespace WerkplaatsPortal.Domain.Shared;

/// <summary>How a domain class states its rules: one line a rule.</summary>
public static class Rule
{
    /// <summary>Demands that something holds.</summary>
    /// <exception cref="RuleViolation">It does not hold.</exception>
    public static void Demand([DoesNotReturnIf(false)] bool holds, string otherwise, string? field = null)
    {
        if (!holds)
            throw new RuleViolation(otherwise, field);
    }

    /// <summary>A text that must be there: trimmed, not empty, at most <paramref name="maxLength"/> characters.</summary>
    /// <exception cref="RuleViolation">It is empty or too long.</exception>
    public static string Text(string? value, int maxLength, string whenEmpty, string? field = null)
    {
        var text = value?.Trim() ?? "";
        Demand(text.Length > 0, whenEmpty, field);
        return Keepable(text, maxLength, field);
    }

    /// <summary>A text that may be missing: trimmed, null when empty, at most <paramref name="maxLength"/> characters.</summary>
    /// <exception cref="RuleViolation">It is too long.</exception>
    public static string? OptionalText(string? value, int maxLength, string? field = null)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;

        return Keepable(text, maxLength, field);
    }

    /// <summary>An absolute http or https address that may be missing: trimmed, null when empty.</summary>
    /// <exception cref="RuleViolation">It is something else, or too long.</exception>
    public static string? WebAddress(string? value, int maxLength, string? field = null)
    {
        var address = OptionalText(value, maxLength, field);
        Demand(
            address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"),
            "Schrijf een webadres dat begint met http:// of https://.", field);
        return address;
    }

    /// <summary>A value that a list holds; a number that no name stands for is none.</summary>
    /// <exception cref="RuleViolation">The list does not hold it.</exception>
    public static T Known<T>(T value, string? field = null) where T : struct, Enum
    {
        Demand(Enum.IsDefined(value), "Kies een van de mogelijkheden.", field);
        return value;
    }

    /// <summary>
    /// Whether every database keeps a text. A zero character and half a surrogate pair are refused by one database or another, U+FFFE and
    /// U+FFFF by XML: they stand for no sign at all.
    /// </summary>
    public static bool IsKeepable(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] is '\0' or '\uFFFE' or '\uFFFF')
                return false;

            if (char.IsSurrogate(text[place]) && !char.IsSurrogatePair(text, place++))
                return false;
        }

        return true;
    }

    private static string Keepable(string text, int maxLength, string? field)
    {
        Demand(text.Length <= maxLength, "Deze tekst is te lang.", field);
        Demand(IsKeepable(text), "Deze tekst bevat een teken dat we niet kunnen bewaren.", field);
        return text;
    }
}
