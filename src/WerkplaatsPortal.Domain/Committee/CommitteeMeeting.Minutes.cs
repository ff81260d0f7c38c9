using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <content>What is written down of it.</content>
public sealed partial class CommitteeMeeting
{
    /// <summary>A member writes the minutes, or writes them anew. From then on it counts as held.</summary>
    /// <exception cref="RuleViolation">
    /// It is still to come, was called off or settled, who took the chair was not there, or something in the minutes can't be taken.
    /// </exception>
    public void Write(CommitteeSeat by, CommitteeMinutes minutes, DateTime now)
    {
        DemandOpenTo(by, now);
        Rule.Demand(Day <= Amsterdam.Day(now), "Deze vergadering moet nog komen. Schrijf de notulen daarna.");
        Rule.Demand(minutes.Present.Count > 0, "Kruis aan wie er waren.", nameof(Present));
        Rule.Demand(minutes.Present.Contains(minutes.ChairId), "Wie voorzat, was erbij. Kruis die persoon ook aan.", "Chair");
        DemandMayName(minutes.ChairId, by, now);
        Minutes = Rule.OptionalText(minutes.Minutes, MinutesMaxLength, nameof(Minutes));
        Guests = Rule.OptionalText(minutes.Guests, GuestsMaxLength, nameof(Guests));
        (ChairId, MinutesBy) = (minutes.ChairId, by.PersonId);
        present.Become(minutes.Present.Select(id => new CommitteePresence(Id, id)));
        Raise(State == CommitteeMeetingState.Held ? new CommitteeMinutesWritten(Id) : new CommitteeMeetingHeld(Id));
        (State, HeldAt) = (CommitteeMeetingState.Held, HeldAt ?? now);
    }

    /// <summary>Who took the chair settles the minutes: nothing of the meeting changes any more.</summary>
    /// <exception cref="RuleViolation">There are no minutes, they are settled already, or somebody else than the chair does so.</exception>
    public void Settle(CommitteeSeat by, DateTime now)
    {
        DemandOpenTo(by, now);
        Rule.Demand(State == CommitteeMeetingState.Held && Minutes is not null, "Schrijf eerst de notulen.");
        Rule.Demand(ChairId == by.PersonId, "Alleen wie de vergadering voorzat, stelt de notulen vast.");
        (State, SettledAt) = (CommitteeMeetingState.Settled, now);
        Raise(new CommitteeMinutesSettled(Id));
    }

    /// <summary>Once it was held, not just anybody says that somebody else took the chair: that is who settles the minutes.</summary>
    private void DemandMayName(Guid? chair, CommitteeSeat by, DateTime now) => Rule.Demand(
        State != CommitteeMeetingState.Held || chair == ChairId || by.PersonId == ChairId || by.RoleOn(Amsterdam.Day(now)) is not null,
        "Alleen wie voorzat, de voorzitter of de vicevoorzitter van de commissie verandert wie voorzat.", "Chair");
}
