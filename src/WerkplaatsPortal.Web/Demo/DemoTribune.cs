using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>What the Tribune of the demonstration comes to: an evening that is full, and one that was held.</summary>
internal sealed class DemoTribune(PortalDbContext db, LearningStudio studio, DemoPeople people, TimeProvider clock)
{
    private const string Notice = "Dit is een demotekst, geen kennis van het netwerk.";

    private static readonly ConditionTags Security = ConditionTags.For(Condition.SocioEconomicSecurity);

    private readonly DateTime now = clock.UtcNow();
    private readonly ArenaMember lead = ArenaMember.In(studio, [], people.Researcher.Id, clock.UtcNow());

    public async Task FillAsync(CancellationToken cancel)
    {
        await FullEveningAsync(cancel);
        await HeldEveningAsync(cancel);
        await DraftAsync(cancel);
    }

    private async Task DraftAsync(CancellationToken cancel)
    {
        var text = new UpdateText("Demo: na de zomer", "Wat de Arena na de zomer oppakt.\n\n" + Notice) { Conditions = Security };
        var slug = await db.Updates.Select(each => each.Slug).NewSlugAsync(text.Title, cancel);
        var draft = TribuneUpdate.Draft(lead, slug, text, Audience.Tribune, now.AddDays(-1));
        draft.PlanFor(lead, At(20, 9), now);
        db.Add(draft);
    }

    /// <summary>Two places are taken, and somebody waits.</summary>
    private async Task FullEveningAsync(CancellationToken cancel)
    {
        var announced = now.AddDays(-6);
        var text = new ActivityText(
            "Demo: een avond over brieven", "De Arena deelt twee lessen over brieven die mensen openen. " + Notice, "bijeenkomst")
        {
            Place = "Buurthuis (demo)",
            Conditions = Security,
        };
        var plan = new ActivityPlan(At(12, 19), At(12, 21), "https://praten.example/demo");
        var evening = TribuneActivity.Announce(lead, await SlugAsync(text.Title, cancel), text, plan, Audience.Public, announced);
        evening.Shares(await LessonsAsync(cancel), []);
        evening.ToldBy([lead], []);

        var list = SignUpList.Of(evening, 2);
        foreach (var (person, hours) in new[] { (people.Follower, 3), (people.CommitteeMember, 20), (people.Contact, 40) })
            list.SignUp(evening, person.Id, announced.AddHours(hours));
        var asked = TribuneReaction.Ask(
            ReactedTo.Activity, evening.Id, studio.IssueId, people.Follower.Id, "Mag ik een buurvrouw meenemen? " + Notice, announced.AddHours(30));
        var holds = TribuneReaction.HoldsAt(
            ReactedTo.Activity, evening.Id, studio.IssueId, people.Contact.Id, "Hatert (demo)", "Ook daar blijven brieven dicht. " + Notice,
            announced.AddHours(44));
        db.AddRange(evening, list, asked, holds);
    }

    private async Task HeldEveningAsync(CancellationToken cancel)
    {
        var text = new ActivityText("Demo: aan tafel over geld", "We eten samen en vertellen wat we leerden. " + Notice, "bijeenkomst")
        {
            Place = "Buurtkeuken (demo)",
            Conditions = Security,
        };
        var evening = TribuneActivity.Announce(
            lead, await SlugAsync(text.Title, cancel), text, new ActivityPlan(At(-9, 18), At(-9, 20)), Audience.Tribune, now.AddDays(-30));
        evening.ToldBy([lead], []);
        evening.WriteReport(
            lead, "Aan elke tafel zat iemand uit de Arena.\n\n- eerst eten\n- dan vertellen\n\n" + Notice,
            "Wie eerst eet, vertelt daarna makkelijker. " + Notice, 14, now.AddDays(-7));
        var list = SignUpList.Of(evening, null);
        list.SignUp(evening, people.Follower.Id, now.AddDays(-20));
        db.AddRange(evening, list);
    }

    private Task<List<Lesson>> LessonsAsync(CancellationToken cancel) => db.Lessons
        .Where(lesson => lesson.IssueId == studio.IssueId && lesson.State == LessonState.Shared && lesson.Audience == Audience.Public)
        .OrderBy(lesson => lesson.Slug).Take(2).ToListAsync(cancel);

    private DateTime At(int days, int hour) => Amsterdam.Utc(clock.Today().AddDays(days), new TimeOnly(hour, 30));

    private Task<string> SlugAsync(string title, CancellationToken cancel) => db.Activities.Select(each => each.Slug).NewSlugAsync(title, cancel);
}
