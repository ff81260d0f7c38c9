using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Drafts;

/// <summary>How the screens call a draft of an advice and what members say to it.</summary>
internal static class DraftWords
{
    /// <summary>Where it stands.</summary>
    public static Text Of(Texts texts, AdviceDraftState state) => state switch
    {
        AdviceDraftState.Asked => texts["Rondvraag loopt"],
        AdviceDraftState.NotAdopted => texts["Niet vastgesteld"],
        AdviceDraftState.Adopted => texts["Vastgesteld"],
        AdviceDraftState.Dropped => texts["Gaat niet door"],
        _ => texts["Concept"],
    };

    /// <summary>Why a round did not adopt it.</summary>
    public static Text Of(Texts texts, NoConsent reason) => reason switch
    {
        NoConsent.Objection => texts["Er stond een bezwaar toen de rondvraag sloot. Pas de tekst aan en vraag opnieuw."],
        NoConsent.Quorum => texts["Er antwoordden te weinig leden. Vraag opnieuw, of stel het vast in een vergadering."],
        _ => texts["De vraag is intussen al beantwoord, of het leeratelier is er niet meer."],
    };
}
