using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>
/// The conditions that something works on, and for each, if said, what it means there. Never changed, only replaced.
/// There are four and only four, so each has a field of its own instead of a row in a table.
/// </summary>
public sealed record ConditionTags
{
    /// <summary>A meaning is a sentence or two.</summary>
    public const int MeaningMaxLength = 600;

    /// <summary>No condition at all.</summary>
    public static ConditionTags None { get; } = new();

    /// <summary>The conditions it works on; bits that stand for none of the four are left out.</summary>
    public Condition On { get; init => field = value & Condition.All; }

    /// <summary>What it means for socio-economic security.</summary>
    public string? Security { get; private init; }

    /// <summary>What it means for social inclusion.</summary>
    public string? Inclusion { get; private init; }

    /// <summary>What it means for social cohesion.</summary>
    public string? Cohesion { get; private init; }

    /// <summary>What it means for social empowerment.</summary>
    public string? Empowerment { get; private init; }

    /// <summary>Tags without a meaning yet.</summary>
    public static ConditionTags For(Condition conditions) => None with { On = conditions };

    /// <summary>The same tags with one more, or with another meaning for one that was there.</summary>
    /// <exception cref="RuleViolation">It is not one of the four, or the meaning is too long.</exception>
    public ConditionTags With(Condition condition, string? meaning = null)
    {
        Rule.Demand(Conditions.Vocabulary.Terms.Any(term => term.Value == condition), "Kies een van de vier voorwaarden.", "Conditions");
        var text = Rule.OptionalText(meaning, MeaningMaxLength, $"Meaning[{Conditions.Vocabulary[condition].Code}]");
        var tags = this with { On = On | condition };
        return condition switch
        {
            Condition.SocioEconomicSecurity => tags with { Security = text },
            Condition.SocialInclusion => tags with { Inclusion = text },
            Condition.SocialCohesion => tags with { Cohesion = text },
            _ => tags with { Empowerment = text },
        };
    }

    /// <summary>Whether it works on a condition.</summary>
    public bool Has(Condition condition) => On.HasFlag(condition);

    /// <summary>What it means for one condition, if that was said.</summary>
    public string? MeaningFor(Condition condition) => condition switch
    {
        Condition.SocioEconomicSecurity => Security,
        Condition.SocialInclusion => Inclusion,
        Condition.SocialCohesion => Cohesion,
        Condition.SocialEmpowerment => Empowerment,
        _ => null,
    };

    /// <summary>Demands at least one tag, as a practice, a lesson and an insight need.</summary>
    /// <exception cref="RuleViolation">There is none.</exception>
    public ConditionTags AtLeastOne()
    {
        Rule.Demand(On != Condition.None, "Kies minstens één voorwaarde.", "Conditions");
        return this;
    }
}
