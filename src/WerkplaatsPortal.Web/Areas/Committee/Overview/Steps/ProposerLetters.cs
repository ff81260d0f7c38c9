using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>Tells who put an issue forward what the committee decided on it.</summary>
public sealed class ProposerLetters(PortalDbContext db, Texts texts, PortalAddress address, TimeProvider clock) : ILetterWriter
{
    private const string Answer = "voorstel";

    /// <inheritdoc />
    public IReadOnlyList<string> Kinds => [Answer];

    /// <summary>
    /// Makes the mail about the last decision, saved with it. There is none when that was no answer to a proposal, as for an issue that was
    /// on the agenda before, or when the proposer took it: who decides knows.
    /// </summary>
    /// <param name="issue">With its decisions.</param>
    public async Task TellAsync(SocialIssue issue)
    {
        var steps = issue.Decisions.OrderBy(each => each.Number).ToList();
        if (steps.SkipLast(1).Any(step => step.Status == IssueStatus.OnAgenda) || steps[^1].Status == IssueStatus.Proposed || steps.Count < 2
            || steps[0].TakenBy is not { } proposer || proposer == steps[^1].TakenBy)
            return;

        if ((await db.AddressesAsync([proposer], clock.UtcNow())).TryGetValue(proposer, out var to))
            db.Mails.Add(OutgoingMail.ToTell(proposer, to.Email, $"{Answer}/{steps[^1].Id:N}", to.PrefersEnglish, clock.UtcNow()));
    }

    /// <inheritdoc />
    public async Task<LetterWords?> WriteAsync(LetterMatter matter, Reader reader, CancellationToken cancel = default)
    {
        var found = await (
            from answer in db.Set<AgendaDecision>()
            where answer.Id == matter.Id
            join first in db.Set<AgendaDecision>() on answer.IssueId equals first.IssueId
            where first.Number == 1 && first.TakenBy == reader.PersonId
            join other in db.Issues on answer.SuccessorId equals other.Id into others
            from other in others.DefaultIfEmpty()
            select new { first.Name, answer.Step, answer.Reason, Into = other.Name }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(
            texts["Een antwoord op je voorstel"],
            [
                texts["Je stelde een kwestie voor: {0}.", found.Name],
                found.Step switch
                {
                    AgendaStep.TakeUp => texts["De programmacommissie heeft haar opgenomen in de kennisagenda. Kies een plek in het leeratelier als je mee wilt doen."],
                    AgendaStep.Reopen => texts["De programmacommissie heeft haar alsnog opgenomen in de kennisagenda. Kies een plek in het leeratelier als je mee wilt doen."],
                    AgendaStep.Merge => texts["De programmacommissie heeft haar bij een andere kwestie gevoegd: {0}. Daar gaat het verder.", found.Into],
                    _ => texts["De programmacommissie neemt haar niet op."],
                },
                texts["De reden: {0}", found.Reason],
                address.Of("/mijn").AbsoluteUri,
            ],
            texts["Je krijgt deze mail omdat je een kwestie voorstelde."], MailChoice.Elsewhere);
    }
}
