namespace WerkplaatsPortal.Domain.Studios;

/// <summary>How somebody takes part in a learning studio.</summary>
public enum Seat
{
    /// <summary>Neither: no seat, or the wish to leave.</summary>
    None,

    /// <summary>Follows: reads what the Arena shares and comes to Tribune activities.</summary>
    Tribune,

    /// <summary>Takes part: articulates questions, designs practices, decides, lifts lessons.</summary>
    Arena,
}

/// <summary>Where one term of a seat stands.</summary>
public enum SeatState
{
    /// <summary>Asked for; waits for the lead.</summary>
    Requested,

    /// <summary>Taken.</summary>
    Open,

    /// <summary>Not given, with a reason.</summary>
    Declined,

    /// <summary>Asked for, then taken back before the lead answered.</summary>
    Withdrawn,

    /// <summary>Was taken, and ended.</summary>
    Ended,
}
