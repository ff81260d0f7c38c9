namespace WerkplaatsPortal.Domain.Knowledge;

/// <content>The life of an insight, as a package tells of it.</content>
public sealed partial class Insight
{
    /// <summary>What lies on the table again or was taken back needs no ground to be readable.</summary>
    private static bool IsDoubt(InsightStepKind kind) =>
        kind is InsightStepKind.Contradicted or InsightStepKind.LostGround or InsightStepKind.Withdrawn;

    /// <summary>Adds the steps that are not here yet, and stands where the last of them left it.</summary>
    private void WentAsTold(IReadOnlyList<ToldInsightStep> told)
    {
        foreach (var step in told.Skip(steps.Count))
            steps.Add(new InsightStep(this, step));
        var decided = told.LastOrDefault(step => step.Agreement is not null);
        State = told[^1].Kind switch
        {
            InsightStepKind.Withdrawn => InsightState.Withdrawn,
            InsightStepKind.Contradicted or InsightStepKind.LostGround => InsightState.Reconsidered,
            _ => InsightState.Adopted,
        };
        (Agreement, LookBackOn) = (decided?.Agreement, told.LastOrDefault(step => IsAdoption(step.Kind) || step.Kind == InsightStepKind.Upheld)?.LookBackOn);
        AdoptedAt = told.LastOrDefault(step => IsAdoption(step.Kind))?.TakenAt ?? told[0].TakenAt;
        WeighedAt = told.LastOrDefault(step => IsAdoption(step.Kind) || step.Kind == InsightStepKind.Upheld)?.TakenAt ?? AdoptedAt;
    }

    private static bool IsAdoption(InsightStepKind kind) => kind is InsightStepKind.Adopted or InsightStepKind.Renewed;
}
