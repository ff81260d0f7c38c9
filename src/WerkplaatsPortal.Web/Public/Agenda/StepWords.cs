using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Agenda;

/// <summary>What the steps in the life of an issue are called.</summary>
internal static class StepWords
{
    /// <summary>The words for a step.</summary>
    public static Text Of(Texts texts, AgendaStep step) => step switch
    {
        AgendaStep.Propose => texts["Voorgesteld"],
        AgendaStep.TakeUp => texts["Op de agenda gekomen"],
        AgendaStep.Reformulate => texts["Anders geformuleerd"],
        AgendaStep.Split => texts["Afgesplitst"],
        AgendaStep.Merge => texts["Verder in een andere kwestie"],
        AgendaStep.Retire => texts["Van de agenda gegaan"],
        AgendaStep.Decline => texts["Niet opgenomen"],
        _ => texts["Weer op de agenda gekomen"],
    };

    /// <summary>The words for a change of character.</summary>
    public static Text Of(Texts texts, IssueCharacter character) => character switch
    {
        IssueCharacter.Broadened => texts["Breder dan eerst"],
        IssueCharacter.Narrowed => texts["Smaller dan eerst"],
        _ => texts["Voortaan overkoepelend"],
    };
}
