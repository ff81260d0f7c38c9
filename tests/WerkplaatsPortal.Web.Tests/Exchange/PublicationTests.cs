using System.Net;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Exchange;

/// <summary>The end of the chain: what a publication rests on, and the way back.</summary>
[EveryDatabase]
public sealed class PublicationTests
{
    [Fact]
    public async Task A_lead_names_what_a_publication_rests_on_and_the_chain_leads_there_and_back()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var visitor = new Reading(portal);

        var made = await lead.SendAsync($"{Words.Desk}/publicaties/nieuw", Book(("Insights", insight.Split('/')[^1]), ("Lessons", "les-uit-de-praktijk")));

        Assert.Equal("/publicaties/het-keukenboek", made.Headers.Location!.ToString());
        var page = (await visitor.ReadAsync("/publicaties/het-keukenboek")).QuerySelector("main")!;
        Assert.Equal(["Nijmegen", "Twente"], page.QuerySelectorAll("aside li").Select(region => region.TextContent.Trim()));
        foreach (var beneath in new[] { insight, "/lessen/les-uit-de-praktijk" })
        {
            Assert.NotNull(page.QuerySelector($".keten a[href='{beneath}']"));
            Assert.NotNull((await visitor.ReadAsync(beneath)).QuerySelector(".keten a[href='/publicaties/het-keukenboek']"));
        }
    }

    [Fact]
    public async Task What_not_everybody_may_read_can_not_lie_under_a_publication()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var within = await lead.ShareLessonAsync("Een les voor de Tribune", audience: "Tribune");

        var answer = await lead.SendAsync($"{Words.Desk}/publicaties/nieuw", Book(("Lessons", within)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Reading.PageOfAsync(answer);
        Assert.Contains("gedeelde lessen die iedereen mag lezen", page.QuerySelector("[data-fouten]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Het keukenboek", page.QuerySelector("#Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Looking_for_lessons_keeps_what_was_typed()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        await lead.ShareLessonAsync("Samen koken opent het gesprek");

        var form = await lead.HiddenAsync($"{Words.Desk}/publicaties/nieuw");
        var shown = await Reading.PageOfAsync(await lead.PostAsync($"{Words.Desk}/publicaties/lessen", [.. form, .. Book(("Find", "koken"))]));

        Assert.Equal("Het keukenboek", shown.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Contains(shown.QuerySelectorAll("input[name=Lessons]"), box => box.GetAttribute("value") == "samen-koken-opent-het-gesprek");
    }

    [Fact]
    public async Task A_publication_on_another_issue_is_not_there_to_change()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        var made = await lead.SendAsync($"{Words.Desk}/publicaties/nieuw", Book());
        var slug = made.Headers.Location!.ToString().Split('/')[^1];

        Assert.Equal(
            HttpStatusCode.NotFound, (await other.GetAsync($"/onderzoek/eenzaamheid-en-betekenisvol-contact/publicaties/{slug}/wijzigen")).StatusCode);
        var edit = $"{Words.Desk}/publicaties/{slug}/wijzigen";
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendAsync(edit, Book(("Title", "Het kookboek")))).StatusCode);
        Assert.Equal("Het kookboek", (await lead.ReadAsync(edit)).QuerySelector("#Title")!.GetAttribute("value"));
    }

    private static (string Name, string? Value)[] Book(params (string Name, string? Value)[] other)
    {
        (string Name, string? Value)[] book = [("Title", "Het keukenboek"), ("Kind", "boek"), ("Year", "2026"), ("Url", ""), ("Regions", "Nijmegen\nTwente")];
        return [.. book.Where(field => other.All(each => each.Name != field.Name)), .. other];
    }
}
