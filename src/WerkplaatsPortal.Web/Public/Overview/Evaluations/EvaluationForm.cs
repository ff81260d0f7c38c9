using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Evaluations;

/// <summary>The evaluation of a practice. What was intended for a condition is what its meaning holds.</summary>
public sealed class EvaluationForm : TaggedForm
{
    /// <summary>Codes of the kinds of social basis that it builds on.</summary>
    [Known<SocialBasis>]
    public List<string> SocialBasis { get; set; } = [];

    [StringLength(PracticeEvaluation.TextMaxLength)]
    public string? BuildsOn { get; set; }

    [StringLength(PracticeEvaluation.TextMaxLength)]
    public string? Followed { get; set; }

    [StringLength(PracticeEvaluation.TextMaxLength)]
    public string? CameOfIt { get; set; }

    [Required(ErrorMessage = "Kies hoe het met de praktijk staat.")]
    public PracticeOutcome? Outcome { get; set; }

    public DateOnly? EndedOn { get; set; }

    [StringLength(PracticeEvaluation.TextMaxLength)]
    public string? Why { get; set; }

    /// <summary>The form as it stands: for a practice without an evaluation, with what the practice says of itself.</summary>
    public static EvaluationForm Of(LearningPractice practice, PracticeEvaluation? evaluation)
    {
        var form = new EvaluationForm
        {
            Version = evaluation?.Version,
            SocialBasis = Vocabularies.CodesIn(evaluation?.Basis ?? practice.Setting.SocialBasis),
            BuildsOn = evaluation?.BuildsOn,
            Followed = evaluation?.Followed,
            CameOfIt = evaluation?.CameOfIt,
            Outcome = evaluation?.Outcome ?? PracticeOutcome.Runs,
            EndedOn = evaluation?.EndedOn,
            Why = evaluation?.Why,
        };
        form.Show(evaluation?.Intended ?? practice.Conditions);
        return form;
    }

    /// <summary>What was written, for the evaluation itself.</summary>
    public EvaluationText Text() => new(Tags())
    {
        Basis = Vocabularies.Of<SocialBasis>().SetOf(SocialBasis),
        BuildsOn = BuildsOn,
        Followed = Followed,
        CameOfIt = CameOfIt,
        Outcome = Outcome!.Value,
        EndedOn = EndedOn,
        Why = Why,
    };
}
