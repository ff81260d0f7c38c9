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

    /// <summary>What was answered to the question whether a seat goes on.</summary>
    public static Text Answer(Texts texts, SeatAnswer answer) => answer switch
    {
        SeatAnswer.Confirmed => texts["De plek is meegegaan"],
        SeatAnswer.TribuneInstead => texts["Verder op de Tribune"],
        SeatAnswer.Declined => texts["Gaat niet mee"],
        _ => texts["Een antwoord is niet meer nodig"],
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
