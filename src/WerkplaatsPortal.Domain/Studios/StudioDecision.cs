using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>What the committee can decide on a studio.</summary>
public enum StudioStep
{
    /// <summary>It was opened.</summary>
    Opened,

    /// <summary>Somebody was appointed as its lead.</summary>
    LeadAppointed,

    /// <summary>Its lead stops, and nobody takes over yet.</summary>
    LeadStopped,

    /// <summary>It was closed.</summary>
    Closed,

    /// <summary>It was opened again.</summary>
    Reopened,
}

/// <summary>One decision of the committee on a studio: what, when, why, and who wrote it down.</summary>
public sealed class StudioDecision
{
    private StudioDecision() { }

    internal StudioDecision(LearningStudio studio, StudioStep step, Decision decision, Guid? leadId, Period? period)
    {
        (StudioId, Number, Step) = (studio.Id, studio.Decisions.Count + 1, step);
        (TakenOn, RecordedAt, TakenBy) = (decision.TakenOn, decision.RecordedAt, decision.By);
        (Reason, OnAdviceOf, AdviceId) = (decision.DemandReason(), decision.DemandAdvice(), decision.AdviceId);
        (MeetingOn, MeetingId) = (decision.InMeeting?.On, decision.InMeeting?.Id);
        (LeadId, From, Until) = (leadId, period?.From, period?.Until);
    }

    /// <summary>Its own identity.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The studio.</summary>
    public Guid StudioId { get; private set; }

    /// <summary>Which decision on the studio this is, counted from 1 in order of recording.</summary>
    public int Number { get; private set; }

    /// <summary>What was decided.</summary>
    public StudioStep Step { get; private set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly TakenOn { get; private set; }

    /// <summary>When it was written down, in UTC.</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>On whose advice; null when nobody gave any.</summary>
    public string? OnAdviceOf { get; private set; }

    /// <summary>The advice of the committee on which it rests; null when it rests on none.</summary>
    public Guid? AdviceId { get; private set; }

    /// <summary>The day of the committee's meeting in which it was taken; null for one taken outside a meeting.</summary>
    public DateOnly? MeetingOn { get; private set; }

    /// <summary>That meeting; null where it is not kept here.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid? TakenBy { get; private set; }

    /// <summary>The lead whom it concerns; null where it concerns none.</summary>
    public Guid? LeadId { get; private set; }

    /// <summary>The first day of that lead, as it was decided then.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day of that lead, as it was decided then; null for until further notice.</summary>
    public DateOnly? Until { get; private set; }
}
