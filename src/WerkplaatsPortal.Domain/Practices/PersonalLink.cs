using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Practices;

/// <summary>
/// A link with which one person in a practice writes observations without an account, under a name of his or her choice.
/// Only a hash of its key is kept; the key is in the link and nowhere else.
/// </summary>
public sealed class PersonalLink : Entity
{
    /// <summary>Length of the hash: SHA-256 in hexadecimal.</summary>
    public const int KeyHashLength = 64;

    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 120;

    /// <summary>The longest that a link works, in days.</summary>
    public const int LongestDays = 366;

    private PersonalLink() { }

    /// <summary>The practice.</summary>
    public Guid PracticeId { get; private set; }

    /// <summary>The name that the person chose.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the key, in hexadecimal.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>The last day on which it works.</summary>
    public DateOnly ValidUntil { get; private set; }

    /// <summary>The lead who made it.</summary>
    public Guid MadeBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>When the lead ended it, in UTC; null when that was not done.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>The lead of a studio makes a link for somebody in a practice of it.</summary>
    /// <exception cref="RuleViolation">Somebody else does so, the name lacks, or it would work too long or not at all.</exception>
    public static PersonalLink Make(
        LearningStudio studio, LearningPractice practice, string? name, string keyHash, DateOnly validUntil, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        Rule.Demand(studio.IssueId == practice.IssueId, "Deze praktijk hoort bij een ander leeratelier.");
        var today = Amsterdam.Day(now);
        Rule.Demand(validUntil >= today, "Kies een dag die nog komt.", nameof(ValidUntil));
        Rule.Demand(validUntil <= today.AddDays(LongestDays), "Een link werkt ten hoogste een jaar.", nameof(ValidUntil));
        var link = new PersonalLink
        {
            PracticeId = practice.Id,
            Name = Rule.Text(name, NameMaxLength, "Vul de naam in waaronder iemand meedenkt.", nameof(Name)),
            KeyHash = keyHash,
            ValidUntil = validUntil,
            MadeBy = by,
            MadeAt = now,
        };
        link.Raise(new PersonalLinkChanged(link.Id));
        return link;
    }

    /// <summary>Whether it still works.</summary>
    public bool IsOpen(DateTime now) => EndedAt is null && Amsterdam.Day(now) <= ValidUntil;

    /// <summary>The lead ends it. Once ended, it stays so; what was written with it stays.</summary>
    /// <exception cref="RuleViolation">Somebody else does so.</exception>
    public void End(LearningStudio studio, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        if (EndedAt is not null)
            return;

        EndedAt = now;
        Raise(new PersonalLinkChanged(Id));
    }
}

/// <summary>A personal link was made or ended.</summary>
public sealed record PersonalLinkChanged(Guid SubjectId) : DomainEvent(SubjectId);
