using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Network;

/// <summary>For whom a member of the programme committee sits there.</summary>
public enum Constituency
{
    /// <summary>Municipalities.</summary>
    Municipalities,

    /// <summary>Study programmes.</summary>
    Education,

    /// <summary>Experts by experience.</summary>
    ExpertsByExperience,

    /// <summary>Some civil-society organisations.</summary>
    CivilSociety,

    /// <summary>Zorgalliantie and Krachtige Kernen.</summary>
    Zorgalliantie,

    /// <summary>Academic collaborative centres.</summary>
    AcademicWorkplaces,
}

/// <summary>The names of the values of <see cref="Constituency"/>.</summary>
public static class Constituencies
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<Constituency> Vocabulary { get; } = new(
        new(Constituency.Municipalities, "gemeenten", "Betrokken gemeenten", "Municipalities"),
        new(Constituency.Education, "opleidingen", "Opleidingen", "Study programmes"),
        new(Constituency.ExpertsByExperience, "ervaringsdeskundigen", "Ervaringsdeskundigen", "Experts by experience"),
        new(Constituency.CivilSociety, "maatschappelijk", "Enkele maatschappelijke organisaties", "Some civil-society organisations"),
        new(Constituency.Zorgalliantie, "zorgalliantie", "Zorgalliantie en Krachtige Kernen", "Zorgalliantie and Krachtige Kernen"),
        new(Constituency.AcademicWorkplaces, "academische-werkplaatsen", "Academische werkplaatsen", "Academic collaborative centres"));
}
