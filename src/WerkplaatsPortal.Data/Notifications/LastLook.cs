namespace WerkplaatsPortal.Data.Notifications;

/// <summary>Until when somebody knows what is new: what came later is new since the last time.</summary>
public sealed class LastLook
{
    /// <summary>How long one visit lasts: what was new at its start stays marked so until its end.</summary>
    public static readonly TimeSpan Visit = TimeSpan.FromMinutes(30);

    private LastLook() { }

    /// <summary>Who looked.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The start of the visit before this one (UTC): what happened later is new.</summary>
    public DateTime KnownUntil { get; private init; }

    /// <summary>The start of the last visit (UTC).</summary>
    public DateTime LookedAt { get; private init; }

    /// <summary>Somebody looks for the first time: all that there is, is new.</summary>
    public static LastLook First(Guid personId, DateTime now) => new() { PersonId = personId, KnownUntil = DateTime.UnixEpoch, LookedAt = now };

    /// <summary>Whether the last visit is over, so that looking now begins another.</summary>
    public bool IsOver(DateTime now) => now - LookedAt >= Visit;
}
