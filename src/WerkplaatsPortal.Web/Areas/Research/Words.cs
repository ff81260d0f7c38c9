using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Research;

/// <summary>How the screens of a researcher call a state.</summary>
public static class Words
{
    /// <summary>Where a lesson is on its way.</summary>
    public static Text Of(this Texts texts, LessonState state) => state switch
    {
        LessonState.Draft => texts["Concept"],
        LessonState.Checked => texts["Nagekeken"],
        LessonState.Shared => texts["Gedeeld"],
        _ => texts["Ingetrokken"],
    };

    /// <summary>Where an insight stands.</summary>
    public static Text Of(this Texts texts, InsightState state) =>
        state == InsightState.Adopted ? texts["Vastgesteld"] : texts["Voorgesteld"];

    /// <summary>Who may read something.</summary>
    public static Text Of(this Texts texts, Audience audience) => audience switch
    {
        Audience.Arena => texts["Alleen de Arena"],
        Audience.Tribune => texts["Arena en Tribune"],
        _ => texts["Iedereen"],
    };

    /// <summary>What a studio does with an advice.</summary>
    public static Text Of(this Texts texts, AdviceAnswer answer) => answer switch
    {
        AdviceAnswer.Adopted => texts["Overgenomen"],
        AdviceAnswer.Partly => texts["Deels overgenomen"],
        _ => texts["Niet overgenomen"],
    };

    /// <summary>What a lesson does to another, or the other to it.</summary>
    public static Text Of(this Texts texts, LessonLinkKind kind, bool isFromHere) => (kind, isFromHere) switch
    {
        (LessonLinkKind.Supports, true) => texts["Ondersteunt"],
        (LessonLinkKind.Supports, false) => texts["Wordt ondersteund door"],
        (LessonLinkKind.Nuances, true) => texts["Nuanceert"],
        (LessonLinkKind.Nuances, false) => texts["Wordt genuanceerd door"],
        (LessonLinkKind.Contradicts, true) => texts["Spreekt tegen"],
        (LessonLinkKind.Contradicts, false) => texts["Wordt tegengesproken door"],
        (_, true) => texts["Gaat verder op"],
        _ => texts["Krijgt een vervolg in"],
    };
}
