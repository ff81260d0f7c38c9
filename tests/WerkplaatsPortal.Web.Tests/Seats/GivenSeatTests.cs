using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Demo;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Seats;

/// <summary>A lead seats anyone in the Arena, somebody says as which party, and somebody writes for another.</summary>
[EveryDatabase]
public class GivenSeatTests
{
    private const string Desk = "/onderzoek/armoede-en-schulden";
    private const string Arena = "/kwesties/armoede-en-schulden/arena";
    private const string Password = "een lange zin om te onthouden";

    [Fact]
    public async Task A_lead_seats_a_resident_without_account_and_ends_the_seat_again()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var visitor = new Reading(portal);

        var given = await lead.SendAsync(
            Desk + "/plekken/nieuw", ("Name", "Mevrouw Jansen"), ("Party", "ervaringsdeskundigen"), ("Motivation", "Wil haar ervaring delen."));
        var seats = await lead.ReadAsync(Desk + "/plekken");

        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        Assert.Contains("Motivatie, opgeschreven door de trekker: Wil haar ervaring delen.", Text(seats), StringComparison.Ordinal);
        Assert.Contains("Mevrouw Jansen", Text(await lead.ReadAsync(Desk)), StringComparison.Ordinal);
        Assert.Contains("Ervaringsdeskundigen", Text(await member.ReadAsync(Arena)), StringComparison.Ordinal);
        Assert.DoesNotContain("Mevrouw Jansen", Text(await visitor.ReadAsync("/kwesties/armoede-en-schulden")), StringComparison.Ordinal);

