using System.Net;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

[EveryDatabase]
public class SearchPageTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Fact]
    public async Task Hits_are_shown_in_their_sentence_and_marked()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync("/zoeken?q=gesprek");

        Assert.NotNull(page.QuerySelector("main a[href='/lessen/cafe-zoe-opent-gesprekken'] mark"));
    }

    [Fact]
    public async Task One_kind_can_be_chosen_and_the_numbers_stay()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync("/zoeken?q=armoede&soort=kwestie");

        Assert.All(page.QuerySelectorAll("main .vondst__lijst a"), link => Assert.StartsWith("/kwesties/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("main .soorten a[aria-current][href*='soort=kwestie']"));
        Assert.True(page.QuerySelectorAll("main .soorten a").Length > 1);
    }

    [Fact]
    public async Task A_mistyped_word_leads_on()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        Assert.Equal("aanbellen", (await visitor.ReadAsync("/zoeken?q=aanbleelen")).QuerySelector("main .bedoelde a")?.TextContent);
    }

    [Fact]
    public async Task When_nothing_is_found_there_is_a_way_on()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync("/zoeken?q=xyzzyqwv");

        Assert.NotNull(page.QuerySelector("main a[href='/kennisagenda']"));
        Assert.Empty(page.QuerySelectorAll("main .vondst"));
    }

    [Theory]
    [InlineData("/zoeken?q=hoe+de")]
    [InlineData("/lessen?q=hoe+de")]
    [InlineData("/inzichten?q=hoe+de")]
    [InlineData("/praktijken?q=hoe+de")]
    public async Task Words_that_stand_in_every_text_are_named(string address)
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        Assert.Equal("hoe, de", (await visitor.ReadAsync(address)).QuerySelector("main q")?.TextContent);
    }

    [Fact]
    public async Task A_lesson_that_is_found_by_its_practice_says_so()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        foreach (var address in new[] { "/zoeken?q=buurtkeuken&soort=les", "/lessen?q=buurtkeuken" })
            Assert.Contains("Via de praktijk", (await visitor.ReadAsync(address)).QuerySelector("main li mark")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Via de praktijk", (await visitor.ReadAsync("/lessen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_not_there()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/zoeken?q=armoede&pagina=99")).StatusCode);
    }

    [Fact]
    public async Task Whether_the_search_is_quick_stands_in_the_health()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        Assert.Equal("Healthy", await (await visitor.GetAsync("/health/ready")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
