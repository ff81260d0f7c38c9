using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>What nobody types by accident: it does no harm and is never our fault.</summary>
[EveryDatabase]
public class HostileInputTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string NewLesson = Words.Desk + "/lessen/nieuw";

    [Fact]
    public async Task A_form_with_more_fields_than_we_read_gets_a_plain_answer()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        var many = await lead.SendAsync(NewLesson, [.. Enumerable.Repeat<(string, string?)>(("Levels", "wijk"), 1100)]);
        var wide = await lead.SendAsync(NewLesson, (new string('x', 3000), "1"));

        Assert.Equal(HttpStatusCode.BadRequest, many.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, wide.StatusCode);
        Assert.Contains("<h1", await many.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_that_stands_for_nothing_finds_nothing_more_and_is_not_kept()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        Assert.Equal(HttpStatusCode.OK, (await lead.GetAsync("/zoeken?q=arm%ef%bf%be")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SendAsync(NewLesson, Words.OfLesson("Een \uFFFE les"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SendAsync(NewLesson, Words.OfLesson("Een \uFFFF les"))).StatusCode);
    }

    [Theory]
    [InlineData("beheer", "/beheer/accounts")]
    [InlineData("beheer", "/beheer/post")]
    [InlineData("onderzoeker", Words.Desk + "/lessen")]
    [InlineData("onderzoeker", Words.Desk + "/adviezen")]
    public async Task A_page_number_far_beyond_the_end_is_no_page(string account, string list)
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var someone = await Reading.AsDemoAsync(portal, account);

        foreach (var number in (string[])["107374184", "214748366", "2147483647"])
            Assert.Equal(HttpStatusCode.NotFound, (await someone.GetAsync($"{list}?pagina={number}")).StatusCode);
    }

    [Fact]
    public async Task The_link_to_the_other_language_never_leads_out_of_the_portal()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var visitor = portal.CreateClient();

        var page = await Reading.PageOfAsync(await visitor.GetAsync(new Uri("http://localhost//elders.example/inloggen")));

        Assert.Equal("/elders.example/inloggen?taal=en", page.QuerySelector("a[hreflang=en]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_link_that_is_a_key_never_leads_where_the_host_header_says()
    {
        await using var portal = new PortalServer(await PortalServer.DemoDatabaseAsync())
        {
            Settings = new Dictionary<string, string> { ["Portal:BaseUrl"] = "https://portal.example.nl" },
        };
        using var visitor = portal.CreateClient(new() { BaseAddress = new Uri("http://elders.example") });
        await PostAsync(visitor, "/account/wachtwoord-vergeten", ("Email", "tribune@werkplaats.example"));
        await PostAsync(visitor, "/account/aanmelden", ("Name", "Nieuw"), ("Email", "nieuw@werkplaats.example"), ("Password", "een lange zin om te onthouden"));

        var mails = await portal.LookAsync(db => db.Mails.Select(mail => mail.Text).ToListAsync());

        Assert.Equal(2, mails.Count);
        Assert.All(mails, text => Assert.Contains("https://portal.example.nl/account/", text, StringComparison.Ordinal));
        Assert.All(mails, text => Assert.DoesNotContain("elders", text, StringComparison.Ordinal));
        Assert.DoesNotContain("elders", await visitor.GetStringAsync("/api/v1/openapi.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("elders", await visitor.GetStringAsync("/.well-known/security.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_a_link_leads_to_where_the_reader_came_in()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        using var visitor = portal.CreateClient(new() { BaseAddress = new Uri("http://localhost:5999") });

        await PostAsync(visitor, "/account/wachtwoord-vergeten", ("Email", "tribune@werkplaats.example"));

        var text = await portal.LookAsync(db => db.Mails.Select(mail => mail.Text).SingleAsync());
        Assert.Contains("http://localhost:5999/account/wachtwoord/", text, StringComparison.Ordinal);
    }

    private static async Task PostAsync(HttpClient visitor, string address, params (string Name, string Value)[] fields)
    {
        var page = await Reading.PageOfAsync(await visitor.GetAsync(address));
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (string Name, string Value)[] all = [("__RequestVerificationToken", token), .. fields];
        var content = new FormUrlEncodedContent(all.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        (await visitor.PostAsync(address, content)).EnsureSuccessStatusCode();
    }
}
