using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>Why an Arena seat is not given.</summary>
[NotCompared]
public sealed class DeclineForm : Form
{
    [Required(ErrorMessage = "Schrijf waarom je de aanvraag afwijst.")]
    [StringLength(SeatTerm.ReasonMaxLength)]
    public string Reason { get; set; } = "";
}
