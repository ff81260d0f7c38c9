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

    public override async IAsyncEnumerable<InsightRecord> StreamAsync(
        IQueryable<Insight> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var readable = Db.Lessons.VisibleTo(Reader.Visitor).Shared();
        var issues = await LinksAsync(
            from insight in things
            from other in insight.OtherIssues
            join issue in Db.Issues on other.IssueId equals issue.Id
            orderby issue.Slug
            select new OpenLink(insight.Id, issue.Slug), cancel);
        var lessons = (await (
            from insight in things
            from weighed in insight.Lessons
            join lesson in readable on weighed.LessonId equals lesson.Id
            orderby weighed.Place
            select new { insight.Id, weighed.Contradicts, lesson.Slug }).ToListAsync(cancel))
            .ToLookup(each => (each.Id, each.Contradicts), each => each.Slug);
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
                insight.Conditions,
                insight.Number,
                insight.Provenance.Note,
                insight.Provenance.Inferred,
                insight.Provenance.Source,
                Issue = issue.Slug,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new InsightRecord(
                row.Slug, row.Title, row.Statement, [.. lessons[(row.Id, false)]],
                row.Reasons?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [], Codes.Of(row.Conditions.On),
                [row.Issue, .. issues[row.Id]], row.Inferred, row.Source)
            {
                ContradictingLessons = [.. lessons[(row.Id, true)]],
                ConditionMeanings = Codes.MeaningsOf(row.Conditions),
                Version = row.Number,
                Note = row.Note,
            };
        }
    }
}
