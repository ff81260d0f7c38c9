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
                advice.MeetingOn,
                advice.FinishedAt,
                Actions = advice.Actions.OrderBy(action => action.Before).ThenBy(action => action.Id)
                    .Select(action => new { action.What, action.Who, action.Before, action.DoneAt, action.Remark }).ToList(),
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new AdviceRecord(
                row.Slug, row.Kind.ToString(), row.Issue, row.Question, row.Title ?? "", row.Body ?? "",
                Amsterdam.Day(row.GivenAt!.Value), row.AnswerBefore, row.Answer?.ToString(), row.Reason,
                DayOf(row.AnsweredAt))
            {
                MeetingOn = row.MeetingOn,
                FinishedOn = DayOf(row.FinishedAt),
                Actions = [.. row.Actions.Select(each => new AdviceActionRecord(each.What, each.Who, each.Before, DayOf(each.DoneAt), each.Remark))],
            };
        }
    }

    private static DateOnly? DayOf(DateTime? moment) => moment is { } at ? Amsterdam.Day(at) : null;
}
