namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>Who takes part: residents, volunteers, professionals, students and so on.</summary>
[Flags]
public enum Party
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Residents (adults).</summary>
    ResidentsAdult = 1,

    /// <summary>Residents (youth).</summary>
    ResidentsYoung = 2,

    /// <summary>Volunteers.</summary>
    Volunteers = 4,

    /// <summary>Experts by experience.</summary>
    ExpertsByExperience = 8,

    /// <summary>Professionals.</summary>
    Professionals = 16,

    /// <summary>Students.</summary>
    Students = 32,

    /// <summary>Lecturers.</summary>
    Lecturers = 64,

    /// <summary>Researchers.</summary>
    Researchers = 128,

    /// <summary>Entrepreneurs.</summary>
    Entrepreneurs = 256,

    /// <summary>Employers.</summary>
    Employers = 512,

    /// <summary>Managers.</summary>
    Managers = 1024,

    /// <summary>Executives.</summary>
    Executives = 2048,

    /// <summary>Municipal officials.</summary>
    MunicipalOfficials = 4096,
}

/// <summary>The names of the values of <see cref="Party"/>.</summary>
public static class Parties
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<Party> Vocabulary { get; } = new(
        new(Party.ResidentsAdult, "inwoners-volwassen", "Inwoners (volwassenen)", "Residents (adults)"),
        new(Party.ResidentsYoung, "inwoners-jeugd", "Inwoners (jeugdigen)", "Residents (youth)"),
        new(Party.Volunteers, "vrijwilligers", "Vrijwilligers", "Volunteers"),
        new(Party.ExpertsByExperience, "ervaringsdeskundigen", "Ervaringsdeskundigen", "Experts by experience"),
        new(Party.Professionals, "professionals", "Professionals", "Professionals"),
        new(Party.Students, "studenten", "Studenten", "Students"),
        new(Party.Lecturers, "docenten", "Docenten", "Lecturers"),
        new(Party.Researchers, "onderzoekers", "Onderzoekers", "Researchers"),
        new(Party.Entrepreneurs, "ondernemers", "Ondernemers", "Entrepreneurs"),
        new(Party.Employers, "werkgevers", "Werkgevers", "Employers"),
        new(Party.Managers, "managers", "Managers", "Managers"),
        new(Party.Executives, "bestuurders", "Bestuurders", "Executives"),
        new(Party.MunicipalOfficials, "gemeenteambtenaren", "Gemeenteambtenaren", "Municipal officials"));

    /// <summary>The parties that take part informally; experts by experience can be both.</summary>
    public const Party Informal = Party.ResidentsAdult | Party.ResidentsYoung | Party.Volunteers | Party.ExpertsByExperience;

    /// <summary>The parties that take part formally, from an organisation or a role.</summary>
    public const Party Formal = Party.ExpertsByExperience | Party.Professionals | Party.Students
        | Party.Lecturers | Party.Researchers | Party.Entrepreneurs | Party.Employers | Party.Managers | Party.Executives
        | Party.MunicipalOfficials;
}
