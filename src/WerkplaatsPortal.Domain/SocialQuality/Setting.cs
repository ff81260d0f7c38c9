using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>
/// Where in the whole something stands: levels, parties, life domains, surroundings and the social basis it touches. A lesson
/// takes it over from its practice and may correct it. Never changed, only replaced.
/// </summary>
public sealed record Setting
{
    /// <summary>What it gives is a sentence or two.</summary>
    public const int NoteMaxLength = 600;

    /// <summary>Nothing said.</summary>
    public static Setting Unknown { get; } = new();

    /// <summary>From the individual to the system.</summary>
    public Level Levels { get; init; }

    /// <summary>Who takes part.</summary>
    public Party Parties { get; init; }

    /// <summary>The domains of life it touches.</summary>
    public LifeDomain Domains { get; init; }

    /// <summary>Social or physical surroundings.</summary>
    public Surroundings Surroundings { get; init; }

    /// <summary>What of the social basis it touches.</summary>
    public SocialBasis SocialBasis { get; init; }

    /// <summary>What the social basis gives a person here.</summary>
    public string? GivesPerson { get; private init; }

    /// <summary>What the person means to the social basis here.</summary>
    public string? PersonGives { get; private init; }

    /// <summary>The same setting, with what passes between a person and the social basis.</summary>
    /// <exception cref="RuleViolation">A text is too long.</exception>
    public Setting Giving(string? givesPerson, string? personGives) => this with
    {
        GivesPerson = Rule.OptionalText(givesPerson, NoteMaxLength, nameof(GivesPerson)),
        PersonGives = Rule.OptionalText(personGives, NoteMaxLength, nameof(PersonGives)),
    };
}
