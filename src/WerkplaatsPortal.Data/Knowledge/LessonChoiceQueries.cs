using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>Finds lessons and insights that something new can speak of or rest on: only what the reader may open.</summary>
public sealed class LessonChoiceQueries(PortalDbContext db, Finder finder)
{
    /// <summary>The most lessons that are offered at once; a search finds the others.</summary>
    public const int Most = 30;

    /// <summary>
    /// Shared lessons to choose from: those chosen already, and those that the search finds by the words; those of the studio's own issue first.
    /// </summary>
    public async Task<IReadOnlyList<LessonToChoose>> LessonsAsync(
        Reader reader, Guid issueId, string? words, IReadOnlyCollection<string> chosen, CancellationToken cancel = default)
    {
        var kept = await Choices(db.Lessons.VisibleTo(reader).Where(lesson => chosen.Contains(lesson.Slug)), issueId).ToListAsync(cancel);
        var others = db.Lessons.VisibleTo(reader).Shared().Where(lesson => !chosen.Contains(lesson.Slug));
        var asked = Words.In(words);
        if (!asked.AreNone)
        {
            var found = (await finder.FindAsync(FoundKind.Lesson, asked, reader, cancel: cancel)).Ids.Take(Most + chosen.Count).ToList();
            others = others.Where(lesson => found.Contains(lesson.Id));
        }

        var offered = await Choices(others, issueId).Take(Most).ToListAsync(cancel);
        return [.. kept, .. offered];
    }

    /// <summary>Adopted insights to choose from, newest first, the chosen ones and those of the studio's own issue before others.</summary>
    public async Task<IReadOnlyList<InsightLine>> InsightsAsync(
        Reader reader, Guid issueId, IReadOnlyCollection<string> chosen, CancellationToken cancel = default) => await db.Insights
        .VisibleTo(reader).Adopted()
        .OrderBy(insight => chosen.Contains(insight.Slug) ? 0 : insight.IssueId == issueId ? 1 : 2).ThenByDescending(insight => insight.AdoptedAt)
        .Take(Most + chosen.Count)
        .Select(insight => new InsightLine(insight.Slug, insight.Title, insight.State, false))
        .ToListAsync(cancel);

    /// <summary>Lessons by their slugs, in that order, with the practices that taught them.</summary>
    /// <exception cref="RuleViolation">The reader can't open one of them.</exception>
    public async Task<IReadOnlyList<Lesson>> ChosenAsync(
        Reader reader, IReadOnlyCollection<string> slugs, string field, CancellationToken cancel = default)
    {
        var found = await db.Lessons.VisibleTo(reader).Include(lesson => lesson.OtherPractices)
            .Where(lesson => slugs.Contains(lesson.Slug)).ToDictionaryAsync(lesson => lesson.Slug, cancel);
        Rule.Demand(slugs.All(found.ContainsKey), "Deze les bestaat niet, of je mag haar niet lezen.", field);
        return [.. slugs.Distinct().Select(slug => found[slug])];
    }

    /// <summary>The ids of insights by their slugs.</summary>
    /// <exception cref="RuleViolation">The reader can't open one of them.</exception>
    public async Task<IReadOnlyList<Guid>> ChosenInsightsAsync(
        Reader reader, IReadOnlyCollection<string> slugs, string field, CancellationToken cancel = default)
    {
        var found = await db.Insights.VisibleTo(reader)
            .Where(insight => slugs.Contains(insight.Slug)).Select(insight => insight.Id).ToListAsync(cancel);
        Rule.Demand(found.Count == slugs.Distinct().Count(), "Dit inzicht bestaat niet, of je mag het niet lezen.", field);
        return found;
    }

    private IQueryable<LessonToChoose> Choices(IQueryable<Lesson> lessons, Guid issueId) =>
        from lesson in lessons
        join issue in db.Issues on lesson.IssueId equals issue.Id
        orderby lesson.IssueId == issueId ? 0 : 1, lesson.SharedAt descending, lesson.Id
        select new LessonToChoose(
            lesson.Slug,
            lesson.Title,
            db.Practices.Where(practice => practice.Id == lesson.PracticeId).Select(practice => practice.Title).FirstOrDefault(),
            issue.Name,
            lesson.Audience);
}
