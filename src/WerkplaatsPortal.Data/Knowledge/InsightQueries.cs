using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>An insight in a list.</summary>
public sealed record InsightItem(
    Guid Id, string Slug, string Title, string Statement, Condition Conditions, bool Inferred, int Lessons, int Contradicting, DateTime AdoptedAt,
    string IssueSlug, string IssueName);

/// <summary>A page of insights, and the issues to choose from.</summary>
public sealed record InsightList(Page<InsightItem> Page, IssueNames Issues);

/// <summary>Finds insights: three commands, and the search's own for words.</summary>
public sealed class InsightQueries(PortalDbContext db, Finder finder)
{
    /// <summary>A page of the adopted insights that the reader may see and that fit the choice, newest first.</summary>
    public async Task<InsightList> FindAsync(TopicChoice choice, int page, Reader reader, CancellationToken cancel = default)
    {
        var issues = await IssueNames.ReadAsync(db, cancel);
        var finding = await FoundAsync(choice, reader, cancel);
        var found = Fitting(choice, issues, reader, finding);
        // Only what was found is in the order of the search: at most a thousand, so the page is cut from their ids.
        var ids = finding is null ? [] : finding.InOrder(await found.Select(insight => insight.Id).ToListAsync(cancel), id => id);
        var total = finding is null ? await found.CountAsync(cancel) : ids.Count;
        var onPage = ids.AsQueryable().OnPage(page).ToList();
        var readable = db.Lessons.VisibleTo(reader).Shared();
        var items = await (
            from insight in finding is null ? InOrder(found).OnPage(page) : found.Where(insight => onPage.Contains(insight.Id))
            join issue in db.Issues on insight.IssueId equals issue.Id
            select new InsightItem(
                insight.Id, insight.Slug, insight.Title, insight.Statement, insight.Conditions.On, insight.Provenance.Inferred,
                insight.Lessons.Count(weighed => !weighed.Contradicts && readable.Any(lesson => lesson.Id == weighed.LessonId)),
                insight.Lessons.Count(weighed => weighed.Contradicts && readable.Any(lesson => lesson.Id == weighed.LessonId)),
                insight.AdoptedAt!.Value, issue.Slug, issue.Name)).ToListAsync(cancel);
        return new InsightList(new(finding is null ? items : finding.InOrder(items, item => item.Id), page, total), issues);
    }

    /// <summary>All adopted insights that the reader may see and that fit the choice, in the same order.</summary>
    public async Task<IQueryable<Insight>> AllAsync(TopicChoice choice, Reader reader, CancellationToken cancel = default) =>
        InOrder(Fitting(choice, await IssueNames.ReadAsync(db, cancel), reader, await FoundAsync(choice, reader, cancel)));

    private async Task<Finding?> FoundAsync(TopicChoice choice, Reader reader, CancellationToken cancel) =>
        choice.Words.AreNone ? null : await finder.FindAsync(FoundKind.Insight, choice.Words, reader, cancel: cancel);

    private static IQueryable<Insight> InOrder(IQueryable<Insight> insights) =>
        insights.OrderByDescending(insight => insight.AdoptedAt).ThenBy(insight => insight.Title).ThenBy(insight => insight.Id);

    private IQueryable<Insight> Fitting(TopicChoice choice, IssueNames issues, Reader reader, Finding? finding)
    {
        var found = db.Insights.AsNoTracking().VisibleTo(reader).Adopted();
        found = finding is null ? found : finding.In(found);
        var chosen = issues.FamilyOf(choice.Issues);
        if (chosen.Count > 0)
            found = found.Where(insight => chosen.Contains(insight.IssueId) || insight.OtherIssues.Any(other => chosen.Contains(other.IssueId)));
        return choice.Conditions == Condition.None ? found : found.Where(insight => (insight.Conditions.On & choice.Conditions) != Condition.None);
    }
}
