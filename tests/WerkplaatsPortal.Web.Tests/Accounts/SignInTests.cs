using System.Net;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Accounts;

[EveryDatabase]
public class SignInTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string Somebody = "tribune@werkplaats.example";
    private const string Password = "Sociale-Kwaliteit-4!";

    [Theory]
    [InlineData("beheer")]
    [InlineData("commissie")]
    [InlineData("onderzoeker")]
    [InlineData("onderzoeker2")]
    [InlineData("partner")]
    [InlineData("arena")]
    [InlineData("tribune")]
    public async Task Every_demo_account_signs_in(string name)
    {
        var portal = await shared.WithDemoAsync();
        using var reader = new Reading(portal);

        var answer = await reader.SignInAsync($"{name}@werkplaats.example", Password);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/mijn", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_locked_account_look_the_same()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = new Reading(portal);

        var wrong = await ErrorsAsync(await reader.SignInAsync(Somebody, "niet het wachtwoord"));
        var unknown = await ErrorsAsync(await reader.SignInAsync("niemand@werkplaats.example", "niet het wachtwoord"));
        for (var i = 0; i < 5; i++)
            await reader.SignInAsync("arena@werkplaats.example", "niet het wachtwoord");
        var locked = await ErrorsAsync(await reader.SignInAsync("arena@werkplaats.example", Password));

        Assert.NotEmpty(wrong);
        Assert.Equal(wrong, unknown);
        Assert.Equal(wrong, locked);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_the_right_one()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var reader = new Reading(portal);
        for (var i = 0; i < 5; i++)
            await reader.SignInAsync(Somebody, "niet het wachtwoord");

        var answer = await reader.SignInAsync(Somebody, Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_refused_sign_in_keeps_the_address_and_not_the_password()
    {
        var portal = await shared.WithDemoAsync();
        using var reader = new Reading(portal);

        var answer = await reader.SignInAsync(Somebody, "niet het wachtwoord");
        var page = await Reading.PageOfAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(Somebody, page.QuerySelector("#Email")!.GetAttribute("value"));
        Assert.DoesNotContain("niet het wachtwoord", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_refused_form_sent_again_is_refused_again()
    {
        var portal = await shared.WithDemoAsync();
        using var reader = new Reading(portal);
        var page = await reader.ReadAsync("/account/inloggen");

        await reader.PostAsync(page, null, "/account/inloggen", ("Email", Somebody), ("Password", "fout"));
        var again = await reader.PostAsync(page, null, "/account/inloggen", ("Email", Somebody), ("Password", "fout"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Theory]
    [InlineData("/kwesties", "/kwesties")]
    [InlineData("https://elders.example/", "/mijn")]
    [InlineData("//elders.example/", "/mijn")]
    [InlineData("/\\elders.example", "/mijn")]
    public async Task Signing_in_leads_only_to_addresses_of_the_portal(string wished, string led)
    {
        var portal = await shared.WithDemoAsync();
        using var reader = new Reading(portal);

        var answer = await reader.SignInAsync(Somebody, Password, wished);

        Assert.Equal(led, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_copied_cookie_is_dead_after_signing_out()
    {
        var portal = await shared.WithDemoAsync();
        using var reader = await Reading.AsAsync(portal, Somebody);
        var copy = reader.Cookies;
        using var thief = new Reading(portal);
        Assert.Equal(HttpStatusCode.OK, (await thief.GetWithCookiesAsync("/account", copy)).StatusCode);

        var answer = await reader.PostWithTokenAsync("/account", "/account/uitloggen");

        Assert.Equal("/", answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetWithCookiesAsync("/account", copy)).StatusCode);
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_told_to_wait()
    {
        await using var portal = new PortalServer(await PortalServer.DemoDatabaseAsync())
        {
            Settings = new Dictionary<string, string> { ["Security:SignInsPerMinute"] = "2" },
        };
        using var reader = new Reading(portal);
        await reader.SignInAsync("a@werkplaats.example", "x");
        await reader.SignInAsync("b@werkplaats.example", "x");

        var answer = await reader.SignInAsync("c@werkplaats.example", "x");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
    }

    private static async Task<string> ErrorsAsync(HttpResponseMessage answer) =>
        (await Reading.PageOfAsync(answer)).QuerySelector("[data-fouten]")!.TextContent;
}
