using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>How seats are called on the screen.</summary>
public static class SeatWords
{
    /// <summary>A seat.</summary>
    public static string Name(Texts texts, Seat seat) => seat switch
    {
        Seat.Arena => "Arena",
        Seat.Tribune => "Tribune",
        _ => texts["Geen plek"],
    };

    /// <summary>Where a term stands.</summary>
    public static string State(Texts texts, SeatState state) => state switch
    {
        SeatState.Requested => texts["Gevraagd"],
        SeatState.Open => texts["Nu"],
        SeatState.Declined => texts["Afgewezen"],
        SeatState.Withdrawn => texts["Ingetrokken"],
        _ => texts["Geëindigd"],
    };
}
