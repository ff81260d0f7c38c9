using System.Net;
using AngleSharp.Dom;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Seats;

[EveryDatabase]
public class SeatTests
{
    private const string Loneliness = "/kwesties/eenzaamheid-en-betekenisvol-contact/meedoen";
    private const string Debt = "/kwesties/armoede-en-schulden";
    private const string Requests = "/onderzoek/eenzaamheid-en-betekenisvol-contact/plekken";

    [Fact]
    public async Task A_partner_asks_for_an_Arena_seat_and_the_lead_gives_it()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var contact = await Reading.AsAsync(portal, "partner@werkplaats.example");
        using var lead = await Reading.AsAsync(portal, "onderzoeker2@werkplaats.example");

        var asked = await contact.SendAsync(
            Loneliness, ("PartnerId", "bindkracht10"), ("Seat", "Arena"), ("Motivation", "We kennen de buurt."),
            ("HolderName", "Deelnemer namens Bindkracht10"), ("HolderEmail", "deelnemer@werkplaats.example"), ("HolderParty", "professionals"));
        var waiting = await lead.ReadAsync(Requests);
        var confirmed = await lead.PostAsync(waiting, ActionOf(waiting, "bevestiging"), Requests);
        var history = await contact.ReadAsync(Loneliness + "?partner=bindkracht10");

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Contains("Plek nu: Arena", Text(history), StringComparison.Ordinal);
        Assert.Contains("We kennen de buurt.", Text(history), StringComparison.Ordinal);
        Assert.Contains("Deelnemer namens Bindkracht10", Text(history), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declined_request_keeps_the_seat_that_was_there_and_shows_the_reason()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var contact = await Reading.AsAsync(portal, "partner@werkplaats.example");
        using var lead = await Reading.AsAsync(portal, "onderzoeker2@werkplaats.example");
        await contact.SendAsync(Loneliness, ("PartnerId", "bindkracht10"), ("Seat", "Tribune"));
        await contact.SendAsync(Loneliness, ("PartnerId", "bindkracht10"), ("Seat", "Arena"), ("Motivation", "We willen meer."));

        var address = (await lead.ReadAsync(Requests)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Single(href => href.EndsWith("/afwijzing", StringComparison.Ordinal));
        var withoutReason = await lead.SendAsync(address, ("Reason", ""));
        var declined = await lead.SendAsync(address, ("Reason", "De Arena is nu vol."));
        var history = Text(await contact.ReadAsync(Loneliness));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, withoutReason.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, declined.StatusCode);
        Assert.Contains("Plek nu: Tribune", history, StringComparison.Ordinal);
        Assert.Contains("De Arena is nu vol.", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Arena_seat_without_motivation_is_refused_and_keeps_what_was_typed()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var contact = await Reading.AsAsync(portal, "partner@werkplaats.example");

        var answer = await contact.SendAsync(Loneliness, ("PartnerId", "bindkracht10"), ("Seat", "Arena"), ("HolderName", "Iemand"));
        var page = await Reading.PageOfAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Iemand", page.QuerySelector("#HolderName")!.GetAttribute("value"));
        Assert.True(page.QuerySelector("input[name=Seat][value=Arena]")!.HasAttribute("checked"));
        Assert.NotNull(page.QuerySelector("[data-fouten] a[href='#Motivation']"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_takes_one_seat()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var follower = await Reading.AsAsync(portal, "tribune@werkplaats.example");
        var page = await follower.ReadAsync(Loneliness);

        var first = await follower.PostAsync(page, null, Loneliness, ("Seat", "Tribune"));
        var second = await follower.PostAsync(page, null, Loneliness, ("Seat", "Tribune"));

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Single((await follower.ReadAsync(Loneliness)).QuerySelectorAll(".plek-verloop li"));
    }

    [Fact]
    public async Task A_partner_that_you_do_not_speak_for_is_not_there()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var contact = await Reading.AsAsync(portal, "partner@werkplaats.example");

        Assert.Equal(HttpStatusCode.NotFound, (await contact.SendAsync(Loneliness, ("PartnerId", "zorgalliantie"), ("Seat", "Tribune"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await contact.GetAsync(Loneliness + "?partner=zorgalliantie")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await contact.GetAsync("/organisatie/zorgalliantie")).StatusCode);
    }

    [Fact]
    public async Task A_request_of_another_studio_is_not_there()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var lead = await Reading.AsAsync(portal, "onderzoeker@werkplaats.example");
        using var other = await Reading.AsAsync(portal, "onderzoeker2@werkplaats.example");
        var page = await lead.ReadAsync("/onderzoek/armoede-en-schulden/plekken");
        var id = ActionOf(page, "bevestiging").Split('/')[^2];

        var answer = await other.PostWithTokenAsync("/account", $"{Requests}/{id}/bevestiging");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync("/onderzoek/armoede-en-schulden/plekken")).StatusCode);
    }

    [Theory]
    [InlineData("arena", HttpStatusCode.OK)]
    [InlineData("onderzoeker", HttpStatusCode.OK)]
    [InlineData("tribune", HttpStatusCode.Forbidden)]
    [InlineData("commissie", HttpStatusCode.Forbidden)]
    [InlineData("beheer", HttpStatusCode.Forbidden)]
    public async Task Only_who_sits_there_reads_the_Arena(string name, HttpStatusCode expected)
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = await Reading.AsAsync(portal, $"{name}@werkplaats.example");

        Assert.Equal(expected, (await reader.GetAsync(Debt + "/arena")).StatusCode);
    }

    [Theory]
    [InlineData("beheer", "/mijn", "/account", "/beheer", "/beheer/accounts", "/beheer/post", "/beheer/uitnodigingen/nieuw")]
    [InlineData("commissie", "/mijn", "/commissie/plekken")]
    [InlineData("onderzoeker", "/mijn", "/onderzoek/armoede-en-schulden/plekken")]
    [InlineData("partner", "/mijn", "/organisatie", "/organisatie/bindkracht10", Loneliness)]
    public async Task The_pages_of_a_role_open_in_few_commands(string name, params string[] addresses)
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = await Reading.AsAsync(portal, $"{name}@werkplaats.example");
        foreach (var address in addresses)
        {
            using var commands = portal.Commands.Watch();
            var answer = await reader.GetAsync(address);

            Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
            Assert.True(commands.Commands.Count <= 12, $"{address}: {commands.Commands.Count} commands");
        }
    }

    private static string ActionOf(IDocument page, string ends) => page.QuerySelectorAll("main form")
        .Select(form => form.GetAttribute("action") ?? "").Single(action => action.EndsWith(ends, StringComparison.Ordinal));

    private static string Text(IDocument page) => page.QuerySelector("main")!.TextContent.Replace('\u00a0', ' ');
}
