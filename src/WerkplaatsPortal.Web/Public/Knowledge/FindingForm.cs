using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>Whether an insight holds at a place, and how one knows.</summary>
public sealed class FindingForm : Form
{
    /// <summary>The slug of the partner that is spoken for; empty: as a person.</summary>
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Kies of het hier geldt.")]
    public FindingAnswer? Answer { get; set; }

    [Required(ErrorMessage = "Schrijf waaraan je dat ziet."), StringLength(LocalFinding.AccountMaxLength)]
    public string? Account { get; set; }

    [Required(ErrorMessage = "Schrijf om welke plek het gaat."), StringLength(LocalFinding.PlaceMaxLength)]
    public string? Place { get; set; }

    /// <summary>What was found.</summary>
    public FindingText Text() => new(Answer!.Value, Account, Place);
}
