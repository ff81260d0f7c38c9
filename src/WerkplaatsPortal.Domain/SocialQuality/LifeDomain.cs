namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>The domains of life that something touches.</summary>
[Flags]
public enum LifeDomain
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Welfare.</summary>
    Welfare = 1,

    /// <summary>Care.</summary>
    Care = 2,

    /// <summary>Housing.</summary>
    Housing = 4,

    /// <summary>Work and income.</summary>
    WorkAndIncome = 8,

    /// <summary>Sport.</summary>
    Sport = 16,

    /// <summary>Education.</summary>
    Education = 32,
}

/// <summary>The names of the values of <see cref="LifeDomain"/>.</summary>
public static class LifeDomains
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<LifeDomain> Vocabulary { get; } = new(
        new(LifeDomain.Welfare, "welzijn", "Welzijn", "Welfare"),
        new(LifeDomain.Care, "zorg", "Zorg", "Care"),
        new(LifeDomain.Housing, "wonen", "Wonen", "Housing"),
        new(LifeDomain.WorkAndIncome, "werk-inkomen", "Werk en inkomen", "Work and income"),
        new(LifeDomain.Sport, "sport", "Sport", "Sport"),
        new(LifeDomain.Education, "onderwijs", "Onderwijs", "Education"));
}
