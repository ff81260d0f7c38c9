using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Committee;
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
}
