using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>How somebody wants to take part, and who will sit in the Arena.</summary>
public sealed class JoinForm : Form
{
    /// <summary>How many people the form has room for at once; more can be named later.</summary>
    public const int Rows = 3;

    private const int MostRows = 20;

    /// <summary>The slug of a partner; empty: as a person.</summary>
    public string? PartnerId { get; set; }

    [Required(ErrorMessage = "Kies hoe je wilt meedoen.")]
    public Seat? Seat { get; set; }

    [StringLength(Participation.MotivationMaxLength)]
    public string? Motivation { get; set; }

    /// <summary>The code of the party as which a person without an organisation sits in the Arena; empty: not said.</summary>
    public string? Party { get; set; }

    public List<string?> HolderName { get; set; } = [];

    public List<string?> HolderEmail { get; set; } = [];

    public List<string?> HolderParty { get; set; } = [];

    /// <summary>Who was named, empty lines left out.</summary>
    /// <exception cref="RuleViolation">A name is too long or missing, an address is none, or a party is not known.</exception>
    public IReadOnlyList<NamedHolder> Holders()
    {
        Rule.Demand(HolderName.Count <= MostRows, "Noem hoogstens twintig mensen tegelijk.", nameof(HolderName));
        return [.. Enumerable.Range(0, Math.Max(HolderName.Count, HolderEmail.Count)).Select(Row).OfType<NamedHolder>()];
    }

    /// <summary>The party that a person chose; null when not said.</summary>
    /// <exception cref="RuleViolation">It is not in the list.</exception>
    public Party? OwnParty() => string.IsNullOrEmpty(Party)
        ? null
        : Parties.Vocabulary.Find(Party)?.Value ?? throw new RuleViolation("Kies als welke partij iemand meedoet.", nameof(Party));

    private NamedHolder? Row(int row)
    {
        var (name, email, party) = (At(HolderName, row), At(HolderEmail, row), At(HolderParty, row));
        if (name is null && email is null)
            return null;

        Rule.Demand(email is null || MailAddressAttribute.Holds(email), "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.", nameof(HolderEmail));
        Rule.Demand(party is null || Parties.Vocabulary.Find(party) is not null, "Kies als welke partij iemand meedoet.", nameof(HolderParty));
        return new NamedHolder(Rule.Text(name, Person.NameMaxLength, "Schrijf de naam van wie je noemt.", nameof(HolderName)), email, Parties.Vocabulary.Find(party)?.Value);
    }

    private static string? At(List<string?> values, int row) =>
        row < values.Count && !string.IsNullOrWhiteSpace(values[row]) ? values[row]!.Trim() : null;
}

/// <summary>Somebody who is to sit in the Arena.</summary>
public sealed record NamedHolder(string Name, string? Email, Party? Party);
