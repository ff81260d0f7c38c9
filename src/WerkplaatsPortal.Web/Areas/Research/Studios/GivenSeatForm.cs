using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Studios;

/// <summary>Who gets a place in the Arena from the lead.</summary>
public sealed class GivenSeatForm : Form
{
    [Required(ErrorMessage = "Schrijf de naam."), StringLength(Person.NameMaxLength)]
    public string? Name { get; set; }

    /// <summary>The code of a party.</summary>
    [Required(ErrorMessage = "Kies als welke partij iemand meedoet.")]
    public string? Party { get; set; }

    /// <summary>Where the invitation goes; without one the person sits there by name, without an account.</summary>
    [MailAddress, StringLength(Invitation.EmailMaxLength)]
    public string? Email { get; set; }

    /// <summary>The slug of a partner in this Arena; empty: without an organisation.</summary>
    public string? PartnerId { get; set; }

    /// <summary>What the lead writes down for this person.</summary>
    [StringLength(Participation.MotivationMaxLength)]
    public string? Motivation { get; set; }

    /// <summary>The party that was chosen.</summary>
    /// <exception cref="RuleViolation">It is not in the list.</exception>
    public Party ChosenParty() =>
        Parties.Vocabulary.Find(Party!)?.Value ?? throw new RuleViolation("Kies als welke partij iemand meedoet.", nameof(Party));
}
