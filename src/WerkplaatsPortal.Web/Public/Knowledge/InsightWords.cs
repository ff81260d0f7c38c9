using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>How the screens call what happens to an insight.</summary>
public static class InsightWords
{
    /// <summary>What it is, with the number of its words: regional only once the Arena adopted it.</summary>
    public static Text NameOf(this Texts texts, InsightState state, int? version) => state == InsightState.Proposed
        ? texts["Voorgesteld inzicht, versie {0}", version]
        : texts["Regionaal inzicht, versie {0}", version];

    /// <summary>What a reader must know before trusting it, in a word; null where the Arena adopted it and nothing is overdue.</summary>
    public static Text? Standing(this Texts texts, InsightState state, bool isDue) => state switch
    {
        InsightState.Proposed => texts["Nog niet vastgesteld"],
        InsightState.Reconsidered => texts["Terug op tafel"],
        InsightState.Withdrawn => texts["Ingetrokken"],
        _ => isDue ? texts["Terugblik over tijd"] : null,
    };

    /// <summary>A step in its life.</summary>
    public static Text Of(this Texts texts, InsightStepKind kind) => kind switch
    {
        InsightStepKind.Adopted => texts["Vastgesteld door de Arena"],
        InsightStepKind.Contradicted => texts["Terug op tafel: een latere les spreekt het tegen"],
        InsightStepKind.LostGround => texts["Terug op tafel: een les eronder is ingetrokken"],
        InsightStepKind.Upheld => texts["De Arena keek terug: het blijft staan"],
        InsightStepKind.Renewed => texts["Opnieuw geformuleerd en vastgesteld"],
        _ => texts["Ingetrokken door de Arena"],
    };
}
