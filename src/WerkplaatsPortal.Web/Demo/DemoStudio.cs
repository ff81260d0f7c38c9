using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>What the Arena of the demonstration works on: lessons on their way, an update and advice. Every text says that it is a demo text.</summary>
internal sealed class DemoStudio(PortalDbContext db, LearningStudio studio, DemoPeople people, CommitteeSeat seat, TimeProvider clock)
{
    /// <summary>How many lessons it writes down.</summary>
    public const int Lessons = 2;

    private const string Notice = "Dit is een demotekst, geen kennis van het netwerk.";

    private readonly DateTime now = clock.UtcNow();

    private Guid Lead => people.Researcher.Id;

    public async Task FillAsync(CancellationToken cancel)
    {
        await RecordLessonsAsync(cancel);
        await WriteUpdateAsync(cancel);
        await NamePublicationAsync(cancel);
        await GiveAdviceAsync(cancel);
        await AskAdviceAsync(cancel);
    }

    private async Task RecordLessonsAsync(CancellationToken cancel)
    {
        var practice = await db.Practices.Where(each => each.IssueId == studio.IssueId).OrderBy(each => each.Slug).FirstOrDefaultAsync(cancel);
        var draft = new LessonText(
            "Demo: een brief zonder vaktaal wordt eerder beantwoord", Notice, "Wie begrijpt wat er staat, belt eerder terug. " + Notice, null)
        {
            Conditions = ConditionTags.For(Condition.SocioEconomicSecurity),
        };
        var tested = new LessonText(
            "Demo: samen aan tafel komen schulden eerder ter sprake", Notice, "Aan tafel vertelden mensen meer dan aan een loket. " + Notice, "Drie gesprekken (demo).")
        {
            Conditions = ConditionTags.For(Condition.SocioEconomicSecurity | Condition.SocialInclusion),
        };

        db.Lessons.Add(Lesson.Record(studio, practice, await SlugAsync(draft.Title, cancel), draft, Audience.Tribune, Lead, now.AddDays(-4)));
        var lesson = Lesson.Record(studio, practice, await SlugAsync(tested.Title, cancel), tested, Audience.Public, Lead, now.AddDays(-12));
        lesson.Check(studio, tested, Lead, now.AddDays(-10));
        db.Lessons.Add(lesson);
    }

    private Task<string> SlugAsync(string title, CancellationToken cancel) => db.Lessons.Select(lesson => lesson.Slug).NewSlugAsync(title, cancel);

    private async Task WriteUpdateAsync(CancellationToken cancel)
    {
        var lessons = await db.Lessons.Where(lesson => lesson.IssueId == studio.IssueId && lesson.State == LessonState.Shared)
            .OrderBy(lesson => lesson.Slug).Select(lesson => lesson.Id).Take(2).ToListAsync(cancel);
        var insights = await db.Insights.Where(insight => insight.IssueId == studio.IssueId && insight.State == InsightState.Adopted)
            .OrderBy(insight => insight.Slug).Select(insight => insight.Id).Take(1).ToListAsync(cancel);
        var text = new UpdateText("Demo: wat de Arena dit najaar bespreekt", "De Arena legt twee lessen naast elkaar.\n\n" + Notice)
        {
            Conditions = ConditionTags.For(Condition.SocioEconomicSecurity),
        };
        var slug = await db.Updates.Select(update => update.Slug).NewSlugAsync(text.Title, cancel);
        var written = TribuneUpdate.Write(ArenaMember.In(studio, [], Lead, now), slug, text, Audience.Tribune, now.AddDays(-2));
        written.SpeaksOf(lessons, insights, []);
        db.Updates.Add(written);
    }

    private async Task NamePublicationAsync(CancellationToken cancel)
    {
        var insights = await db.Insights
            .Where(insight => insight.IssueId == studio.IssueId && insight.State == InsightState.Adopted && insight.Audience == Audience.Public)
            .OrderBy(insight => insight.Slug).Take(1).ToListAsync(cancel);
        var lessons = await db.Lessons
            .Where(lesson => lesson.IssueId == studio.IssueId && lesson.State == LessonState.Shared && lesson.Audience == Audience.Public
                && lesson.PracticeId != null)
            .OrderBy(lesson => lesson.Slug).Take(2).ToListAsync(cancel);
        var text = new PublicationText("Demo: werkkaart over geld", "werkkaart", now.Year, null, Provenance.Here)
        {
            Regions = ["Werkplaats van de demo"],
        };
        var publication = Publication.Of(await db.Publications.Select(each => each.Slug).NewSlugAsync(text.Title, cancel), text);
        publication.IsAbout([studio.IssueId]);
        publication.RestsOn(insights, lessons);
        db.Publications.Add(publication);
    }

    private async Task GiveAdviceAsync(CancellationToken cancel)
    {
        var open = await AdviseAsync("Demo: betrek ervaringsdeskundigen vanaf het begin", isInternal: false, now.AddDays(-40), cancel);
        open.Respond(
            studio, AdviceAnswer.Adopted, "We nodigen twee ervaringsdeskundigen uit voor de Arena. " + Notice, Lead, now.AddDays(-20),
            [new AdvicePromise("Demo: twee ervaringsdeskundigen uitnodigen", "de trekker (demo)", Amsterdam.Day(now).AddDays(30))]);
        await AdviseAsync("Demo: bespreek eerst onderling wie wat doet", isInternal: true, now.AddDays(-9), cancel);
    }

    private async Task<Advice> AdviseAsync(string title, bool isInternal, DateTime at, CancellationToken cancel)
    {
        var text = new AdviceText(title, Notice, Amsterdam.Day(at).AddDays(42), isInternal);
        var advice = Advice.GiveUnrequested(seat, studio, await AdviceSlugAsync(title, cancel), text, at);
        db.Advices.Add(advice);
        return advice;
    }

    private async Task AskAdviceAsync(CancellationToken cancel)
    {
        const string question = "Demo: welke partners missen we nog in dit leeratelier?";
        db.Advices.Add(Advice.Ask(
            studio, await AdviceSlugAsync(question, cancel), question + " " + Notice, clock.Today().AddDays(28), Lead, now.AddDays(-5)));
    }

    private Task<string> AdviceSlugAsync(string title, CancellationToken cancel) =>
        db.Advices.Select(advice => advice.Slug).NewSlugAsync(title, cancel);
}
