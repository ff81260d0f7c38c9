using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Data.Overview.OpenData;

internal sealed class InsightSet(PortalDbContext db) : OpenSet<Insight, InsightRecord>(db)
{
    protected override IQueryable<Insight> Public => Db.Insights.AsNoTracking().VisibleTo(Reader.Visitor).Adopted()
        .OrderByDescending(insight => insight.AdoptedAt).ThenByDescending(insight => insight.Id);

    /// <remarks>The package knows only lessons that carry an insight, so those that contradict it are left out here.</remarks>
    public override async IAsyncEnumerable<InsightRecord> StreamAsync(
        IQueryable<Insight> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var readable = Db.Lessons.VisibleTo(Reader.Visitor).Shared();
        var issues = await LinksAsync(
            from insight in things
            from other in insight.OtherIssues
            join issue in Db.Issues on other.IssueId equals issue.Id
            select new OpenLink(insight.Id, issue.Slug), cancel);
        var lessons = await LinksAsync(
            from insight in things
            from weighed in insight.Lessons
            where !weighed.Contradicts
            join lesson in readable on weighed.LessonId equals lesson.Id
            orderby weighed.Place
            select new OpenLink(insight.Id, lesson.Slug), cancel);
        var rows =
            from insight in things
            join issue in Db.Issues on insight.IssueId equals issue.Id
            select new
            {
                insight.Id,
                insight.Slug,
                insight.Title,
                insight.Statement,
                insight.Reasons,
                insight.Conditions.On,
                insight.Provenance.Inferred,
                insight.Provenance.Source,
                Issue = issue.Slug,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new InsightRecord(
                row.Slug, row.Title, row.Statement, [.. lessons[row.Id]],
                row.Reasons?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [], Codes.Of(row.On),
                [row.Issue, .. issues[row.Id]], row.Inferred, row.Source);
        }
    }
}
