using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

/// <summary>"Does this hold here?", over HTTP: reported, shown with its place, and gone on with.</summary>
[EveryDatabase]
public class FindingTests
{
    [Fact]
    public async Task A_partner_says_whether_an_insight_holds_and_everybody_reads_it_with_its_place()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var partner = await Reading.AsDemoAsync(portal, "partner");
        using var visitor = new Reading(portal);

        var sent = await partner.SendAsync($"{insight}/geldt-dit-hier", Finding("Yes", "Druten", "Bij ons zagen we het ook."));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var page = await visitor.ReadAsync(insight);
        var section = page.QuerySelector("#geldt")!.ParentElement!;
        Assert.Contains("Bij ons zagen we het ook.", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bindkracht10", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], page.QuerySelectorAll(".kaartje__nr").Select(number => number.TextContent));
        Assert.Equal(["merk merk--praktijk", "merk merk--ja"], page.QuerySelectorAll(".kaartje > svg .merk").Select(mark => mark.ClassName).OrderDescending());
        Assert.Equal(["2", "1", "1", "2", "2", "0"], page.QuerySelectorAll(".inz__zij .feiten dd").Select(number => number.TextContent));
        Assert.Contains("Druten · Nijmegen", page.QuerySelector(".inz__zij .klein")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Druten", "Hatert"], page.QuerySelectorAll("ol.plekken > li > strong").Select(place => place.TextContent).Order());
    }

    [Fact]
    public async Task A_later_finding_replaces_the_one_before_which_stays_readable()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var partner = await Reading.AsDemoAsync(portal, "partner");

        await partner.SendAsync($"{insight}/geldt-dit-hier", Finding("Yes", "Druten", "Eerst dachten we van wel."));
        await partner.SendAsync($"{insight}/geldt-dit-hier", Finding("No", "druten ", "Nu zien we dat het niet zo is."));
        await partner.SendAsync($"{insight}/geldt-dit-hier", Finding("Yes", "Ergens ver weg", "Daar klopt het."));

        var page = await partner.ReadAsync(insight);
        Assert.Contains("Eerst dachten we van wel.", page.QuerySelector(".bereik details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ergens ver weg", page.QuerySelector("ul.plekken")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "0", "1"], page.QuerySelectorAll(".feiten--drie dd").Select(number => number.TextContent));
        Assert.Equal(2, await portal.LookAsync(db => db.Findings.CountAsync(finding => finding.ReplacedAt == null)));
    }

    [Fact]
    public async Task What_is_missing_is_asked_and_what_was_typed_stays()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var partner = await Reading.AsDemoAsync(portal, "partner");

        var answer = await partner.SendAsync($"{insight}/geldt-dit-hier", Finding("Partly", "", "Wel iets van gezien."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Reading.PageOfAsync(answer);
        Assert.Contains("Schrijf om welke plek het gaat.", page.QuerySelector("[data-fouten]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wel iets van gezien.", page.QuerySelector("textarea[name=Account]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_speaks_for_a_partner_that_is_not_his_or_hers()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var partner = await Reading.AsDemoAsync(portal, "partner");

        var answer = await partner.SendAsync(
            $"{insight}/geldt-dit-hier", [("Partner", "zorgalliantie"), .. Finding("No", "Druten", "Niet waar.").Where(field => field.Name != "Partner")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(0, await portal.LookAsync(db => db.Findings.CountAsync()));
    }

    [Fact]
    public async Task Of_a_person_without_a_partner_a_visitor_reads_no_name()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var visitor = new Reading(portal);
        await lead.SendAsync($"{insight}/geldt-dit-hier", Finding("No", "Wijchen", "Daar ging het anders."));
        var name = await portal.LookAsync(db => db.Findings.Join(db.People, each => each.ReportedBy, person => person.Id, (_, person) => person.Name).SingleAsync());

        var page = await visitor.ReadAsync(insight);

        Assert.Contains("Een deelnemer zonder organisatie", page.QuerySelector(".bevindingen")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(name, page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_becomes_a_draft_in_one_step_and_once_shared_it_puts_the_insight_back_on_the_table()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var insight = await portal.AdoptInsightAsync();
        using var partner = await Reading.AsDemoAsync(portal, "partner");
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var visitor = new Reading(portal);
        await partner.SendAsync($"{insight}/geldt-dit-hier", Finding("No", "Wijchen", "Hier kookt niemand samen."));
        var make = (await lead.ReadAsync($"{Words.Desk}/bevindingen")).QuerySelector("main a[href$='/les']")!.GetAttribute("href")!;

        var preset = await lead.ReadAsync(make);
        Assert.Contains("Hier kookt niemand samen.", preset.QuerySelector("textarea[name=Learned]")!.TextContent, StringComparison.Ordinal);
        var made = await lead.SendAsync(
            make, [.. Words.OfLesson("In Wijchen gaat het anders"), ("ConnectWith", "les-van-elders"), ("OtherIssues", "eenzaamheid-en-betekenisvol-contact")]);
        Assert.EndsWith("/verbinden?met=les-van-elders", made.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await portal.LookAsync(db => db.Lessons.Where(each => each.Slug == "in-wijchen-gaat-het-anders").Select(each => each.OtherIssues.Count).SingleAsync()));
        var lesson = made.Headers.Location!.ToString().Split("/verbinden")[0];
        await lead.SendAsync($"{lesson}/nakijken", Words.OfCheck("In Wijchen gaat het anders", "Hier kookt niemand samen."));
        Assert.DoesNotContain("Terug op tafel", (await visitor.ReadAsync(insight)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await lead.SendAsync($"{lesson}/delen", ("Audience", "Public"));

        var page = (await visitor.ReadAsync(insight)).QuerySelector("main")!;
        Assert.Contains("Terug op tafel", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("In Wijchen gaat het anders", page.QuerySelector(".stand-van")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bindkracht10", (await visitor.ReadAsync("/lessen/in-wijchen-gaat-het-anders")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static (string Name, string? Value)[] Finding(string answer, string place, string account) =>
        [("Answer", answer), ("Place", place), ("Account", account)];
}
