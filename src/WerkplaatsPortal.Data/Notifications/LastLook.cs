namespace WerkplaatsPortal.Data.Notifications;

/// <summary>Until when somebody knows what is new: what came later is new since the last time.</summary>
public sealed class LastLook
{
    /// <summary>How long one visit lasts: what was new at its start stays marked so until its end.</summary>
    public static readonly TimeSpan Visit = TimeSpan.FromMinutes(30);

    private LastLook() { }

    /// <summary>Who looked.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The end of the visit before this one (UTC): what happened later is new.</summary>
    public DateTime KnownUntil { get; private set; }

    /// <summary>The last look (UTC).</summary>
    public DateTime LookedAt { get; private set; }

    /// <summary>Somebody looks for the first time.</summary>
    public static LastLook First(Guid personId, DateTime now) => new() { PersonId = personId, KnownUntil = now, LookedAt = now };

    /// <summary>Somebody looks again; after a while that is another visit.</summary>
    public void Look(DateTime now)
    {
        if (now - LookedAt >= Visit)
            KnownUntil = LookedAt;
        LookedAt = now;
    }
}
