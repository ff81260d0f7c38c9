using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// What is mine, what waits for me, and what is new for me and where I have a seat: a fixed number of commands, whoever asks, and one more when a
/// visit begins.
/// </summary>
public sealed class MyQueries(
    PortalDbContext db, MyTaskQueries tasks, SeatQuestionQueries questions, PutForwardQueries putForward, SignUpQueries signUps,
    NotificationQueries notifications, TimeProvider clock)
{
    private const int Newest = 5;

    /// <summary>How long a page says that a seat was not given.</summary>
    private const int DaysToTell = 60;

    /// <summary>The page of one reader.</summary>
    public async Task<MyPage> FindAsync(Reader reader, CancellationToken cancel = default)
    {
        var mine = await tasks.AllAsync(reader, cancel);
        var issues = mine.Where(task => task.Kind == MyTaskKind.Seat).OrderBy(task => task.Name, StringComparer.CurrentCulture)
            .Select(task => new MyIssue(task.IssueId, task.Slug, task.Name)).ToList();
        return new MyPage(issues, reader)
        {
            Asked = await AskedAsync(reader, cancel),
            Questions = await questions.WaitingForAsync(reader, cancel),
            PutForward = await putForward.OfAsync(reader.PersonId!.Value, cancel),
            Waiting = Waiting(mine),
            Activities = await signUps.MineAsync(reader, cancel),
            ForMe = await notifications.AllAsync(reader, cancel),
            Meetings = Meetings(mine),
            News = [.. (await UpdatesAsync(reader, cancel)).Concat(await KnowledgeAsync(reader, cancel))
                .OrderByDescending(line => line.On).Take(3 * Newest)],
        };
    }

    /// <summary>What is asked for, and what was lately not given.</summary>
    private async Task<IReadOnlyList<MyRequest>> AskedAsync(Reader reader, CancellationToken cancel)
    {
        var since = clock.UtcNow().AddDays(-DaysToTell);
        return await (
            from taking in db.Participations
            where taking.PersonId == reader.PersonId || (taking.PartnerId != null && reader.PartnerIds.Contains(taking.PartnerId.Value))
            join studio in db.Studios on taking.StudioId equals studio.Id
            join issue in db.Issues on studio.IssueId equals issue.Id
            join partner in db.Partners on taking.PartnerId equals partner.Id into partners
            from partner in partners.DefaultIfEmpty()
            from term in taking.Terms
            where term.State == SeatState.Requested
                || (term.State == SeatState.Declined && term.EndedAt >= since && !taking.Terms.Any(later => later.ChosenAt > term.ChosenAt))
            orderby term.ChosenAt
            select new MyRequest(
                issue.Slug, issue.Name, partner.Slug, partner.Name, term.ChosenAt, term.State == SeatState.Declined ? term.EndedAt : null, term.Reason))
            .ToListAsync(cancel);
    }

    /// <summary>Meetings to come, the first first.</summary>
    private static IReadOnlyList<MyMeeting> Meetings(IEnumerable<MyTask> tasks) =>
    [
        .. tasks.Where(task => task.Kind is MyTaskKind.Meeting or MyTaskKind.CommitteeMeeting).OrderBy(task => task.Before).ThenBy(task => task.Title, StringComparer.CurrentCulture)
            .Select(task => task.Kind == MyTaskKind.Meeting
                ? new MyMeeting(task.Slug, task.Name, task.Thing!, task.Title!, task.Before!.Value)
                : new MyMeeting(null, null, task.Thing!, task.Title!, task.Before!.Value)),
    ];

    /// <summary>Things that have a page of their own one by one, the others counted for each studio; what presses most first.</summary>
    private static IReadOnlyList<MyWait> Waiting(IEnumerable<MyTask> tasks) =>
    [
        .. tasks.Where(task => task.Kind is not (MyTaskKind.Seat or MyTaskKind.Meeting or MyTaskKind.CommitteeMeeting)).GroupBy(task => (task.Kind, task.Slug, task.Name, task.Thing, task.Title, task.Day))
            .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Day).ThenBy(group => group.Key.Name, StringComparer.CurrentCulture)
            .Select(group => new MyWait(group.Key.Kind, group.Key.Slug, group.Key.Name)
            {
                Count = group.Count(),
                Thing = group.Key.Thing,
                Title = group.Key.Title,
                Day = group.Key.Day,
                Before = group.Min(task => task.Before),
            }),
    ];

    private async Task<List<MyNews>> UpdatesAsync(Reader reader, CancellationToken cancel) => await db.Updates.VisibleTo(reader)
        .Where(update => update.IssueId != null && reader.SeatIssues.Contains(update.IssueId.Value))
        .OrderByDescending(update => update.SortDate).ThenByDescending(update => update.Id).Take(Newest)
        .Select(update => new MyNews(NewsKind.Update, update.Slug, update.Title, update.SortDate)
        {
            Date = update.Date,
            IsDated = update.SortDate != TribuneOrder.Undated,
        }).ToListAsync(cancel);

    /// <summary>Lessons and insights: one command for both.</summary>
    private async Task<List<MyNews>> KnowledgeAsync(Reader reader, CancellationToken cancel)
    {
        var lessons = db.Lessons.VisibleTo(reader).Shared().Where(lesson => reader.SeatIssues.Contains(lesson.IssueId))
            .OrderByDescending(lesson => lesson.SharedAt).ThenBy(lesson => lesson.Id).Take(Newest)
            .Select(lesson => new Known { Kind = NewsKind.Lesson, Slug = lesson.Slug, Title = lesson.Title, At = lesson.SharedAt });
        var insights = db.Insights.VisibleTo(reader).Adopted().Where(insight => reader.SeatIssues.Contains(insight.IssueId))
            .OrderByDescending(insight => insight.AdoptedAt).ThenBy(insight => insight.Id).Take(Newest)
            .Select(insight => new Known { Kind = NewsKind.Insight, Slug = insight.Slug, Title = insight.Title, At = insight.AdoptedAt });
        return [.. (await lessons.Concat(insights).ToListAsync(cancel)).OrderByDescending(known => known.At)
            .Select(known => new MyNews(known.Kind, known.Slug, known.Title, Amsterdam.Day(known.At!.Value)))];
    }

    /// <summary>A lesson or an insight. Set by name, not by constructor: only so two queries become one.</summary>
    private sealed record Known
    {
        public required NewsKind Kind { get; init; }

        public required string Slug { get; init; }

        public required string Title { get; init; }

        public required DateTime? At { get; init; }
    }
}
