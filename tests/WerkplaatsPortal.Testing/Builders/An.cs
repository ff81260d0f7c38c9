using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Testing.Builders;

/// <summary>The other half of <see cref="A"/>: what begins with a vowel.</summary>
public static class An
{
    /// <summary>A proposed issue.</summary>
    public static SocialIssue Issue(string? name = null, DateOnly? proposedOn = null)
    {
        var called = name ?? Moment.Unique("Armoede en schulden");
        return SocialIssue.Propose(Slug.Plain(called), called, "Rondkomen lukt niet iedereen.", A.Tag(), A.Decision(proposedOn));
    }

    /// <summary>What the Arena agreed in a meeting today.</summary>
    public static Agreement Agreement(DateOnly? takenOn = null) =>
        new(takenOn ?? Moment.Today, "Acht deelnemers aan de Arena", "We stellen dit vast.", Moment.Today);

    /// <summary>What stands in an insight.</summary>
    public static InsightText InsightText(string? title = null) =>
        new(title ?? Moment.Unique("Ontmoeting gaat aan hulp vooraf"), "Wie elkaar kent, vraagt eerder hulp.", "Dat zagen we op twee plekken.", A.Tag());

    /// <summary>A proposed insight on the given lessons, or on two shared ones from two practices of the studio.</summary>
    public static Insight Insight(LearningStudio studio, params Lesson[] lessons) =>
        Insight(studio, Audience.Public, lessons.Length > 0 ? lessons : TwoLessons(studio));

    /// <summary>A proposed insight for an audience.</summary>
    public static Insight Insight(LearningStudio studio, Audience audience, params Lesson[] lessons)
    {
        var words = InsightText();
        return Domain.Knowledge.Insight.Lift(studio, Slug.Plain(words.Title), words, Weighed(lessons), audience, studio.Lead(), Moment.Now);
    }

    /// <summary>An insight that the Arena adopted, on the given lessons, or on two shared ones from two practices of the studio.</summary>
    public static Insight AdoptedInsight(LearningStudio studio, params Lesson[] lessons)
    {
        var carrying = lessons.Length > 0 ? lessons : TwoLessons(studio);
        var insight = Insight(studio, carrying);
        insight.Adopt(studio, Agreement(), Weighed(carrying), Moment.Today.AddYears(1), studio.Lead(), Moment.Now);
        return insight;
    }

    /// <summary>An insight that came in with a package.</summary>
    public static Insight ImportedInsight(SocialIssue issue, params Lesson[] lessons)
    {
        var words = InsightText();
        return Domain.Knowledge.Insight.Imported(issue, Slug.Plain(words.Title), words, Weighed(lessons), Moment.Now);
    }

    /// <summary>Lessons that carry an insight.</summary>
    public static WeighedLesson[] Weighed(params IEnumerable<Lesson> lessons) => [.. lessons.Select(lesson => new WeighedLesson(lesson))];

    /// <summary>An advice that the committee gave unasked, to answer within a month.</summary>
    public static Advice Advice(LearningStudio studio, string? title = null, bool isInternal = false)
    {
        var words = AdviceText(title, isInternal: isInternal);
        return Domain.Committee.Advice.GiveUnrequested(A.CommitteeSeat(), studio, Slug.Plain(words.Title), words, Moment.Now);
    }

    /// <summary>An advice that the lead of a studio asks for; not given yet.</summary>
    public static Advice AskedAdvice(LearningStudio studio, string question = "Welke partners missen we nog?", DateOnly? wantedBefore = null) =>
        Domain.Committee.Advice.Ask(studio, Slug.Plain(question), question, wantedBefore ?? Moment.Today.AddDays(30), studio.Lead(), Moment.Now);

    /// <summary>What the committee writes.</summary>
    public static AdviceText AdviceText(string? title = null, DateOnly? answerBefore = null, bool isInternal = false) =>
        new(title ?? Moment.Unique("Betrek ook ondernemers"), "Nodig ondernemers uit de wijk uit.", answerBefore ?? Moment.Today.AddDays(30), isInternal);

    /// <summary>The lead of a studio, as someone who may write in its Arena.</summary>
    public static ArenaMember ArenaMember(LearningStudio studio) => Domain.Studios.ArenaMember.In(studio, [], studio.Lead(), Moment.Now);

    /// <summary>Somebody else who sits in the Arena of a studio.</summary>
    public static ArenaMember ArenaMember(LearningStudio studio, Person person) => Domain.Studios.ArenaMember.In(
        studio, [A.Participation(studio, person).InArena(studio)], person.Id, Moment.Now);

    /// <summary>An update from the Arena of a studio.</summary>
    public static TribuneUpdate Update(LearningStudio studio, Audience audience = Audience.Public, string? title = null)
    {
        var words = new UpdateText(title ?? Moment.Unique("De buurtkeuken is een half jaar open"), "Kom eens langs.") { Conditions = A.Tag() };
        return TribuneUpdate.Write(ArenaMember(studio), Slug.Plain(words.Title), words, audience, Moment.Now);
    }

    private static Lesson[] TwoLessons(LearningStudio studio) =>
        [A.SharedLesson(studio, A.Practice(studio)), A.SharedLesson(studio, A.Practice(studio))];
}
