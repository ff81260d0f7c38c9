using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>Proof that a person may write in the Arena of a studio: as its lead, or by a seat there that is open now.</summary>
public sealed record ArenaMember : ISpeaker
{
    private ArenaMember(LearningStudio studio, Guid personId, bool leads) =>
        (StudioId, IssueId, PersonId, Leads) = (studio.Id, studio.IssueId, personId, leads);

    /// <summary>The studio.</summary>
    public Guid StudioId { get; }

    /// <summary>The studio's issue.</summary>
    public Guid IssueId { get; }

    /// <summary>Who it is.</summary>
    public Guid PersonId { get; }

    /// <summary>Whether it is the studio's lead.</summary>
    public bool Leads { get; }

    /// <summary>Looks whether a person may write in the Arena of a studio at a moment given in UTC.</summary>
    /// <param name="studio">The studio.</param>
    /// <param name="participations">Those of its participations in which the person is named; others do no harm.</param>
    /// <param name="personId">Who asks.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">The person has no Arena seat there.</exception>
    public static ArenaMember In(LearningStudio studio, IEnumerable<Participation> participations, Guid personId, DateTime now)
    {
        var day = Amsterdam.Day(now);
        var leads = studio.IsLedBy(personId, day);
        Rule.Demand(
            leads || participations.Any(each => each.StudioId == studio.Id && each.Seats(personId, day)),
            "Alleen wie een plek in de Arena heeft, kan dit doen.");
        return new ArenaMember(studio, personId, leads);
    }
}