        var end = seats.QuerySelectorAll("main form").Select(form => form.GetAttribute("action")!).Single(action => action.EndsWith("/vertrek", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await lead.PostAsync(seats, end, Desk + "/plekken")).StatusCode);
        Assert.DoesNotContain("Mevrouw Jansen", Text(await member.ReadAsync(Arena)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "studenten", "", "", "Name")]
    [InlineData("Iemand", "", "", "", "Party")]
    [InlineData("Iemand", "tovenaars", "", "", "Party")]
    [InlineData("Iemand", "studenten", "Iemand <a@voorbeeld.nl>", "", "Email")]
    [InlineData("Iemand", "studenten", "a b@voorbeeld.nl", "", "Email")]
    [InlineData("Iemand", "studenten", "", "bindkracht10", "PartnerId")]
    [InlineData("Iemand", "studenten", "", "bestaat-niet", "PartnerId")]
    public async Task What_cannot_be_given_comes_back_with_what_was_typed(string name, string party, string email, string partner, string field)
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        var answer = await lead.SendAsync(
            Desk + "/plekken/nieuw", ("Name", name), ("Party", party), ("Email", email), ("PartnerId", partner), ("Motivation", "Zoals getypt."));
        var page = await Reading.PageOfAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector($"[data-fouten] a[href='#{field}']"));
        Assert.Contains("Zoals getypt.", page.QuerySelector("#Motivation")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_invited_by_mail_makes_an_account_and_works_in_the_Arena()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var reader = new Reading(portal);
        await lead.SendAsync(Desk + "/plekken/nieuw", ("Name", "Student Sam"), ("Party", "studenten"), ("Email", "sam@voorbeeld.nl"), ("PartnerId", "zorgalliantie"));
        Assert.DoesNotContain("/account/uitnodiging/", await (await lead.GetAsync(Desk + "/plekken")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await reader.SendAsync(await LinkAsync(portal, "sam@voorbeeld.nl"), ("Email", "sam@voorbeeld.nl"), ("Password", Password));
        await reader.SignInAsync("sam@voorbeeld.nl", Password);
        var said = await reader.SendAsync(Arena + "/partij", ("Party", "vrijwilligers"));
        var wrong = await reader.SendAsync(Arena + "/partij", ("Party", "tovenaars"));
        var page = await reader.ReadAsync(Arena);

        Assert.Equal(HttpStatusCode.Redirect, said.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var own = page.QuerySelectorAll(".kring__i").Single(item => item.TextContent.Contains("Student Sam", StringComparison.Ordinal));
        Assert.Contains("Vrijwilligers", own.TextContent, StringComparison.Ordinal);
        Assert.NotNull(own.QuerySelector("a[href='/netwerk/zorgalliantie']"));
    }

    [Fact]
    public async Task Who_turns_out_to_have_an_account_takes_the_given_seat_with_it()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        const string address = $"tribune@{DemoAccounts.Domain}";
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        await lead.SendAsync(Desk + "/plekken/nieuw", ("Name", "Meneer Pietersen"), ("Party", "inwoners-volwassen"), ("Email", address));
        var link = await LinkAsync(portal, address);

        Assert.Equal(HttpStatusCode.Forbidden, (await follower.GetAsync(Arena)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await follower.PostWithTokenAsync(link, link + "/plek")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await follower.GetAsync(Arena)).StatusCode);
        Assert.DoesNotContain("Meneer Pietersen", Text(await lead.ReadAsync(Arena)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_for_somebody_else_says_so_and_names_that_person_in_the_Arena_only()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var visitor = new Reading(portal);
        await lead.SendAsync(Desk + "/plekken/nieuw", ("Name", "Mevrouw Jansen"), ("Party", "ervaringsdeskundigen"));
        var form = await lead.ReadAsync(Arena + "/berichten/nieuw");
        var place = form.QuerySelectorAll("#WrittenFor option").Single(option => option.TextContent == "Mevrouw Jansen").GetAttribute("value");

        var written = await lead.SendAsync(Arena + "/berichten/nieuw", ("Title", "Wat een brief doet"), ("Body", "Zo ging het."), ("Audience", "Public"), ("WrittenFor", place));
        var wrong = await lead.SendAsync(Arena + "/berichten/nieuw", ("Title", "Mis"), ("Body", "Mis."), ("Audience", "Public"), ("WrittenFor", Guid.NewGuid().ToString()));
        var address = written.Headers.Location!.ToString().TrimStart('~');

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("voor Mevrouw Jansen", Text(await lead.ReadAsync(address)), StringComparison.Ordinal);
        Assert.Contains("voor iemand anders in de Arena", Text(await visitor.ReadAsync(address)), StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", Text(await visitor.ReadAsync(address)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_of_another_studio_is_not_there_to_end()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        await lead.SendAsync(Desk + "/plekken/nieuw", ("Name", "Mevrouw Jansen"), ("Party", "ervaringsdeskundigen"));
        var end = Regex.Match(await (await lead.GetAsync(Desk + "/plekken")).Content.ReadAsStringAsync(), @"plekken/([0-9a-f-]{36})/vertrek").Groups[1].Value;

        var answer = await other.PostWithTokenAsync("/account", $"/onderzoek/eenzaamheid-en-betekenisvol-contact/plekken/{end}/vertrek");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_was_asked_for_stands_on_ones_own_page_and_in_the_form()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var contact = await Reading.AsDemoAsync(portal, "partner");
        const string join = "/kwesties/eenzaamheid-en-betekenisvol-contact/meedoen";
        await contact.SendAsync(join, ("PartnerId", "bindkracht10"), ("Seat", "Arena"), ("Motivation", "We kennen de buurt."));

        var mine = await contact.ReadAsync("/mijn");
        var form = await contact.ReadAsync(join + "?partner=bindkracht10");

        Assert.Contains("Arena gevraagd op", mine.QuerySelector(".mijn-plek--gevraagd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We kennen de buurt.", form.QuerySelector("textarea#Motivation")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("niet verplicht", form.QuerySelector("label[for=Motivation]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Persoon 1", "Persoon 2", "Persoon 3"], form.QuerySelectorAll(".plek-rij legend").Select(legend => legend.TextContent));
    }

    [Fact]
    public async Task The_committee_does_not_get_a_form_for_a_request_that_a_lead_answers()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "commissie");
        var request = Regex.Match(await (await lead.GetAsync(Desk + "/plekken")).Content.ReadAsStringAsync(), @"plekken/([0-9a-f-]{36})/afwijzing").Groups[1].Value;

        var shown = await member.GetAsync($"/commissie/plekken/{request}/afwijzing");
        var posted = await member.PostWithTokenAsync("/account", $"/commissie/plekken/{request}/afwijzing", ("Reason", "Nee."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, posted.StatusCode);
        Assert.Equal(posted.StatusCode, shown.StatusCode);
        Assert.Contains("Alleen de trekker kan dit doen.", Text(await Reading.PageOfAsync(shown)), StringComparison.Ordinal);
    }

    private static async Task<string> LinkAsync(PortalServer portal, string to)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var text = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Mails.Where(mail => mail.To == to).Select(mail => mail.Text).SingleAsync();
        return new Uri(Regex.Match(text, @"https?://\S+").Value).AbsolutePath;
    }

    private static string Text(IDocument page) => Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
