using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The agenda with what the committee weighs beside it.</summary>
/// <param name="Agenda">The agenda as everybody reads it.</param>
/// <param name="Questions">Articulated questions, by issue.</param>
/// <param name="Advices">Advice that was asked for or given, by issue.</param>
public sealed record AgendaReview(AgendaPage Agenda, IReadOnlyDictionary<Guid, int> Questions, IReadOnlyDictionary<Guid, int> Advices);

/// <summary>
/// Reads the agenda for the committee, as a visitor sees it: nothing of an Arena's working material counts, also for a member
/// who has a seat there. Only advice counts as the committee knows it.
/// </summary>
public sealed class AgendaReviewQueries(PortalDbContext db, AgendaQueries agenda)
{
    /// <summary>The agenda as it stands now.</summary>
    public async Task<AgendaReview> NowAsync(Reader reader, CancellationToken cancel = default)
    {
        var questions = await (
            from question in db.Questions.VisibleTo(Reader.Visitor, db.Studios)
            join studio in db.Studios on question.StudioId equals studio.Id
            group question by studio.IssueId into each
            select new { IssueId = each.Key, Count = each.Count() }).ToDictionaryAsync(each => each.IssueId, each => each.Count, cancel);
        var advices = await db.Advices.VisibleTo(reader)
            .GroupBy(advice => advice.IssueId)
            .Select(each => new { IssueId = each.Key, Count = each.Count() })
            .ToDictionaryAsync(each => each.IssueId, each => each.Count, cancel);
        return new AgendaReview(await agenda.NowAsync(Reader.Visitor, cancel), questions, advices);
    }
}
