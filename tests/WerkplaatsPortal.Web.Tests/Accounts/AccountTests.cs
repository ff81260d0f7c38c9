using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Accounts;

[EveryDatabase]
public class AccountTests
{
    private const string Password = "een lange zin om te onthouden";

    [Fact]
    public async Task Somebody_signs_up_and_gets_in_once_the_address_is_confirmed()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = new Reading(portal);
        await reader.SendAsync("/account/aanmelden", ("Name", "Iemand nieuw"), ("Email", "nieuw@werkplaats.example"), ("Password", Password));

        var before = await reader.SignInAsync("nieuw@werkplaats.example", Password);
        var link = await LinkInMailAsync(portal, "nieuw@werkplaats.example");
        var wrong = await reader.SendAsync(link, ("Password", "het wachtwoord van een ander"));
        await reader.SendAsync(link, ("Password", Password));
        var after = await reader.SignInAsync("nieuw@werkplaats.example", Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, before.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task A_lost_password_is_answered_alike_for_everybody_and_the_link_works_once()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = new Reading(portal);
        var known = await reader.SendAsync("/account/wachtwoord-vergeten", ("Email", "tribune@werkplaats.example"));
        var unknown = await reader.SendAsync("/account/wachtwoord-vergeten", ("Email", "niemand@werkplaats.example"));
        var link = await LinkInMailAsync(portal, "tribune@werkplaats.example");

        var first = await reader.SendAsync(link, ("Password", Password));
        var second = await reader.SendAsync(link, ("Password", "nog een andere lange zin"));

        Assert.Equal(known.Headers.Location, unknown.Headers.Location);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.SignInAsync("tribune@werkplaats.example", Password)).StatusCode);
    }

    [Fact]
    public async Task Whoever_leaves_is_erased_and_cannot_come_back()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = await Reading.AsAsync(portal, "arena@werkplaats.example");
        Assert.Equal("application/json", (await reader.GetAsync("/account/gegevens")).Content.Headers.ContentType!.MediaType);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.SendAsync("/account/vertrek")).StatusCode);
        var answer = await reader.SendAsync("/account/vertrek", ("Sure", "true"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.SignInAsync("arena@werkplaats.example", "Sociale-Kwaliteit-4!")).StatusCode);
    }

    [Fact]
    public void A_mail_that_fails_waits_longer_each_time_and_forgets_its_text_once_it_is_sent()
    {
        var now = new DateTime(2026, 6, 15, 10, 0, 0, DateTimeKind.Utc);
        var mail = OutgoingMail.Write("a@werkplaats.example", "Onderwerp", "Tekst", now);

        mail.Failed(now);
        var first = mail.NextTryAt - now;
        mail.Failed(now);
        var second = mail.NextTryAt - now;
        mail.Sent(now);

        Assert.True(second > first);
        Assert.Equal("", mail.Text);
    }

    [Fact]
    public async Task A_link_that_was_handed_over_is_used_once_by_somebody_with_a_confirmed_address()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var administrator = await Reading.AsAsync(portal, "beheer@werkplaats.example");
        await administrator.SendAsync("/beheer/uitnodigingen/nieuw", ("Name", "Nieuw lid"), ("Constituency", "maatschappelijk"));
        var link = new Uri((await administrator.ReadAsync("/beheer/uitnodigingen/nieuw")).QuerySelector(".plek-link")!.TextContent.Split(": ")[1]).AbsolutePath;
        using var reader = new Reading(portal);
        using var late = new Reading(portal);
        var opened = await late.ReadAsync(link);

        var first = await reader.SendAsync(link, ("Email", "lid@werkplaats.example"), ("Password", Password));
        await reader.SendAsync(await LinkInMailAsync(portal, "lid@werkplaats.example"), ("Password", Password));
        await reader.SignInAsync("lid@werkplaats.example", Password);
        await reader.PostWithTokenAsync(link, link + "/plek");
        var second = await late.PostAsync(opened, null, link, ("Email", "ander@werkplaats.example"), ("Password", Password));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/commissie/plekken")).StatusCode);
    }

    private static async Task<string> LinkInMailAsync(PortalServer portal, string to)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var text = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Mails.Where(mail => mail.To == to).Select(mail => mail.Text).SingleAsync();
        return new Uri(Regex.Match(text, @"https?://\S+").Value).AbsolutePath;
    }
}
