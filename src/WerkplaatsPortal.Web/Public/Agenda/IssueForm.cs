using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Agenda;

/// <summary>An issue, why it comes up, and what it means for each condition.</summary>
public class IssueForm : Form
{
    [Required(ErrorMessage = "Geef de kwestie een naam.")]
    [StringLength(SocialIssue.NameMaxLength)]
    public string Name { get; set; } = "";

    [StringLength(SocialIssue.SummaryMaxLength)]
    public string? Summary { get; set; }

    [Required(ErrorMessage = "Geef een reden.")]
    [StringLength(AgendaDecision.ReasonMaxLength)]
    public string Reason { get; set; } = "";

    /// <summary>What it means for a condition, by its code; what is left empty is an open gap.</summary>
    public Dictionary<string, string?> Meaning { get; set; } = [];

    /// <summary>The meanings that were filled in.</summary>
    /// <exception cref="RuleViolation">A meaning is too long.</exception>
    public ConditionTags Tags() => TagsOf(Meaning);

    /// <summary>Meanings by the code of their condition, as tags.</summary>
    /// <exception cref="RuleViolation">A meaning is too long.</exception>
    public static ConditionTags TagsOf(Dictionary<string, string?> meanings) => Conditions.Vocabulary.Terms.Aggregate(
        ConditionTags.For(Condition.All), (tags, term) => tags.With(term.Value, meanings.GetValueOrDefault(term.Code)));

    /// <summary>Tags as meanings by the code of their condition.</summary>
    public static Dictionary<string, string?> MeaningsOf(ConditionTags tags) =>
        Conditions.Vocabulary.Terms.ToDictionary(term => term.Code, term => tags.MeaningFor(term.Value));
}
