using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Evaluations;

/// <summary>What somebody saw, heard or lived through in a practice.</summary>
public sealed class ObservationForm : Form
{
    [Required(ErrorMessage = "Schrijf wat je zag, hoorde of meemaakte."), StringLength(Observation.TextMaxLength)]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Vul de dag in.")]
    public DateOnly? Day { get; set; }

    [Required(ErrorMessage = "Kies hoe je dit weet.")]
    public SourceKind? SourceKind { get; set; }

    /// <summary>Codes of the conditions that it touches.</summary>
    [Known<Condition>]
    public List<string> Conditions { get; set; } = [];

    /// <summary>What was written, for the observation itself.</summary>
    public ObservationText Written() => new(Text, Day!.Value, SourceKind!.Value, Vocabularies.Of<Condition>().SetOf(Conditions));
}
