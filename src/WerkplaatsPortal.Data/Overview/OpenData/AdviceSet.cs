using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview.OpenData;

internal sealed class AdviceSet(PortalDbContext db) : OpenSet<Advice, AdviceRecord>(db)
{
    protected override IQueryable<Advice> Public => Db.Advices.AsNoTracking().VisibleTo(Reader.Visitor)
        .OrderByDescending(advice => advice.GivenAt).ThenByDescending(advice => advice.Id);

    public override async IAsyncEnumerable<AdviceRecord> StreamAsync(
        IQueryable<Advice> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var rows =
            from advice in things
            join issue in Db.Issues on advice.IssueId equals issue.Id
            select new
            {
                advice.Slug,
                advice.Kind,
                Issue = issue.Slug,
                advice.Question,
                advice.Title,
                advice.Body,
                advice.GivenAt,
                advice.AnswerBefore,
                advice.Answer,
                advice.Reason,
                advice.AnsweredAt,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new AdviceRecord(
                row.Slug, row.Kind.ToString(), row.Issue, row.Question, row.Title ?? "", row.Body ?? "",
                Amsterdam.Day(row.GivenAt!.Value), row.AnswerBefore, row.Answer?.ToString(), row.Reason,
                row.AnsweredAt is { } answered ? Amsterdam.Day(answered) : null);
        }
    }
}
