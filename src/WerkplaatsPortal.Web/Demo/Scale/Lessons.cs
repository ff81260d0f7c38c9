using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>
/// Lessons. Most are for everybody, some for the Tribune or the Arena; some are drafts and a few were withdrawn. They go the way
/// of every lesson, by the lead of the studio, or come in as with a package.
/// </summary>
internal sealed class Lessons(Region region)
{
    private const string Kind = "lesson";

    private readonly Dice dice = region.DiceFor("lessons");

    /// <summary>One lesson that arose at a moment.</summary>
    public Lesson Make(Home home, DateTime moment)
    {
        var practice = dice.Happens(93) ? home.PracticeAt(moment, dice) : null;
        var text = Text(home, practice, moment);
        var slug = region.Slug(Kind, text.Title);
        var lesson = home.LeadAt(moment) is { } lead && dice.Happens(50)
            ? Written(home, practice, slug, text, lead, moment)
            : Lesson.Imported(home.Issue, practice, slug, text, moment);
        Place(lesson, home);
        return lesson;
    }

    private LessonText Text(Home home, LearningPractice? practice, DateTime moment)
    {
        var words = dice.Between(150, 285);
        var number = home.Number;
        return new LessonText(
            region.Prose.Line("titles", number, dice),
            region.Prose.Text("context", number, words * 3 / 10, dice),
            region.Prose.Text("learned", number, words * 4 / 10, dice),
            region.Prose.Text("evidence", number, words * 2 / 10, dice))
        {
            HoldsFor = dice.Happens(50) ? region.Prose.Line("holdsFor", number, dice) : null,
            SourceKind = dice.Below(100) switch
            {
                < 20 => SourceKind.Experience,
                < 70 when practice is not null => SourceKind.Practice,
                < 88 => SourceKind.Research,
                _ => SourceKind.Evaluation,
            },
            Year = dice.Below(100) switch { < 4 => null, < 20 => moment.Year - 1, _ => moment.Year },
            Conditions = home.Conditions(dice),
            Setting = practice is null || dice.Happens(20) ? FixedLists.Setting(dice) : null,
            Aspects = dice.Happens(12) ? (LearningAspect)(1 << dice.Below(3)) : LearningAspect.None,
            Scope = dice.Below(100) switch { < 80 => LessonScope.Network, < 93 => LessonScope.Region, _ => LessonScope.National },
            Provenance = Region.Invented,
        };
    }

    /// <summary>Records it, and mostly checks and shares it. In half of those the words were changed on checking.</summary>
    private Lesson Written(Home home, LearningPractice? practice, string slug, LessonText text, Guid lead, DateTime moment)
    {
        var audience = dice.Below(100) switch { < 74 => Audience.Public, < 90 => Audience.Tribune, _ => Audience.Arena };
        var studio = home.Studio!;
        var first = dice.Happens(50) ? text with { Learned = region.Prose.Text("learned", home.Number, 60, dice) } : text;
        var lesson = Lesson.Record(studio, practice, slug, first, audience, lead, moment);
        var fate = dice.Below(100);
        if (fate < 5)
            return lesson;

        lesson.Check(studio, text, lead, moment.AddDays(5));
        if (fate < 8)
            return lesson;

        lesson.Share(studio, audience, lead, moment.AddDays(9));
        if (fate < 10)
            lesson.Withdraw(studio, region.Prose.Line("evidence", home.Number, dice), lead, moment.AddDays(40));
        return lesson;
    }

    private void Place(Lesson lesson, Home home)
    {
        if (dice.Happens(25))
            lesson.AlsoBelongsTo([dice.One(region.Homes).Issue.Id]);
        if (dice.Happens(6) && home.Practices.Count > 0)
            lesson.AlsoFrom([dice.One(home.Practices).Id]);
        if (dice.Happens(40))
            lesson.Answers(dice.Some(home.Questions, 1).Select(question => question.Id));
        if (lesson.IsSharedWith(Audience.Public))
            home.Remember(lesson);
    }
}
