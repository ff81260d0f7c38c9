using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>A meeting in a list.</summary>
public sealed record MeetingLine(
    string Slug, string Title, MeetingKind Kind, MeetingState State, DateTime StartsAt, DateTime? EndsAt, string? Place, int Items, int Agreements);

/// <summary>The meetings of an Arena.</summary>
/// <param name="Coming">Today and later, the first first.</param>
/// <param name="Past">A page of those before, the last first.</param>
public sealed record MeetingList(IReadOnlyList<MeetingLine> Coming, Page<MeetingLine> Past);

/// <summary>An agreement of a meeting, to choose.</summary>
public sealed record AgreementChoice(Guid Id, string Decided, DateTime StartsAt);

/// <summary>Finds meetings of an Arena, for those who sit there.</summary>
public sealed class MeetingQueries(PortalDbContext db, TimeProvider clock)
{
    private const int MostComing = 50;
    private const int MostChoices = 30;

    /// <summary>The first of what comes: one command.</summary>
    public Task<List<MeetingLine>> ComingAsync(Guid issueId, int most, Reader reader, CancellationToken cancel = default)
    {
        var today = Amsterdam.EndOf(clock.Today().AddDays(-1));
        return Lines(db.Meetings.AsNoTracking().VisibleTo(reader)
            .Where(meeting => meeting.IssueId == issueId && meeting.State == MeetingState.Planned && meeting.StartsAt >= today)
            .OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Slug)).Take(most).ToListAsync(cancel);
    }

    /// <summary>What comes, and a page of what was: three commands.</summary>
    public async Task<MeetingList> ListAsync(Guid issueId, int page, Reader reader, CancellationToken cancel = default)
    {
        var today = Amsterdam.EndOf(clock.Today().AddDays(-1));
        var all = db.Meetings.AsNoTracking().VisibleTo(reader).Where(meeting => meeting.IssueId == issueId);
        var past = all.Where(meeting => meeting.StartsAt < today);
        return new MeetingList(
            await Lines(all.Where(meeting => meeting.StartsAt >= today).OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Slug))
                .Take(MostComing).ToListAsync(cancel),
            new(await Lines(past.OrderByDescending(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Slug).OnPage(page)).ToListAsync(cancel),
                page, await past.CountAsync(cancel)));
    }

    /// <summary>A meeting to be changed, with all that hangs on it; null when that Arena has none that the reader may see.</summary>
    public Task<ArenaMeeting?> FindAsync(string slug, Guid issueId, Reader reader, CancellationToken cancel = default) =>
        Whole(slug, issueId, reader).SingleOrDefaultAsync(cancel);

    /// <summary>The same as it is saved now, whatever was about to be changed in this request.</summary>
    public Task<ArenaMeeting?> SavedAsync(string slug, Guid issueId, Reader reader, CancellationToken cancel = default) =>
        Whole(slug, issueId, reader).AsNoTracking().SingleOrDefaultAsync(cancel);

    /// <summary>The agreements of an Arena on which something can rest, the newest first.</summary>
    public Task<List<AgreementChoice>> AgreementsAsync(Guid issueId, Reader reader, CancellationToken cancel = default) => (
        from meeting in db.Meetings.VisibleTo(reader)
        where meeting.IssueId == issueId && meeting.State == MeetingState.Held
        from agreement in meeting.Agreements
        orderby meeting.StartsAt descending, agreement.Place
        select new AgreementChoice(agreement.Id, agreement.Decided, meeting.StartsAt)).Take(MostChoices).ToListAsync(cancel);

    /// <summary>An agreement of that Arena, for what is to rest on it; null without an id.</summary>
    /// <exception cref="RuleViolation">That Arena has none by that id.</exception>
    public async Task<Agreement?> AgreementAsync(Guid? id, Guid issueId, Reader reader, string field, CancellationToken cancel = default)
    {
        if (id is null)
            return null;

        var meeting = await db.Meetings.AsNoTracking().VisibleTo(reader)
            .Include(each => each.Attendees).Include(each => each.Agreements).AsSplitQuery()
            .SingleOrDefaultAsync(each => each.IssueId == issueId && each.Agreements.Any(agreement => agreement.Id == id), cancel);
        Rule.Demand(meeting is not null, "Kies een afspraak van deze Arena.", field);
        return meeting.AgreementFor(id.Value, clock.Today());
    }

    private IQueryable<ArenaMeeting> Whole(string slug, Guid issueId, Reader reader) => db.Meetings.VisibleTo(reader)
        .Include(meeting => meeting.Items).Include(meeting => meeting.Attendees)
        .Include(meeting => meeting.Agreements).Include(meeting => meeting.Questions).Include(meeting => meeting.Proposals).AsSplitQuery()
        .Where(meeting => meeting.Slug == slug && meeting.IssueId == issueId);

    private static IQueryable<MeetingLine> Lines(IQueryable<ArenaMeeting> meetings) => meetings.Select(meeting => new MeetingLine(
        meeting.Slug, meeting.Title, meeting.Kind, meeting.State, meeting.StartsAt, meeting.EndsAt, meeting.Place,
        meeting.Items.Count, meeting.Agreements.Count));
}
