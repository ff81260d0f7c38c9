using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>A meeting of the committee in a list.</summary>
public sealed record CommitteeMeetingLine(
    string Slug, string Title, CommitteeMeetingState State, DateTime StartsAt, DateTime? EndsAt, string? Place, int Items);

/// <summary>The meetings of the committee.</summary>
/// <param name="Coming">Today and later, the first first.</param>
/// <param name="Past">A page of those before, the last first.</param>
public sealed record CommitteeMeetingList(IReadOnlyList<CommitteeMeetingLine> Coming, Page<CommitteeMeetingLine> Past);

/// <summary>A member of the committee, to choose.</summary>
public sealed record MemberChoice(Guid Id, string Name);

/// <summary>Finds the meetings of the committee, for its members.</summary>
public sealed class CommitteeMeetingQueries(PortalDbContext db, TimeProvider clock)
{
    private const int MostComing = 50;

    /// <summary>How far back the first meeting looks.</summary>
    private const int MonthsBeforeTheFirst = 3;

    /// <summary>How long after a meeting its decisions are still written down.</summary>
    private const int DaysToDecide = 60;

    /// <summary>What comes, and a page of what was: three commands.</summary>
    public async Task<CommitteeMeetingList> ListAsync(int page, CancellationToken cancel = default)
    {
        var past = db.CommitteeMeetings.AsNoTracking().Where(meeting => meeting.StartsAt < Today);
        return new CommitteeMeetingList(
            await FirstAsync(db.CommitteeMeetings, MostComing, cancel),
            new(await Lines(past.OrderByDescending(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Slug).OnPage(page)).ToListAsync(cancel),
                page, await past.CountAsync(cancel)));
    }

    /// <summary>The first of what comes and goes on: one command.</summary>
    public Task<List<CommitteeMeetingLine>> ComingAsync(int most, CancellationToken cancel = default) =>
        FirstAsync(db.CommitteeMeetings.Where(meeting => meeting.State == CommitteeMeetingState.Planned), most, cancel);

    /// <summary>The meetings in which something can be decided now, the last first: one command.</summary>
    public Task<List<CommitteeMeetingLine>> DecidingAsync(CancellationToken cancel = default)
    {
        var (from, until) = (Today.AddDays(-DaysToDecide), Today.AddDays(1));
        return Lines(db.CommitteeMeetings.AsNoTracking()
            .Where(meeting => meeting.StartsAt >= from && meeting.StartsAt < until
                && (meeting.State == CommitteeMeetingState.Planned || meeting.State == CommitteeMeetingState.Held))
            .OrderByDescending(meeting => meeting.StartsAt)).ToListAsync(cancel);
    }

    /// <summary>The meetings whose minutes wait until a person who took the chair settles them: one command.</summary>
    public Task<List<CommitteeMeetingLine>> ToSettleAsync(Guid personId, CancellationToken cancel = default) =>
        Lines(db.CommitteeMeetings.AsNoTracking().Where(meeting => meeting.State == CommitteeMeetingState.Held && meeting.ChairId == personId)
            .OrderBy(meeting => meeting.StartsAt)).ToListAsync(cancel);

    /// <summary>A meeting to be changed, with all that hangs on it; null when there is none.</summary>
    public Task<CommitteeMeeting?> FindAsync(string? slug, CancellationToken cancel = default) => Whole(slug).SingleOrDefaultAsync(cancel);

    /// <summary>The same as it is saved now, whatever was about to be changed in this request.</summary>
    public Task<CommitteeMeeting?> SavedAsync(string? slug, CancellationToken cancel = default) => Whole(slug).AsNoTracking().SingleOrDefaultAsync(cancel);

    /// <summary>Since when things are new for a meeting: the last one before it that was held, else three months before it (UTC).</summary>
    public async Task<DateTime> SinceAsync(CommitteeMeeting meeting, CancellationToken cancel = default) =>
        await db.CommitteeMeetings
            .Where(each => each.StartsAt < meeting.StartsAt && (each.State == CommitteeMeetingState.Held || each.State == CommitteeMeetingState.Settled))
            .MaxAsync(each => (DateTime?)each.StartsAt, cancel) ?? meeting.StartsAt.AddMonths(-MonthsBeforeTheFirst);

