namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>What of the social basis is touched: services, facilities and relations in people's own surroundings, each informal or formal.</summary>
[Flags]
public enum SocialBasis
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Informal service.</summary>
    InformalService = 1,

    /// <summary>Formal service.</summary>
    FormalService = 2,

    /// <summary>Informal facility.</summary>
    InformalFacility = 4,

    /// <summary>Formal facility.</summary>
    FormalFacility = 8,

    /// <summary>Informal relation.</summary>
    InformalRelation = 16,

    /// <summary>Formal relation.</summary>
    FormalRelation = 32,
}

/// <summary>The names of the values of <see cref="SocialBasis"/>.</summary>
public static class SocialBases
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<SocialBasis> Vocabulary { get; } = new(
        new(SocialBasis.InformalService, "informele-dienst", "Informele dienst", "Informal service"),
        new(SocialBasis.FormalService, "formele-dienst", "Formele dienst", "Formal service"),
        new(SocialBasis.InformalFacility, "informele-voorziening", "Informele voorziening", "Informal facility"),
        new(SocialBasis.FormalFacility, "formele-voorziening", "Formele voorziening", "Formal facility"),
        new(SocialBasis.InformalRelation, "informele-relatie", "Informele relatie", "Informal relation"),
        new(SocialBasis.FormalRelation, "formele-relatie", "Formele relatie", "Formal relation"));
}
