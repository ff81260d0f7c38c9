using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Knowledge;

/// <summary>How the screens call what happens to an insight.</summary>
public static class InsightWords
{
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
