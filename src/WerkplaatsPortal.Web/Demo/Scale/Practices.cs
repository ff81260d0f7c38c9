using System.Globalization;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>The questions of the studios, the practices that work on them, and the publications about the issues.</summary>
internal sealed class Practices(Region region, Batches batches)
{
    private const int LessonsInPractice = 20;
    private const int LessonsForQuestion = 200;
    private const int LessonsForPublication = 250;

    private static readonly string[] Kinds = ["rapport", "werkboek", "artikel", "instrument", "spel", "film"];

    private readonly Dice dice = region.DiceFor("practices");

    public async Task MakeAsync(int lessons)
    {
        foreach (var home in region.Homes.Where(home => home.Studio is not null))
            await AskAsync(home, 2 + (int)(lessons * home.Weight / LessonsForQuestion));
        await batches.SaveAsync();

        foreach (var home in region.Homes)
            await DesignAsync(home, home.From.AddDays(2).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        for (var number = 0; number < lessons / LessonsInPractice; number++)
        {
            var moment = Calendar.Moment(number, lessons / LessonsInPractice);
            if (region.HomeAt(moment, dice) is { } home)
                await DesignAsync(home, moment);
        }

        region.Homes.ToList().ForEach(home => home.Practices.Sort((one, other) => one.MadeAt.CompareTo(other.MadeAt)));
        for (var number = 0; number < 10 + (lessons / LessonsForPublication); number++)
            await PublishAsync();
        await batches.SaveAsync();
    }

    private async Task AskAsync(Home home, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var asked = home.From.AddDays(dice.Between(1, 700)).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
            var text = region.Prose.Line("questions", home.Number, dice);
            var slug = region.Slug(Region.QuestionSlugs(home.Studio!.Id), text);
            var question = LearningQuestion.Imported(home.Studio, slug, text, home.Conditions(dice), Calendar.AtMost(asked), Region.Invented);
            home.Questions.Add(question);
            await batches.AddAsync(question);
        }
    }

    private async Task DesignAsync(Home home, DateTime moment)
    {
        var title = region.Prose.Line("practices", home.Number, dice);
        var practice = LearningPractice.Imported(home.Issue, region.Slug(Region.PracticeSlugs, title), Text(home, title, moment), moment);
        practice.WorkedOnBy(dice.Some(region.Partners, dice.Between(1, 4)).Select(partner => partner.Id));
        practice.WorksOn(dice.Some(home.Questions, dice.Between(0, 2)).Select(question => question.Id));
        if (dice.Happens(30))
            practice.AlsoBelongsTo([dice.One(region.Homes).Issue.Id]);
        home.Practices.Add(practice);
        await batches.AddAsync(practice);
    }

    private PracticeText Text(Home home, string title, DateTime moment) =>
        new(title, region.Prose.Text("context", home.Number, dice.Between(30, 70), dice), region.Prose.Words.Place(dice))
        {
            Start = PartialDate.Parse(moment.ToString(dice.Happens(70) ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture)),
            End = dice.Happens(60) && moment.Year < Calendar.End.Year - 2
                ? PartialDate.Parse(moment.AddYears(dice.Between(1, 2)).ToString("yyyy", CultureInfo.InvariantCulture))
                : null,
            Setting = dice.Happens(40)
                ? FixedLists.Setting(dice).Giving(region.Prose.Line("learned", home.Number, dice), region.Prose.Line("learned", home.Number, dice))
                : FixedLists.Setting(dice),
            Conditions = Meaningful(home.Conditions(dice), home),
            Provenance = Region.Invented,
        };

    private ConditionTags Meaningful(ConditionTags tags, Home home) => FixedLists.Conditions.Where(tags.Has)
        .Aggregate(tags, (sofar, each) => dice.Happens(50) ? sofar.With(each, region.Prose.Line("learned", home.Number, dice)) : sofar);

    private async Task PublishAsync()
    {
        var home = dice.One(region.Homes);
        var title = region.Prose.Line("publications", home.Number, dice);
        var year = dice.Between(Math.Max(home.From.Year, Calendar.FirstYear), Calendar.End.Year);
        var made = Publication.Of(region.Slug("publication", title), new PublicationText(title, dice.One(Kinds), year, null, Region.Invented));
        made.IsAbout([home.Issue.Id]);
        home.Publications.Add(made.Id);
        await batches.AddAsync(made);
    }
}
