using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Drafts;

/// <summary>The words of a draft.</summary>
public sealed class DraftForm : Form
{
    [Required(ErrorMessage = "Geef het advies een titel.")]
    [StringLength(Advice.TitleMaxLength)]
    public string Title { get; set; } = "";

    [Required(ErrorMessage = "Schrijf het advies.")]
    [StringLength(Advice.TextMaxLength)]
    public string Body { get; set; } = "";

    [Required(ErrorMessage = "Kies een dag na vandaag.")]
    public DateOnly? AnswerBefore { get; set; }

    public bool Internal { get; set; }

    /// <summary>The form as it stands for a draft that is there.</summary>
    public static DraftForm Of(AdviceDraft draft) => new()
    {
        Version = draft.Version,
        Title = draft.Title,
        Body = draft.Body,
        AnswerBefore = draft.AnswerBefore,
        Internal = draft.Internal,
    };

    /// <summary>What was written.</summary>
    public AdviceText Text() => new(Title, Body, AnswerBefore!.Value, Internal);
}

/// <summary>Until when all members are asked.</summary>
[NotCompared]
public sealed class RoundForm : Form
{
    [Required(ErrorMessage = "Kies de laatste dag om te antwoorden.")]
    public DateOnly? ClosesOn { get; set; }
}

/// <summary>What a member says to a draft.</summary>
[NotCompared]
public sealed class ConsentForm : Form
{
    [Required(ErrorMessage = "Kies wat je ervan vindt.")]
    public ResponseKind? Kind { get; set; }

    [StringLength(Proposal.ReasonMaxLength)]
    public string? Reason { get; set; }

    /// <summary>The round whose text was read.</summary>
    public int Round { get; set; }
}
