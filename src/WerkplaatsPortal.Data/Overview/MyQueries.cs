using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What is mine, what waits for me, and what is new where I have a seat: nine commands, whoever asks.</summary>
public sealed class MyQueries(
    PortalDbContext db, SeatQuestionQueries questions, PutForwardQueries proposals, SignUpQueries signUps, TimeProvider clock)
{
    private const int Newest = 5;

    /// <summary>How long a page says that a seat was not given.</summary>
    private const int DaysToTell = 60;

    /// <summary>The page of one reader.</summary>
    public async Task<MyPage> FindAsync(Reader reader, CancellationToken cancel = default)
    {
        var issues = await db.Issues.Where(issue => reader.SeatIssues.Contains(issue.Id)).OrderBy(issue => issue.Name)
            .Select(issue => new MyIssue(issue.Id, issue.Slug, issue.Name)).ToListAsync(cancel);
        var toLead = await ToLeadAsync(reader, cancel);
        return new MyPage(issues, reader)
        {
            Asked = await AskedAsync(reader, cancel),
            Questions = await questions.WaitingForAsync(reader, cancel),
            PutForward = await proposals.OfAsync(reader.PersonId!.Value, cancel),
            Requests = [.. toLead[false]],
            Advices = await AdvicesAsync(reader, cancel),
            Lessons = [.. toLead[true]],
            Activities = await signUps.MineAsync(reader, cancel),
            News = [.. (await UpdatesAsync(reader, cancel)).Concat(await NewLessonsAsync(reader, cancel)).Concat(await InsightsAsync(reader, cancel))
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

    /// <summary>In the studios that the reader leads: seats that are asked for, and drafts to check; one command for both.</summary>
    private async Task<ILookup<bool, MyLine>> ToLeadAsync(Reader reader, CancellationToken cancel)
    {
        var requests =
            from taking in db.Participations
            join studio in db.Studios on taking.StudioId equals studio.Id
            join issue in db.Issues on studio.IssueId equals issue.Id
            from term in taking.Terms
            where term.State == SeatState.Requested && reader.LedIssues.Contains(issue.Id)
            select new { IsLesson = false, issue.Slug, issue.Name };
        var drafts =
            from lesson in db.Lessons
            join issue in db.Issues on lesson.IssueId equals issue.Id
            where lesson.State == LessonState.Draft && reader.LedIssues.Contains(issue.Id)
            select new { IsLesson = true, issue.Slug, issue.Name };
        var lines = await requests.Concat(drafts).GroupBy(each => new { each.IsLesson, each.Slug, each.Name })
            .Select(each => new { each.Key.IsLesson, Line = new MyLine(each.Key.Slug, each.Key.Name, each.Count()) }).ToListAsync(cancel);
        return lines.ToLookup(each => each.IsLesson, each => each.Line);
    }

    /// <summary>For a lead what is given and not answered; for the committee what is asked and not given.</summary>
    private async Task<IReadOnlyList<MyAdvice>> AdvicesAsync(Reader reader, CancellationToken cancel) => await (
        from advice in db.Advices.VisibleTo(reader)
        join issue in db.Issues on advice.IssueId equals issue.Id
        where (advice.GivenAt != null && advice.Answer == null && reader.LedIssues.Contains(issue.Id))
            || (advice.GivenAt == null && reader.IsCommitteeMember)
        orderby advice.AnswerBefore ?? advice.WantedBefore
        select new MyAdvice(advice.Slug, advice.Title ?? advice.Question!, issue.Slug, issue.Name, advice.GivenAt != null, advice.AnswerBefore ?? advice.WantedBefore))
        .ToListAsync(cancel);

    private async Task<List<MyNews>> UpdatesAsync(Reader reader, CancellationToken cancel) => await db.Updates.VisibleTo(reader)
        .Where(update => update.IssueId != null && reader.SeatIssues.Contains(update.IssueId.Value))
        .OrderByDescending(update => update.SortDate).ThenByDescending(update => update.Id).Take(Newest)
        .Select(update => new MyNews(NewsKind.Update, update.Slug, update.Title, update.SortDate)
        {
            Date = update.Date,
            IsDated = update.Date != null || update.WrittenBy != null,
        }).ToListAsync(cancel);

    private async Task<List<MyNews>> NewLessonsAsync(Reader reader, CancellationToken cancel) => [.. (await db.Lessons.VisibleTo(reader).Shared()
        .Where(lesson => reader.SeatIssues.Contains(lesson.IssueId))
        .OrderByDescending(lesson => lesson.SharedAt).ThenBy(lesson => lesson.Id).Take(Newest)
        .Select(lesson => new { lesson.Slug, lesson.Title, At = lesson.SharedAt!.Value }).ToListAsync(cancel))
        .Select(lesson => new MyNews(NewsKind.Lesson, lesson.Slug, lesson.Title, Amsterdam.Day(lesson.At)))];

    private async Task<List<MyNews>> InsightsAsync(Reader reader, CancellationToken cancel) => [.. (await db.Insights.VisibleTo(reader).Adopted()
        .Where(insight => reader.SeatIssues.Contains(insight.IssueId))
        .OrderByDescending(insight => insight.AdoptedAt).ThenBy(insight => insight.Id).Take(Newest)
        .Select(insight => new { insight.Slug, insight.Title, At = insight.AdoptedAt!.Value }).ToListAsync(cancel))
        .Select(insight => new MyNews(NewsKind.Insight, insight.Slug, insight.Title, Amsterdam.Day(insight.At)))];
}

/// <summary>What one reader sees of his or her own.</summary>
public sealed record MyPage(IReadOnlyList<MyIssue> Issues, Reader Reader)
{
    /// <summary>Arena seats that I, or partners that I speak for, asked for and that nobody answered yet or that were lately not given.</summary>
    public IReadOnlyList<MyRequest> Asked { get; init; } = [];

    /// <summary>Whether seats of mine, or of partners that I speak for, go on elsewhere: what waits for an answer.</summary>
    public IReadOnlyList<SeatQuestionRow> Questions { get; init; } = [];

    /// <summary>Issues that I put forward, and what became of them.</summary>
    public IReadOnlyList<PutForward> PutForward { get; init; } = [];

    /// <summary>Studios that I lead, with how many seat requests wait.</summary>
    public IReadOnlyList<MyLine> Requests { get; init; } = [];

    /// <summary>Advice that waits for me.</summary>
    public IReadOnlyList<MyAdvice> Advices { get; init; } = [];

    /// <summary>Studios that I lead, with how many drafts wait to be checked.</summary>
    public IReadOnlyList<MyLine> Lessons { get; init; } = [];

    /// <summary>What I signed up for that is still to come.</summary>
    public IReadOnlyList<MyActivity> Activities { get; init; } = [];

    /// <summary>What is new where I have a seat, newest first.</summary>
    public IReadOnlyList<MyNews> News { get; init; } = [];

    /// <summary>Whether anything waits for me.</summary>
    public bool HasWaiting => Questions.Count + Requests.Count + Advices.Count + Lessons.Count > 0;
}

/// <summary>An issue in which I have a seat.</summary>
public sealed record MyIssue(Guid Id, string Slug, string Name);

/// <summary>An Arena seat that was asked for.</summary>
/// <param name="IssueSlug">The studio's address.</param>
/// <param name="IssueName">Its issue.</param>
/// <param name="PartnerSlug">The partner's address; null without an organisation.</param>
/// <param name="PartnerName">For whom; null for myself.</param>
/// <param name="At">When it was asked for (UTC).</param>
/// <param name="DeclinedAt">When it was not given (UTC); null while nobody answered.</param>
/// <param name="Reason">Why it was not given.</param>
public sealed record MyRequest(
    string IssueSlug, string IssueName, string? PartnerSlug, string? PartnerName, DateTime At, DateTime? DeclinedAt, string? Reason);

/// <summary>So many things wait in a studio.</summary>
public sealed record MyLine(string IssueSlug, string IssueName, int Count);

/// <summary>An advice that waits: for an answer when it is given, else to be given.</summary>
public sealed record MyAdvice(string Slug, string Title, string IssueSlug, string IssueName, bool IsGiven, DateOnly? Before);

/// <summary>Something new.</summary>
/// <param name="On">The order of newest first.</param>
public sealed record MyNews(NewsKind Kind, string Slug, string Title, DateOnly On)
{
    /// <summary>The day that an update is about, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Whether the day is known; else it only says when it came in.</summary>
    public bool IsDated { get; init; } = true;
}

/// <summary>What kind of thing is new.</summary>
public enum NewsKind
{
    /// <summary>An update of a Tribune.</summary>
    Update,

    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>An insight.</summary>
    Insight,
}
