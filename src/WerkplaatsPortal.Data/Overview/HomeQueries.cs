using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What the home page shows.</summary>
/// <param name="Issues">The issues on the agenda, by name.</param>
/// <param name="Lessons">How many lessons each has, and all together.</param>
/// <param name="AllLessons">How many lessons there are.</param>
/// <param name="Newest">The insight that was adopted last; null when there is none yet.</param>
/// <param name="Activities">What is coming on the Tribune, and else what was last.</param>
/// <param name="NewLessons">The lessons that were shared last.</param>
public sealed record HomePage(
    IReadOnlyList<AgendaRow> Issues,
    Tally Lessons,
    int AllLessons,
    NewestInsight? Newest,
    IReadOnlyList<ActivityLine> Activities,
    IReadOnlyList<LessonLine> NewLessons);

/// <summary>The insight that was adopted last, with the lessons it was made of.</summary>
public sealed record NewestInsight(
    Guid Id, string Slug, string Title, string Statement, DateTime AdoptedAt, bool IsDated, Provenance Provenance)
{
    /// <summary>For each lesson its conditions and whether it contradicts; only those that the reader may see.</summary>
    public IReadOnlyList<(Condition On, bool Contradicts)> Lessons { get; init; } = [];
}

/// <summary>An activity on the Tribune, in a list.</summary>
public sealed record ActivityLine(string Slug, string Title, string Kind, string? Place, PartialDate? Date, DateOnly SortDate);

/// <summary>Asks for the home page: six commands.</summary>
public sealed class HomeQueries(PortalDbContext db, BoardQueries boards, TimeProvider clock)
{
    private const int ActivitiesShown = 4;
    private const int LessonsShown = 4;

    /// <summary>The home page for a reader.</summary>
    public async Task<HomePage> PageAsync(Reader reader, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var issues = await db.IssueStatesAsync(cancel);
        var leads = await db.LeadNamesAsync(today, cancel);
        var sights = await boards.SeeAsync(reader, cancel);
        var rows = issues.Where(issue => issue.Status == IssueStatus.OnAgenda).Select(issue => new AgendaRow(
            issue.Id, issue.Slug, issue.Name, issue.Summary, issue.Conditions, leads.GetValueOrDefault(issue.Id)));

        return new HomePage(
            [.. rows],
            sights.PerIssue(),
            sights.Lessons.Total,
            await NewestAsync(reader, cancel),
            await ActivitiesAsync(reader, today, cancel),
            await db.LinesAsync(sights.Lessons.Newest(LessonsShown), reader, today, cancel));
    }

    private async Task<NewestInsight?> NewestAsync(Reader reader, CancellationToken cancel)
    {
        var newest = await db.Insights.AsNoTracking().Adopted().VisibleTo(reader)
            .OrderByDescending(insight => insight.AdoptedAt).ThenByDescending(insight => insight.Id)
            .Select(insight => new NewestInsight(
                insight.Id, insight.Slug, insight.Title, insight.Statement, insight.AdoptedAt!.Value,
                insight.Agreement!.Decided != Agreement.ImportedMark, insight.Provenance))
            .FirstOrDefaultAsync(cancel);
        if (newest is null)
            return null;

        var lessons = await (
            from part in db.Set<InsightLesson>()
            join lesson in db.Lessons.VisibleTo(reader) on part.LessonId equals lesson.Id
            where part.InsightId == newest.Id
            orderby part.Place
            select new { lesson.Conditions.On, part.Contradicts }).ToListAsync(cancel);
        return newest with { Lessons = [.. lessons.Select(lesson => (lesson.On, lesson.Contradicts))] };
    }

    /// <summary>What is coming, soonest first; where that is too little, what was last, newest first.</summary>
    private async Task<List<ActivityLine>> ActivitiesAsync(Reader reader, DateOnly today, CancellationToken cancel)
    {
        var visible = db.Activities.AsNoTracking().VisibleTo(reader).Where(activity => activity.Date != null && activity.CancelledAt == null);
        var coming = visible.Where(each => each.SortDate >= today).OrderBy(each => each.SortDate).Take(ActivitiesShown);
        var past = visible.Where(each => each.SortDate < today).OrderByDescending(each => each.SortDate).Take(ActivitiesShown);
        var found = await coming.Select(each => new { each.Slug, each.Title, each.Kind, each.Place, each.Date, each.SortDate })
            .Concat(past.Select(each => new { each.Slug, each.Title, each.Kind, each.Place, each.Date, each.SortDate }))
            .ToListAsync(cancel);
        var lines = found.Select(each => new ActivityLine(each.Slug, each.Title, each.Kind, each.Place, each.Date, each.SortDate)).ToList();
        return [.. lines.Where(each => each.SortDate >= today).OrderBy(each => each.SortDate)
            .Concat(lines.Where(each => each.SortDate < today).OrderByDescending(each => each.SortDate))
            .Take(ActivitiesShown)];
    }
}
