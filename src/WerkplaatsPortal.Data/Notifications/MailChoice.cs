namespace WerkplaatsPortal.Data.Notifications;

/// <summary>How often somebody wants mail about a seat. Without a row the seat's own default holds.</summary>
public sealed class MailChoice
{
    /// <summary>Stands for all that comes with no seat in a studio: the committee, an office.</summary>
    public static readonly Guid Elsewhere = Guid.Empty;

    /// <summary>Stands for everything: a row for it stops all mail at once.</summary>
    public static readonly Guid Everything = Guid.AllBitsSet;

    private MailChoice() { }

    /// <summary>Who chose.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>
    /// The issue whose studio the seat is in, <see cref="Elsewhere"/> or <see cref="Everything"/>; or one thing of which the letters were stopped, such as
    /// a sign-up.
    /// </summary>
    public Guid IssueId { get; private init; }

    /// <summary>How often.</summary>
    public MailRhythm Rhythm { get; set; }

    /// <summary>Chooses.</summary>
    public static MailChoice For(Guid personId, Guid issueId, MailRhythm rhythm) =>
        new() { PersonId = personId, IssueId = issueId, Rhythm = rhythm };
}

/// <summary>How often somebody gets mail.</summary>
public enum MailRhythm
{
    /// <summary>What waits for the reader at once, the rest in a daily digest: what an Arena seat brings unless its holder says otherwise.</summary>
    WaitsAtOnce,

    /// <summary>Everything at once.</summary>
    AtOnce,

    /// <summary>Everything in a daily digest.</summary>
    Daily,

    /// <summary>Everything in a weekly digest: what a Tribune seat brings unless its holder says otherwise.</summary>
    Weekly,

    /// <summary>No mail; it still stands on the reader's own page.</summary>
    None,
}
