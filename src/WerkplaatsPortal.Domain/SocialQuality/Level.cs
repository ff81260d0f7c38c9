namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>The levels at which social quality is worked on, from one person to the system.</summary>
[Flags]
public enum Level
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Individual.</summary>
    Individual = 1,

    /// <summary>Family.</summary>
    Family = 2,

    /// <summary>Social network.</summary>
    SocialNetwork = 4,

    /// <summary>Group.</summary>
    Group = 8,

    /// <summary>Neighbourhood.</summary>
    Neighbourhood = 16,

    /// <summary>Company.</summary>
    Company = 32,

    /// <summary>Village or town.</summary>
    VillageOrTown = 64,

    /// <summary>Organisation.</summary>
    Organisation = 128,

    /// <summary>Structure or system.</summary>
    System = 256,
}

/// <summary>The names of the values of <see cref="Level"/>.</summary>
public static class Levels
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<Level> Vocabulary { get; } = new(
        new(Level.Individual, "individu", "Individu", "Individual"),
        new(Level.Family, "gezin", "Gezin", "Family"),
        new(Level.SocialNetwork, "sociaal-netwerk", "Sociaal netwerk", "Social network"),
        new(Level.Group, "groep", "Groep", "Group"),
        new(Level.Neighbourhood, "wijk", "Wijk", "Neighbourhood"),
        new(Level.Company, "bedrijf", "Bedrijf", "Company"),
        new(Level.VillageOrTown, "dorp-stad", "Dorp of stad", "Village or town"),
        new(Level.Organisation, "organisatie", "Organisatie", "Organisation"),
        new(Level.System, "structuur-systeem", "Structuur of systeem", "Structure or system"));
}
