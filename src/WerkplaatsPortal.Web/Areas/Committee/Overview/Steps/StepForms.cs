using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Public.Agenda;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>A decision on an issue: when, why and on whose advice.</summary>
public class StepForm : Form
{
    [NotCompared]
    [Required(ErrorMessage = "Kies de dag van het besluit.")]
    public DateOnly? TakenOn { get; set; }

    [NotCompared]
    [Required(ErrorMessage = "Geef een reden.")]
    [StringLength(AgendaDecision.ReasonMaxLength)]
    public string Reason { get; set; } = "";

    [NotCompared]
    [StringLength(AgendaDecision.AdviceMaxLength)]
    public string? OnAdviceOf { get; set; }

    /// <summary>The slug of the public advice on which it rests; empty for none.</summary>
    [NotCompared]
    public string? Advice { get; set; }

    /// <summary>The slug of the meeting of the committee in which it is taken; empty for a decision outside a meeting.</summary>
    [NotCompared]
    public string? Meeting { get; set; }
}

/// <summary>A decision that gives an issue its words.</summary>
public abstract class WordedStepForm : StepForm
{
    [Required(ErrorMessage = "Geef de kwestie een naam.")]
    [StringLength(SocialIssue.NameMaxLength)]
    public string Name { get; set; } = "";

    [StringLength(SocialIssue.SummaryMaxLength)]
    public string? Summary { get; set; }

    /// <summary>What it means for a condition, by its code; what is left empty is an open gap.</summary>
    public Dictionary<string, string?> Meaning { get; set; } = [];

    /// <summary>The meanings that were filled in.</summary>
    /// <exception cref="RuleViolation">A meaning is too long.</exception>
    public ConditionTags Tags() => IssueForm.TagsOf(Meaning);
}

/// <summary>Other words for an issue.</summary>
public sealed class ReformulateForm : WordedStepForm
{
    /// <summary>How its character changes; empty when it does not.</summary>
    public IssueCharacter? Character { get; set; }
}

/// <summary>An issue that is split off.</summary>
[NotCompared]
public sealed class SplitForm : WordedStepForm, IAskPeople
{
    [Required(ErrorMessage = "Kies wat er met de kwestie zelf gebeurt.")]
    public FormerIssue? Former { get; set; }

    [Required(ErrorMessage = "Kies de laatste dag om te antwoorden.")]
    public DateOnly? AnswerBefore { get; set; }
}

/// <summary>What becomes of an issue from which another is split off.</summary>
public enum FormerIssue
{
    /// <summary>It stays on the agenda.</summary>
    Stays,

    /// <summary>It goes off the agenda.</summary>
    Retires,
}

/// <summary>In which issue another goes on.</summary>
[NotCompared]
public sealed class MergeForm : StepForm, IAskPeople
{
    /// <summary>The slug of an issue on the agenda.</summary>
    [Required(ErrorMessage = "Kies een andere kwestie die op de agenda staat.")]
    public string? Into { get; set; }

    [Required(ErrorMessage = "Kies de laatste dag om te antwoorden.")]
    public DateOnly? AnswerBefore { get; set; }
}

/// <summary>A step that asks people whether their seats go on elsewhere.</summary>
public interface IAskPeople
{
    /// <summary>The day that a form begins with.</summary>
    const int UsualDays = 4 * SeatQuestion.FewestDays;

    /// <summary>The last day to answer.</summary>
    DateOnly? AnswerBefore { get; }
}
