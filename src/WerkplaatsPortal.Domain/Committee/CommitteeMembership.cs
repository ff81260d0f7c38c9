using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>Who acts for the committee shows a seat in it, taken on that day.</summary>
internal static class CommitteeMembership
{
    /// <summary>Demands that the seat is taken at a moment given in UTC.</summary>
    /// <exception cref="RuleViolation">It is not.</exception>
    public static void DemandMember(this CommitteeSeat seat, DateTime now) =>
        Rule.Demand(seat.Period.Contains(Amsterdam.Day(now)), "Alleen een lid van de programmacommissie kan dit doen.");
}
