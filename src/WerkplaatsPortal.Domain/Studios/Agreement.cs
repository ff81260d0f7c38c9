using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>
/// What the Arena agreed in a meeting: the day, who was there, and what was decided. A practice, an activity and an insight
/// rest on one; without it they show "not yet decided together".
/// </summary>
public sealed record Agreement
{
    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 1000;

    private Agreement() { }

    /// <summary>Records an agreement.</summary>
    /// <exception cref="RuleViolation">The day lies ahead, or a text is missing or too long.</exception>
    public Agreement(DateOnly takenOn, string present, string decided, DateOnly today)
    {
        Rule.Demand(takenOn <= today, "Een besluit kan niet in de toekomst genomen zijn.", nameof(TakenOn));
        TakenOn = takenOn;
        Present = Rule.Text(present, TextMaxLength, "Schrijf wie erbij waren.", nameof(Present));
        Decided = Rule.Text(decided, TextMaxLength, "Schrijf wat jullie hebben besloten.", nameof(Decided));
    }

    /// <summary>The day of the meeting.</summary>
    public DateOnly TakenOn { get; private init; }

    /// <summary>Who was there, in words.</summary>
    public string Present { get; private init; } = "";

    /// <summary>What was decided.</summary>
    public string Decided { get; private init; } = "";

    /// <summary>The agreement of a meeting that this repeats; null when it was written down by itself.</summary>
    public Guid? MeetingAgreementId { get; internal init; }

    /// <summary>What came in from outside as already decided.</summary>
    public static Agreement Imported(DateOnly day) => new() { TakenOn = day, Present = ImportedMark, Decided = ImportedMark };

    /// <summary>What the Arena adopted by consent, by answering a proposal.</summary>
    internal static Agreement ByConsent(DateOnly day, int answered, string decided) => new()
    {
        TakenOn = day,
        Present = answered == 1 ? "1 deelnemer aan de Arena reageerde op het voorstel."
            : $"{answered} deelnemers aan de Arena reageerden op het voorstel.",
        Decided = decided,
    };

    /// <summary>The word that stands in place of the texts of an imported agreement.</summary>
    public const string ImportedMark = "geïmporteerd";
}
