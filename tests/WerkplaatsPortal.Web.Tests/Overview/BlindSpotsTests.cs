using System.Net;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Agenda;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>Two ways to look at lessons, crossed.</summary>
[EveryDatabase]
public sealed class BlindSpotsTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string Address = "/kennisagenda/matrix";

    [Fact]
    public async Task Each_cell_says_how_many_lessons_its_list_holds_and_an_empty_one_says_so_in_words()
    {
        var portal = await shared.WithDemoAsync();
        using var visitor = new Reading(portal);
        var page = await visitor.ReadAsync(Address + "?rij=formaliteit&kolom=voorwaarde");
        foreach (var cell in page.QuerySelectorAll(".blind tbody td a"))
        {
            var list = await visitor.ReadAsync(cell.GetAttribute("href")!);
            Assert.Contains($"{cell.ChildNodes[0].TextContent.Trim()} les", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        var wide = await visitor.ReadAsync(Address + "?rij=partij&kolom=omgeving");
        Assert.All(wide.QuerySelectorAll(".blind__empty"), cell => Assert.Equal("leeg", cell.TextContent.Trim()));
        Assert.NotEmpty(wide.QuerySelectorAll(".blind__empty"));
        Assert.NotEmpty(wide.QuerySelectorAll(".minst li"));
        Assert.Empty(wide.QuerySelectorAll(".minst a[href*='/arena/']"));
    }

    [Fact]
    public async Task A_period_counts_only_lessons_about_its_years_and_goes_along_to_their_list()
    {
        var portal = await shared.WithDemoAsync();
        using var visitor = new Reading(portal);
        var all = await visitor.ReadAsync(Address);
        var some = await visitor.ReadAsync(Address + "?rij=partij&kolom=voorwaarde&van=2021&tot=2020");

        int Total(AngleSharp.Dom.IDocument page) => int.Parse(page.QuerySelector(".blind tfoot td:last-child")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(Total(some), 1, Total(all) - 1);
        Assert.All(some.QuerySelectorAll(".blind tbody td a"), cell => Assert.EndsWith("&jaar=2020&jaar=2021", cell.GetAttribute("href")));
    }

    [Theory]
    [InlineData("?rij=partij&kolom=formaliteit", "Voorwaarde")]
    [InlineData("?rij=voorwaarde&kolom=voorwaarde", "Wie")]
    public async Task Two_that_say_the_same_give_other_columns_and_say_so(string query, string instead)
    {
        using var visitor = new Reading(await shared.WithDemoAsync());
        var page = await visitor.ReadAsync(Address + query);

        Assert.EndsWith($"nu: {instead}.", page.QuerySelector("[role=status]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(instead, page.QuerySelector("#kolom option[selected]")!.TextContent);
    }

    [Fact]
    public async Task A_period_needs_only_one_end()
    {
        using var visitor = new Reading(await shared.WithDemoAsync());
        var until = await visitor.ReadAsync(Address + "?tot=2015");
        var from = await visitor.ReadAsync(Address + "?van=2016");
        var all = await visitor.ReadAsync(Address + "?van=1900&tot=2199");

        int Total(AngleSharp.Dom.IDocument page) => int.Parse(page.QuerySelector(".blind tfoot td:last-child")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Total(all), Total(until) + Total(from));
    }

    [Theory]
    [InlineData("?rij=onzin")]
    [InlineData("?van=gisteren")]
    [InlineData("?van=99999999999")]
    public async Task What_cannot_be_crossed_is_answered_400_with_a_table_that_can(string query)
    {
        var portal = await shared.WithDemoAsync();
        using var visitor = new Reading(portal);
        var answer = await visitor.GetAsync(Address + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await Reading.PageOfAsync(answer)).QuerySelector(".blind"));
    }

    [Fact]
    public async Task A_question_of_a_blind_spot_is_Dutch_and_also_comes_from_an_issue_and_a_condition()
    {
        var portal = await shared.WithDemoAsync();
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var english = await member.ReadAsync(Address + "?rij=partij&kolom=omgeving&taal=en");
        var asked = Uri.UnescapeDataString(english.QuerySelector(".minst a[href*='/arena/vragen/nieuw']")!.GetAttribute("href")!);
        Assert.Contains(Parties.Vocabulary.Terms, term => asked.Contains($"Hoe leren we meer over {term.Dutch} en ", StringComparison.Ordinal));

        await using var scene = await AgendaScene.OpenAsync();
        using var sitting = await scene.Scene.AsAsync(scene.Sitting);
        using var visitor = scene.Scene.AsVisitor();
        var link = (await sitting.ReadAsync("/kennisagenda")).QuerySelector(".lijst a[href*='/kwesties/rondkomen/arena/vragen/nieuw']")!.GetAttribute("href")!;
        var begun = await sitting.ReadAsync(link);
        Assert.StartsWith("Hoe leren we meer over Rondkomen en ", begun.QuerySelector("[name=Text]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Single(begun.QuerySelectorAll("input[name=Conditions][checked]"));
        Assert.Empty((await visitor.ReadAsync("/kennisagenda")).QuerySelectorAll("a[href*='/arena/vragen/nieuw']"));
    }

    [Fact]
    public async Task Who_sits_in_an_Arena_makes_a_question_of_a_blind_spot_in_one_step()
    {
        var portal = await shared.WithDemoAsync();
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var commands = portal.Commands.Watch();
        var page = await member.ReadAsync(Address);
        commands.ShouldBeAtMost(6);

        var form = page.QuerySelector(".minst a[href*='/kwesties/armoede-en-schulden/arena/vragen/nieuw']")!.GetAttribute("href")!;
        var begun = await member.ReadAsync(form);
        Assert.StartsWith("Hoe leren we meer over ", begun.QuerySelector("[name=Text]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotNull(begun.QuerySelector("input[name=Conditions][checked]"));
        var put = await member.PostAsync(begun, null, form, ("Text", begun.QuerySelector("[name=Text]")!.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.Redirect, put.StatusCode);
    }
}
