using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Accounts;

/// <summary>A link proves an address only where it was mailed to that address; what people type is one address and nothing else.</summary>
[EveryDatabase]
public class InvitationTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string Password = "een lange zin om te onthouden";
    private const string Invite = "/beheer/uitnodigingen/nieuw";

    [Fact]
    public async Task Who_types_the_address_that_was_invited_gets_in_at_once()
    {
        var portal = await shared.WithDemoAsync();
        using var reader = new Reading(portal);
        var link = await InviteByMailAsync(portal, "lid@voorbeeld.nl");
        Assert.Contains("Een plek in de programmacommissie", (await reader.ReadAsync(link)).QuerySelector("section[aria-labelledby=wacht]")!.TextContent,
            StringComparison.Ordinal);

        await reader.SendAsync(link, ("Email", "Lid@voorbeeld.nl"), ("Password", Password));
        using var late = new Reading(portal);
        var closed = await late.ReadAsync(link);
        Assert.Contains("werkt niet meer", closed.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(closed.QuerySelector("input[name=Email]"));

        Assert.Equal(HttpStatusCode.Redirect, (await reader.SignInAsync("lid@voorbeeld.nl", Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/commissie/plekken")).StatusCode);
    }

    [Fact]
    public async Task A_link_that_was_mailed_gives_nobody_with_another_address_the_place()
    {
        var portal = await shared.WithDemoAsync();
        using var stranger = new Reading(portal);
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        var link = await InviteByMailAsync(portal, "genodigd@voorbeeld.nl");

        var typed = await stranger.SendAsync(link, ("Email", "vreemd@voorbeeld.nl"), ("Password", Password));
        var page = await follower.ReadAsync(link);
        var taken = await follower.PostWithTokenAsync("/account", link + "/plek");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, typed.StatusCode);
        Assert.Null(page.QuerySelector($"form[action='{link}/plek']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await follower.GetAsync("/commissie")).StatusCode);
        Assert.False(await portal.LookAsync(db => db.Accounts.AnyAsync(account => account.Email == "vreemd@voorbeeld.nl")));
    }

    [Fact]
    public async Task Who_was_handed_a_link_first_shows_by_mail_that_the_address_is_his_or_hers()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = new Reading(portal);
        using var administrator = await Reading.AsDemoAsync(portal, "beheer");
        await administrator.SendAsync(Invite, ("Name", "Nieuw lid"), ("Constituency", "maatschappelijk"));
        var link = new Uri((await administrator.ReadAsync(Invite)).QuerySelector(".plek-link")!.TextContent.Split(": ")[1]).AbsolutePath;

        var answer = await reader.SendAsync(link, ("Email", "anders@voorbeeld.nl"), ("Password", Password));
        var before = await reader.SignInAsync("anders@voorbeeld.nl", Password);
        await reader.SendAsync(await LinkInMailAsync(portal, "anders@voorbeeld.nl"), ("Password", Password));
        var after = await reader.SignInAsync("anders@voorbeeld.nl", Password, link);
        var early = await reader.GetAsync("/commissie/plekken");
        await reader.PostWithTokenAsync(link, link + "/plek");

        Assert.StartsWith("/account/inloggen?ReturnUrl=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, before.StatusCode);
        Assert.Equal(link, after.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Forbidden, early.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/commissie/plekken")).StatusCode);
    }

    [Fact]
    public async Task A_slip_of_the_pen_costs_nobody_the_place()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = new Reading(portal);
        var link = await InviteByMailAsync(portal, "lid@voorbeeld.nl");

        await reader.SendAsync(link, ("Email", "lidd@voorbeeld.nl"), ("Password", Password));
        await reader.SendAsync(link, ("Email", "lid@voorbeeld.nl"), ("Password", Password));
        await reader.SignInAsync("lid@voorbeeld.nl", Password);

        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/commissie/plekken")).StatusCode);
    }

    [Theory]
    [InlineData("a b@c.nl")]
    [InlineData("Foo <a@b.nl>")]
    [InlineData("<a@b.nl>")]
    [InlineData("a@b.nl, c@d.nl")]
    [InlineData("a@b.nl (mijn adres)")]
    [InlineData("\"a b\"@c.nl")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a@b.nl\r\nBcc: c@d.nl")]
    [InlineData("a@")]
    [InlineData("@b.nl")]
    [InlineData("a@@b.nl")]
    [InlineData("a")]
    public async Task What_is_no_plain_address_is_refused_everywhere(string email)
    {
        var portal = await shared.WithDemoAsync();
        using var visitor = new Reading(portal);
        using var administrator = await Reading.AsDemoAsync(portal, "beheer");
        using var contact = await Reading.AsDemoAsync(portal, "partner");

        HttpResponseMessage[] answers =
        [
            await visitor.SendAsync("/account/aanmelden", ("Name", "Iemand"), ("Email", email), ("Password", Password)),
            await visitor.SendAsync("/account/wachtwoord-vergeten", ("Email", email)),
            await administrator.SendAsync(Invite, ("Name", "Iemand"), ("Constituency", "maatschappelijk"), ("Email", email)),
            await contact.SendAsync(
                "/kwesties/eenzaamheid-en-betekenisvol-contact/meedoen", ("PartnerId", "bindkracht10"), ("Seat", "Arena"), ("Motivation", "We willen mee."),
                ("HolderName", "Iemand"), ("HolderEmail", email)),
        ];

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
    }

    [Theory]
    [InlineData("tribune@werkplaats.example")]
    [InlineData("niemand@voorbeeld.nl")]
    public async Task A_name_that_cannot_be_kept_is_refused_whether_or_not_the_address_has_an_account(string email)
    {
        var portal = await shared.WithDemoAsync();
        using var visitor = new Reading(portal);

        var answer = await visitor.SendAsync("/account/aanmelden", ("Name", "Iemand\uFFFE"), ("Email", email), ("Password", Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("naam@voorbeeld.nl")]
    [InlineData("naam+les@sub.voorbeeld.nl")]
    [InlineData("o'brien@voorbeeld.nl")]
    [InlineData("jürgen@voorbeeld.nl")]
    public void A_plain_address_is_taken(string email) => Assert.True(MailAddressAttribute.Holds(email));

    [Theory]
    [InlineData("//account/uitnodiging/GEHEIM", "//account/uitnodiging/…")]
    [InlineData("/account//uitnodiging//GEHEIM", "/account//uitnodiging//…")]
    [InlineData("/ACCOUNT/Uitnodiging/geheim/plek", "/ACCOUNT/Uitnodiging/…/plek")]
    [InlineData("/nl/account/uitnodiging/geheim", "/nl/account/uitnodiging/…")]
    [InlineData("/account/uitnodigingen/geheim", "/account/…/…")]
    [InlineData("/account%2Fuitnodiging%2Fgeheim", "/…")]
    [InlineData("/account\\uitnodiging\\geheim", "/…")]
    [InlineData("/uitnodiging/Zm9vYmFyYmF6cXV4cXV1eGNvcmdl", "/uitnodiging/…")]
    [InlineData("/lessen/wie-mee-kookt-vertelt-eerder-over-geld", "/lessen/wie-mee-kookt-vertelt-eerder-over-geld")]
    [InlineData("/meedenken/geheim", "/meedenken/…")]
    [InlineData("/MEEDENKEN//geheim", "/MEEDENKEN//…")]
    [InlineData("/meedenken/dank", "/meedenken/dank")]
    [InlineData("/account/wachtwoord-vergeten", "/account/wachtwoord-vergeten")]
    public void A_code_stays_out_of_the_log_however_its_address_is_written(string path, string logged) => Assert.Equal(logged, Logging.WithoutSecrets(path));

    [Fact]
    public async Task A_lost_password_costs_the_same_work_for_everybody_and_leaves_nothing_to_see()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = new Reading(portal);
        using var administrator = await Reading.AsDemoAsync(portal, "beheer");
        const string address = "/account/wachtwoord-vergeten";
        await reader.SendAsync(address, ("Email", "warm@voorbeeld.nl"));

        var known = await WorkAsync("tribune@werkplaats.example");
        var unknown = await WorkAsync("niemand@voorbeeld.nl");
        var mails = (await administrator.ReadAsync("/beheer/post")).QuerySelector("main")!.TextContent;

        Assert.Equal(known, unknown);
        Assert.Contains("tribune@werkplaats.example", mails, StringComparison.Ordinal);
        Assert.DoesNotContain("voorbeeld.nl", mails, StringComparison.Ordinal);

        async Task<IReadOnlyList<string>> WorkAsync(string email)
        {
            var hidden = await reader.HiddenAsync(address);
            using var commands = portal.Commands.Watch();
            await reader.PostAsync(address, [.. hidden, ("Email", email)]);
            return [.. commands.Commands.Select(command => Regex.Replace(command, "'[^']*'", "…"))];
        }
    }

    [Fact]
    public async Task A_lost_password_can_be_asked_for_only_so_often()
    {
        await using var portal = new PortalServer(await PortalServer.DemoDatabaseAsync())
        {
            Settings = new Dictionary<string, string> { ["Security:SignInsPerMinute"] = "2" },
        };
        using var reader = new Reading(portal);
        var answers = new List<HttpResponseMessage>();
        for (var time = 0; time < 3; time++)
            answers.Add(await reader.SendAsync("/account/wachtwoord-vergeten", ("Email", $"naam{time}@voorbeeld.nl")));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.StatusCode));
        Assert.NotNull(answers[2].Headers.RetryAfter);
    }

    private static async Task<string> InviteByMailAsync(PortalServer portal, string email)
    {
        using var administrator = await Reading.AsDemoAsync(portal, "beheer");
        await administrator.SendAsync(Invite, ("Name", "Nieuw lid"), ("Constituency", "maatschappelijk"), ("Email", email));
        Assert.Null((await administrator.ReadAsync(Invite)).QuerySelector(".plek-link"));
        return await LinkInMailAsync(portal, email);
    }

    private static async Task<string> LinkInMailAsync(PortalServer portal, string to)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var text = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Mails.Where(mail => mail.To == to).Select(mail => mail.Text).SingleAsync();
        return new Uri(Regex.Match(text, @"https?://\S+").Value).AbsolutePath;
    }
}