    /// <summary>Who sits in the committee on a day, and others who are named already, by name.</summary>
    public async Task<IReadOnlyList<MemberChoice>> MembersAsync(DateOnly day, IReadOnlyCollection<Guid> named, CancellationToken cancel = default)
    {
        var members = db.CommitteeSeats
            .Where(seat => seat.Period.From <= day && (seat.Period.Until == null || seat.Period.Until >= day)).Select(seat => seat.PersonId);
        var people = await db.People.Where(person => members.Contains(person.Id) || named.Contains(person.Id))
            .Select(person => new MemberChoice(person.Id, person.ChosenName ?? person.Name)).ToListAsync(cancel);
        return [.. people.OrderBy(person => person.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Demands that people sit in the committee on a day, or were named before.</summary>
    /// <exception cref="RuleViolation">Somebody is neither.</exception>
    public async Task DemandMembersAsync(
        DateOnly day, IReadOnlyCollection<Guid> people, IReadOnlyCollection<Guid> named, string field, CancellationToken cancel = default)
    {
        var known = (await MembersAsync(day, named, cancel)).Select(member => member.Id).ToHashSet();
        Rule.Demand(people.All(known.Contains), "Kies leden van de commissie uit de lijst.", field);
    }

    /// <summary>Demands that nothing was decided in a meeting yet, before it gets another day or is called off.</summary>
    /// <exception cref="RuleViolation">Something was.</exception>
    public async Task DemandNothingDecidedAsync(CommitteeMeeting meeting, string? field, CancellationToken cancel = default)
    {
        var decided = await db.Set<AgendaDecision>().AnyAsync(step => step.MeetingId == meeting.Id, cancel)
            || await db.Set<StudioDecision>().AnyAsync(step => step.MeetingId == meeting.Id, cancel)
            || await db.Advices.AnyAsync(advice => advice.MeetingId == meeting.Id, cancel)
            || await db.CommitteeDecisions.AnyAsync(decision => decision.MeetingId == meeting.Id, cancel);
        Rule.Demand(!decided, "In deze vergadering is al iets besloten. De dag blijft zoals die is.", field);
    }

    /// <summary>A public advice by its slug; null when there is none.</summary>
    public Task<Guid?> PublicAdviceAsync(string slug, CancellationToken cancel = default) => db.Advices
        .Where(advice => advice.Slug == slug && advice.GivenAt != null && !advice.Internal).Select(advice => (Guid?)advice.Id).SingleOrDefaultAsync(cancel);

    /// <summary>What was adopted as public advice in a meeting, as the words of a next decision there: those are public too.</summary>
    public Task<List<NamedAdvice>> AdviceOfAsync(Guid meetingId, CancellationToken cancel = default) => db.Advices
        .Where(advice => advice.MeetingId == meetingId && !advice.Internal).OrderBy(advice => advice.GivenAt).Select(advice => new NamedAdvice(advice.Slug, advice.Title!)).ToListAsync(cancel);

    private Task<List<CommitteeMeetingLine>> FirstAsync(IQueryable<CommitteeMeeting> meetings, int most, CancellationToken cancel) =>
        Lines(meetings.AsNoTracking().Where(meeting => meeting.StartsAt >= Today)
            .OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Slug)).Take(most).ToListAsync(cancel);

    private DateTime Today => Amsterdam.EndOf(clock.Today().AddDays(-1));

    private IQueryable<CommitteeMeeting> Whole(string? slug) =>
        db.CommitteeMeetings.Include(meeting => meeting.Items).Include(meeting => meeting.Present).AsSplitQuery().Where(meeting => meeting.Slug == slug);

    private static IQueryable<CommitteeMeetingLine> Lines(IQueryable<CommitteeMeeting> meetings) => meetings.Select(meeting => new CommitteeMeetingLine(
        meeting.Slug, meeting.Title, meeting.State, meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.Items.Count(item => !item.IsLeftOut)));
}
