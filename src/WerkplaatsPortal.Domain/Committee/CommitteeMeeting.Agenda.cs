using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Committee;

/// <content>Its agenda, made from what waits and from what members add.</content>
public sealed partial class CommitteeMeeting
{
    /// <summary>The most things on one agenda, those left out included.</summary>
    public const int MostItems = 80;

    /// <summary>
    /// Puts on the agenda what waits and is not there yet, at its end. What members left out stays out, so that asking again is harmless.
    /// </summary>
    /// <returns>How many things were put on it.</returns>
    /// <exception cref="RuleViolation">It was called off or settled, or a stranger does so.</exception>
    public int Propose(CommitteeSeat by, IEnumerable<WaitingThing> waiting, DateTime now)
    {
        DemandOpenTo(by, now);
        var fresh = waiting.Distinct()
            .Where(thing => !items.Exists(item => (item.Kind, item.SubjectId) == (thing.Kind, thing.SubjectId)))
            .Take(MostItems - items.Count).ToList();
        fresh.ForEach(thing => items.Add(new CommitteeItem(Id, NextPlace(), thing.Kind, null, thing.SubjectId)));
        if (fresh.Count > 0)
            Raise(new CommitteeAgendaSet(Id));
        return fresh.Count;
    }

    /// <summary>A member puts something of his or her own on the agenda, perhaps about an issue.</summary>
    /// <exception cref="RuleViolation">It was called off or settled, the text is missing or too long, or there is too much on the agenda.</exception>
    public CommitteeItem PutOnAgenda(CommitteeSeat by, string? text, Guid? issueId, DateTime now)
    {
        DemandOpenTo(by, now);
        Rule.Demand(items.Count < MostItems, "Er staan al tachtig punten op de agenda.", "Text");
        var item = new CommitteeItem(
            Id, NextPlace(), CommitteeItemKind.Own,
            Rule.Text(text, CommitteeItem.TextMaxLength, "Schrijf waar dit agendapunt over gaat.", "Text"), issueId);
        items.Add(item);
        Raise(new CommitteeAgendaSet(Id));
        return item;
    }

    /// <summary>Moves something on the agenda one place up; the first stays.</summary>
    /// <exception cref="RuleViolation">It was called off or settled, or a stranger does so.</exception>
    public void MoveUp(CommitteeSeat by, CommitteeItem item, DateTime now)
    {
        DemandOpenTo(by, now);
        if (items.Where(each => !each.IsLeftOut && each.Place < item.Place).MaxBy(each => each.Place) is not { } before)
            return;

        CommitteeItem.Swap(before, item);
        Raise(new CommitteeAgendaSet(Id));
    }

    /// <summary>Leaves something out; what a member added goes, what waits can be taken back.</summary>
    /// <exception cref="RuleViolation">It was called off or settled, or a stranger does so.</exception>
    public void LeaveOut(CommitteeSeat by, CommitteeItem item, DateTime now)
    {
        DemandOpenTo(by, now);
        if (item.Kind == CommitteeItemKind.Own)
            items.Remove(item);
        else
            item.IsLeftOut = true;
        Raise(new CommitteeAgendaSet(Id));
    }

    /// <summary>Takes something back that was left out, at the end.</summary>
    /// <exception cref="RuleViolation">It was called off or settled, or a stranger does so.</exception>
    public void TakeBack(CommitteeSeat by, CommitteeItem item, DateTime now)
    {
        DemandOpenTo(by, now);
        if (!item.IsLeftOut)
            return;

        item.PutAt(NextPlace());
        Raise(new CommitteeAgendaSet(Id));
    }

    private int NextPlace() => items.Count == 0 ? 1 : items.Max(each => each.Place) + 1;
}

/// <summary>Something that waits for the committee.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="SubjectId">The issue, advice or insight.</param>
public sealed record WaitingThing(CommitteeItemKind Kind, Guid SubjectId);
