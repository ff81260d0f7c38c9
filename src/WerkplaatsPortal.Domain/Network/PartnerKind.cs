using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Network;

/// <summary>The kinds of organisation, or group, that take part.</summary>
public enum PartnerKind
{
    /// <summary>Municipality.</summary>
    Municipality,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Knowledge institute.</summary>
    KnowledgeInstitute,

    /// <summary>Welfare organisation.</summary>
    Welfare,

    /// <summary>Care organisation.</summary>
    Care,

    /// <summary>Housing association.</summary>
    HousingAssociation,

    /// <summary>Work and income organisation.</summary>
    WorkAndIncome,

    /// <summary>Experience or advocacy organisation.</summary>
    ExperienceOrAdvocacy,

    /// <summary>Volunteer or residents organisation.</summary>
    VolunteersOrResidents,

    /// <summary>Network.</summary>
    Network,

    /// <summary>Sports organisation.</summary>
    Sport,

    /// <summary>Fund or national government.</summary>
    FundOrNationalGovernment,
}

/// <summary>The names of the values of <see cref="PartnerKind"/>.</summary>
public static class PartnerKinds
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<PartnerKind> Vocabulary { get; } = new(
        new(PartnerKind.Municipality, "gemeente", "Gemeente", "Municipality"),
        new(PartnerKind.Education, "opleiding", "Opleiding of onderwijsinstelling", "Education"),
        new(PartnerKind.KnowledgeInstitute, "kennisinstelling", "Kennisinstelling", "Knowledge institute"),
        new(PartnerKind.Welfare, "welzijnsorganisatie", "Welzijnsorganisatie", "Welfare organisation"),
        new(PartnerKind.Care, "zorgorganisatie", "Zorgorganisatie", "Care organisation"),
        new(PartnerKind.HousingAssociation, "woningcorporatie", "Woningcorporatie", "Housing association"),
        new(PartnerKind.WorkAndIncome, "werk-inkomen", "Organisatie voor werk en inkomen", "Work and income organisation"),
        new(PartnerKind.ExperienceOrAdvocacy, "ervaring-belangen", "Ervarings- of belangenorganisatie", "Experience or advocacy organisation"),
        new(PartnerKind.VolunteersOrResidents, "vrijwilligersorganisatie", "Vrijwilligers- of bewonersorganisatie", "Volunteer or residents organisation"),
        new(PartnerKind.Network, "netwerk", "Netwerk of samenwerkingsverband", "Network"),
        new(PartnerKind.Sport, "sport", "Sportorganisatie", "Sports organisation"),
        new(PartnerKind.FundOrNationalGovernment, "fonds-overheid", "Fonds of landelijke overheid", "Fund or national government"));
}
