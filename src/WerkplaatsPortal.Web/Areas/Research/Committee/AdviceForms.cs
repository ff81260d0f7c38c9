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
    /// <exception cref="RuleViolation">One lacks its day.</exception>
    public IReadOnlyList<AdvicePromise> Promises() =>
        [.. Actions.Where(each => !string.IsNullOrWhiteSpace(each.What) || !string.IsNullOrWhiteSpace(each.Who)).Select(each => each.Promise())];
}

/// <summary>One action as it is written down with an answer.</summary>
public sealed class ActionField
{
    [StringLength(AdviceAction.WhatMaxLength)]
    public string? What { get; set; }

    [StringLength(AdviceAction.WhoMaxLength)]
    public string? Who { get; set; }

    public DateOnly? Before { get; set; }

    /// <summary>What was written.</summary>
    /// <exception cref="RuleViolation">The day is missing.</exception>
    public AdvicePromise Promise()
    {
        Rule.Demand(Before is not null, "Kies voor elke actie een dag.", "Actions[0].Before");
        return new AdvicePromise(What, Who, Before.Value);
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
