using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Exchange;

/// <summary>A publication in the list of a lead, with on how much it rests.</summary>
public sealed record PublicationOnDesk(string Slug, string Title, string Kind, int? Year, int Insights, int Lessons);

/// <summary>Publications as the lead of a studio works on them.</summary>
public sealed class PublicationDeskQueries(PortalDbContext db)
{
    /// <summary>The publications on the studio's issue, newest first.</summary>
    public Task<List<PublicationOnDesk>> OnIssueAsync(LearningStudio studio, CancellationToken cancel = default) => db.Publications.AsNoTracking()
        .Where(each => each.Issues.Any(topic => topic.IssueId == studio.IssueId))
        .OrderByDescending(each => each.Year ?? 0).ThenBy(each => each.Title)
        .Select(each => new PublicationOnDesk(each.Slug, each.Title, each.Kind, each.Year, each.Insights.Count, each.Lessons.Count))
        .ToListAsync(cancel);

    /// <summary>A publication on the studio's issue, to be changed; null when there is none with that address.</summary>
    public Task<Publication?> FindAsync(LearningStudio studio, string slug, CancellationToken cancel = default) => db.Publications
        .Include(each => each.Issues).Include(each => each.Insights).Include(each => each.Lessons).AsSplitQuery()
        .SingleOrDefaultAsync(each => each.Slug == slug && each.Issues.Any(topic => topic.IssueId == studio.IssueId), cancel);

    /// <summary>The slugs of the insights that it rests on.</summary>
    public Task<List<string>> InsightsAsync(Publication publication, CancellationToken cancel = default)
    {
        var ids = publication.Insights.Select(each => each.InsightId).ToList();
        return db.Insights.Where(insight => ids.Contains(insight.Id)).Select(insight => insight.Slug).ToListAsync(cancel);
    }

    /// <summary>The slugs of the lessons that it rests on.</summary>
    public Task<List<string>> LessonsAsync(Publication publication, CancellationToken cancel = default)
    {
        var ids = publication.Lessons.Select(each => each.LessonId).ToList();
        return db.Lessons.Where(lesson => ids.Contains(lesson.Id)).Select(lesson => lesson.Slug).ToListAsync(cancel);
    }

    /// <summary>The slugs of the issues that it is about, beside that of the studio.</summary>
    public Task<List<string>> OtherIssuesAsync(LearningStudio studio, Publication publication, CancellationToken cancel = default)
    {
        var ids = publication.Issues.Select(each => each.IssueId).Where(id => id != studio.IssueId).ToList();
        return db.Issues.Where(issue => ids.Contains(issue.Id)).Select(issue => issue.Slug).ToListAsync(cancel);
    }

    /// <summary>Insights by their slugs.</summary>
    /// <exception cref="RuleViolation">The reader can't open one of them.</exception>
    public async Task<IReadOnlyList<Insight>> ChosenInsightsAsync(
        Reader reader, IReadOnlyCollection<string> slugs, string field, CancellationToken cancel = default)
    {
        var found = await db.Insights.VisibleTo(reader).Where(insight => slugs.Contains(insight.Slug)).ToListAsync(cancel);
        Rule.Demand(found.Count == slugs.Distinct().Count(), "Dit inzicht bestaat niet, of je mag het niet lezen.", field);
        return found;
    }
}
