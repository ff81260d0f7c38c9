using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>What happens to an insight once the Arena adopted it.</summary>
public sealed partial class Insight
{
    /// <summary>
    /// A later lesson contradicts it: it comes back on the Arena's table, and stays readable. Nothing happens where the Arena has
    /// weighed this lesson already, or where the insight is not shared knowledge.
    /// </summary>
    /// <returns>Whether it came back on the table by this, or another doubt was added to one that lay there.</returns>
    public bool IsContradictedBy(Lesson lesson, DateTime now) =>
        lesson.State == LessonState.Shared
        && lessons.All(each => each.LessonId != lesson.Id)
        && PutBack(InsightStepKind.Contradicted, lesson, now);

    /// <summary>A lesson under it was withdrawn: an insight never goes on resting on it, and comes back on the Arena's table.</summary>
    /// <returns>Whether it came back on the table by this.</returns>
    public bool LosesGround(Lesson lesson, DateTime now) =>
        lesson.State == LessonState.Withdrawn
        && lessons.Any(each => each.LessonId == lesson.Id && !each.Contradicts)
        && PutBack(InsightStepKind.LostGround, lesson, now);

    /// <summary>
    /// The lead records that the Arena looked again and that it stands. Lessons that contradict it are named under it from then on.
    /// </summary>
    /// <param name="studio">Its studio.</param>
    /// <param name="agreement">What the Arena agreed, when, and who was there.</param>
    /// <param name="weighed">Its lessons as they stand now, and the newer ones that contradict it.</param>
    /// <param name="lookBackOn">The next day to look back at it.</param>
    /// <param name="by">The lead.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">It was not adopted or was taken back, its lessons no longer carry it, or somebody else than the lead does so.</exception>
    public void Uphold(
        LearningStudio studio, Agreement agreement, IReadOnlyCollection<WeighedLesson> weighed, DateOnly? lookBackOn, Guid by, DateTime now)
    {
        DemandStanding(studio, by, now);
        var carrying = lessons.Where(each => !each.Contradicts).Select(each => each.LessonId).ToHashSet();
        Rule.Demand(
            carrying.SetEquals(weighed.Where(each => !each.Contradicts).Select(each => each.Lesson.Id)),
            "Andere lessen eronder? Formuleer het inzicht dan opnieuw.", nameof(Lessons));
        InsightGround.Demand(weighed, Audience);
        DemandAhead(lookBackOn, agreement);
        RestOn(weighed);
        Settle(InsightStepKind.Upheld, agreement, lookBackOn, by, now);
        Raise(new InsightUpheld(Id));
    }

    /// <summary>
    /// The lead records that the Arena adopted a new wording. The former wording and its decision stay readable; readers never
    /// see words that were not adopted.
    /// </summary>
    /// <exception cref="RuleViolation">It was not adopted or was taken back, the lessons don't carry it, a text is missing, or somebody else than the lead does so.</exception>
    public void Renew(
        LearningStudio studio, InsightText text, IReadOnlyCollection<WeighedLesson> weighed, Agreement agreement, DateOnly? lookBackOn,
        Guid by, DateTime now)
    {
        DemandStanding(studio, by, now);
        InsightGround.Demand(weighed, Audience);
        DemandAhead(lookBackOn, agreement);
        Word(text, weighed, by, now);
        Settle(InsightStepKind.Renewed, agreement, lookBackOn, by, now);
        Raise(new InsightAdopted(Id));
    }

    /// <summary>The lead records that the Arena took it back; what was decided is the reason. Its address stays.</summary>
    /// <exception cref="RuleViolation">It was not adopted or was taken back before, or somebody else than the lead does so.</exception>
    public void Withdraw(LearningStudio studio, Agreement agreement, Guid by, DateTime now)
    {
        DemandStanding(studio, by, now);
        (State, Agreement) = (InsightState.Withdrawn, agreement);
        steps.Add(new InsightStep(this, InsightStepKind.Withdrawn, by, now) { Agreement = agreement });
        Raise(new InsightWithdrawn(Id));
    }

    private bool PutBack(InsightStepKind why, Lesson lesson, DateTime now)
    {
        if (!IsRegionalKnowledge || steps.Any(step => step.LessonId == lesson.Id && step.Kind == why && step.TakenAt >= (WeighedAt ?? AdoptedAt)))
            return false;

        State = InsightState.Reconsidered;
        steps.Add(new InsightStep(this, why, null, now) { LessonId = lesson.Id });
        Raise(new InsightPutBack(Id, lesson.Id));
        return true;
    }

    private void Settle(InsightStepKind kind, Agreement agreement, DateOnly? lookBackOn, Guid? by, DateTime now)
    {
        (State, Agreement, LookBackOn, WeighedAt) = (InsightState.Adopted, agreement, lookBackOn, now);
        AdoptedAt = kind == InsightStepKind.Upheld ? AdoptedAt : now;
        steps.Add(new InsightStep(this, kind, by, now) { Agreement = agreement, LookBackOn = lookBackOn });
    }

    private static void DemandAhead(DateOnly? lookBackOn, Agreement agreement) => Rule.Demand(
        lookBackOn is null || lookBackOn > agreement.TakenOn, "Kies een dag na het besluit om terug te kijken.", nameof(LookBackOn));

    private void DemandStanding(LearningStudio studio, Guid by, DateTime now)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State != InsightState.Proposed, "Dit inzicht is nog niet vastgesteld.");
        Rule.Demand(State != InsightState.Withdrawn, "Dit inzicht is ingetrokken.");
    }
}
