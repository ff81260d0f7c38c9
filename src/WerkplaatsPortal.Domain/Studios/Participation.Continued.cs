namespace WerkplaatsPortal.Domain.Studios;

/// <content>A seat that goes on in another studio, after its issue merged or was split. Only a <see cref="SeatQuestion"/> lets it.</content>
public sealed partial class Participation
{
    /// <summary>Whether this participant already sits in a way that leaves nothing to ask.</summary>
    internal bool HasAtLeast(Seat seat) => OpenTerm is { } open && open.Seat >= seat;

    /// <summary>Whether this participant has an Arena seat, or asked for one and waits.</summary>
    internal bool SitsOrWaits => OpenTerm?.Seat == Seat.Arena || OpenRequest is not null;

    /// <summary>
    /// The seat begins at once, with the people who sit in the Arena for the former one and as the same party. An Arena seat that was
    /// only asked for is asked for again, with the same words: the lead of this studio answers.
    /// </summary>
    internal void ContinueFrom(Participation former, Seat seat, Guid by, DateTime now)
    {
        if (seat == Seat.Arena && former.OpenTerm?.Seat != Seat.Arena)
            AskForArena(former.OpenRequest?.Motivation, by, now);
        else if (!HasAtLeast(seat))
            Begin(former, seat, by, now);

        if (seat != Seat.Arena)
            return;

        foreach (var holder in former.holders.Where(holder => holder.Period.Until is null))
            Place(holder.PersonId, holder.Party == SocialQuality.Party.None ? null : holder.Party, holder.GivenBy, now);
    }

    private void Begin(Participation former, Seat seat, Guid by, DateTime now)
    {
        OpenTerm?.End(now);
        if (seat == Seat.Arena && OpenRequest is { } request)
            request.Withdraw(by, now);
        terms.Add(SeatTerm.Continued(Id, seat, former.Id, by, now));
        Raise(new SeatStarted(Id));
    }
}
