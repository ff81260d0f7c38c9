using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Practices;

/// <summary>What a researcher writes about a learning practice.</summary>
public sealed class PracticeForm : SettingForm, IRestOnAgreement
{
    [Required(ErrorMessage = "Geef de praktijk een naam."), StringLength(LearningPractice.TitleMaxLength)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Schrijf wat er in de praktijk gebeurt."), StringLength(LearningPractice.SummaryMaxLength)]
    public string? Summary { get; set; }

    [Required(ErrorMessage = "Schrijf waar de praktijk is."), StringLength(LearningPractice.PlaceMaxLength)]
    public string? Place { get; set; }

    [PartialDate]
    public string? Start { get; set; }

    [PartialDate]
    public string? End { get; set; }

    /// <summary>Slugs of partners.</summary>
    public List<string> Partners { get; set; } = [];

    /// <summary>Ids of questions.</summary>
    public List<Guid> Questions { get; set; } = [];

    /// <summary>Slugs of issues.</summary>
    public List<string> OtherIssues { get; set; } = [];

    /// <inheritdoc />
    [Display(Order = AtTheEnd)]
    public Guid? MeetingAgreement { get; set; }

    [Display(Order = AtTheEnd)]
    public DateOnly? AgreedOn { get; set; }

    [StringLength(Agreement.TextMaxLength), Display(Order = AtTheEnd)]
    public string? Present { get; set; }

    [StringLength(Agreement.TextMaxLength), Display(Order = AtTheEnd)]
    public string? Decided { get; set; }

    /// <summary>The form as it stands for a practice that is there.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="partners">Slugs of its partners.</param>
    /// <param name="otherIssues">Slugs of its other issues.</param>
    public static PracticeForm Of(LearningPractice practice, List<string> partners, List<string> otherIssues)
    {
        var form = new PracticeForm
        {
            Version = practice.Version,
            Title = practice.Title,
            Summary = practice.Summary,
            Place = practice.Place,
            Start = practice.Start?.Text,
            End = practice.End?.Text,
            Partners = partners,
            OtherIssues = otherIssues,
            Questions = [.. practice.Questions.Select(question => question.QuestionId)],
        };
        form.Show(practice.Setting);
        form.Show(practice.Conditions);
        if (practice.Agreement is { } agreed && agreed.Present != Agreement.ImportedMark)
            (form.MeetingAgreement, form.AgreedOn, form.Present, form.Decided) =
                (agreed.MeetingAgreementId, agreed.TakenOn, agreed.Present, agreed.Decided);
        return form;
    }

    /// <summary>What was written, for the practice itself.</summary>
    /// <exception cref="RuleViolation">A date or a meaning can't be taken.</exception>
    public PracticeText Text(LearningPractice? before = null) => new(Title!, Summary!, Place!)
    {
        Start = PartialDateAttribute.Read(Start, nameof(Start)),
        End = PartialDateAttribute.Read(End, nameof(End)),
        Setting = Chosen(),
        Conditions = Tags(),
        Provenance = before?.Provenance ?? Domain.SocialQuality.Provenance.Here,
        Sources = before?.Sources ?? [],
    };

    /// <summary>What the Arena agreed; null when nothing of it was filled in.</summary>
    /// <exception cref="RuleViolation">Only a part of it was filled in, or the day lies ahead.</exception>
    public Agreement? Agreed(DateOnly today)
    {
        if (AgreedOn is null && string.IsNullOrWhiteSpace(Present) && string.IsNullOrWhiteSpace(Decided))
            return null;

        Rule.Demand(AgreedOn is not null, "Vul de dag van het besluit in.", nameof(AgreedOn));
        Rule.Demand(AgreedOn <= today, "Een besluit kan niet in de toekomst genomen zijn.", nameof(AgreedOn));
        return new Agreement(AgreedOn.Value, Present ?? "", Decided ?? "", today);
    }
}
