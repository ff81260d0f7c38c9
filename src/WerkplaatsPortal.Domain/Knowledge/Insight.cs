using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>Where an insight stands.</summary>
public enum InsightState
{
    /// <summary>Put before the Arena.</summary>
    Proposed,

    /// <summary>Adopted by the Arena: regional knowledge.</summary>
    Adopted,

    /// <summary>Back on the Arena's table: still readable, marked so.</summary>
    Reconsidered,

    /// <summary>Taken back by the Arena; its address and the reason stay.</summary>
    Withdrawn,
}

/// <summary>
/// An insight: lessons connected and lifted onto a higher plane. Regional knowledge. It rests on two or more shared lessons
/// that don't all come from one place, each shared at least as widely as the insight, and names those that contradict it.
/// </summary>
public sealed partial class Insight : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>The longest statement.</summary>
    public const int StatementMaxLength = 4000;

    /// <summary>The longest reasons, together.</summary>
    public const int ReasonsMaxLength = 8000;

    private readonly List<InsightLesson> lessons = [];
    private readonly List<InsightIssue> otherIssues = [];
    private readonly List<InsightVersion> versions = [];
    private readonly List<InsightStep> steps = [];

    private Insight() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The issue where it was lifted.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>The insight in one sentence.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What is known now.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>Why, a line for each reason.</summary>
    public string? Reasons { get; private set; }

    /// <summary>The conditions that it is about, at least one.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>Where it stands.</summary>
    public InsightState State { get; private set; }

    /// <summary>Who may read it once it is adopted.</summary>
    public Audience Audience { get; private set; }

    /// <summary>What the Arena agreed; null while it is proposed.</summary>
    public Agreement? Agreement { get; private set; }

    /// <summary>The day to look back at it.</summary>
    public DateOnly? LookBackOn { get; private set; }

    /// <summary>The number of its present wording; 1 is the first.</summary>
    public int Number { get; private set; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>When it was written down here, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>When it was adopted, in UTC.</summary>
    public DateTime? AdoptedAt { get; private set; }

    /// <summary>When its lessons were last weighed together, in UTC: what is newer is not weighed yet.</summary>
    public DateTime? WeighedAt { get; private set; }

    /// <summary>The lessons that it rests on, and those that contradict it.</summary>
    public IReadOnlyList<InsightLesson> Lessons => lessons;

    /// <summary>Other issues that it belongs to.</summary>
    public IReadOnlyList<InsightIssue> OtherIssues => otherIssues;

    /// <summary>Every wording.</summary>
    public IReadOnlyList<InsightVersion> Versions => versions;

    /// <summary>Every step it took since it was first adopted.</summary>
    public IReadOnlyList<InsightStep> Steps => steps;

    /// <summary>Whether it is knowledge of the region: adopted, and not taken back since.</summary>
    public bool IsRegionalKnowledge => State is InsightState.Adopted or InsightState.Reconsidered;

    /// <summary>Whether the day to look back at an adopted insight has come, and the Arena has yet to do so.</summary>
    public static bool IsDue(InsightState state, DateOnly? lookBackOn, DateOnly today) =>
        state == InsightState.Adopted && lookBackOn is { } day && day <= today;

    /// <summary>The lead of a studio lifts lessons into an insight; the Arena has yet to adopt it.</summary>
    /// <exception cref="RuleViolation">The lessons don't carry it, a text or every condition is missing, or somebody else than the lead does so.</exception>
    public static Insight Lift(
        LearningStudio studio, string slug, InsightText text, IReadOnlyCollection<WeighedLesson> weighed, Audience audience, Guid by, DateTime now)
    {
        studio.DemandLed(by, now);
        InsightGround.Demand(weighed, audience);
        var insight = new Insight { Slug = slug, IssueId = studio.IssueId, WrittenAt = now, Audience = Rule.Known(audience, nameof(Audience)) };
        insight.Word(text, weighed, by, now);
        return insight;
    }

    /// <summary>
    /// An insight that comes in with a package: adopted where its lessons carry it, else only proposed; <see cref="State"/> tells which.
    /// </summary>
    /// <exception cref="RuleViolation">A text or every condition is missing.</exception>
    public static Insight Imported(
        SocialIssue home, string slug, InsightText text, IReadOnlyCollection<WeighedLesson> weighed, DateTime now,
        ImportedAdoption? adoption = null)
    {
        var insight = new Insight { Slug = slug, IssueId = home.Id, WrittenAt = now, Audience = Audience.Public };
        insight.Number = Math.Max(adoption?.Number ?? 1, 1) - 1;
        insight.RenewFromImport(text, weighed, now, adoption);
        return insight;
    }

    /// <summary>Replaces the words and the lessons as an import does; where these lessons don't carry it, it is only proposed again.</summary>
    /// <exception cref="RuleViolation">A text or every condition is missing.</exception>
    public void RenewFromImport(
        InsightText text, IReadOnlyCollection<WeighedLesson> weighed, DateTime now, ImportedAdoption? adoption = null)
    {
        Word(text, weighed, null, now);
        if (adoption?.Steps is [.., var last] && (IsDoubt(last.Kind) || InsightGround.WhatLacks(weighed, Audience) is null))
            WentAsTold(adoption.Steps);
        else if (InsightGround.WhatLacks(weighed, Audience) is not null)
            (State, AdoptedAt, WeighedAt, Agreement, LookBackOn) = (InsightState.Proposed, null, null, null, null);
        else if (State == InsightState.Proposed)
            Settle(InsightStepKind.Adopted, adoption?.Agreement ?? Agreement.Imported(Amsterdam.Day(now)), adoption?.LookBackOn, null, now);
    }

    /// <summary>The lead records that the Arena adopted it.</summary>
    /// <param name="studio">Its studio.</param>
    /// <param name="agreement">What the Arena agreed, when, and who was there.</param>
    /// <param name="weighed">Its lessons as they stand now: all that it rests on must still carry it.</param>
    /// <param name="lookBackOn">The day to look back at it.</param>
    /// <param name="by">The lead.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">It was adopted before, these are not its lessons or don't carry it, or somebody else than the lead does so.</exception>
    public void Adopt(
        LearningStudio studio, Agreement agreement, IReadOnlyCollection<WeighedLesson> weighed, DateOnly? lookBackOn, Guid by, DateTime now)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State == InsightState.Proposed, "Dit inzicht is al vastgesteld.");
        DemandFree();
        DemandOwn(weighed);
        InsightGround.Demand(weighed, Audience);
        DemandAhead(lookBackOn, agreement);
        Settle(InsightStepKind.Adopted, agreement, lookBackOn, by, now);
        Raise(new InsightAdopted(Id));
    }

    /// <summary>The lead words a proposed insight anew; the former wording stays readable.</summary>
    /// <exception cref="RuleViolation">It was adopted, its lessons don't carry it, a text is missing, or somebody else than the lead does so.</exception>
    public void Reword(LearningStudio studio, InsightText text, IReadOnlyCollection<WeighedLesson> weighed, Guid by, DateTime now)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State == InsightState.Proposed, "Dit inzicht is al vastgesteld.");
        DemandFree();
        InsightGround.Demand(weighed, Audience);
        Word(text, weighed, by, now);
    }

    /// <summary>Replaces the other issues that it belongs to.</summary>
    public void AlsoBelongsTo(IEnumerable<Guid> issueIds) =>
        Replace(otherIssues, issueIds.Where(id => id != IssueId).Select(id => new InsightIssue(Id, id)), new InsightLifted(Id));

    private void Word(InsightText text, IReadOnlyCollection<WeighedLesson> weighed, Guid? by, DateTime now)
    {
        (Title, Statement, Reasons, Conditions) = (
            Rule.Text(text.Title, TitleMaxLength, "Vat het inzicht samen in één zin.", nameof(Title)),
            Rule.Text(text.Statement, StatementMaxLength, "Schrijf wat jullie nu weten.", nameof(Statement)),
            Rule.OptionalText(text.Reasons, ReasonsMaxLength, nameof(Reasons)),
            text.Conditions.AtLeastOne());
        Provenance = text.Provenance;
        RestOn(weighed);
        KeepVersion(by, now);
        Raise(new InsightLifted(Id));
    }

    private void RestOn(IReadOnlyCollection<WeighedLesson> weighed) =>
        lessons.Become(weighed.DistinctBy(each => each.Lesson.Id).Select((each, place) => new InsightLesson(Id, each.Lesson.Id, each.Contradicts, place)));

    /// <summary>The same words are the same version, however often they come.</summary>
    private void KeepVersion(Guid? by, DateTime now)
    {
        var last = versions.MaxBy(version => version.Number);
        if (last is not null && (last.Title, last.Statement, last.Reasons) == (Title, Statement, Reasons))
            return;

        Number++;
        versions.Add(new InsightVersion(this, by, now));
    }

    private void DemandOwn(IReadOnlyCollection<WeighedLesson> weighed) => Rule.Demand(
        lessons.Select(lesson => (lesson.LessonId, lesson.Contradicts)).ToHashSet()
            .SetEquals(weighed.Select(each => (each.Lesson.Id, each.Contradicts))),
        "Dit zijn niet de lessen van dit inzicht.", nameof(Lessons));

    private void DemandLed(LearningStudio studio, Guid by, DateTime now)
    {
        Rule.Demand(studio.IssueId == IssueId, "Dit inzicht hoort bij een ander leeratelier.");
        studio.DemandLed(by, now);
    }
}
