using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>Updates that speak of recent lessons and insights, and activities.</summary>
internal sealed class News(Region region)
{
    private readonly Dice dice = region.DiceFor("news");
    private readonly IReadOnlyList<string> kinds = [.. TribuneActivity.Kinds.Order(StringComparer.Ordinal)];

    /// <summary>An update; null when no issue was on the agenda.</summary>
    public TribuneUpdate? Tell(DateTime moment)
    {
        if (region.HomeAt(moment, dice) is not { } home)
            return null;

        var title = region.Prose.Line("updates", home.Number, dice);
        var text = new UpdateText(title, region.Prose.Text("context", home.Number, dice.Between(40, 120), dice))
        {
            Place = dice.Happens(50) ? region.Prose.Words.Place(dice) : null,
            Conditions = home.Conditions(dice),
            Provenance = Region.Invented,
        };
        var update = TribuneUpdate.Imported(home.Issue, region.Slug("update", title), text, moment, moment);
        update.SpeaksOf(
            dice.Some(home.Shared, dice.Between(1, 3)).Select(lesson => lesson.Id), dice.Some(home.Insights, dice.Between(0, 1)),
            dice.Some(home.Publications, dice.Between(0, 1)));
        return update;
    }

    /// <summary>An activity; null when no issue was on the agenda.</summary>
    public TribuneActivity? Invite(DateTime moment)
    {
        if (region.HomeAt(moment, dice) is not { } home)
            return null;

        var title = region.Prose.Line("activities", home.Number, dice);
        var text = new ActivityText(title, region.Prose.Text("context", home.Number, dice.Between(30, 80), dice), dice.One(kinds))
        {
            Place = region.Prose.Words.Place(dice),
            Date = PartialDate.On(Amsterdam.Day(moment).AddDays(dice.Between(7, 40))),
            Conditions = home.Conditions(dice),
            Provenance = Region.Invented,
        };
        var activity = TribuneActivity.Imported(home.Issue, region.Slug("activity", title), text);
        activity.Connect(dice.Happens(25) ? [dice.One(region.Homes).Issue.Id] : [], dice.Some(home.Publications, dice.Between(0, 1)));
        return activity;
    }
}
