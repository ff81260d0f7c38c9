using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Practices;

/// <summary>
/// How a practice is evaluated: what was intended for which condition, what of the social basis it builds on, how it is followed and
/// what came of it. One for a practice, written by the studio's lead or by who designed the practice; public with the practice.
/// </summary>
public sealed class PracticeEvaluation : Entity
{
    /// <summary>The longest text of each part.</summary>
    public const int TextMaxLength = 4000;

    private PracticeEvaluation() { }

    /// <summary>The practice.</summary>
    public Guid PracticeId { get; private set; }

    /// <summary>The conditions for which something was intended, and what: the meaning of each tag.</summary>
    public ConditionTags Intended { get; private set; } = ConditionTags.None;

    /// <summary>The kinds of social basis that it builds on.</summary>
    public SocialBasis Basis { get; private set; }

    /// <summary>What of the social basis it builds on, in words.</summary>
    public string? BuildsOn { get; private set; }

    /// <summary>How it is followed along the way.</summary>
    public string? Followed { get; private set; }

    /// <summary>What came of it, as far as known.</summary>
    public string? CameOfIt { get; private set; }

    /// <summary>Whether it runs, was completed or was stopped.</summary>
    public PracticeOutcome Outcome { get; private set; }

    /// <summary>Why it was completed or stopped; null while it runs.</summary>
    public string? Why { get; private set; }

    /// <summary>The last day; null while it runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Who wrote the last version.</summary>
    public Guid WrittenBy { get; private set; }

    /// <summary>When the last version was written, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Begins to evaluate a practice.</summary>
    /// <exception cref="RuleViolation">Somebody else than the lead or the designer does so, or a text lacks or is too long.</exception>
    public static PracticeEvaluation Begin(LearningPractice practice, EvaluationText text, ArenaMember by, DateTime now)
    {
        var evaluation = new PracticeEvaluation { PracticeId = practice.Id };
        evaluation.Write(practice, text, by, now);
        return evaluation;
    }

    /// <summary>Whether somebody may write the evaluation of a practice: the lead of its studio, or who designed it and sits there.</summary>
    public static bool MayBeWritten(LearningPractice practice, ArenaMember by) =>
        by.IssueId == practice.IssueId && (by.Leads || practice.MadeBy == by.PersonId);

    /// <summary>Writes it anew. Completed or stopped ends the practice on that day; taking that back lets it run again.</summary>
    /// <exception cref="RuleViolation">Somebody else than the lead or the designer does so, or a text lacks or is too long.</exception>
    public void Write(LearningPractice practice, EvaluationText text, ArenaMember by, DateTime now)
    {
        Rule.Demand(practice.Id == PracticeId, "Deze evaluatie hoort bij een andere praktijk.");
        Rule.Demand(MayBeWritten(practice, by), "Alleen de trekker en wie de praktijk ontwierp, kunnen de evaluatie schrijven.");
        var ends = Rule.Known(text.Outcome, nameof(Outcome)) != PracticeOutcome.Runs;
        Intended = text.Intended.AtLeastOne();
        Basis = text.Basis;
        BuildsOn = Rule.OptionalText(text.BuildsOn, TextMaxLength, nameof(BuildsOn));
        Followed = Rule.OptionalText(text.Followed, TextMaxLength, nameof(Followed));
        CameOfIt = Rule.OptionalText(text.CameOfIt, TextMaxLength, nameof(CameOfIt));
        Conclude(practice, text, ends, Amsterdam.Day(now));
        (WrittenBy, WrittenAt) = (by.PersonId, now);
        Raise(new PracticeEvaluated(PracticeId));
    }

    private void Conclude(LearningPractice practice, EvaluationText text, bool ends, DateOnly today)
    {
        if (ends)
        {
            Why = Rule.Text(text.Why, TextMaxLength, "Schrijf waarom de praktijk is afgerond of gestopt.", nameof(Why));
            Rule.Demand(text.EndedOn is not null, "Vul de laatste dag van de praktijk in.", nameof(EndedOn));
            Rule.Demand(text.EndedOn <= today, "De laatste dag kan niet in de toekomst liggen.", nameof(EndedOn));
            practice.EndOn(text.EndedOn);
        }
        else if (Outcome != PracticeOutcome.Runs)
            practice.EndOn(null);

        (Outcome, EndedOn) = (text.Outcome, ends ? text.EndedOn : null);
        if (!ends)
            Why = null;
    }
}

/// <summary>What is written in an evaluation.</summary>
/// <param name="Intended">The conditions for which something was intended, and what.</param>
public sealed record EvaluationText(ConditionTags Intended)
{
    /// <summary>The kinds of social basis that it builds on.</summary>
    public SocialBasis Basis { get; init; }

    /// <summary>What of the social basis it builds on.</summary>
    public string? BuildsOn { get; init; }

    /// <summary>How it is followed.</summary>
    public string? Followed { get; init; }

    /// <summary>What came of it.</summary>
    public string? CameOfIt { get; init; }

    /// <summary>Whether it runs, was completed or was stopped.</summary>
    public PracticeOutcome Outcome { get; init; }

    /// <summary>Why it was completed or stopped.</summary>
    public string? Why { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? EndedOn { get; init; }
}

/// <summary>How a practice ended, if it did.</summary>
public enum PracticeOutcome
{
    /// <summary>It runs.</summary>
    Runs,

    /// <summary>It did what it was meant to do.</summary>
    Completed,

    /// <summary>It was stopped before that.</summary>
    Stopped,
}

/// <summary>The names of the values of <see cref="PracticeOutcome"/>.</summary>
public static class PracticeOutcomes
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<PracticeOutcome> Vocabulary { get; } = new(
        new(PracticeOutcome.Runs, "loopt", "Loopt nog", "Still running"),
        new(PracticeOutcome.Completed, "afgerond", "Afgerond", "Completed"),
        new(PracticeOutcome.Stopped, "gestopt", "Gestopt", "Stopped"));
}

/// <summary>The evaluation of a practice was written.</summary>
public sealed record PracticeEvaluated(Guid SubjectId) : DomainEvent(SubjectId);
