namespace WerkplaatsPortal.Data.Notifications;

/// <summary>
/// That something happened which concerns somebody: ids and times, no text. What it says is looked up when it is shown or mailed, and only
/// as far as its reader may see it then. Nobody has two about the same matter.
/// </summary>
public sealed class Notification
{
    /// <summary>The longest name of a matter: a kind of event and an id.</summary>
    public const int MatterMaxLength = 120;

    private Notification() { }

    /// <summary>Made in order of time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whom it concerns.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The kind of event.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The thing that it is about.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>The issue whose seat brings it; empty when it comes with no seat in a studio.</summary>
    public Guid IssueId { get; private init; }

    /// <summary>What nobody is told of twice.</summary>
    public string Matter { get; private init; } = "";

    /// <summary>Whether something is asked of the person.</summary>
    public bool Waits { get; private init; }

    /// <summary>When it happened (UTC).</summary>
    public DateTime At { get; private init; }

    /// <summary>The day of the digest that it waits for; null when it comes in none.</summary>
    public DateOnly? DigestOn { get; private set; }

    /// <summary>The mail that carries it; null while there is none.</summary>
    public Guid? MailId { get; private set; }

    /// <summary>Tells somebody of something.</summary>
    public static Notification Of(Guid personId, NoticeMatter matter, Guid issueId) => new()
    {
        PersonId = personId,
        IssueId = issueId,
        Kind = matter.Kind,
        SubjectId = matter.SubjectId,
        Matter = matter.Name,
        Waits = matter.Waits,
        At = matter.At,
    };

    /// <summary>It goes in a mail of its own.</summary>
    public void GoesIn(Guid mailId) => MailId = mailId;

    /// <summary>It waits for the digest of a day; for none when there is no day.</summary>
    public void WaitsUntil(DateOnly? day) => DigestOn = day;
}

/// <summary>What people are told of, the same for all whom it concerns.</summary>
/// <param name="Kind">The kind of event.</param>
/// <param name="SubjectId">The thing that it is about.</param>
/// <param name="Name">What nobody is told of twice.</param>
/// <param name="Waits">Whether something is asked of them.</param>
/// <param name="At">When it happened (UTC).</param>
public sealed record NoticeMatter(string Kind, Guid SubjectId, string Name, bool Waits, DateTime At);
