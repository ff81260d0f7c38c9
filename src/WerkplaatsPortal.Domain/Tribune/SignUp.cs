using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Tribune;

/// <summary>Somebody who comes to an activity, or waits for a place.</summary>
public sealed class SignUp
{
    private SignUp() { }

    internal SignUp(Guid listId, Guid personId, DateTime at, DateTime? placedAt) =>
        (ListId, PersonId, At, PlacedAt) = (listId, personId, at, placedAt);

    /// <summary>Its own identity, in order of time.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The list.</summary>
    public Guid ListId { get; private set; }

    /// <summary>Who.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>When he or she signed up, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Since when he or she has a place, in UTC; null while waiting.</summary>
    public DateTime? PlacedAt { get; private set; }

    /// <summary>When he or she was reminded, in UTC.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>Whether there is a place for him or her; else he or she waits.</summary>
    public bool HasPlace => PlacedAt is not null;

    internal void Place(DateTime now) => PlacedAt = now;

    internal void Remind(DateTime now) => RemindedAt = now;

    internal void ForgetReminder() => RemindedAt = null;
}

/// <summary>One can sign up for an activity, or for more or fewer places.</summary>
public sealed record SignUpsOpened(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody signed up for an activity.</summary>
public sealed record SignedUp(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody comes no more to an activity.</summary>
public sealed record SignUpWithdrawn(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody who waited got a place; the subject is the sign-up.</summary>
public sealed record MovedUp(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Everybody who signed up was told that an activity changed, or does not go on.</summary>
public sealed record SignUpsTold(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Those who come were reminded of an activity.</summary>
public sealed record SignUpsReminded(Guid SubjectId) : DomainEvent(SubjectId);
