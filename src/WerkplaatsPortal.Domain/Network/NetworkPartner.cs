using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Network;

/// <summary>An organisation, or a group of experts by experience, that takes part in the network or is named in its work.</summary>
public sealed class NetworkPartner : Entity
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The longest address of a site.</summary>
    public const int WebsiteMaxLength = 1000;

    private NetworkPartner() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>As the organisation calls itself.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What kind of organisation it is.</summary>
    public PartnerKind Kind { get; private set; }

    /// <summary>What it is to the network.</summary>
    public PartnerRole Role { get; private set; }

    /// <summary>Where it sits, if that is one place.</summary>
    public string? Municipality { get; private set; }

    /// <summary>Its site, an absolute http or https address.</summary>
    public string? Website { get; private set; }

    /// <summary>The years in which it took part, as the source writes them.</summary>
    public string? Years { get; private set; }

    /// <summary>Earlier names.</summary>
    public List<string> FormerNames { get; private set; } = [];

    /// <summary>The constituency in the programme committee that it would sit for, if known.</summary>
    public Constituency? Constituency { get; private set; }

    /// <summary>The conditions that it works on.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>Whether it takes part in the network; the others are only named.</summary>
    public bool TakesPart { get; private set; }

    /// <summary>A new partner.</summary>
    /// <exception cref="RuleViolation">The name is missing or too long, or the site is no web address.</exception>
    public static NetworkPartner Join(string slug, PartnerDetails details)
    {
        var partner = new NetworkPartner { Slug = slug };
        partner.Describe(details);
        return partner;
    }

    /// <summary>Replaces what is known about it; the address stays.</summary>
    /// <exception cref="RuleViolation">The name is missing or too long, or the site is no web address.</exception>
    public void Describe(PartnerDetails details)
    {
        (Name, Website, Municipality) = (
            Rule.Text(details.Name, NameMaxLength, "Geef de naam van de partner.", nameof(Name)),
            Rule.WebAddress(details.Website, WebsiteMaxLength, nameof(Website)),
            Rule.OptionalText(details.Municipality, NameMaxLength, nameof(Municipality)));
        (Kind, Role) = (details.Kind, details.Role);
        (Years, FormerNames, Constituency) = (details.Years, [.. details.FormerNames], details.Constituency);
        (Conditions, Provenance) = (details.Conditions, details.Provenance);
        TakesPart = Role is PartnerRole.Lead or PartnerRole.Partner or PartnerRole.Project;
        Raise(new PartnerDescribed(Id));
    }
}

/// <summary>What is known about a partner.</summary>
/// <param name="Name">As the organisation calls itself.</param>
/// <param name="Kind">What kind of organisation it is.</param>
/// <param name="Role">What it is to the network.</param>
public sealed record PartnerDetails(string Name, PartnerKind Kind, PartnerRole Role)
{
    /// <summary>Where it sits.</summary>
    public string? Municipality { get; init; }

    /// <summary>Its site.</summary>
    public string? Website { get; init; }

    /// <summary>The years in which it took part.</summary>
    public string? Years { get; init; }

    /// <summary>Earlier names.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>Its constituency in the committee.</summary>
    public Constituency? Constituency { get; init; }

    /// <summary>The conditions that it works on.</summary>
    public ConditionTags Conditions { get; init; } = ConditionTags.None;

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; init; } = Provenance.Here;
}

/// <summary>A partner joined, or what is known about it changed.</summary>
public sealed record PartnerDescribed(Guid SubjectId) : DomainEvent(SubjectId);
