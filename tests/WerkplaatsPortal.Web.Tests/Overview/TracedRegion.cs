using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Web.Tests.Ground;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>
/// A chain from a question to a publication: a practice that works on the question taught two lessons that an insight rests on with
/// one from elsewhere, and lessons beside it that not everybody may see.
/// </summary>
internal sealed class TracedRegion
{
    public const string Question = "/kwesties/armoede/vragen/hoe-praten-we-over-geld";
    public const string Practice = "/praktijken/buurtkeuken";
    public const string Lesson = "/lessen/eerst-eten";
    public const string Publication = "/publicaties/het-keukenboek";

    private TracedRegion(int more)
    {
        var issue = An.Issue("Armoede").OnAgenda();
        Lead = A.Person("Noor Janssen");
        Member = A.Person("Sam de Wit");
        Studio = A.Studio(issue).LedBy(Lead);
        var question = A.Question(Studio, "Hoe praten we over geld?");
        Kitchen = A.Practice(Studio, "Buurtkeuken");
        Kitchen.WorksOn([question.Id]);
        First = Changed("Eerst eten", Kitchen);
        LearningQuestion[] others = [A.Question(Studio, "Hoe beginnen we?"), A.Question(Studio, "Hoe gaan we verder?"), A.Question(Studio, "Hoe delen we dit?")];
        First.Answers([others[0].Id]);
        First.Asks(Studio, others[1], Studio.Lead(), Moment.Now);
        First.Asks(Studio, others[2], Studio.Lead(), Moment.Now);
        var second = A.SharedLesson(Studio, Kitchen, title: "Dan praten");
        var elsewhere = A.SharedLesson(Studio, title: "Ook elders");
        Many = [.. Enumerable.Range(1, more).Select(number => A.SharedLesson(Studio, Kitchen, title: $"Les nummer {number}"))];
        Insight = An.AdoptedInsight(Studio, [First, second, elsewhere, .. Many]);
        Proposed = An.Insight(Studio, First, elsewhere);
        var book = Domain.Exchange.Publication.Of("het-keukenboek", new PublicationText("Het keukenboek", "boek", 2024, null, Provenance.Here));
        book.IsAbout([issue.Id]);
        Things =
        [
            issue, Lead, Member, Studio, question, .. others, Kitchen, First, second, elsewhere, .. Many, Insight, book,
            A.Participation(Studio, Member).InTribune(),
            A.Lesson(Studio, Kitchen, "Geheim concept"),
            A.SharedLesson(Studio, Kitchen, Audience.Arena, "Geheim van de arena"),
            A.SharedLesson(Studio, Kitchen, Audience.Tribune, "Voor de tribune"),
            Proposed,
        ];
    }

    public Person Lead { get; }

    public Person Member { get; }

    public LearningStudio Studio { get; }

    public LearningPractice Kitchen { get; }

    public Lesson First { get; }

    public IReadOnlyList<Lesson> Many { get; }

    public Insight Insight { get; }

    public Insight Proposed { get; }

    public string InsightAddress => $"/inzichten/{Insight.Slug}";

    private object[] Things { get; }

    /// <summary>Opens the portal of the region.</summary>
    public static async Task<(Scene Scene, TracedRegion Region)> OpenAsync(int more = 0)
    {
        var scene = await Scene.OpenAsync(("Portal:Name", "Werkplaats"), ("Portal:Region", "Ergens"));
        var region = new TracedRegion(more);
        await scene.AddAsync(region.Things);
        return (scene, region);
    }

    /// <summary>A lesson of which the lead changed a word when checking it, an hour after it was written.</summary>
    private Lesson Changed(string title, LearningPractice practice)
    {
        var written = A.LessonText(title) with { Learned = "Wie kookt met mevrouw Jansen, praat sneller." };
        var lesson = A.Lesson(Studio, practice, text: written);
        lesson.Check(Studio, written with { Learned = "Wie kookt met een buur, praat sneller." }, Studio.Lead(), Moment.Now.AddMinutes(-30));
        lesson.Share(Studio, Audience.Public, Studio.Lead(), Moment.Now.AddMinutes(-20));
        return lesson;
    }
}
