using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Web.Public.Agenda;

/// <summary>What the steps in the life of an issue are called on a Dutch screen.</summary>
internal static class StepWords
{
    /// <summary>The word for a step; its English stands in the resources.</summary>
    public static string Of(AgendaStep step) => step switch
    {
        AgendaStep.Propose => "Voorgesteld",
        AgendaStep.TakeUp => "Op de agenda gekomen",
        AgendaStep.Reformulate => "Anders geformuleerd",
        AgendaStep.Split => "Afgesplitst",
        AgendaStep.Merge => "Verder in een andere kwestie",
        AgendaStep.Retire => "Van de agenda gegaan",
        _ => "Weer op de agenda gekomen",
    };
}
