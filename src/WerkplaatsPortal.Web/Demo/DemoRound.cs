using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>An issue that somebody put forward and that waits, and a round of review under way with its inventory.</summary>
internal sealed class DemoRound(PortalDbContext db, DemoPeople people, CommitteeSeat seat, TimeProvider clock)
{
    private const string Debt = "armoede-en-schulden";
    private const string Loneliness = "eenzaamheid-en-betekenisvol-contact";

    private readonly DateTime now = clock.UtcNow();

    public async Task FillAsync(CancellationToken cancel)
    {
        PutForward();
        var issues = await db.Issues.Where(issue => issue.Status == IssueStatus.OnAgenda).ToListAsync(cancel);
        var (opened, today) = (now.AddDays(-14), clock.Today());
        var round = ReviewRound.Open(seat, "demo-ronde", "Demo: ronde langs de agenda", today.AddMonths(2), today.AddDays(21), opened);
        db.Add(round);
        foreach (var issue in issues)
            db.Add(Look(issue, round));
        await AnswerAsync(round, issues, cancel);
    }

    private void PutForward()
    {
        var meanings = ConditionTags.For(Condition.All)
            .With(Condition.SocialInclusion, "Wie moeite heeft met lezen, mist brieven en afspraken. " + DemoAccounts.Mark);
        var reason = "We zien dit bij veel mensen die bij ons komen. " + DemoAccounts.Mark;
        db.Add(SocialIssue.Propose(
            "demo-lezen-en-schrijven", "Demo: lezen en schrijven in het dagelijks leven", "Brieven en formulieren zijn voor veel mensen te moeilijk. " + DemoAccounts.Mark,
            meanings, new Decision(clock.Today().AddDays(-5), now.AddDays(-5), reason, people.Contact.Id)));
    }

    private IssueReview Look(SocialIssue issue, ReviewRound round)
    {
        var review = IssueReview.Of(round, issue, null);
        if (issue.Slug is not (Debt or Loneliness))
            return review;

        var meanings = ConditionTags.None.With(Condition.SocialInclusion, "Hier leerden we het meest. " + DemoAccounts.Mark);
        review.Write(
            seat, round,
            new ReviewText("Vroeg praten over geld helpt. " + DemoAccounts.Mark, meanings, StillOccasion.Yes, "Het speelt nog in elke wijk. " + DemoAccounts.Mark, null),
            now.AddDays(-7));
        if (issue.Slug == Debt)
            review.Decide(
                seat, round, issue, ReviewOutcome.GoesOn, null,
                new Decision(clock.Today().AddDays(-6), now.AddDays(-6), "Er is nog veel te leren. " + DemoAccounts.Mark, seat.PersonId));
        return review;
    }

    private async Task AnswerAsync(ReviewRound round, List<SocialIssue> issues, CancellationToken cancel)
    {
        var contact = await (
            from speaks in db.PartnerContacts
            join partner in db.Partners on speaks.PartnerId equals partner.Id
            where partner.Slug == "zorgalliantie"
            select new { Partner = partner, speaks.PersonId }).FirstOrDefaultAsync(cancel);
        if (contact is null || issues.Find(issue => issue.Slug == Debt) is not { } debt)
            return;

        var answer = InventoryAnswer.Of(round, contact.Partner);
        answer.Fill(
            round,
            [
                new PressingText(debt.Id, null, Party.ResidentsYoung, Condition.SocioEconomicSecurity, Pressure.Most, "Jongeren lopen vast. " + DemoAccounts.Mark),
                new PressingText(null, "Wachten op een woning " + DemoAccounts.Mark, Party.ResidentsAdult, Condition.SocialInclusion | Condition.SocialCohesion, Pressure.Much, null),
            ],
            contact.PersonId, now.AddDays(-2));
        db.Add(answer);
    }
}
