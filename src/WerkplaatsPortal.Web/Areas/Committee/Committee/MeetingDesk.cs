using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Areas.Committee.Committee;

/// <summary>What every page about a meeting of the committee needs: the seat of who acts.</summary>
public sealed class MeetingDesk(CommitteeQueries committee, CurrentReader reading)
{
    /// <summary>Where the meetings stand.</summary>
    public const string Address = "/commissie/vergaderingen";

    /// <summary>The seat of the reader in the committee.</summary>
    /// <exception cref="RuleViolation">The reader has none today.</exception>
    public async Task<CommitteeSeat> SeatAsync()
    {
        var seat = await committee.SeatOfAsync((await reading.FindAsync()).PersonId!.Value);
        Rule.Demand(seat is not null, "Alleen een lid van de programmacommissie kan dit doen.");
        return seat;
    }
}
