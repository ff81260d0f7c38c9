using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using Ical.Net;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Ground;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Tribune;

[EveryDatabase]
public sealed class FeedsTests
{
    [Theory]
    [InlineData("/tribune/feed.xml")]
    [InlineData("/kwesties/rondkomen/feed.xml")]
    public async Task A_feed_is_valid_Atom_and_holds_only_what_is_for_everybody_whoever_asks(string address)
    {
        await using var told = await ToldTribune.OpenAsync(("Portal:BaseUrl", "https://portal.example.nl"));
        using var lead = await told.Scene.AsAsync(told.Lead);

        var answer = await lead.GetAsync(address);
        var feed = await FeedAsync(answer);

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["Ergens in het najaar", "Open dag", "Voor iedereen"], feed.Items.Select(item => item.Title.Text).Order());
        Assert.All(feed.Items, item =>
        {
            Assert.StartsWith("urn:uuid:", item.Id, StringComparison.Ordinal);
            Assert.StartsWith("https://portal.example.nl/tribune/", item.Links[0].Uri.ToString(), StringComparison.Ordinal);
        });
        Assert.Equal($"https://portal.example.nl{address}", feed.Links.Single(link => link.RelationshipType == "self").Uri.ToString());
    }

    [Fact]
    public async Task A_feed_says_when_something_changed_and_puts_what_nobody_dated_last()
    {
        await using var told = await ToldTribune.OpenAsync();
        await told.Scene.AddAsync(
            TribuneUpdate.Imported(null, "ooit", new UpdateText("Ooit", "Lang geleden."), Moment.Now),
            TribuneUpdate.Imported(null, "vorig-jaar", new UpdateText("Vorig jaar", "Toen.") { Date = PartialDate.Parse("2025-03-01") }, Moment.Now));
        using var visitor = told.Scene.AsVisitor();

        var feed = await FeedAsync(await visitor.GetAsync("/tribune/feed.xml"));

        Assert.Equal(["Vorig jaar", "Ooit"], feed.Items.TakeLast(2).Select(item => item.Title.Text));
        Assert.Equal((2025, 1970), (feed.Items.ElementAt(3).LastUpdatedTime.Year, feed.Items.Last().LastUpdatedTime.Year));
        var coming = feed.Items.Single(item => item.Title.Text == "Open dag");
        Assert.True(coming.LastUpdatedTime <= told.Scene.Portal.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        Assert.Equal("12 september 2026 · Nijmegen · Kom kijken.", coming.Summary.Text.Replace('\u00a0', ' '));
        foreach (var address in (string[])["/tribune", "/tribune/berichten"])
            Assert.Equal("Ooit", (await visitor.ReadAsync(address)).QuerySelectorAll(".les h3 a")[^1].TextContent);
        Assert.Contains("overgenomen uit een bron", (await visitor.ReadAsync("/tribune/berichten/ooit")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_hour_stays_that_hour_on_both_sides_of_a_change_of_the_clock()
    {
        await using var scene = await Scene.OpenAsync();
        var (lead, issue) = (A.Person("Noor"), An.Issue("Rondkomen").OnAgenda());
        var studio = A.Studio(issue).LedBy(lead);
        var days = new[] { new DateOnly(2026, 10, 24), new DateOnly(2026, 10, 26) };
        await scene.AddAsync([lead, issue, studio, .. days.Select((day, number) => TribuneActivity.Announce(
            An.ArenaMember(studio), $"avond-{number}", new ActivityText("Avond", "Kom.", "bijeenkomst") { Place = "Hatert" },
            new ActivityPlan(Amsterdam.Utc(day, new TimeOnly(19, 30))), Audience.Public, Moment.Now))]);
        using var visitor = scene.AsVisitor();

        var events = Calendar.Load(await (await visitor.GetAsync("/tribune/agenda.ics")).Content.ReadAsStringAsync())!.Events.OrderBy(each => each.Uid).ToList();

        Assert.All(events, each => Assert.Equal(new TimeOnly(19, 30), each.Start!.Time));
        Assert.Equal([17, 18], events.Select(each => each.Start!.AsUtc.Hour).Order());
    }

    [Fact]
    public async Task Ids_in_a_feed_stay_and_without_a_set_address_links_follow_the_host()
    {
        await using var told = await ToldTribune.OpenAsync(("Portal:BaseUrl", ""));
        using var visitor = told.Scene.AsVisitor();

        var (first, second) = (await FeedAsync(await visitor.GetAsync("/tribune/feed.xml")), await FeedAsync(await visitor.GetAsync("/tribune/feed.xml?opnieuw=1")));

        Assert.Equal(first.Items.Select(item => item.Id), second.Items.Select(item => item.Id));
        Assert.All(first.Items, item => Assert.StartsWith("http://localhost/", item.Links[0].Uri.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/tribune/agenda.ics")]
    [InlineData("/kwesties/rondkomen/agenda.ics")]
    [InlineData("/tribune/activiteiten/open-dag.ics")]
    public async Task A_calendar_holds_whole_days_and_leaves_out_what_is_not_known_to_the_day(string address)
    {
        await using var told = await ToldTribune.OpenAsync();
        using var visitor = told.Scene.AsVisitor();

        var answer = await visitor.GetAsync(address);
        var activity = Assert.Single(Calendar.Load(await answer.Content.ReadAsStringAsync())!.Events);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("Open dag", "Nijmegen", true), (activity.Summary, activity.Location, activity.IsAllDay));
        Assert.Equal((new DateOnly(2026, 9, 12), new DateOnly(2026, 9, 13)), (activity.Start!.Date, activity.End!.Date));
    }

    [Theory]
    [InlineData("/kwesties/bestaat-niet/feed.xml")]
    [InlineData("/kwesties/bestaat-niet/agenda.ics")]
    [InlineData("/tribune/activiteiten/ergens-in-het-najaar.ics")]
    [InlineData("/tribune/activiteiten/bestaat-niet.ics")]
    public async Task Without_an_issue_or_a_day_there_is_no_feed_and_no_calendar(string address)
    {
        await using var told = await ToldTribune.OpenAsync();
        using var visitor = told.Scene.AsVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
    }

    private static async Task<SyndicationFeed> FeedAsync(HttpResponseMessage answer)
    {
        using var reader = XmlReader.Create(await answer.Content.ReadAsStreamAsync());
        return SyndicationFeed.Load(reader);
    }
}
