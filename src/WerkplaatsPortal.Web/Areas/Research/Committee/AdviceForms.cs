using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Committee;

/// <summary>What a studio asks the programme committee.</summary>
public sealed class AskForm : Form
{
    [Required(ErrorMessage = "Schrijf je vraag aan de commissie."), StringLength(Advice.TextMaxLength)]
    public string? Question { get; set; }

    [Required(ErrorMessage = "Kies een dag na vandaag.")]
    public DateOnly? AnswerBefore { get; set; }

    /// <summary>Whether question and advice stay out of the public register.</summary>
    public bool Internal { get; set; }
}

/// <summary>What a studio does with an advice.</summary>
public sealed class AnswerForm : Form
{
    [Required(ErrorMessage = "Kies wat jullie met het advies doen.")]
    public AdviceAnswer? Answer { get; set; }

    [Required(ErrorMessage = "Schrijf waarom."), StringLength(Advice.TextMaxLength)]
    public string? Reason { get; set; }

    /// <summary>What the studio will do; an empty one doesn't count.</summary>
    public List<ActionField> Actions { get; set; } = [];

    /// <summary>The actions that were filled in.</summary>
    public IReadOnlyList<AdvicePromise> Promises() =>
        [.. Actions.Where(each => each.IsFilled).Select(each => new AdvicePromise(each.What, each.Who, each.Before!.Value))];
}

/// <summary>One action as it is written down with an answer: whole, or not at all.</summary>
public sealed class ActionField : IValidatableObject
{
    [StringLength(AdviceAction.WhatMaxLength)]
    public string? What { get; set; }

    [StringLength(AdviceAction.WhoMaxLength)]
    public string? Who { get; set; }

    public DateOnly? Before { get; set; }

    /// <summary>Whether something was written or chosen.</summary>
    public bool IsFilled => !string.IsNullOrWhiteSpace(What) || !string.IsNullOrWhiteSpace(Who) || Before is not null;

    /// <summary>Says of each part what it lacks, so that the form can lead to it.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsFilled)
            yield break;

        if (string.IsNullOrWhiteSpace(What))
            yield return new ValidationResult("Schrijf wat er gaat gebeuren.", [nameof(What)]);
        if (string.IsNullOrWhiteSpace(Who))
            yield return new ValidationResult("Schrijf wie het doet.", [nameof(Who)]);
        if (Before is null)
            yield return new ValidationResult("Kies voor elke actie een dag.", [nameof(Before)]);
        else if (Before < validationContext.GetRequiredService<TimeProvider>().Today())
            yield return new ValidationResult("Kies vandaag of een dag die nog komt.", [nameof(Before)]);
    }
}

/// <summary>One more action.</summary>
public sealed class ActionForm : Form
{
    [Required(ErrorMessage = "Schrijf wat er gaat gebeuren."), StringLength(AdviceAction.WhatMaxLength)]
    public string? What { get; set; }

    [Required(ErrorMessage = "Schrijf wie het doet."), StringLength(AdviceAction.WhoMaxLength)]
    public string? Who { get; set; }

    [Required(ErrorMessage = "Kies vandaag of een dag die nog komt.")]
    public DateOnly? Before { get; set; }
}

/// <summary>What came of an action.</summary>
public sealed class DoneForm : Form
{
    [StringLength(AdviceAction.RemarkMaxLength)]
    public string? Remark { get; set; }
}
