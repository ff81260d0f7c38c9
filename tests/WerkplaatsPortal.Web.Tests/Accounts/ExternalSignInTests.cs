using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Accounts;

/// <summary>Signing in by way of an OpenID Connect provider, over real requests between the portal and a provider.</summary>
[EveryDatabase]
public class ExternalSignInTests
{
    [Fact]
    public async Task The_button_is_there_only_where_a_provider_is_set_up()
    {
        await using var without = await PortalServer.WithDemoAsync();
        await using var provider = await FakeProvider.StartAsync();
        await using var with = await PortalAsync(provider);
        using var there = new Reading(without);
        using var here = new Reading(with);

        Assert.Null((await there.ReadAsync("/account/inloggen")).QuerySelector("a[href^='/account/extern']"));
        Assert.Equal(HttpStatusCode.NotFound, (await there.GetAsync("/account/extern")).StatusCode);
        Assert.Equal("Inloggen met Hogeschool", (await here.ReadAsync("/account/inloggen")).QuerySelector("a[href^='/account/extern']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_verified_address_leads_to_the_account_that_has_it_and_stays_linked()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var portal = await PortalAsync(provider);
        using var reader = new Reading(portal);
        Tell(provider, "42", "tribune@werkplaats.example", verified: true);

        var first = await GoAsync(reader, provider, "/kwesties/armoede-en-schulden/meedoen");
        Tell(provider, "42", "een-ander-adres@voorbeeld.nl", verified: false);
        using var again = new Reading(portal);
        var second = await GoAsync(again, provider);

        Assert.Equal("/kwesties/armoede-en-schulden/meedoen", first.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/mijn")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/kwesties/armoede-en-schulden/arena")).StatusCode);
        Assert.Equal("/mijn", second.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/mijn")).StatusCode);
    }

    [Theory]
    [InlineData("tribune@werkplaats.example", false)]
    [InlineData("onbekend@voorbeeld.nl", true)]
    public async Task Whoever_is_not_known_here_does_not_get_in(string email, bool verified)
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var portal = await PortalAsync(provider);
        using var reader = new Reading(portal);
        Tell(provider, "42", email, verified);

        var answer = await GoAsync(reader, provider);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Vraag om een uitnodiging", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await reader.GetAsync("/mijn")).StatusCode);
    }

    [Fact]
    public async Task An_invitation_gives_somebody_new_the_place_and_no_more()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var portal = await PortalAsync(provider);
        using var administrator = await Reading.AsDemoAsync(portal, "beheer");
        await administrator.SendAsync("/beheer/uitnodigingen/nieuw", ("Name", "Nieuw lid"), ("Constituency", "maatschappelijk"));
        var link = new Uri((await administrator.ReadAsync("/beheer/uitnodigingen/nieuw")).QuerySelector(".plek-link")!.TextContent.Split(": ")[1]).AbsolutePath;
        using var reader = new Reading(portal);
        Tell(provider, "43", "nieuw@voorbeeld.nl", verified: true);

        var answer = await GoAsync(reader, provider, link);

        Assert.Equal("/mijn", answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/commissie/plekken")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/beheer")).StatusCode);
    }

    [Fact]
    public async Task Whoever_began_an_account_with_the_address_of_another_loses_its_password()
    {
        const string stolen = "een zin van een ander die wacht";
        await using var provider = await FakeProvider.StartAsync();
        await using var portal = await PortalAsync(provider);
        using var thief = new Reading(portal);
        using var owner = new Reading(portal);
        await thief.SendAsync("/account/aanmelden", ("Name", "Dief"), ("Email", "eigenaar@voorbeeld.nl"), ("Password", stolen));
        Tell(provider, "44", "eigenaar@voorbeeld.nl", verified: true);

        Assert.Equal("/mijn", (await GoAsync(owner, provider)).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await thief.SignInAsync("eigenaar@voorbeeld.nl", stolen)).StatusCode);
    }

    [Fact]
    public async Task What_does_not_come_from_the_provider_is_refused()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var portal = await PortalAsync(provider);
        using var reader = new Reading(portal);

        var forged = await reader.GetAsync("/account/extern/terug?code=bedacht&state=bedacht");
        var finish = await reader.GetAsync("/account/extern/klaar");

        Assert.Equal("/account/extern/klaar", forged.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, finish.StatusCode);
    }

    [Fact]
    public async Task Whoever_leaves_takes_the_link_along()
    {
        await using var provider = await FakeProvider.StartAsync();
        await using var portal = await PortalAsync(provider);
        using var reader = new Reading(portal);
        Tell(provider, "45", "tribune@werkplaats.example", verified: true);
        await GoAsync(reader, provider);
        await reader.SendAsync("/account/vertrek", ("Sure", "true"));

        await using var scope = portal.Services.CreateAsyncScope();
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Set<IdentityUserLogin<Guid>>().CountAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Follows the link to the provider and back; the answer is the last one.</summary>
    private static async Task<HttpResponseMessage> GoAsync(Reading reader, FakeProvider provider, string? returnUrl = null)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var away = (await reader.GetAsync("/account/extern" + (returnUrl is null ? "" : "?ReturnUrl=" + Uri.EscapeDataString(returnUrl)))).Headers.Location!;
        Assert.Equal(provider.Authority.Authority, away.Authority);
        var back = (await browser.GetAsync(away)).Headers.Location!;
        var finish = await reader.GetAsync(back.PathAndQuery);
        return await reader.GetAsync(finish.Headers.Location!.ToString());
    }

    private static void Tell(FakeProvider provider, string subject, string email, bool verified)
    {
        provider.Person.Clear();
        (provider.Person["sub"], provider.Person["email"], provider.Person["email_verified"]) = (subject, email, verified);
    }

    private static async Task<PortalServer> PortalAsync(FakeProvider provider) => new(await PortalServer.DemoDatabaseAsync())
    {
        Settings = new Dictionary<string, string>
        {
            ["Authentication:Oidc:Authority"] = provider.Authority.ToString(),
            ["Authentication:Oidc:ClientId"] = FakeProvider.ClientId,
            ["Authentication:Oidc:ClientSecret"] = FakeProvider.ClientSecret,
            ["Authentication:Oidc:Name"] = "Hogeschool",
        },
    };
}
