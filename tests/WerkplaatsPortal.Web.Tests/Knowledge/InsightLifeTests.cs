using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

/// <summary>An insight after its adoption, over HTTP: back on the table, decided about, worded anew.</summary>
[EveryDatabase]
public class InsightLifeTests
{
    private static readonly (string Name, string? Value)[] Decision =
        [("TakenOn", "2026-02-12"), ("Present", "Acht deelnemers"), ("Decided", "Zo besloten we."), ("LookBackOn", "2027-02-12")];

    [Fact]
    public async Task A_withdrawn_lesson_puts_it_back_and_it_can_not_stand_on_that_lesson_but_gets_a_new_version()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var visitor = new Reading(portal);
        var third = await lead.ShareLessonAsync("Een derde les van elders");
        await lead.SendAsync($"{Words.Desk}/lessen/les-van-elders/intrekking", ("Reason", "De bron klopte niet."));

        var onTable = await visitor.ReadAsync(insight);
        var stands = await lead.SendAsync($"/onderzoek/{Words.Studio}{insight}/terugblik", [("Outcome", "Stands"), .. Decision]);
        var renewed = await lead.SendAsync(
            $"/onderzoek/{Words.Studio}{insight}/nieuwe-versie",
            [("Title", "Eten verbindt vaak"), ("Statement", "Zo is het meestal."), ("Reasons", ""), ("Lessons", "les-uit-de-praktijk"), ("Lessons", third), ("Conditions", "cohesie"), .. Decision]);

        Assert.Contains("Terug op tafel", onTable.QuerySelector(".badges")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stands.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, renewed.StatusCode);
        var page = await visitor.ReadAsync(insight);
        Assert.Contains("Versie 2", page.QuerySelector(".badges")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Terug op tafel", page.QuerySelector(".badges")!.TextContent, StringComparison.Ordinal);
        var history = await visitor.ReadAsync($"{insight}/geschiedenis");
        Assert.Contains(history.QuerySelectorAll("ins"), part => part.TextContent.Contains("vaak", StringComparison.Ordinal));
        Assert.Equal(3, history.QuerySelectorAll(".levensloop > li").Length);
        Assert.Contains("Acht deelnemers", history.QuerySelector(".levensloop")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("opgeschreven door", history.QuerySelector(".levensloop")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("opgeschreven door", (await lead.ReadAsync($"{insight}/geschiedenis")).QuerySelector(".levensloop")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_contradicts_a_lesson_under_it_puts_it_back_and_the_Arena_lets_it_stand_beside_it()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var visitor = new Reading(portal);
        var against = await lead.ShareLessonAsync("Bij ons at niemand mee");

        await lead.SendAsync($"{Words.Desk}/lessen/{against}/verbinden?zoek=praktijk", ("Other", "les-uit-de-praktijk"), ("Kind", "Contradicts"), ("Remark", ""));
        var desk = (await lead.ReadAsync(Words.Desk)).QuerySelector("main")!.TextContent;
        await lead.SendAsync($"/onderzoek/{Words.Studio}{insight}/terugblik", [("Outcome", "Stands"), .. Decision]);

        Assert.Contains("1 inzicht terug op tafel", desk, StringComparison.Ordinal);
        var page = await visitor.ReadAsync(insight);
        Assert.Contains("Bij ons at niemand mee", page.QuerySelector(".tegen")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(InsightState.Adopted, await portal.LookAsync(db => db.Insights.Select(each => each.State).SingleAsync()));
    }

    [Fact]
    public async Task A_withdrawn_insight_keeps_its_address_and_reason_and_leaves_the_lists()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var visitor = new Reading(portal);

        await lead.SendAsync($"/onderzoek/{Words.Studio}{insight}/terugblik", [("Outcome", "Withdrawn"), .. Decision]);

        var page = (await visitor.ReadAsync(insight)).QuerySelector("main")!;
        Assert.Contains("Dit inzicht is ingetrokken.", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zo besloten we.", page.QuerySelector(".stand-van")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Eten verbindt", (await visitor.ReadAsync("/inzichten")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var partner = await Reading.AsDemoAsync(portal, "partner");
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync($"{insight}/geldt-dit-hier")).StatusCode);
    }

    [Fact]
    public async Task The_newer_lessons_are_exactly_those_that_were_not_weighed()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var visitor = new Reading(portal);
        await lead.ShareLessonAsync("Een nieuwere les voor iedereen");
        await lead.ShareLessonAsync("Een nieuwere les voor de arena", audience: "Arena");

        var page = await visitor.ReadAsync(insight);
        var newer = await visitor.ReadAsync($"{insight}/nieuwere-lessen");

        Assert.Contains("1 nieuwere les", page.QuerySelector(".nieuwer a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Een nieuwere les voor iedereen"], newer.QuerySelectorAll("main .les h2").Select(title => title.TextContent));
    }
}
