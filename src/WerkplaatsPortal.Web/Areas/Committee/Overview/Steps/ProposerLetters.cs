using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>Tells who put an issue forward what the committee decided on it.</summary>
public sealed class ProposerLetters(PortalDbContext db, Texts texts, PortalAddress address, TimeProvider clock)
{
    /// <summary>
    /// Writes the mail about the last decision, saved with it. Nothing is written when that was no answer to a proposal, as for an issue that was
    /// on the agenda before, or when the proposer took it: who decides knows.
    /// </summary>
    /// <param name="issue">With its decisions.</param>
    /// <param name="into">The issue that it was joined to; null for another decision.</param>
    public async Task TellAsync(SocialIssue issue, SocialIssue? into = null)
    {
        var steps = issue.Decisions.OrderBy(each => each.Number).ToList();
        if (steps.SkipLast(1).Any(step => step.Status == IssueStatus.OnAgenda) || steps[^1].Status == IssueStatus.Proposed || steps.Count < 2
            || steps[0].TakenBy is not { } proposer || proposer == steps[^1].TakenBy)
            return;

        var reader = await db.Accounts.Where(account => account.PersonId == proposer && account.Email != null && account.EmailConfirmed)
            .Select(account => new { account.Email, account.PrefersEnglish }).SingleOrDefaultAsync();
        if (reader is not null)
            db.Mails.Add(Language.Speak(
                reader.PrefersEnglish, () => OutgoingMail.Write(reader.Email!, texts["Een antwoord op je voorstel"], Words(steps, into), clock.UtcNow(), reader.PrefersEnglish)));
    }

    private string Words(List<AgendaDecision> steps, SocialIssue? into) => string.Join(
        "\n\n",
        texts["Je stelde een kwestie voor: {0}.", steps[0].Name],
        steps[^1].Step switch
        {
            AgendaStep.TakeUp => texts["De programmacommissie heeft haar opgenomen in de kennisagenda. Kies een plek in het leeratelier als je mee wilt doen."],
            AgendaStep.Reopen => texts["De programmacommissie heeft haar alsnog opgenomen in de kennisagenda. Kies een plek in het leeratelier als je mee wilt doen."],
            AgendaStep.Merge => texts["De programmacommissie heeft haar bij een andere kwestie gevoegd: {0}. Daar gaat het verder.", into?.Name],
            _ => texts["De programmacommissie neemt haar niet op."],
        },
        texts["De reden: {0}", steps[^1].Reason],
        address.Of("/mijn").AbsoluteUri);
}
