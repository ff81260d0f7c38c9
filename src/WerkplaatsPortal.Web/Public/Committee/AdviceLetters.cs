using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Committee;

/// <summary>
/// Reminds the lead of a studio of an advice: a week before the term, after the term, and of an action whose day has passed; each once. The
/// mail is saved with what it tells of, and written when it goes: only for who still leads, and only of what is still to be done.
/// </summary>
public sealed class AdviceLetters(PortalDbContext db, AdviceReminderQueries advices, Texts texts, PortalAddress address, TimeProvider clock) : ILetterWriter
{
    private const string ToAnswer = "advies";
    private const string Action = "advies-actie";
    private const string Late = "te-laat";

    /// <inheritdoc />
    public IReadOnlyList<string> Kinds => [ToAnswer, Action];

    /// <summary>Makes what is due for one advice, and notes it there; the caller saves.</summary>
    public async Task RemindAsync(Advice advice, CancellationToken cancel)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var readers = await advices.ReadersAsync(advice, cancel);
        if (advice.Answer is null)
        {
            Add(readers, $"{ToAnswer}/{advice.Id:N}/{(advice.AnswerBefore <= today ? Late : "antwoord")}");
            advice.Remind(now);
            return;
        }

        foreach (var action in advice.Actions.Where(each => each.DoneAt is null && each.RemindedAt is null && each.Before < today))
        {
            Add(readers, $"{Action}/{action.Id:N}");
            advice.RemindOf(action, now);
        }
    }

    /// <inheritdoc />
    public async Task<LetterWords?> WriteAsync(LetterMatter matter, Reader reader, CancellationToken cancel = default)
    {
        var found = await (
            from advice in db.Advices.VisibleTo(reader)
            where reader.LedIssues.Contains(advice.IssueId) && advice.FinishedAt == null
                && (matter.Kind == ToAnswer ? advice.Id == matter.Id && advice.Answer == null : advice.Actions.Any(action => action.Id == matter.Id && action.DoneAt == null))
            join issue in db.Issues on advice.IssueId equals issue.Id
            select new
            {
                advice.Title,
                advice.AnswerBefore,
                advice.IssueId,
                Page = "/onderzoek/" + issue.Slug + "/adviezen/" + advice.Slug,
                IssueName = issue.Name,
                Actions = advice.Actions.Where(action => action.Id == matter.Id).Select(action => new { action.What, action.Before }).ToList(),
            }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;

        var (subject, about, page) = found.Actions is [var late, ..]
            ? (texts["Een actie bij een advies is te laat"], texts["Deze actie zou uiterlijk op {0} gedaan zijn: {1}", Show.Date(late.Before), late.What], "/acties")
            : (matter.Further == Late ? texts["De termijn voor een antwoord is voorbij"] : texts["Antwoord gevraagd op een advies"],
                texts["De programmacommissie wacht op het antwoord van je leeratelier, vóór {0}.", Show.Date(found.AnswerBefore!.Value)], "/antwoord");
        return new(
            subject, [texts["Het gaat om dit advies: {0}", found.Title], about, address.Of(found.Page + page).AbsoluteUri],
            texts["Je krijgt deze mail omdat je trekker bent van ‘{0}’.", found.IssueName], found.IssueId);
    }

    private void Add(List<AdviceReader> readers, string matter) =>
        readers.ForEach(reader => db.Mails.Add(OutgoingMail.ToTell(reader.PersonId, reader.Email, matter, reader.PrefersEnglish, clock.UtcNow())));
}
