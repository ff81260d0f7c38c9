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
        Demand(text.Length <= maxLength, "Deze tekst is te lang.", field);
        return text;
    }

    /// <summary>A text that may be missing: trimmed, null when empty, at most <paramref name="maxLength"/> characters.</summary>
    /// <exception cref="RuleViolation">It is too long.</exception>
    public static string? OptionalText(string? value, int maxLength, string? field = null)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;

        Demand(text.Length <= maxLength, "Deze tekst is te lang.", field);
        return text;
    }
}
