using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>Links from a new lesson to earlier ones, mostly within its issue.</summary>
internal sealed class Connections(Region region)
{
    private readonly Dice dice = region.DiceFor("connections");
    private readonly Spread<LessonLinkKind> kinds = Spread<LessonLinkKind>.Weighed(
        [LessonLinkKind.Supports, LessonLinkKind.Extends, LessonLinkKind.Nuances, LessonLinkKind.Contradicts],
        kind => kind switch { LessonLinkKind.Supports => 45, LessonLinkKind.Extends => 25, LessonLinkKind.Nuances => 20, _ => 10 });

    /// <summary>None, one or a few links; each to another lesson.</summary>
    public IEnumerable<LessonLink> Make(Lesson lesson, Home home, DateTime moment)
    {
        if (lesson.State != LessonState.Shared || !dice.Happens(40))
            yield break;

        var others = dice.Happens(75) ? home : dice.One(region.Homes);
        foreach (var other in dice.Some(others.Shared, dice.Happens(80) ? 1 : 3).Where(other => other.Id != lesson.Id))
            yield return Between(lesson, other, home, moment);
    }

    private LessonLink Between(Lesson lesson, Lesson other, Home home, DateTime moment)
    {
        var remark = dice.Happens(50) ? region.Prose.Line("learned", home.Number, dice) : null;
        return home.LeadAt(moment) is { } lead && dice.Happens(60)
            ? LessonLink.Connect(home.Studio!, lesson, other, kinds.Pick(dice), remark, lead, moment)
            : LessonLink.Imported(lesson, other, kinds.Pick(dice), remark, moment);
    }
}
