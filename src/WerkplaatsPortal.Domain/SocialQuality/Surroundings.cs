namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>The social and the physical surroundings of people.</summary>
[Flags]
public enum Surroundings
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Social environment.</summary>
    Social = 1,

    /// <summary>Physical environment.</summary>
    Physical = 2,
}

/// <summary>The names of the values of <see cref="Surroundings"/>.</summary>
public static class SurroundingsNames
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<Surroundings> Vocabulary { get; } = new(
        new(Surroundings.Social, "sociaal", "Sociale omgeving", "Social environment"),
        new(Surroundings.Physical, "fysiek", "Fysieke omgeving", "Physical environment"));
}
