using System.Net;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

[EveryDatabase]
public sealed class KnowledgeAgendaTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Fact]
    public async Task Each_cell_leads_to_its_lessons_and_counts_each_lesson_once()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kennisagenda");

        var cell = page.QuerySelector("a[href='/lessen?kwestie=armoede&voorwaarde=inclusie']")!;
        Assert.StartsWith("2", cell.QuerySelector(".vak__n")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("1 praktijk", cell.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 inzicht", cell.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_cell_says_so_in_words_and_so_does_a_condition_without_a_meaning()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kennisagenda");

        var cell = page.QuerySelector("a[href='/lessen?kwestie=wonen&voorwaarde=cohesie']")!.ParentElement!;
        Assert.Contains("witte vlek", cell.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nog open:", cell.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_studio_without_a_lead_shows_a_vacancy()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kennisagenda");

        Assert.Contains(page.QuerySelectorAll("th"), row => row.TextContent.Contains("Wonen", StringComparison.Ordinal)
            && row.TextContent.Contains("vacature", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_agenda_reads_as_it_stood_at_the_end_of_a_day()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var before = await region.ReadAsync("/kennisagenda?op=2023-12-31");
        var after = await region.ReadAsync("/kennisagenda?op=2024-01-01");

        Assert.Equal(["Armoede", "Schulden", "Wonen"], Issues(before));
        Assert.Equal(["Armoede", "Wonen"], Issues(after));
        Assert.Contains("0", before.QuerySelector(".vak__n")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gisteren")]
    [InlineData("2023-02-30")]
    [InlineData("2999-01-01")]
    public async Task What_is_no_day_that_has_been_is_answered_400_with_the_agenda_of_today(string day)
    {
        var region = await SmallRegion.OpenAsync(shared);

        var answer = await region.Client.GetAsync($"/kennisagenda?op={day}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("geen dag die al geweest is", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Internal_advice_stays_inside()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.Client.GetStringAsync("/kennisagenda");

        Assert.Contains("Betrek ondernemers", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Alleen voor binnen", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Issues(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll(".matrix tbody th a").Select(link => link.TextContent);
}
