namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>The four conditions of social quality: the constant of the whole agenda. A flag each, so that one column holds a set.</summary>
[Flags]
public enum Condition
{
    /// <summary>No condition.</summary>
    None = 0,

    /// <summary>Work, income, housing, safety.</summary>
    SocioEconomicSecurity = 1,

    /// <summary>Groups, organisations and systems that are open and respond.</summary>
    SocialInclusion = 2,

    /// <summary>Being connected by respect, recognition and reciprocity.</summary>
    SocialCohesion = 4,

    /// <summary>Room to develop and to decide for oneself, backed by others.</summary>
    SocialEmpowerment = 8,

    /// <summary>All four.</summary>
    All = SocioEconomicSecurity | SocialInclusion | SocialCohesion | SocialEmpowerment,
}

/// <summary>The names of the four conditions.</summary>
public static class Conditions
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<Condition> Vocabulary { get; } = new(
        new(Condition.SocioEconomicSecurity, "zekerheid", "Sociaal-economische zekerheid", "Socio-economic security"),
        new(Condition.SocialInclusion, "inclusie", "Sociale inclusie", "Social inclusion"),
        new(Condition.SocialCohesion, "cohesie", "Sociale cohesie", "Social cohesion"),
        new(Condition.SocialEmpowerment, "empowerment", "Sociale empowerment", "Social empowerment"));
}
