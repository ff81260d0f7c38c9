using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>What a researcher writes in an insight, and the lessons that it rests on.</summary>
public class InsightForm : TaggedForm, IPickLessons
{
    [Required(ErrorMessage = "Vat het inzicht samen in één zin."), StringLength(Insight.TitleMaxLength)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Schrijf wat jullie nu weten."), StringLength(Insight.StatementMaxLength)]
    public string? Statement { get; set; }

    [StringLength(Insight.ReasonsMaxLength)]
    public string? Reasons { get; set; }

    /// <summary>Slugs of the lessons that carry it.</summary>
    [Display(Order = 1)]
    public List<string> Lessons { get; set; } = [];

    /// <summary>Slugs of the lessons that contradict it.</summary>
    public List<string> Contradicting { get; set; } = [];

    /// <summary>Who may read it once it is adopted; empty: whoever may read each of the lessons that it names.</summary>
    [Display(Order = AtTheEnd)]
    public Audience? Audience { get; set; }

    /// <summary>Slugs of further issues that it belongs to.</summary>
    public List<string> OtherIssues { get; set; } = [];

    /// <inheritdoc />
    public string? Find { get; set; }

    /// <summary>The point of a meeting's agenda where its lessons lay together; null for another insight.</summary>
    public Guid? AgendaItem { get; set; }

    /// <summary>The form as it stands for an insight that is there.</summary>
    public static InsightForm Of(Insight insight, IReadOnlyList<WeighedLesson> weighed)
    {
        var form = new InsightForm();
        form.TakeOver(insight, weighed);
        return form;
    }

    /// <summary>Shows what an insight says and rests on.</summary>
    protected void TakeOver(Insight insight, IReadOnlyList<WeighedLesson> weighed)
    {
        (Version, Title, Statement, Reasons, Audience) = (insight.Version, insight.Title, insight.Statement, insight.Reasons, insight.Audience);
        Lessons = [.. weighed.Where(each => !each.Contradicts).Select(each => each.Lesson.Slug)];
        Contradicting = [.. weighed.Where(each => each.Contradicts).Select(each => each.Lesson.Slug)];
        Show(insight.Conditions);
    }

    /// <summary>What was written, for the insight itself.</summary>
    /// <exception cref="RuleViolation">A meaning can't be taken.</exception>
    public InsightText Text(Insight? before = null) => new(Title!, Statement!, Reasons, Tags())
    {
        Provenance = before?.Provenance ?? Provenance.Here,
    };
}
