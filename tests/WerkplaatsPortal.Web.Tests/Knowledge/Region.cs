using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

/// <summary>A small region: a studio with a practice, and lessons that stand for every case of the pages.</summary>
internal sealed class Region
{
    private readonly SocialIssue former = An.Issue("Schulden").OnAgenda();
    private readonly SocialIssue issue = An.Issue("Armoede").OnAgenda();
    private readonly Domain.Network.Person lead = A.Person();

    private Region()
    {
        Studio = A.Studio(issue).LedBy(lead);
        former.MergeInto(issue, A.Decision());
        Practice = A.Practice(Studio, text: A.PracticeText("Buurtkeuken") with { Conditions = ConditionTags.None.With(Condition.SocialCohesion, "Samen koken bindt.") });
    }

    private LearningStudio Studio { get; }

    private LearningPractice Practice { get; }

    /// <summary>The portal of this region, with <paramref name="more"/> lessons beside those that have a name.</summary>
    public static async Task<PortalServer> OpenAsync(int more = 0)
    {
        var database = await PortalServer.DatabaseAsync($"region with {more} more", (db, _) =>
        {
            new Region().Fill(db, more);
            return Task.CompletedTask;
        });
        return new PortalServer(database) { Demo = false };
    }

    /// <summary>The one of a class of tests.</summary>
    public static Task<PortalServer> OpenAsync(SharedPortals shared, int more = 0) => shared.KeepAsync($"region with {more} more", () => OpenAsync(more));

    private void Fill(PortalDbContext db, int more)
    {
        db.AddRange(former, issue, lead, Studio, Practice);
        var cafe = Shared("Café Zoë opent gesprekken", text => text with { Year = 2018, SourceKind = SourceKind.Experience, Setting = At(Level.Group) });
        var street = Shared("Aanbellen helpt in elke straat", text => text with { Year = 2020, Setting = At(Level.Neighbourhood), Conditions = A.Tag(Condition.SocialCohesion) }, practice: null);
        var letter = Shared("Een brief werkt juist wel", text => text with { Learned = "=1+1 kopjes in het café." });
        letter.AlsoBelongsTo([former.Id]);
        var tribune = Shared("Voor de tribune bedoeld", audience: Audience.Tribune);
        var withdrawn = Shared("Dit bleek niet te kloppen", text => text with { Learned = "Geheim gebleven woorden." });
        withdrawn.Withdraw(Studio, "De cijfers klopten niet.", Studio.Lead(), Moment.Now);
        db.AddRange(cafe, street, letter, tribune, withdrawn, A.Lesson(Studio, Practice, "Nog een concept"));
        db.Add(LessonLink.Connect(Studio, letter, street, LessonLinkKind.Contradicts, "Bij wie net verhuisd is.", Studio.Lead(), Moment.Now));
        WeighedLesson[] weighed = [new(cafe), new(street), new(letter, Contradicts: true)];
        var words = new InsightText("Eerst ontmoeten", "Wie elkaar kent, vraagt hulp.", "Gezien op twee plekken.", A.Tag());
        var insight = Insight.Lift(Studio, Slug.Plain(words.Title), words, weighed, Audience.Public, Studio.Lead(), Moment.Now);
        insight.Adopt(Studio, An.Agreement(), weighed, null, Studio.Lead(), Moment.Now);
        db.Add(insight);
        db.AddRange(Enumerable.Range(1, more).Select(number => Shared($"Les nummer {number}")));
    }

    private Lesson Shared(string title, Func<LessonText, LessonText>? with = null, Audience audience = Audience.Public) => Shared(title, with, Practice, audience);

    private Lesson Shared(string title, Func<LessonText, LessonText>? with, LearningPractice? practice, Audience audience = Audience.Public)
    {
        var text = (with ?? (same => same))(A.LessonText(title));
        var lesson = A.Lesson(Studio, practice, text: text);
        lesson.Check(Studio, text, Studio.Lead(), Moment.Now);
        lesson.Share(Studio, audience, Studio.Lead(), Moment.Now);
        return lesson;
    }

    private static Setting At(Level levels) => Setting.Unknown with { Levels = levels };
}
