using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// What is mine, what waits for me, and what is new for me and where I have a seat: a fixed number of commands, whoever asks, and one more when a
/// visit begins.
/// </summary>
public sealed class MyQueries(
    PortalDbContext db, SeatQuestionQueries questions, PutForwardQueries putForward, SignUpQueries signUps, NotificationQueries notifications,
    TimeProvider clock)
{
    private const int Newest = 5;
    private const int NewestForMe = 10;

    /// <summary>How long a page says that a seat was not given.</summary>
    private const int DaysToTell = 60;

    /// <summary>The page of one reader.</summary>
    public async Task<MyPage> FindAsync(Reader reader, CancellationToken cancel = default)
    {
        var tasks = await TasksAsync(reader, cancel);
        var issues = tasks.Where(task => task.Kind == MyTaskKind.Seat).OrderBy(task => task.Name, StringComparer.CurrentCulture)
            .Select(task => new MyIssue(task.IssueId, task.Slug, task.Name)).ToList();
        return new MyPage(issues, reader)
        {
            Asked = await AskedAsync(reader, cancel),
            Questions = await questions.WaitingForAsync(reader, cancel),
            PutForward = await putForward.OfAsync(reader.PersonId!.Value, cancel),
            Requests = Lines(tasks, MyTaskKind.Request),
            Proposals = Lines(tasks, MyTaskKind.Proposal),
            Lessons = Lines(tasks, MyTaskKind.Lesson),
            Advices = [.. tasks.Where(task => task.Kind == MyTaskKind.Advice).OrderBy(task => task.Day)
                .Select(task => new MyAdvice(task.Thing!, task.Title!, task.Slug, task.Name, task.IsGiven, task.Day))],
            Actions = [.. tasks.Where(task => task.Kind == MyTaskKind.Action).OrderBy(task => task.Day)
                .Select(task => new MyAction(task.Thing!, task.Title!, task.Slug, task.Name, task.Day!.Value))],
            Rounds = [.. tasks.Where(task => task.Kind == MyTaskKind.Round).OrderBy(task => task.Before)
                .Select(task => new MyRound(task.Thing!, task.Title!, task.Name, task.Before!.Value))],
            Proposed = tasks.Count(task => task.Kind == MyTaskKind.Issue),
            Activities = await signUps.MineAsync(reader, cancel),
            ForMe = await notifications.NewestAsync(reader, NewestForMe, cancel),
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

    private static IReadOnlyList<MyLine> Lines(IEnumerable<MyTask> tasks, MyTaskKind kind) =>
    [
        .. tasks.Where(task => task.Kind == kind).GroupBy(task => (task.Slug, task.Name)).OrderBy(group => group.Key.Name, StringComparer.CurrentCulture)
            .Select(group => new MyLine(group.Key.Slug, group.Key.Name, group.Count(), group.Min(task => task.Before))),
    ];

    /// <summary>
    /// Where the reader has a seat, and what is asked there, each thing one row: seats to answer, drafts to check and advice to answer for a lead,
    /// advice to give for the committee, proposals to answer for the Arena; one command for all.
    /// </summary>
    private Task<List<MyTask>> TasksAsync(Reader reader, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        var requests =
            from taking in db.Participations
            from term in taking.Terms
            where term.State == SeatState.Requested
            join studio in db.Studios on taking.StudioId equals studio.Id
            where reader.LedIssues.Contains(studio.IssueId)
            join issue in db.Issues on studio.IssueId equals issue.Id
            select new MyTask
            {
                Kind = MyTaskKind.Request,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = null,
                Thing = null,
                Title = null,
                IsGiven = false,
                Day = null,
            };
        var lessons =
            from lesson in db.Lessons
            where lesson.State == LessonState.Draft && reader.LedIssues.Contains(lesson.IssueId)
            join issue in db.Issues on lesson.IssueId equals issue.Id
            select new MyTask
            {
                Kind = MyTaskKind.Lesson,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = null,
                Thing = null,
                Title = null,
                IsGiven = false,
                Day = null,
            };
        var proposals =
            from proposal in db.Proposals.VisibleTo(reader, db.Studios)
            where proposal.State == ProposalState.Open && proposal.ClosesAt > now && !proposal.Responses.Any(each =>
                each.Round == proposal.Round && each.ReplacedAt == null && each.PersonId == reader.PersonId)
            join studio in db.Studios on proposal.StudioId equals studio.Id
            join issue in db.Issues on studio.IssueId equals issue.Id
            select new MyTask
            {
                Kind = MyTaskKind.Proposal,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = (DateTime?)proposal.ClosesAt,
                Thing = null,
                Title = null,
                IsGiven = false,
                Day = null,
            };
        var seats =
            from issue in db.Issues
            where reader.SeatIssues.Contains(issue.Id)
            select new MyTask
            {
                Kind = MyTaskKind.Seat,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = null,
                Thing = null,
                Title = null,
                IsGiven = false,
                Day = null,
            };
        return seats.Concat(requests).Concat(lessons).Concat(proposals).Concat(Advices(reader)).Concat(Actions(reader)).Concat(OfCommittee(reader, now))
            .ToListAsync(cancel);
    }

    /// <summary>For a lead what is given and not answered; for the committee what is asked and not given.</summary>
    private IQueryable<MyTask> Advices(Reader reader) =>
        from advice in db.Advices.VisibleTo(reader)
        where (advice.GivenAt != null && advice.Answer == null && reader.LedIssues.Contains(advice.IssueId))
            || (advice.GivenAt == null && reader.IsCommitteeMember)
        join issue in db.Issues on advice.IssueId equals issue.Id
        select new MyTask
        {
            Kind = MyTaskKind.Advice,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = advice.Slug,
            Title = advice.Title ?? advice.Question,
            IsGiven = advice.GivenAt != null,
            Day = advice.AnswerBefore ?? advice.WantedBefore,
        };

    /// <summary>For a lead what the studio promised because of an advice and did not do yet.</summary>
    private IQueryable<MyTask> Actions(Reader reader) =>
        from advice in db.Advices
        where reader.LedIssues.Contains(advice.IssueId) && advice.FinishedAt == null
        from action in advice.Actions
        where action.DoneAt == null
        join issue in db.Issues on advice.IssueId equals issue.Id
        select new MyTask
        {
            Kind = MyTaskKind.Action,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = advice.Slug,
            Title = action.What,
            IsGiven = true,
            Day = (DateOnly?)action.Before,
        };

    /// <summary>For the committee the drafts on which the reader has yet to answer, and the issues that somebody put forward.</summary>
    private IQueryable<MyTask> OfCommittee(Reader reader, DateTime now)
    {
        var rounds =
            from draft in db.AdviceDrafts
            where reader.IsCommitteeMember && draft.State == AdviceDraftState.Asked && draft.ClosesAt > now && !draft.Responses.Any(each =>
                each.Round == draft.Round && each.ReplacedAt == null && each.PersonId == reader.PersonId)
            join issue in db.Issues on draft.IssueId equals issue.Id
            select new MyTask
            {
                Kind = MyTaskKind.Round,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = draft.ClosesAt,
                Thing = draft.Slug,
                Title = draft.Title,
                IsGiven = false,
                Day = null,
            };
        var proposed =
            from issue in db.Issues
            where reader.IsCommitteeMember && issue.Status == IssueStatus.Proposed
            select new MyTask
            {
                Kind = MyTaskKind.Issue,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = null,
                Thing = null,
                Title = null,
                IsGiven = false,
                Day = null,
            };
        return rounds.Concat(proposed);
    }

    private async Task<List<MyNews>> UpdatesAsync(Reader reader, CancellationToken cancel) => await db.Updates.VisibleTo(reader)
        .Where(update => update.IssueId != null && reader.SeatIssues.Contains(update.IssueId.Value))
        .OrderByDescending(update => update.SortDate).ThenByDescending(update => update.Id).Take(Newest)
        .Select(update => new MyNews(NewsKind.Update, update.Slug, update.Title, update.SortDate)
        {
            Date = update.Date,
            IsDated = update.Date != null || update.WrittenBy != null,
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
