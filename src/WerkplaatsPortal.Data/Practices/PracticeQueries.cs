using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Practices;

/// <summary>What somebody chose among practices, or insights: words, slugs of issues, conditions.</summary>
public sealed record TopicChoice(Words Words, IReadOnlyCollection<string> Issues, Condition Conditions)
{
    /// <summary>Whether nothing is chosen.</summary>
    public bool IsNone => Words.AreNone && Issues.Count == 0 && Conditions == Condition.None;
}

/// <summary>A practice in a list.</summary>
public sealed record PracticeItem(
    Guid Id, string Slug, string Title, string Summary, string Place, PartialDate? Start, PartialDate? End, Condition Conditions,
    bool Agreed, string IssueSlug, string IssueName);

/// <summary>A page of practices, and the issues to choose from.</summary>
public sealed record PracticeList(Page<PracticeItem> Page, IssueNames Issues);

/// <summary>Finds practices: three commands, and the search's own for words.</summary>
public sealed class PracticeQueries(PortalDbContext db, Finder finder, TimeProvider clock)
{
    /// <summary>A page of the practices that the reader may see and that fit the choice, those that began last first.</summary>
    public async Task<PracticeList> FindAsync(TopicChoice choice, int page, Reader reader, CancellationToken cancel = default)
    {
        var issues = await IssueNames.ReadAsync(db, cancel);
        var finding = choice.Words.AreNone ? null : await finder.FindAsync(FoundKind.Practice, choice.Words, reader, cancel: cancel);
        var found = Fitting(choice, issues, reader, finding);
        // Only what was found is in the order of the search: at most a thousand, so the page is cut from their ids.
        var ids = finding is null ? [] : finding.InOrder(await found.Select(practice => practice.Id).ToListAsync(cancel), id => id);
        var total = finding is null ? await found.CountAsync(cancel) : ids.Count;
        var onPage = ids.AsQueryable().OnPage(page).ToList();
        var items = await (
            from practice in finding is null ? InOrder(found).OnPage(page) : found.Where(practice => onPage.Contains(practice.Id))
            join issue in db.Issues on practice.IssueId equals issue.Id
            select new PracticeItem(
                practice.Id, practice.Slug, practice.Title, practice.Summary, practice.Place, practice.Start, practice.End,
                practice.Conditions.On, practice.Agreement != null, issue.Slug, issue.Name)).ToListAsync(cancel);
        return new PracticeList(new(finding is null ? items : finding.InOrder(items, item => item.Id), page, total), issues);
    }

    private static IQueryable<LearningPractice> InOrder(IQueryable<LearningPractice> practices) =>
        practices.OrderByDescending(practice => practice.FirstDay ?? DateOnly.MinValue).ThenBy(practice => practice.Title).ThenBy(practice => practice.Id);

    private IQueryable<LearningPractice> Fitting(TopicChoice choice, IssueNames issues, Reader reader, Finding? finding)
    {
        var found = db.Practices.AsNoTracking().VisibleTo(reader, clock.Today());
        found = finding is null ? found : finding.In(found);
        var chosen = issues.FamilyOf(choice.Issues);
        if (chosen.Count > 0)
        {
            found = found.Where(practice =>
                chosen.Contains(practice.IssueId) || practice.OtherIssues.Any(other => chosen.Contains(other.IssueId)));
        }

        return choice.Conditions == Condition.None ? found : found.Where(practice => (practice.Conditions.On & choice.Conditions) != Condition.None);
    }
}
