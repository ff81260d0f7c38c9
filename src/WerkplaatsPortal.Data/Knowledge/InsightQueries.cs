using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>An insight in a list.</summary>
public sealed record InsightItem(
    string Slug, string Title, string Statement, Condition Conditions, bool Inferred, int Lessons, int Contradicting, DateTime AdoptedAt,
    string IssueSlug, string IssueName);

/// <summary>A page of insights, and the issues to choose from.</summary>
public sealed record InsightList(Page<InsightItem> Page, IssueNames Issues);

/// <summary>Finds insights: three commands.</summary>
public sealed class InsightQueries(PortalDbContext db)
{
    /// <summary>A page of the adopted insights that the reader may see and that fit the choice, newest first.</summary>
    public async Task<InsightList> FindAsync(TopicChoice choice, int page, Reader reader, CancellationToken cancel = default)
    {
        var issues = await IssueNames.ReadAsync(db, cancel);
        var found = Fitting(choice, issues, reader);
        var total = await found.CountAsync(cancel);
        var readable = db.Lessons.VisibleTo(reader).Shared();
        var items = await (
            from insight in InOrder(found, choice).OnPage(page)
            join issue in db.Issues on insight.IssueId equals issue.Id
            select new InsightItem(
                insight.Slug, insight.Title, insight.Statement, insight.Conditions.On, insight.Provenance.Inferred,
                insight.Lessons.Count(weighed => !weighed.Contradicts && readable.Any(lesson => lesson.Id == weighed.LessonId)),
                insight.Lessons.Count(weighed => weighed.Contradicts && readable.Any(lesson => lesson.Id == weighed.LessonId)),
                insight.AdoptedAt!.Value, issue.Slug, issue.Name)).ToListAsync(cancel);
        return new InsightList(new(items, page, total), issues);
    }

    /// <summary>All adopted insights that the reader may see and that fit the choice, in the same order.</summary>
    public async Task<IQueryable<Insight>> AllAsync(TopicChoice choice, Reader reader, CancellationToken cancel = default) =>
        InOrder(Fitting(choice, await IssueNames.ReadAsync(db, cancel), reader), choice);

    private static IQueryable<Insight> InOrder(IQueryable<Insight> insights, TopicChoice choice) =>
        choice.Words.TitleFirst(insights).ThenByDescending(insight => insight.AdoptedAt).ThenBy(insight => insight.Title).ThenBy(insight => insight.Id);

    private IQueryable<Insight> Fitting(TopicChoice choice, IssueNames issues, Reader reader)
    {
        var found = choice.Words.FoundIn(db.Insights.AsNoTracking().VisibleTo(reader).Adopted());
        var chosen = issues.FamilyOf(choice.Issues);
        if (chosen.Count > 0)
            found = found.Where(insight => chosen.Contains(insight.IssueId) || insight.OtherIssues.Any(other => chosen.Contains(other.IssueId)));
        return choice.Conditions == Condition.None ? found : found.Where(insight => (insight.Conditions.On & choice.Conditions) != Condition.None);
    }
}
