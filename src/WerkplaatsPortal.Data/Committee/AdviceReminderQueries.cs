using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>Who leads a studio and reads mail.</summary>
public sealed record AdviceReader(Guid PersonId, string Email, bool PrefersEnglish);

/// <summary>Finds the advice of which a studio is to be reminded.</summary>
public sealed class AdviceReminderQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>How many days before the term a studio is reminded.</summary>
    public const int DaysBefore = 7;

    private const int Most = 100;

    /// <summary>
    /// Advice that is not answered within a week of its term or after it, or of which an action is late, each where nobody was reminded yet.
    /// A term of a few days brings no reminder on the day after it was given.
    /// </summary>
    public Task<List<Guid>> DueAsync(CancellationToken cancel = default)
    {
        var (today, soon, given) = (clock.Today(), clock.Today().AddDays(DaysBefore), clock.UtcNow().AddDays(-DaysBefore));
        return db.Advices.OfStudiosAtWork(db)
            .Where(advice => advice.GivenAt != null && advice.FinishedAt == null && ((advice.Answer == null
                    && ((advice.RemindedAt == null && advice.AnswerBefore > today && advice.AnswerBefore <= soon && advice.GivenAt < given)
                        || (advice.RemindedAfterAt == null && advice.AnswerBefore <= today)))
                || advice.Actions.Any(action => action.DoneAt == null && action.RemindedAt == null && action.Before < today)))
            .Where(advice => db.Studios.Any(studio => studio.IssueId == advice.IssueId && studio.Leads.Any(lead =>
                lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today))))
            .OrderBy(advice => advice.AnswerBefore).ThenBy(advice => advice.Id).Select(advice => advice.Id).Take(Most).ToListAsync(cancel);
    }

    /// <summary>An advice to be changed, with its actions.</summary>
    public Task<Advice?> FindAsync(Guid id, CancellationToken cancel = default) =>
        db.Advices.Include(advice => advice.Actions).SingleOrDefaultAsync(advice => advice.Id == id, cancel);

    /// <summary>Who leads the studio that an advice is for, and reads mail.</summary>
    public Task<List<AdviceReader>> ReadersAsync(Advice advice, CancellationToken cancel = default)
    {
        var today = clock.Today();
        return (
            from studio in db.Studios
            where studio.IssueId == advice.IssueId
            from lead in studio.Leads
            where lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today)
            join account in db.Accounts on lead.PersonId equals account.PersonId
            where account.Email != null && account.EmailConfirmed
            select new AdviceReader(account.PersonId, account.Email!, account.PrefersEnglish)).Distinct().ToListAsync(cancel);
    }
}
