using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>Insights on two to eight lessons of more than one practice, some with a lesson that contradicts them.</summary>
internal sealed class Insights(Region region)
{
    private const int Remembered = 20;
    private const int MostTries = 10;
    private const string Present = "De deelnemers van de Arena (demo)";

    private readonly Dice dice = region.DiceFor("insights");

    /// <summary>An insight lifted at a moment; null when there are no lessons yet that carry one.</summary>
    public Insight? Make(DateTime moment)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (region.HomeAt(moment, dice) is { } home && Weigh(home) is { } weighed)
                return Make(home, weighed, moment);
        }

        return null;
    }

    private Insight Make(Home home, List<WeighedLesson> weighed, DateTime moment)
    {
        var title = region.Prose.Line("insights", home.Number, dice);
        var text = new InsightText(title, region.Prose.Text("learned", home.Number, dice.Between(25, 60), dice), Reasons(home), home.Conditions(dice))
        {
            Provenance = Region.Invented,
        };
        var insight = Lift(home, region.Slug("insight", title), text, weighed, moment);
        if (weighed.Any(each => each.Lesson.IssueId != home.Issue.Id))
            insight.AlsoBelongsTo(weighed.Select(each => each.Lesson.IssueId).Distinct());
        if (insight is { State: InsightState.Adopted, Audience: Audience.Public })
            Remember(home, insight);
        return insight;
    }

    private List<WeighedLesson>? Weigh(Home home)
    {
        var lessons = dice.Some(home.Shared, dice.Between(2, 8));
        if (dice.Happens(30) && dice.One(region.Homes) is var other && other != home)
            lessons.AddRange(dice.Some(other.Shared, 1));
        var against = lessons.Count > 3 && dice.Happens(15) ? lessons.Count - 1 : -1;
        var weighed = lessons.Select((lesson, place) => new WeighedLesson(lesson, place == against)).ToList();
        return InsightGround.WhatLacks(weighed, Audience.Public) is null ? weighed : null;
    }

    private string Reasons(Home home) => string.Join(
        '\n', Enumerable.Range(0, dice.Between(1, 3)).Select(_ => region.Prose.Line("evidence", home.Number, dice)));

    /// <summary>Adopted as with a package or by the Arena; some wait for the Arena.</summary>
    private Insight Lift(Home home, string slug, InsightText text, List<WeighedLesson> weighed, DateTime moment)
    {
        var adoptedAt = Calendar.AtMost(moment.AddDays(30));
        var day = Amsterdam.Day(adoptedAt);
        DateOnly? lookBack = dice.Happens(60) ? day.AddMonths(dice.Between(6, 36)) : null;
        var agreement = new Agreement(day, Present, region.Prose.Line("learned", home.Number, dice), day);
        if (home.LeadAt(moment) is not { } lead || dice.Happens(50))
            return Insight.Imported(home.Issue, slug, text, weighed, moment, new ImportedAdoption(agreement, lookBack, 1));

        var insight = Insight.Lift(
            home.Studio!, slug, text, weighed, dice.Happens(85) ? Audience.Public : Audience.Tribune, lead, moment);
        if (dice.Happens(85))
            insight.Adopt(home.Studio!, agreement, weighed, lookBack, lead, adoptedAt);
        return insight;
    }

    private static void Remember(Home home, Insight insight)
    {
        if (home.Insights.Count == Remembered)
            home.Insights.RemoveAt(0);
        home.Insights.Add(insight.Id);
    }
}
