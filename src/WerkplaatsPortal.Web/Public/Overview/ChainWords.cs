using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>How the screens call the steps of the chain.</summary>
public static class ChainWords
{
    /// <summary>The name of a step; where its things only share an issue, it says so.</summary>
    public static Text NameOf(this Texts texts, ChainLayer layer, bool isLoose = false) => (layer, isLoose) switch
    {
        (ChainLayer.Question, false) => texts["Leervraag"],
        (ChainLayer.Practice, _) => texts["Lerende praktijk"],
        (ChainLayer.Lesson, _) => texts["Lokale les"],
        (ChainLayer.Insight, _) => texts["Regionaal inzicht"],
        (_, true) => texts["Bij de kwestie"],
        _ => texts["Publicatie"],
    };
}
