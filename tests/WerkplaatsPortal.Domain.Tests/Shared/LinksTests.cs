using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Shared;

/// <summary>What hangs on a thing is part of it: who changes it, changes the thing, and says so once.</summary>
public class LinksTests
{
    private static readonly Guid Other = Guid.CreateVersion7();
    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void Another_issue_practice_or_question_of_a_lesson_is_a_revision_of_it()
    {
        var lesson = A.Lesson(studio);
        SaysOnce<LessonRevised>(lesson, () => lesson.AlsoBelongsTo([Other]));
        SaysOnce<LessonRevised>(lesson, () => lesson.AlsoFrom([Other]));
        SaysOnce<LessonRevised>(lesson, () => lesson.Answers([Other]));
    }

    [Fact]
    public void Another_issue_partner_or_question_of_a_practice_describes_it_anew()
    {
        var practice = A.Practice(studio);
        SaysOnce<PracticeDescribed>(practice, () => practice.AlsoBelongsTo([Other]));
        SaysOnce<PracticeDescribed>(practice, () => practice.WorkedOnBy([Other]));
        SaysOnce<PracticeDescribed>(practice, () => practice.WorksOn([Other]));
    }

    [Fact]
    public void What_an_update_or_an_activity_speaks_of_is_part_of_it()
    {
        var update = An.Update(studio);
        SaysOnce<UpdateRevised>(update, () => update.AlsoBelongsTo([Other]));
        SaysOnce<UpdateRevised>(update, () => update.SpeaksOf([Other], [Other], [Other]));
        var activity = TribuneActivity.Imported(null, "x", new ActivityText("Bijeenkomst", "Kom.", TribuneActivity.Kinds.First()));
        SaysOnce<ActivityChanged>(activity, () => activity.Connect([Other], [Other]));
    }

    [Fact]
    public void Another_issue_of_a_publication_describes_it_anew()
    {
        var book = Publication.Of("boek", new PublicationText("Boek", "boek", null, null, Provenance.Here));
        SaysOnce<PublicationDescribed>(book, () => book.IsAbout([Other]));
    }

    [Fact]
    public void What_is_said_already_is_not_said_again()
    {
        var lesson = A.Lesson(studio);
        lesson.AlsoBelongsTo([Other]);
        Assert.IsType<LessonRecorded>(Assert.Single(lesson.Events));
    }

    private static void SaysOnce<T>(Entity thing, Action change)
    {
        thing.ClearEvents();
        change();
        Assert.IsType<T>(Assert.Single(thing.Events));
        thing.ClearEvents();
        change();
        Assert.Empty(thing.Events);
    }
}
