using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>
/// What the committee of the demonstration does: a meeting with minutes in draft, one to come with what waits on its agenda, and two drafts
/// of advice.
/// </summary>
internal sealed class DemoCommittee(PortalDbContext db, CommitteeSeat chair, CommitteeSeat seat, LearningStudio? studio, TimeProvider clock)
{
    private const string Notice = "Dit is een demotekst, geen kennis van het netwerk.";

    /// <summary>Those whom the demonstration seats.</summary>
    private const int Members = 4;

    private readonly DateTime now = clock.UtcNow();

    public async Task FillAsync(CancellationToken cancel)
    {
        var held = await PlanAsync("Demo: vergadering van de commissie", now.AddDays(-30), now.AddDays(-60), cancel);
        held.PutOnAgenda(seat, "Wie missen we in de commissie?", null, now.AddDays(-40));
        held.Write(
            seat, new CommitteeMinutes(seat.PersonId, [seat.PersonId], "We bespraken welke achterban nog een **vacature** heeft.\n\n" + Notice), now.AddDays(-29));
        db.Add(CommitteeDecision.Take(seat, held, held.Items[0].Id, "Elk lid vraagt rond in de eigen achterban. " + Notice, now.AddDays(-29)));

        if (studio is not null)
            await DraftAsync(studio, cancel);

        var coming = await PlanAsync("Demo: volgende vergadering", now.AddDays(12), now.AddDays(-20), cancel);
        var waiting = new CommitteeWaitingQueries(db, new CommitteeMeetingQueries(db, clock));
        coming.Propose(seat, await waiting.ForAsync(coming, cancel), now.AddDays(-20));
    }

    /// <summary>One that members write, and one about which the chair asks them.</summary>
    private async Task DraftAsync(LearningStudio home, CancellationToken cancel)
    {
        var written = await StartAsync(home, "Demo: begin met luisteren", cancel);
        written.Write(seat, Words(written.Title, "Begin met wat mensen zelf vertellen. "), now.AddDays(-4));
        (await StartAsync(home, "Demo: kies samen een eerste stap", cancel)).Ask(chair, Members, Amsterdam.Day(now).AddDays(10), now.AddDays(-2));
        await db.SaveChangesAsync(cancel);
    }

    private async Task<AdviceDraft> StartAsync(LearningStudio home, string title, CancellationToken cancel)
    {
        var slug = await db.AdviceDrafts.Select(draft => draft.Slug).NewSlugAsync(title, cancel);
        var draft = AdviceDraft.Start(seat, home, slug, Words(title, ""), null, now.AddDays(-6));
        db.Add(draft);
        return draft;
    }

    private AdviceText Words(string title, string body) => new(title, body + Notice, Amsterdam.Day(now).AddDays(42), Internal: false);

    private async Task<CommitteeMeeting> PlanAsync(string title, DateTime near, DateTime at, CancellationToken cancel)
    {
        var day = Amsterdam.Day(near);
        var plan = new CommitteeMeetingPlan(title, Amsterdam.Utc(day, new TimeOnly(13, 30)))
        {
            EndsAt = Amsterdam.Utc(day, new TimeOnly(16, 0)),
            Place = "Bij de hogeschool (demo)",
            ChairId = seat.PersonId,
        };
        var slug = await db.CommitteeMeetings.Select(meeting => meeting.Slug).NewSlugAsync(title, cancel);
        var meeting = CommitteeMeeting.Plan(seat, slug, plan, at);
        db.Add(meeting);
        return meeting;
    }
}
