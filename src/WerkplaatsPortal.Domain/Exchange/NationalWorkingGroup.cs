using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Exchange;

/// <summary>A national working group: regions bring their knowledge on one theme together there.</summary>
public sealed class NationalWorkingGroup : Entity
{
    /// <summary>The longest theme.</summary>
    public const int ThemeMaxLength = 160;

    /// <summary>The longest text.</summary>
    public const int SummaryMaxLength = 2000;

    private NationalWorkingGroup() { }

    /// <summary>What it is about.</summary>
    public string Theme { get; private set; } = "";

    /// <summary>What it does.</summary>
    public string? Summary { get; private set; }

    /// <summary>The regions that meet there.</summary>
    public List<string> Regions { get; private set; } = [];

    /// <summary>A group around a theme.</summary>
    /// <exception cref="RuleViolation">The theme is missing, or a text too long.</exception>
    public static NationalWorkingGroup On(string theme, string? summary, IEnumerable<string> regions) => new()
    {
        Theme = Rule.Text(theme, ThemeMaxLength, "Geef het thema.", nameof(Theme)),
        Summary = Rule.OptionalText(summary, SummaryMaxLength, nameof(Summary)),
        Regions = [.. regions],
    };
}
