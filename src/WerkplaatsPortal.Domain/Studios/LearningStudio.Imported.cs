using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <content>What was decided on a studio, as a package tells of it.</content>
public sealed partial class LearningStudio
{
    /// <summary>
    /// Adds the decisions that are not here yet: a package tells them all, first to last. Who led it is not in a package, so a decision on a
    /// lead comes in without the person.
    /// </summary>
    /// <exception cref="RuleViolation">A decision can't be recorded, or lies before the one that precedes it.</exception>
    public void DecidedAsTold(IEnumerable<(StudioStep Step, Decision Decision, Period? Lead)> told)
    {
        foreach (var (step, decision, lead) in told.Skip(decisions.Count).ToList())
        {
            decision.Demand();
            DemandInOrder(decision);
            ClosedOn = step switch
            {
                StudioStep.Closed => decision.TakenOn,
                StudioStep.Reopened => null,
                _ => ClosedOn,
            };
            Note(Rule.Known(step), decision, null, lead);
            Raise(step == StudioStep.Closed ? new StudioClosed(Id) : new StudioRenamed(Id));
        }
    }
}
