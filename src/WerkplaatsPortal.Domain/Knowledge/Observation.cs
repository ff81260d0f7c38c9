using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>
/// What somebody saw, heard or lived through in a practice along the way: what lessons are made of. Read by the Arena of the
/// practice's studio and by who wrote it, and by nobody else. Every kind of source counts the same.
/// </summary>
public sealed class Observation : Entity
{
    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 4000;

    private Observation() { }

    /// <summary>The practice.</summary>
    public Guid PracticeId { get; private set; }

    /// <summary>The issue whose Arena reads it: the practice's home.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>What was seen, heard or lived through.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The day that it speaks of.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The conditions that it touches; none is fine.</summary>
    public Condition Conditions { get; private set; }

    /// <summary>The kind of source.</summary>
    public SourceKind SourceKind { get; private set; }

    /// <summary>Who wrote it; null when that was by a personal link.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>The personal link with which it was written; null when somebody with an account wrote it.</summary>
    public Guid? LinkId { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Somebody in the Arena of the practice's studio writes one.</summary>
    /// <exception cref="RuleViolation">The practice is of another studio, the text lacks, or the day lies ahead.</exception>
    public static Observation By(ArenaMember member, LearningPractice practice, ObservationText text, DateTime now)
    {
        Rule.Demand(member.IssueId == practice.IssueId, "Deze praktijk hoort bij een ander leeratelier.");
        return Write(practice, text, now, member.PersonId, null);
    }

    /// <summary>Somebody writes one who speaks for a partner that works in the practice.</summary>
    /// <exception cref="RuleViolation">
    /// The partner doesn't work there, the person speaks for it no more, the text lacks, or the day lies ahead.
    /// </exception>
    public static Observation By(PartnerContact contact, LearningPractice practice, ObservationText text, DateTime now)
    {
        Rule.Demand(
            practice.Partners.Any(partner => partner.PartnerId == contact.PartnerId) && contact.Period.Contains(Amsterdam.Day(now)),
            "Alleen wie in deze praktijk samenwerkt, kan hier een waarneming schrijven.");
        return Write(practice, text, now, contact.PersonId, null);
    }

    /// <summary>Somebody in the practice writes one with a personal link, without an account.</summary>
    /// <exception cref="RuleViolation">The link is for another practice or works no more, the text lacks, or the day lies ahead.</exception>
    public static Observation By(PersonalLink link, LearningPractice practice, ObservationText text, DateTime now)
    {
        Rule.Demand(link.PracticeId == practice.Id && link.IsOpen(now), "Deze link werkt niet meer.");
        return Write(practice, text, now, null, link.Id);
    }

    private static Observation Write(LearningPractice practice, ObservationText text, DateTime now, Guid? person, Guid? link)
    {
        Rule.Demand(text.Day <= Amsterdam.Day(now), "Een waarneming kan niet in de toekomst liggen.", nameof(Day));
        var observation = new Observation
        {
            PracticeId = practice.Id,
            IssueId = practice.IssueId,
            Text = Rule.Text(text.Text, TextMaxLength, "Schrijf wat je zag, hoorde of meemaakte.", nameof(Text)),
            Day = text.Day,
            Conditions = text.Conditions & Condition.All,
            SourceKind = Rule.Known(text.SourceKind, nameof(SourceKind)),
            WrittenBy = person,
            LinkId = link,
            WrittenAt = now,
        };
        observation.Raise(new ObservationWritten(observation.Id));
        return observation;
    }
}

/// <summary>What is written in an observation.</summary>
/// <param name="Text">What was seen, heard or lived through.</param>
/// <param name="Day">The day that it speaks of.</param>
/// <param name="SourceKind">The kind of source.</param>
/// <param name="Conditions">The conditions that it touches.</param>
public sealed record ObservationText(string? Text, DateOnly Day, SourceKind SourceKind, Condition Conditions = Condition.None);

/// <summary>Somebody wrote down an observation.</summary>
public sealed record ObservationWritten(Guid SubjectId) : DomainEvent(SubjectId);
