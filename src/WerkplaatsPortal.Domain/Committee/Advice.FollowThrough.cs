using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Committee;

/// <content>What the studio does because of it, until all is done.</content>
public sealed partial class Advice
{
    /// <summary>The most actions for one advice.</summary>
    public const int MostActions = 20;

    private readonly List<AdviceAction> actions = [];

    /// <summary>What the studio does because of it.</summary>
    public IReadOnlyList<AdviceAction> Actions => actions;

    /// <summary>When the committee said that what follows from it is done, in UTC; null before that.</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>Which member said so.</summary>
    public Guid? FinishedBy { get; private set; }

    /// <summary>When the studio was reminded before the term, in UTC; null while it was not.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>When the studio was reminded after the term, in UTC; null while it was not.</summary>
    public DateTime? RemindedAfterAt { get; private set; }

    /// <summary>The lead says what somebody will do because of it.</summary>
    /// <exception cref="RuleViolation">It was not answered, all is done, a text is missing, the day has passed, or somebody else than the lead does so.</exception>
    public AdviceAction Promise(LearningStudio studio, AdvicePromise promise, Guid by, DateTime now)
    {
        DemandFollowedBy(studio, by, now);
        Rule.Demand(FinishedAt is null, "De commissie heeft dit advies al afgerond.");
        Rule.Demand(actions.Count < MostActions, "Er staan al twintig acties bij dit advies.", "What");
        var action = MakeAction(promise, now);
        actions.Add(action);
        Raise(new AdviceActionPromised(Id));
        return action;
    }

    /// <summary>The lead ticks an action off, with a remark; doing so again changes nothing.</summary>
    /// <exception cref="RuleViolation">There is no such action, the remark is too long, or somebody else than the lead does so.</exception>
    public void TickOff(LearningStudio studio, Guid actionId, string? remark, Guid by, DateTime now)
    {
        DemandFollowedBy(studio, by, now);
        var action = actions.Find(each => each.Id == actionId);
        Rule.Demand(action is not null, "Deze actie bestaat niet.");
        if (action.Finish(remark, by, now))
            Raise(new AdviceActionDone(Id));
    }

    /// <summary>A member says that what follows from it is done.</summary>
    /// <exception cref="RuleViolation">It was not answered, an action is open, it was said before, or a stranger does so.</exception>
    public void FinishFollowThrough(CommitteeSeat by, DateTime now)
    {
        by.DemandMember(now);
        Rule.Demand(Answer is not null, "Op dit advies is nog niet geantwoord.");
        Rule.Demand(FinishedAt is null, "De commissie heeft dit advies al afgerond.");
        Rule.Demand(actions.TrueForAll(action => action.DoneAt is not null), "Er staan nog acties open.");
        (FinishedAt, FinishedBy) = (now, by.PersonId);
        Raise(new AdviceFollowedThrough(Id));
    }

    /// <summary>Notes that the studio is reminded of its answer: before the term once, and after it once.</summary>
    public void Remind(DateTime now)
    {
        if (AnswerBefore > Amsterdam.Day(now))
            RemindedAt ??= now;
        else
            RemindedAfterAt ??= now;
        Raise(new AdviceReminded(Id));
    }

    /// <summary>Notes that the studio is reminded of an action whose day has passed.</summary>
    public void RemindOf(AdviceAction action, DateTime now)
    {
        action.RemindedAt ??= now;
        Raise(new AdviceReminded(Id));
    }

    private AdviceAction MakeAction(AdvicePromise promise, DateTime now)
    {
        Rule.Demand(promise.Before >= Amsterdam.Day(now), "Kies vandaag of een dag die nog komt.", "Before");
        return new AdviceAction(Id, promise);
    }

    private void DemandFollowedBy(LearningStudio studio, Guid by, DateTime now)
    {
        Rule.Demand(studio.IssueId == IssueId, "Dit advies is aan een ander leeratelier gericht.");
        studio.DemandLed(by, now);
        Rule.Demand(Answer is not null, "Beantwoord eerst het advies.");
    }
}

/// <summary>What somebody will do.</summary>
/// <param name="What">What will be done.</param>
/// <param name="Who">Who does it, in words.</param>
/// <param name="Before">The last day.</param>
public sealed record AdvicePromise(string? What, string? Who, DateOnly Before);

/// <summary>Something that a studio does because of an advice.</summary>
public sealed class AdviceAction
{
    /// <summary>The longest description.</summary>
    public const int WhatMaxLength = FollowUp.WhatMaxLength;

    /// <summary>The longest words on who does it.</summary>
    public const int WhoMaxLength = 160;

    /// <summary>The longest remark.</summary>
    public const int RemarkMaxLength = 1000;

    private AdviceAction() { }

    internal AdviceAction(Guid adviceId, AdvicePromise promise)
    {
        (AdviceId, Before) = (adviceId, promise.Before);
        What = Rule.Text(promise.What, WhatMaxLength, "Schrijf wat er gaat gebeuren.", nameof(What));
        Who = Rule.Text(promise.Who, WhoMaxLength, "Schrijf wie het doet.", nameof(Who));
    }

    /// <summary>Its own identity; also its address.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The advice.</summary>
    public Guid AdviceId { get; private set; }

    /// <summary>What will be done.</summary>
    public string What { get; private set; } = "";

    /// <summary>Who does it, in words: it is read by everybody.</summary>
    public string Who { get; private set; } = "";

    /// <summary>The last day.</summary>
    public DateOnly Before { get; private set; }

    /// <summary>When it was done, in UTC; null while it is open.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>Who said that it is done.</summary>
    public Guid? DoneBy { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Remark { get; private set; }

    /// <summary>When the studio was reminded of it, in UTC; null while it was not.</summary>
    public DateTime? RemindedAt { get; internal set; }

    internal bool Finish(string? remark, Guid? by, DateTime now)
    {
        if (DoneAt is not null)
            return false;

        Remark = Rule.OptionalText(remark, RemarkMaxLength, nameof(Remark));
        (DoneBy, DoneAt) = (by, now);
        return true;
    }
}

/// <summary>A studio said what it will do because of an advice.</summary>
public sealed record AdviceActionPromised(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Something that follows from an advice was done.</summary>
public sealed record AdviceActionDone(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>All that follows from an advice is done.</summary>
public sealed record AdviceFollowedThrough(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A studio was reminded of an advice.</summary>
public sealed record AdviceReminded(Guid SubjectId) : DomainEvent(SubjectId);
