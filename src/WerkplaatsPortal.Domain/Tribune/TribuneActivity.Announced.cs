using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Tribune;

/// <content>An activity that somebody in the Arena announces: with a time, what is shared, and who tells it.</content>
public sealed partial class TribuneActivity
{
    /// <summary>The longest link.</summary>
    public const int LinkMaxLength = 500;

    /// <summary>The most days that it lasts.</summary>
    public const int MostDays = 31;

    /// <summary>The longest reason for calling it off.</summary>
    public const int ReasonMaxLength = 1000;

    private readonly List<ActivityLesson> lessons = [];
    private readonly List<ActivityInsight> insights = [];
    private readonly List<ActivityTeller> tellers = [];

    /// <summary>When it begins, in UTC; null for what came in with a package, of which only the day is known.</summary>
    public DateTime? StartsAt { get; private set; }

    /// <summary>When it ends, in UTC.</summary>
    public DateTime? EndsAt { get; private set; }

    /// <summary>Where, on the web.</summary>
    public string? Link { get; private set; }

    /// <summary>How often what a calendar shows of it changed; calendars take a higher number for the newer word.</summary>
    public int Sequence { get; private set; }

    /// <summary>When it was called off, in UTC; null while it goes on.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>The lessons that are shared there.</summary>
    public IReadOnlyList<ActivityLesson> Lessons => lessons;

    /// <summary>The insights that are shared there.</summary>
    public IReadOnlyList<ActivityInsight> Insights => insights;

    /// <summary>Who from the Arena tells them.</summary>
    public IReadOnlyList<ActivityTeller> Tellers => tellers;

    /// <summary>Somebody with an Arena seat announces it, for the Tribune or for everybody.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, there is no place, it lies behind, or it ends before it begins.</exception>
    public static TribuneActivity Announce(ArenaMember by, string slug, ActivityText text, ActivityPlan plan, Audience audience, DateTime now)
    {
        Rule.Demand(plan.StartsAt > now, "Kies een dag en een tijd die nog komen.", "Day");
        var activity = new TribuneActivity { Slug = slug, IssueId = by.IssueId, MadeBy = by.PersonId };
        activity.Take(text, plan, audience);
        activity.Raise(new ActivityAnnounced(activity.Id));
        return activity;
    }

    /// <summary>Somebody with a seat in that Arena changes it.</summary>
    /// <exception cref="RuleViolation">It was called off or came in with a package, or what is written can't be taken.</exception>
    public void Change(ArenaMember by, ActivityText text, ActivityPlan plan, Audience audience, DateTime now)
    {
        DemandOpenTo(by);
        var before = InCalendars;
        var moved = plan.StartsAt != StartsAt || plan.EndsAt != EndsAt;
        Rule.Demand(!moved || plan.StartsAt > now || ReportedAt is not null, "Kies een dag en een tijd die nog komen.", "Day");
        Take(text, plan, audience);
        CountSince(before);
        Raise(moved ? new ActivityMoved(Id) : new ActivityChanged(Id));
    }

    /// <summary>Replaces what is shared there. Everybody whom it is for must be able to read it.</summary>
    /// <exception cref="RuleViolation">A lesson or insight is not shared as widely as the activity.</exception>
    public void Shares(IReadOnlyCollection<Lesson> shared, IReadOnlyCollection<Insight> told)
    {
        Rule.Demand(
            shared.All(lesson => lesson.IsSharedWith(Audience) && (lesson.Audience == Audience.Public || lesson.IssueId == IssueId)),
            "Een van deze lessen is niet gedeeld met iedereen voor wie de activiteit is.", nameof(Lessons));
        Rule.Demand(
            told.All(insight => insight.State is InsightState.Adopted or InsightState.Reconsidered && insight.Audience >= Audience
                && (insight.Audience == Audience.Public || insight.IssueId == IssueId)),
            "Een van deze inzichten is niet gedeeld met iedereen voor wie de activiteit is.", nameof(Insights));
        Replace(lessons, shared.Select(lesson => new ActivityLesson(Id, lesson.Id)), Changed);
        Replace(insights, told.Select(insight => new ActivityInsight(Id, insight.Id)), Changed);
    }

