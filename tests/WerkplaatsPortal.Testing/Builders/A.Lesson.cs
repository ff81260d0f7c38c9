using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Testing.Builders;

/// <summary>Lessons at each step of their way. Without a practice a lesson comes from elsewhere.</summary>
public static partial class A
{
    /// <summary>What stands in a lesson.</summary>
    public static LessonText LessonText(string? title = null) =>
        new(title ?? Moment.Unique("Samen eten opent gesprekken"), "Elke week kookten bewoners samen.", "Wie samen kookt, praat sneller over geld.", "Twaalf gesprekken.")
        {
            Conditions = Tag(),
        };

    /// <summary>A draft.</summary>
    public static Lesson Lesson(
        LearningStudio? studio = null, LearningPractice? practice = null, string? title = null, LessonText? text = null, Audience audience = Audience.Arena)
    {
        var home = studio ?? LedStudio();
        var words = text ?? LessonText(title);
        return Domain.Knowledge.Lesson.Record(home, practice, Slug.Plain(words.Title), words, audience, home.Lead(), Moment.Now);
    }

    /// <summary>A lesson that the lead has checked, in the words of the draft.</summary>
    public static Lesson CheckedLesson(LearningStudio studio, LearningPractice? practice = null, string? title = null)
    {
        var words = LessonText(title);
        var lesson = Lesson(studio, practice, text: words);
        lesson.Check(studio, words, studio.Lead(), Moment.Now);
        return lesson;
    }

    /// <summary>A lesson that is shared, with everybody unless said otherwise.</summary>
    public static Lesson SharedLesson(
        LearningStudio studio, LearningPractice? practice = null, Audience audience = Audience.Public, string? title = null)
    {
        var lesson = CheckedLesson(studio, practice, title);
        lesson.Share(studio, audience, studio.Lead(), Moment.Now);
        return lesson;
    }

    /// <summary>A lesson that came in with a package.</summary>
    public static Lesson ImportedLesson(SocialIssue issue, LearningPractice? practice = null, string? title = null)
    {
        var words = LessonText(title);
        return Domain.Knowledge.Lesson.Imported(issue, practice, Slug.Plain(words.Title), words, Moment.Now);
    }
}
