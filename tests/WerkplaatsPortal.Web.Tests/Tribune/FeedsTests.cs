using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using Ical.Net;
using WerkplaatsPortal.Testing.Databases;
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