    /// <summary>Replaces who from the Arena tells it; who told it before may stay.</summary>
    /// <exception cref="RuleViolation">One of them sits in another Arena.</exception>
    public void ToldBy(IReadOnlyCollection<ArenaMember> members, IEnumerable<Guid> before)
    {
        Rule.Demand(members.All(member => member.IssueId == IssueId), "Kies alleen mensen die in deze Arena zitten.", nameof(Tellers));
        var kept = tellers.Where(teller => before.Contains(teller.PersonId)).Select(teller => teller.PersonId);
        Replace(tellers, members.Select(member => member.PersonId).Union(kept).Select(id => new ActivityTeller(Id, id)), Changed);
    }

    /// <summary>It rests on an agreement of a meeting; null takes that back. One that was adopted as a proposal keeps that.</summary>
    public void RestOn(Agreement? agreement)
    {
        if (ProposalId is not null || agreement?.MeetingAgreementId == Agreement?.MeetingAgreementId)
            return;

        Agreement = agreement;
        Raise(Changed);
    }

    /// <summary>Somebody with a seat in that Arena calls it off, and says why.</summary>
    /// <exception cref="RuleViolation">It was called off already, was held, or no reason is given.</exception>
    public void Cancel(ArenaMember by, string? reason, DateTime now)
    {
        DemandOpenTo(by);
        Rule.Demand(ReportedAt is null, "Van deze activiteit is al een verslag.");
        CancelReason = Rule.Text(reason, ReasonMaxLength, "Schrijf waarom het niet doorgaat.", "Reason");
        (CancelledAt, Sequence) = (now, Sequence + 1);
        Raise(new ActivityCancelled(Id));
    }

    /// <summary>What calendars show of it.</summary>
    private (string, string, string?, string?, DateTime?, DateTime?, PartialDate?) InCalendars =>
        (Title, Summary, Place, Link, StartsAt, EndsAt, Date);

    private void CountSince((string, string, string?, string?, DateTime?, DateTime?, PartialDate?) before) =>
        Sequence += before == InCalendars ? 0 : 1;

    private void Take(ActivityText text, ActivityPlan plan, Audience audience)
    {
        Rule.Demand(plan.EndsAt is null || plan.EndsAt > plan.StartsAt, "Het einde ligt voor het begin.", "Until");
        Rule.Demand(plan.EndsAt is null || plan.EndsAt - plan.StartsAt <= TimeSpan.FromDays(MostDays), "Een activiteit duurt hoogstens een maand.", "LastDay");
        Rule.Demand(
            Rule.Known(audience, nameof(Audience)) > Audience.Arena || (ProposalId is not null && Audience == Audience.Arena),
            "Een tribuneactiviteit is voor de Tribune of voor iedereen.", nameof(Audience));
        Audience = audience;
        (StartsAt, EndsAt, Link) = (plan.StartsAt, plan.EndsAt, Rule.WebAddress(plan.Link, LinkMaxLength, nameof(Link)));
        Rule.Demand(Link is not null || !string.IsNullOrWhiteSpace(text.Place), "Schrijf waar het is, of geef een link.", nameof(Place));
        Take(text with { Date = PartialDate.On(Amsterdam.Day(plan.StartsAt)) });
    }

    private void DemandOpenTo(ArenaMember by)
    {
        Rule.Demand(MadeBy is not null && by.IssueId == IssueId, "Dit is geen activiteit van deze Arena.");
        Rule.Demand(CancelledAt is null, "Deze activiteit gaat niet door.");
    }
}

/// <summary>When an activity is, and where on the web.</summary>
/// <param name="StartsAt">When it begins, in UTC.</param>
/// <param name="EndsAt">When it ends, in UTC; null when that is open.</param>
/// <param name="Link">Where, on the web.</param>
public sealed record ActivityPlan(DateTime StartsAt, DateTime? EndsAt = null, string? Link = null);

/// <summary>A lesson that is shared at an activity.</summary>
public sealed record ActivityLesson(Guid ActivityId, Guid LessonId);

/// <summary>An insight that is shared at an activity.</summary>
public sealed record ActivityInsight(Guid ActivityId, Guid InsightId);

/// <summary>Somebody from the Arena who tells at an activity.</summary>
public sealed record ActivityTeller(Guid ActivityId, Guid PersonId);

/// <summary>An activity is at another time; what else is known about it may have changed too.</summary>
public sealed record ActivityMoved(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>An activity was called off.</summary>
public sealed record ActivityCancelled(Guid SubjectId) : DomainEvent(SubjectId);
