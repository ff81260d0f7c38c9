using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>How often somebody wants mail, for each seat: what was chosen, else what the seat brings.</summary>
/// <param name="choices">What somebody chose.</param>
public sealed class MailWishes(IEnumerable<MailChoice> choices)
{
    /// <summary>From this hour on a digest goes out, in the region.</summary>
    public const int DigestHour = 7;

    private readonly Dictionary<Guid, MailRhythm> chosen = choices.ToDictionary(choice => choice.IssueId, choice => choice.Rhythm);

    /// <summary>Whether all mail was stopped at once.</summary>
    public bool AreStopped => chosen.ContainsKey(MailChoice.Everything);

    /// <summary>How often, for a seat.</summary>
    /// <param name="issueId">The issue whose studio the seat is in.</param>
    /// <param name="inArena">Whether it is in its Arena.</param>
    public MailRhythm For(Guid issueId, bool inArena)
    {
        if (AreStopped)
            return MailRhythm.None;
        return chosen.TryGetValue(issueId, out var rhythm) ? rhythm : Default(issueId, inArena);
    }

    /// <summary>Whether mail about it is not wanted, whatever the seat brings.</summary>
    public bool Refuse(Guid issueId) => For(issueId, inArena: true) == MailRhythm.None;

    /// <summary>What a seat brings unless its holder says otherwise.</summary>
    public static MailRhythm Default(Guid issueId, bool inArena) =>
        inArena || issueId == MailChoice.Elsewhere ? MailRhythm.WaitsAtOnce : MailRhythm.Weekly;

    /// <summary>Whether something goes in a mail of its own.</summary>
    public static bool GoesAtOnce(MailRhythm rhythm, bool waits) => rhythm == MailRhythm.AtOnce || (rhythm == MailRhythm.WaitsAtOnce && waits);

    /// <summary>
    /// Whether something can wait for no digest at all: of what begins today or tomorrow even the next daily one tells too late. Who wants no mail
    /// gets none.
    /// </summary>
    public static bool CanNotWait(MailRhythm rhythm, DateTime now, DateTime? before) =>
        rhythm != MailRhythm.None && before > now && NextDigest(MailRhythm.Daily, now) >= Amsterdam.Day(before.Value);

    /// <summary>The day of the next digest: today until it goes out; a weekly one on Monday. Null where none is wanted.</summary>
    /// <param name="rhythm">How often.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="before">What begins on or before the day of a weekly digest comes in the daily one.</param>
    /// <param name="opensOn">No digest before this day may tell of it.</param>
    public static DateOnly? NextDigest(MailRhythm rhythm, DateTime now, DateTime? before = null, DateOnly? opensOn = null)
    {
        if (rhythm == MailRhythm.None)
            return null;

        var here = Amsterdam.Time(now);
        var next = DateOnly.FromDateTime(here).AddDays(here.Hour < DigestHour ? 0 : 1);
        next = opensOn > next ? opensOn.Value : next;
        var monday = next.AddDays(((int)DayOfWeek.Monday - (int)next.DayOfWeek + 7) % 7);
        return rhythm == MailRhythm.Weekly && !(before > now && monday >= Amsterdam.Day(before.Value)) ? monday : next;
    }
}
