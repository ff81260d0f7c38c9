using System.Net;
using AngleSharp.Dom;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

[EveryDatabase]
public class LessonListTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Theory]
    [InlineData("cafe zoe", "/lessen/cafe-zoe-opent-gesprekken")]
    [InlineData("CAFÉ  gesprek", "/lessen/cafe-zoe-opent-gesprekken")]
    [InlineData("aanbellen", "/lessen/aanbellen-helpt-in-elke-straat")]
    public async Task A_word_is_found_whatever_its_capitals_and_accents(string words, string found)
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        Assert.Equal(found, Results(await visitor.ReadAsync($"/lessen?q={Uri.EscapeDataString(words)}"))[0]);
    }

    [Fact]
    public async Task A_word_in_the_title_counts_for_more_than_one_in_the_text()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        Assert.Equal(["/lessen/cafe-zoe-opent-gesprekken", "/lessen/een-brief-werkt-juist-wel"], Results(await visitor.ReadAsync("/lessen?q=caf%C3%A9")));
    }

    [Theory]
    [InlineData("%25")]
    [InlineData("_")]
    [InlineData("%5B%5D")]
    [InlineData("caf_")]
    public async Task A_sign_finds_nothing(string words)
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync($"/lessen?q={words}");

        Assert.DoesNotContain("/lessen/aanbellen-helpt-in-elke-straat", Results(page));
    }

    [Fact]
    public async Task Values_of_one_facet_widen_and_facets_narrow()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        Assert.Equal(2, Results(await visitor.ReadAsync("/lessen?niveau=groep&niveau=wijk")).Count);
        Assert.Equal(["/lessen/aanbellen-helpt-in-elke-straat"], Results(await visitor.ReadAsync("/lessen?niveau=groep&niveau=wijk&voorwaarde=cohesie")));
        Assert.Equal(["/lessen/cafe-zoe-opent-gesprekken"], Results(await visitor.ReadAsync("/lessen?bron=experience&jaar=2018&niveau=onzin")));
    }

    [Fact]
    public async Task The_numbers_beside_a_facet_fit_what_is_chosen_in_the_others()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync("/lessen?voorwaarde=cohesie");

        Assert.Equal(("1", "2"), (NumberBeside(page, "voorwaarde", "cohesie"), NumberBeside(page, "voorwaarde", "inclusie")));
        Assert.Equal("1", NumberBeside(page, "niveau", "wijk"));
        Assert.Null(page.QuerySelector("input[name=niveau][value=groep]"));
        Assert.StartsWith("1 les", page.QuerySelector("#res")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_went_on_in_another_issue_shows_there_and_counts_once()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync("/lessen?kwestie=armoede");

        Assert.Equal(3, Results(page).Count);
        Assert.Equal("3", NumberBeside(page, "kwestie", "armoede"));
        Assert.Equal(["/lessen/een-brief-werkt-juist-wel"], Results(await visitor.ReadAsync("/lessen?kwestie=schulden")));
    }

    [Fact]
    public async Task A_visitor_finds_only_what_is_shared_with_everybody()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var results = Results(await visitor.ReadAsync("/lessen"));

        Assert.Equal(3, results.Count);
        foreach (var hidden in new[] { "voor-de-tribune-bedoeld", "nog-een-concept", "is-er-niet" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/lessen/{hidden}")).StatusCode);
    }

    [Fact]
    public async Task Twenty_stand_on_a_page_and_a_page_beyond_the_end_is_not_there()
    {
        var portal = await Region.OpenAsync(shared, more: 20);
        using var visitor = new Reading(portal);

        Assert.Equal(20, Results(await visitor.ReadAsync("/lessen")).Count);
        Assert.Equal(3, Results(await visitor.ReadAsync("/lessen?pagina=2")).Count);
        foreach (var wrong in new[] { "3", "0", "-1", "x", "99999999999" })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/lessen?pagina={wrong}")).StatusCode);
    }

    [Fact]
    public async Task A_chosen_value_can_be_taken_away_by_itself_or_all_at_once_and_the_words_stay()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var chosen = (await visitor.ReadAsync("/lessen?q=caf%C3%A9&niveau=groep&bron=experience")).QuerySelectorAll("main .actief a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(["/lessen?q=caf%C3%A9&bron=experience", "/lessen?q=caf%C3%A9&niveau=groep", "/lessen?q=caf%C3%A9"], chosen);
    }

    [Fact]
    public async Task The_order_can_be_chosen_and_the_choice_stays()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync("/lessen?q=caf%C3%A9&sorteer=oud");

        Assert.Equal("Oudste eerst", page.QuerySelector("main .volgorde a[aria-current]")?.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("main .volgorde a[href*='q=caf']").Length);
        Assert.Equal(["/lessen/een-brief-werkt-juist-wel", "/lessen/cafe-zoe-opent-gesprekken"], Results(page));
    }

    [Theory]
    [InlineData("/lessen", "aanbleelen", "aanbellen")]
    [InlineData("/inzichten", "ontmoeetn", "ontmoeten")]
    [InlineData("/praktijken", "buurtkeuekn", "buurtkeuken")]
    public async Task A_mistyped_word_leads_on_in_every_list(string list, string typed, string meant)
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var link = (await visitor.ReadAsync($"{list}?q={typed}")).QuerySelector("main .bedoelde a");

        Assert.Equal((meant, $"{list}?q={meant}"), (link?.TextContent, link?.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/lessen?q=xyzzyqwv&niveau=groep", "/lessen?q=xyzzyqwv")]
    [InlineData("/inzichten?q=xyzzyqwv&voorwaarde=cohesie", "/inzichten?q=xyzzyqwv")]
    [InlineData("/praktijken?q=xyzzyqwv&voorwaarde=cohesie", "/praktijken?q=xyzzyqwv")]
    public async Task When_nothing_is_found_every_list_leads_on(string address, string without)
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync(address);

        Assert.NotNull(page.QuerySelector($"main .resultaten a[href='{without}']"));
        Assert.NotNull(page.QuerySelector("main .resultaten a[href='/kennisagenda']"));
    }

    [Theory]
    [InlineData("/lessen?niveau=onzin&bron=onzin&jaar=x")]
    [InlineData("/inzichten?niveau=onzin&bron=onzin&jaar=x")]
    [InlineData("/praktijken?niveau=onzin&bron=experience&leren=evalueren&jaar=x")]
    public async Task What_a_list_does_not_know_is_ignored(string address)
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = await visitor.ReadAsync(address);

        Assert.NotEmpty(page.QuerySelectorAll("main li.les"));
        Assert.Empty(page.QuerySelectorAll("main .actief a"));
    }

    [Fact]
    public async Task Words_and_facets_together_choose_insights_and_practices()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        Assert.Single((await visitor.ReadAsync("/inzichten?q=ontmoeten&voorwaarde=inclusie")).QuerySelectorAll("main li.les"));
        Assert.Empty((await visitor.ReadAsync("/inzichten?q=ontmoeten&voorwaarde=empowerment")).QuerySelectorAll("main li.les"));
        Assert.Single((await visitor.ReadAsync("/praktijken?q=koken&voorwaarde=cohesie")).QuerySelectorAll("main li.les"));
        Assert.Empty((await visitor.ReadAsync("/praktijken?q=koken&voorwaarde=empowerment")).QuerySelectorAll("main li.les"));
    }

    private static List<string> Results(IDocument page) =>
        [.. page.QuerySelectorAll("main a[href^='/lessen/']").Select(link => link.GetAttribute("href")!)];

    private static string? NumberBeside(IDocument page, string facet, string code) =>
        page.QuerySelector($"input[name={facet}][value={code}] + label .facet__n")?.FirstChild?.TextContent.Trim();
}
