using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>A question whether a seat goes on, as who is asked reads it.</summary>
/// <param name="Id">The question; part of its address.</param>
/// <param name="Reason">Why it is asked.</param>
/// <param name="Seat">The seat that it is about.</param>
/// <param name="FromSlug">The former issue's address.</param>
/// <param name="FromName">The former issue.</param>
/// <param name="ToSlug">The other issue's address.</param>
/// <param name="ToName">The other issue.</param>
/// <param name="PartnerSlug">The partner's address; null without an organisation.</param>
/// <param name="ForName">The partner or the person that is asked.</param>
/// <param name="AnswerBefore">The last day to answer.</param>
/// <param name="AskedAt">When it was asked (UTC).</param>
public sealed record SeatQuestionRow(
    Guid Id, SeatQuestionReason Reason, Seat Seat, string FromSlug, string FromName, string ToSlug, string ToName,
    string? PartnerSlug, string ForName, DateOnly AnswerBefore, DateTime AskedAt)
{
    /// <summary>Whether a reminder went out.</summary>
    public bool WasReminded { get; init; }

    /// <summary>The answer; null while it waits.</summary>
    public SeatAnswer? Answer { get; init; }

    /// <summary>What was said with it.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether the last day to answer has passed without an answer.</summary>
    public bool IsLate(DateOnly today) => Answer is null && AnswerBefore < today;
}

/// <summary>Who reads the mail about a seat.</summary>
/// <param name="Id">The partner or the person whose seat it is.</param>
/// <param name="PersonId">Who reads it.</param>
/// <param name="Email">The address.</param>
/// <param name="PrefersEnglish">In which language.</param>
public sealed record SeatReader(Guid Id, Guid PersonId, string Email, bool PrefersEnglish);

/// <summary>Who is asked whether a seat goes on, and what was answered: one command each.</summary>
public sealed class SeatQuestionQueries(PortalDbContext db)
{
    /// <summary>What waits for the reader, or for a partner that he or she speaks for, the first to end first.</summary>
    public async Task<IReadOnlyList<SeatQuestionRow>> WaitingForAsync(Reader reader, CancellationToken cancel = default) =>
        [.. (await RowsAsync(OfReader(reader).Where(question => question.Answer == null), cancel)).OrderBy(row => row.AnswerBefore)];

    /// <summary>Everybody who was asked to go on in a studio and has not confirmed: who waits, and who declined. By name.</summary>
    public async Task<IReadOnlyList<SeatQuestionRow>> NotConfirmedAsync(Guid studioId, CancellationToken cancel = default) =>
        Named(await RowsAsync(db.SeatQuestions.Where(question => question.StudioId == studioId
            && (question.Answer == null || question.Answer == SeatAnswer.Declined)), cancel));

    /// <summary>Who did not answer in time in a studio that nobody leads on a day: then the committee looks after them.</summary>
    public async Task<IReadOnlyList<SeatQuestionRow>> LateWithoutLeadAsync(DateOnly today, CancellationToken cancel = default) =>
        Named(await RowsAsync(db.SeatQuestions.Where(question => question.Answer == null && question.AnswerBefore < today
            && db.Studios.Any(studio => studio.Id == question.StudioId && !studio.Leads.Any(lead =>
                lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today)))), cancel));

    /// <summary>One that the reader may answer, as a row; null when there is none such.</summary>
    public async Task<SeatQuestionRow?> OwnAsync(Guid id, Reader reader, CancellationToken cancel = default) =>
        (await RowsAsync(OfReader(reader).Where(question => question.Id == id), cancel)).SingleOrDefault();

    /// <summary>One that the reader may answer, tracked; null when there is none such.</summary>
    public Task<SeatQuestion?> ToAnswerAsync(Guid id, Reader reader, CancellationToken cancel = default) =>
        OfReader(reader).SingleOrDefaultAsync(question => question.Id == id, cancel);

    /// <summary>Those of which a reminder is due, longest waiting first.</summary>
    public Task<List<SeatQuestion>> DueForReminderAsync(DateTime now, int most, CancellationToken cancel = default)
    {
        var day = Amsterdam.Day(now).AddDays(SeatQuestion.DaysToRemind);
        return db.SeatQuestions.Where(question => question.Answer == null && question.RemindedAt == null && question.AnswerBefore <= day)
            .OrderBy(question => question.AnswerBefore).ThenBy(question => question.Id).Take(most).ToListAsync(cancel);
    }

    /// <summary>Some questions, as rows.</summary>
    public Task<List<SeatQuestionRow>> OfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel = default) =>
        RowsAsync(db.SeatQuestions.Where(question => ids.Contains(question.Id)), cancel);

    /// <summary>Who may answer questions and reads mail, by the partner or the person whose seat it is; two commands.</summary>
    public async Task<ILookup<Guid, SeatReader>> WhoAnswersAsync(
        IReadOnlyCollection<SeatQuestion> asked, DateOnly today, CancellationToken cancel = default)
    {
        List<Guid> partners = [.. asked.Select(question => question.PartnerId).OfType<Guid>().Distinct()];
        List<Guid> people = [.. asked.Select(question => question.PersonId).OfType<Guid>().Distinct()];
        var accounts = db.Accounts.Where(account => account.Email != null && account.EmailConfirmed);
        var own = await (
            from person in db.People
            join account in accounts on person.Id equals account.PersonId
            where people.Contains(person.Id)
            select new SeatReader(person.Id, person.Id, account.Email!, account.PrefersEnglish)).ToListAsync(cancel);
        var contacts = await (
            from contact in db.PartnerContacts
            join partner in db.Partners on contact.PartnerId equals partner.Id
            join account in accounts on contact.PersonId equals account.PersonId
            where partners.Contains(partner.Id) && contact.Period.From <= today && (contact.Period.Until == null || contact.Period.Until >= today)
            select new SeatReader(partner.Id, contact.PersonId, account.Email!, account.PrefersEnglish)).ToListAsync(cancel);
        return own.Concat(contacts).Distinct().ToLookup(reader => reader.Id);
    }

    private IQueryable<SeatQuestion> OfReader(Reader reader) => db.SeatQuestions.Where(question =>
        (question.PersonId != null && question.PersonId == reader.PersonId)
        || (question.PartnerId != null && reader.PartnerIds.Contains(question.PartnerId.Value)));

    private Task<List<SeatQuestionRow>> RowsAsync(IQueryable<SeatQuestion> which, CancellationToken cancel) => (
        from question in which
        join taking in db.Participations on question.ParticipationId equals taking.Id
        join former in db.Studios on taking.StudioId equals former.Id
        join came in db.Issues on former.IssueId equals came.Id
        join studio in db.Studios on question.StudioId equals studio.Id
        join goes in db.Issues on studio.IssueId equals goes.Id
        join partner in db.Partners on question.PartnerId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        join person in db.People on question.PersonId equals person.Id into people
        from person in people.DefaultIfEmpty()
        select new SeatQuestionRow(
            question.Id, question.Reason, question.Seat, came.Slug, came.Name, goes.Slug, goes.Name,
            partner.Slug, partner.Name ?? person.ChosenName ?? person.Name, question.AnswerBefore, question.AskedAt)
        {
            WasReminded = question.RemindedAt != null,
            Answer = question.Answer,
            Remark = question.Remark,
        }).ToListAsync(cancel);

    private static List<SeatQuestionRow> Named(IEnumerable<SeatQuestionRow> rows) =>
        [.. rows.OrderBy(row => row.Answer).ThenBy(row => row.ForName, StringComparer.CurrentCulture)];
}
