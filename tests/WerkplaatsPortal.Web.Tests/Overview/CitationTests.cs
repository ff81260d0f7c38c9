using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>How knowledge is cited, printed and bound.</summary>
[EveryDatabase]
public sealed class CitationTests
{
    [Fact]
    public async Task A_citation_names_network_year_title_version_and_the_stable_address()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var visitor = scene.AsVisitor();

        var lesson = await visitor.ReadAsync(TracedRegion.Lesson + "?iets=anders");
        var insight = await visitor.ReadAsync(region.InsightAddress + "?praktijk=buurtkeuken");

        Assert.Equal(
            "Werkplaats Ergens (2026). Eerst eten. Lokale les, versie 2. http://localhost/lessen/eerst-eten", lesson.QuerySelector(".citaat")!.TextContent);
        Assert.Equal("http://localhost/lessen/eerst-eten", lesson.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.EndsWith(
            $"Regionaal inzicht, versie 1. http://localhost{region.InsightAddress}", insight.QuerySelector(".citaat")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"http://localhost{region.InsightAddress}", insight.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_booklet_binds_an_insight_with_its_lessons_in_full_and_is_not_listed()
    {
        var (scene, region) = await TracedRegion.OpenAsync(more: 300);
        await using var _ = scene;
        using var visitor = scene.AsVisitor();

        var booklet = await visitor.ReadAsync(region.InsightAddress + "?vorm=boekje");

        Assert.Equal(300, booklet.QuerySelectorAll(".boekje__les").Length);
        Assert.Equal(300, booklet.QuerySelectorAll(".boekje__inhoud ol ol a").Length);
        Assert.Contains("3 lessen passen niet", booklet.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Twaalf gesprekken.", booklet.QuerySelector(".boekje__les")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", booklet.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal($"http://localhost{region.InsightAddress}", booklet.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        foreach (var link in booklet.QuerySelectorAll(".boekje__inhoud a"))
            Assert.NotNull(booklet.GetElementById(link.GetAttribute("href")![1..]));
    }

    [Fact]
    public async Task An_insight_to_be_looked_at_again_says_so_in_list_citation_booklet_Arena_and_desk()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var lead = await scene.AsAsync(region.Lead);

        foreach (var (state, word) in new[] { (InsightState.Reconsidered, "Terug op tafel"), (InsightState.Adopted, "Terugblik over tijd") })
        {
            await scene.InDatabaseAsync(db => db.Insights.Where(each => each.Id == region.Insight.Id).ExecuteUpdateAsync(set => set
                .SetProperty(each => each.State, state).SetProperty(each => each.LookBackOn, Moment.Today)));

            Assert.Contains(word, (await lead.ReadAsync("/inzichten")).QuerySelector("main .les__meta")!.TextContent, StringComparison.Ordinal);
            Assert.Contains($"versie 1. {word}. http", (await lead.ReadAsync(region.InsightAddress)).QuerySelector(".citaat")!.TextContent, StringComparison.Ordinal);
            var booklet = await lead.ReadAsync(region.InsightAddress + "?vorm=boekje");
            Assert.Contains(word, booklet.QuerySelector(".boekje__kaft")!.TextContent, StringComparison.Ordinal);
            var table = (await lead.ReadAsync("/kwesties/armoede/arena")).QuerySelector("#terug")!.ParentElement!.ParentElement!;
            Assert.Contains(region.Insight.Title, table.TextContent, StringComparison.Ordinal);
            Assert.Contains(word, table.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(word, (await lead.ReadAsync("/onderzoek/armoede")).QuerySelector("[aria-labelledby=inzichten]")!.TextContent, StringComparison.Ordinal);
        }

        var proposed = await lead.ReadAsync($"/inzichten/{region.Proposed.Slug}");
        Assert.Contains("Voorgesteld inzicht, versie 1. Nog niet vastgesteld.", proposed.QuerySelector(".citaat")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Publicatie. http://localhost/publicaties/het-keukenboek", (await lead.ReadAsync(TracedRegion.Publication)).QuerySelector(".citaat")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_whose_practice_nobody_may_see_yet_is_not_called_one_from_elsewhere()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        var coming = A.Practice(region.Studio, text: A.PracticeText("Straks") with { Start = PartialDate.Parse("2027") });
        var lesson = A.SharedLesson(region.Studio, coming, title: "Nu al geleerd");
        await scene.AddAsync(coming, lesson);
        using var visitor = scene.AsVisitor();

        var row = (await visitor.ReadAsync("/lessen")).QuerySelectorAll("main .les").Single(each => each.TextContent.Contains("Nu al geleerd", StringComparison.Ordinal));

        Assert.Contains("nog niet is begonnen", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Van elders", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_booklet_of_what_the_arena_has_not_adopted()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var visitor = scene.AsVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/inzichten/{region.Proposed.Slug}?vorm=boekje")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/inzichten/{region.Proposed.Slug}/geschiedenis")).StatusCode);
    }

    [Fact]
    public async Task What_came_in_without_a_date_says_so_and_what_came_in_with_one_shows_it()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        var issue = An.Issue("Wonen").OnAgenda();
        var words = A.LessonText("Met een datum");
        var dated = Lesson.Imported(issue, null, "met-een-datum", words, Moment.Now, Moment.Now.AddYears(-3));
        var undated = Lesson.Imported(issue, null, "zonder-datum", words with { Title = "Zonder datum" }, Moment.Now);
        await scene.AddAsync(issue, dated, undated);
        using var visitor = scene.AsVisitor();

        var with = await visitor.ReadAsync("/lessen/met-een-datum");
        var without = await visitor.ReadAsync("/lessen/zonder-datum");

        Assert.Contains("2023", with.QuerySelector("aside time")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(2023)", with.QuerySelector(".citaat")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("datum onbekend", without.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(z.d.)", without.QuerySelector(".citaat")!.TextContent, StringComparison.Ordinal);
        var history = await visitor.ReadAsync("/lessen/zonder-datum/geschiedenis");
        Assert.Contains("datum onbekend", history.QuerySelector(".verloop")!.TextContent, StringComparison.Ordinal);
    }
}
