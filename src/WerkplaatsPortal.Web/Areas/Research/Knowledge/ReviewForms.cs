using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>What the Arena decided when it looked at an insight again.</summary>
public enum ReviewOutcome
{
    /// <summary>It stands.</summary>
    Stands,

    /// <summary>It is taken back.</summary>
    Withdrawn,
}

/// <summary>The Arena looked again at an insight and left its words alone.</summary>
public sealed class ReviewForm : Form
{
    [Required(ErrorMessage = "Kies wat de Arena besloot.")]
    public ReviewOutcome? Outcome { get; set; }

    [Required(ErrorMessage = "Vul de dag van het besluit in.")]
    public DateOnly? TakenOn { get; set; }

    [Required(ErrorMessage = "Schrijf wie erbij waren."), StringLength(Agreement.TextMaxLength)]
    public string? Present { get; set; }

    [Required(ErrorMessage = "Schrijf wat jullie hebben besloten."), StringLength(Agreement.TextMaxLength)]
    public string? Decided { get; set; }

    public DateOnly? LookBackOn { get; set; }

    /// <summary>The decision.</summary>
    public Agreement Agreed(DateOnly today) => new(TakenOn!.Value, Present!, Decided!, today);
}

/// <summary>The Arena adopted a new wording of an insight.</summary>
public sealed class RenewalForm : InsightForm
{
    [Required(ErrorMessage = "Vul de dag van het besluit in."), Display(Order = AtTheEnd)]
    public DateOnly? TakenOn { get; set; }

    [Required(ErrorMessage = "Schrijf wie erbij waren."), StringLength(Agreement.TextMaxLength), Display(Order = AtTheEnd)]
    public string? Present { get; set; }

    [Required(ErrorMessage = "Schrijf wat jullie hebben besloten."), StringLength(Agreement.TextMaxLength), Display(Order = AtTheEnd)]
    public string? Decided { get; set; }

    [Display(Order = AtTheEnd)]
    public DateOnly? LookBackOn { get; set; }

    /// <summary>The form as it stands: the present words, and the lessons that can still carry or contradict them.</summary>
    public static RenewalForm For(Insight insight, IReadOnlyList<WeighedLesson> weighed)
    {
        var form = new RenewalForm();
        form.TakeOver(insight, [.. weighed.Where(each => each.Lesson.IsSharedWith(insight.Audience))]);
        return form;
    }

    /// <summary>The decision.</summary>
    public Agreement Agreed(DateOnly today) => new(TakenOn!.Value, Present!, Decided!, today);
}
