using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The words of a lesson, and where in the whole it stands.</summary>
public class LessonForm : SettingForm
{
    [Required(ErrorMessage = "Vat de les samen in één zin."), StringLength(Lesson.TitleMaxLength)]
    public string? Title { get; set; }

    [StringLength(Lesson.TextMaxLength)]
    public string? Context { get; set; }

    [Required(ErrorMessage = "Schrijf wat jullie hebben geleerd."), StringLength(Lesson.TextMaxLength)]
    public string? Learned { get; set; }

    [StringLength(Lesson.TextMaxLength)]
    public string? Evidence { get; set; }

    [Required(ErrorMessage = "Kies hoe jullie dit weten.")]
    public SourceKind? SourceKind { get; set; }

    [StringLength(Lesson.TextMaxLength)]
    public string? HoldsFor { get; set; }

    public int? Year { get; set; }

    /// <summary>Codes of what it says about learning together itself.</summary>
    [Known<LearningAspect>]
    public List<string> Aspects { get; set; } = [];

    /// <summary>Ids of the questions that it answers.</summary>
    public List<Guid> Answers { get; set; } = [];

    /// <summary>Why a lesson that is there is written anew.</summary>
    [StringLength(Lesson.ReasonMaxLength), Display(Order = AtTheEnd)]
    public string? Why { get; set; }

    /// <summary>The form as it stands for a lesson that is there.</summary>
    public static LessonForm Of(Lesson lesson)
    {
        var form = new LessonForm
        {
            Version = lesson.Version,
            Title = lesson.Title,
            Context = lesson.Context,
            Learned = lesson.Learned,
            Evidence = lesson.Evidence,
            SourceKind = lesson.SourceKind,
            HoldsFor = lesson.HoldsFor,
            Year = lesson.Year,
            Aspects = Vocabularies.CodesIn(lesson.Aspects),
            Answers = [.. lesson.Questions.Where(question => !question.Raises).Select(question => question.QuestionId)],
        };
        form.Show(lesson.Setting);
        form.Show(lesson.Conditions);
        return form;
    }

    /// <summary>What was written, for the lesson itself.</summary>
    /// <param name="preset">What stands in for a part of the setting that was left empty; null for nothing.</param>
    /// <param name="before">The lesson that is written anew; null for a new one.</param>
    /// <exception cref="RuleViolation">A meaning can't be taken.</exception>
    public LessonText Text(Setting? preset = null, Lesson? before = null) => new(Title!, Context, Learned!, Evidence)
    {
        HoldsFor = HoldsFor,
        SourceKind = SourceKind!.Value,
        Year = Year,
        Conditions = Tags(),
        Setting = Chosen(preset),
        Aspects = Vocabularies.Of<LearningAspect>().SetOf(Aspects),
        Scope = before?.Scope ?? LessonScope.Network,
        Provenance = before?.Provenance ?? Provenance.Here,
    };
}

/// <summary>A lesson that is new: where it comes from, and who may read it once it is shared.</summary>
public sealed class NewLessonForm : LessonForm
{
    /// <summary>The slug of the practice that taught it; empty when it comes from elsewhere.</summary>
    public string? Practice { get; set; }

    [Required(ErrorMessage = "Kies wie dit mag lezen."), Display(Order = AtTheEnd)]
    public Audience? Audience { get; set; }

    /// <summary>
    /// The practice whose setting stood in the form when it was shown: then a part that came back empty was emptied. For another
    /// practice, an empty part takes over what stands there.
    /// </summary>
    public string? PresetFrom { get; set; }

    /// <summary>Slugs of further practices that taught it.</summary>
    public List<string> OtherPractices { get; set; } = [];

    /// <summary>Slugs of further issues that it belongs to.</summary>
    public List<string> OtherIssues { get; set; } = [];

    /// <summary>The observation that it is made of; empty for none.</summary>
    public Guid? Observation { get; set; }

    /// <summary>The slug of a lesson that this one looks like, to connect it with once it is kept; empty for none.</summary>
    public string? ConnectWith { get; set; }

    /// <summary>An empty form, or one with the setting of a practice.</summary>
    public static NewLessonForm About(LearningPractice? practice)
    {
        var form = new NewLessonForm { Practice = practice?.Slug, PresetFrom = practice?.Slug };
        if (practice is not null)
            form.Show(practice.Setting);
        return form;
    }

    /// <summary>A form with what somebody saw in a practice: its first sentence is the title, all of it what was learned.</summary>
    public static NewLessonForm From(Observation observation, LearningPractice practice)
    {
        var first = observation.Text.Split(['.', '!', '?', '\n'], 2)[0].Trim();
        var form = About(practice);
        form.Observation = observation.Id;
        form.Title = first.Length <= Lesson.TitleMaxLength ? first : first[..(Lesson.TitleMaxLength - 1)].TrimEnd() + "…";
        form.Learned = observation.Text;
        form.SourceKind = observation.SourceKind;
        form.Year = observation.Day.Year;
        form.Audience = Domain.Shared.Audience.Arena;
        form.Show(ConditionTags.For(observation.Conditions == Condition.None ? practice.Conditions.On : observation.Conditions));
        return form;
    }

    /// <summary>A form with what was found of an insight elsewhere: the account is what was learned.</summary>
    public static NewLessonForm From(FindingOnDesk finding, Insight insight)
    {
        var title = $"{finding.Place}: anders dan gedacht. {insight.Title}";
        var form = new NewLessonForm
        {
            Title = title.Length <= Lesson.TitleMaxLength ? title : title[..(Lesson.TitleMaxLength - 1)].TrimEnd() + "…",
            Context = $"{finding.Partner ?? "Een deelnemer"} vroeg zich in {finding.Place} af of het inzicht ‘{insight.Title}’ daar ook geldt.",
            Learned = finding.Account,
            SourceKind = Domain.Knowledge.SourceKind.Practice,
            Audience = insight.Audience,
        };
        form.Show(insight.Conditions);
        return form;
    }

    /// <summary>Where the lead goes on from the kept draft: to connect it where that was asked, else to the draft itself.</summary>
    public string PageAfter(Lesson lesson) =>
        $"lessen/{lesson.Slug}" + (string.IsNullOrEmpty(ConnectWith) ? "" : "/verbinden?met=" + Uri.EscapeDataString(ConnectWith));

    /// <summary>What was written, with the practice's setting where none was filled in.</summary>
    public LessonText TextAbout(LearningPractice? practice) =>
        Text(practice is null || practice.Slug == PresetFrom ? null : practice.Setting);
}
