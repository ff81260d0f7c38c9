using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>What the Arena of the demonstration decides together: questions in each state, a proposal that runs and one that was adopted.</summary>
internal sealed class DemoArena(PortalDbContext db, LearningStudio studio, DemoPeople people, TimeProvider clock)
{
    private const string Notice = "Dit is een demotekst, geen kennis van het netwerk.";

    private static readonly ConditionTags Security = ConditionTags.For(Condition.SocioEconomicSecurity);

    private readonly DateTime now = clock.UtcNow();

    private DateOnly Today => clock.Today();

    public async Task FillAsync(CancellationToken cancel)
    {
        var seats = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .Where(each => each.StudioId == studio.Id && each.Holders.Any(holder => holder.PersonId == people.ArenaMember.Id)).ToListAsync(cancel);
        if (!seats.Exists(each => each.Seats(people.ArenaMember.Id, Today)))
            return;

        var member = ArenaMember.In(studio, seats, people.ArenaMember.Id, now);
        var lead = ArenaMember.In(studio, [], people.Researcher.Id, now);
        await AskAsync(member, lead, cancel);
        await ProposeAsync(member, lead, cancel);
        await AdoptAsync(member, lead, cancel);
    }

    private async Task AskAsync(ArenaMember member, ArenaMember lead, CancellationToken cancel)
    {
        await QuestionAsync(member, "Demo: hoe vragen we naar geld zonder schaamte?", cancel);

        var articulated = await QuestionAsync(member, "Demo: hoe wordt een brief iets waar je op antwoordt?", cancel);
        articulated.Reword(lead, "Demo: hoe maken we brieven waar mensen op antwoorden?", Security, "Zo gaat het over wat wij doen.",
            now.AddDays(-28));
        articulated.Articulate(lead, "In de Arena van vorige maand vonden we deze woorden.", now.AddDays(-21));

        var working = await QuestionAsync(lead, "Demo: hoe haalt een buur iemand over om mee te eten?", cancel);
        working.Articulate(lead, null, now.AddDays(-24));
        var practice = await DesignAsync(cancel);
        practice.WorksOn([working.Id]);
        working.TakeInHand(lead, practice.Title, now.AddDays(-10));

        var answered = await QuestionAsync(lead, "Demo: hoe weet je of iemand de brief begreep?", cancel);
        answered.Articulate(lead, null, now.AddDays(-26));
        answered.Answer(member, "Vraag wat iemand nu gaat doen. " + Notice, now.AddDays(-6));

        var parked = await QuestionAsync(member, "Demo: hoe rekenen we uit wat een avond koken oplevert?", cancel);
        parked.Park(lead, "Eerst kijken wat er aan tafel gebeurt. " + Notice, now.AddDays(-8));
    }

    private async Task<LearningQuestion> QuestionAsync(ArenaMember by, string text, CancellationToken cancel)
    {
        var slug = await db.Questions.Where(each => each.StudioId == studio.Id).Select(each => each.Slug).NewSlugAsync(text, cancel);
        var question = LearningQuestion.PutForward(by, slug, text, Security, Notice, now.AddDays(-30));
        db.Add(question);
        return question;
    }

    private async Task<LearningPractice> DesignAsync(CancellationToken cancel)
    {
        var text = new PracticeText("Demo: eettafel in een buurthuis", "Buren koken om de beurt. " + Notice, "Buurthuis (demo)")
        {
            Start = PartialDate.On(Today.AddDays(45)),
            Conditions = Security,
        };
        var slug = await db.Practices.Select(each => each.Slug).NewSlugAsync(text.Title, cancel);
        var practice = LearningPractice.Design(studio, slug, text, people.Researcher.Id, now.AddDays(-11));
        db.Add(practice);
        return practice;
    }

    /// <summary>It runs in its second round: the first met an objection.</summary>
    private async Task ProposeAsync(ArenaMember member, ArenaMember lead, CancellationToken cancel)
    {
        const string title = "Demo: een brievenspreekuur in de bibliotheek";
        var first = new ProposalText(title, "Elke woensdag lezen we samen brieven. " + Notice, "Waar: Bibliotheek (demo)");
        var proposal = Proposal.Make(member, await SlugAsync(title, cancel), ProposalKind.Practice, first,
            new ProposalTerms(Today.AddDays(4), 2), now.AddDays(-9));
        proposal.Answer(lead, 1, ResponseKind.Object, "Zonder vrijwilligers die de taal spreken komt bijna niemand. " + Notice, now.AddDays(-7));
        proposal.Adapt(
            member, first with { Text = "Elke woensdag lezen we samen brieven, met vrijwilligers die de taal spreken. " + Notice },
            "Vrijwilligers die de taal spreken doen mee.", Today.AddDays(9), now.AddDays(-5));
        var words = new PracticeText(title, proposal.Current.Text, "Bibliotheek (demo)")
        {
            Start = PartialDate.On(Today.AddDays(30)),
            Conditions = Security
        };
        var slug = await db.Practices.Select(each => each.Slug).NewSlugAsync(title, cancel);
        db.AddRange(proposal, LearningPractice.Propose(proposal, member, slug, words, now.AddDays(-9)));
    }

    /// <summary>It was adopted, has a follow-up, and the day to look back has come.</summary>
    private async Task AdoptAsync(ArenaMember member, ArenaMember lead, CancellationToken cancel)
    {
        const string title = "Demo: werkbezoek aan een buurtkeuken";
        var text = new ProposalText(title, "We kijken een avond mee en koken mee. " + Notice, "Waar: Buurtkeuken (demo)");
        var closes = Today.AddDays(-25);
        var proposal = Proposal.Make(
            lead, await SlugAsync(title, cancel), ProposalKind.ArenaActivity, text, new ProposalTerms(closes, 2, Today.AddDays(-1)),
                now.AddDays(-40));
        proposal.Answer(member, 1, ResponseKind.AgreeWithConcern, "Vraag de koks eerst of ze het goed vinden. " + Notice, now.AddDays(-38));
        proposal.Close(Amsterdam.EndOf(closes));
        proposal.Agree(lead, "De koks vragen of het goed is (demo)", member, Today.AddDays(3), now.AddDays(-20));

        var slug = await db.Meetings.Select(each => each.Slug).NewSlugAsync(title, cancel);
        var plan = new MeetingPlan(MeetingKind.WorkVisit, title, Amsterdam.Utc(Today.AddDays(12), new TimeOnly(17, 30)))
        {
            Place = "Buurtkeuken (demo)",
        };
        db.AddRange(proposal, ArenaMeeting.Adopted(proposal, studio.IssueId, slug, plan, now.AddDays(-24)));
    }

    private Task<string> SlugAsync(string title, CancellationToken cancel) =>
        db.Proposals.Where(each => each.StudioId == studio.Id).Select(each => each.Slug).NewSlugAsync(title, cancel);
}
