using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

/// <summary>Who may come where in the area of the researcher, and what it answers to what can't be taken.</summary>
[EveryDatabase]
public class ResearchRightsTests
{
    [Fact]
    public async Task A_visitor_is_sent_to_sign_in()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var visitor = portal.CreateClient(new() { AllowAutoRedirect = false });

        var answer = await visitor.GetAsync($"{Words.Desk}/lessen/nieuw");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/account/inloggen", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onderzoeker2", Words.Desk, HttpStatusCode.Forbidden)]
    [InlineData("onderzoeker2", Words.Desk + "/lessen/nieuw", HttpStatusCode.Forbidden)]
    [InlineData("onderzoeker2", Words.Desk + "/adviezen", HttpStatusCode.Forbidden)]
    [InlineData("arena", "/onderzoek", HttpStatusCode.Forbidden)]
    [InlineData("arena", Words.Desk + "/inzichten/nieuw", HttpStatusCode.Forbidden)]
    [InlineData("tribune", "/kwesties/" + Words.Studio + "/arena/berichten/nieuw", HttpStatusCode.Forbidden)]
    [InlineData("onderzoeker", "/onderzoek/zoiets-is-er-niet", HttpStatusCode.NotFound)]
    [InlineData("onderzoeker", Words.Desk + "/lessen/zoiets-is-er-niet", HttpStatusCode.NotFound)]
    [InlineData("onderzoeker", Words.Desk + "/lessen?pagina=0", HttpStatusCode.NotFound)]
    [InlineData("onderzoeker", Words.Desk + "/lessen?pagina=x", HttpStatusCode.NotFound)]
    [InlineData("onderzoeker", Words.Desk + "/lessen?stand=raar", HttpStatusCode.NotFound)]
    public async Task Everybody_stays_in_his_or_her_own_studio(string account, string address, HttpStatusCode expected)
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var someone = await Reading.AsDemoAsync(portal, account);

        Assert.Equal(expected, (await someone.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_lesson_of_another_studio_is_not_to_be_found_on_my_desk()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var made = await other.SendAsync("/onderzoek/eenzaamheid-en-betekenisvol-contact/lessen/nieuw", Words.OfLesson("Een concept van een ander"));
        var slug = made.Headers.Location!.ToString().Split('/')[^1];

        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"{Words.Desk}/lessen/{slug}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"{Words.Desk}/lessen/{slug}/wijzigen")).StatusCode);
    }

    [Fact]
    public async Task Only_her_own_studios_lie_on_the_desk_of_a_researcher()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        var page = await lead.ReadAsync("/onderzoek");

        Assert.Equal([Words.Desk], page.QuerySelectorAll("main h2 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Bad_input_comes_back_with_what_was_typed()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        var answer = await lead.SendAsync(
            $"{Words.Desk}/lessen/nieuw", ("Title", ""), ("Context", "Dit blijft staan."), ("Learned", ""), ("Levels", "melkweg"), ("SourceKind", "Raden"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Reading.PageOfAsync(answer);
        Assert.Contains("Dit blijft staan.", page.QuerySelector("#Context")!.TextContent, StringComparison.Ordinal);
        var wrong = page.QuerySelectorAll("[data-fouten] li a").Select(link => link.GetAttribute("href")!).ToHashSet();
        Assert.Superset(new HashSet<string> { "#Title", "#Learned", "#Levels", "#SourceKind", "#Conditions", "#Audience" }, wrong);
        Assert.All(wrong, id => Assert.NotNull(page.QuerySelector(id)));
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_lesson()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var address = $"{Words.Desk}/lessen/nieuw";
        var hidden = await lead.HiddenAsync(address);

        var first = await lead.PostAsync(address, [.. hidden, .. Words.OfLesson("Eén keer is genoeg")]);
        var second = await lead.PostAsync(address, [.. hidden, .. Words.OfLesson("Eén keer is genoeg")]);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await portal.LookAsync(db => db.Lessons.CountAsync(lesson => lesson.Title == "Eén keer is genoeg")));
    }

    [Fact]
    public async Task Who_saves_second_sees_both_texts_and_loses_nothing()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var made = await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Een les voor twee"));
        var edit = $"{made.Headers.Location}/wijzigen";
        var opened = await lead.HiddenAsync(edit);
        await lead.SendAsync(edit, Words.OfCheck("Een les voor twee", "Dit schreef de eerste."));

        var answer = await lead.PostAsync(edit, [.. opened, .. Words.OfCheck("Een les voor twee", "Dit schreef de tweede.")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Reading.PageOfAsync(answer);
        Assert.Contains("Dit schreef de eerste.", page.QuerySelector(".naast-elkaar")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dit schreef de tweede.", page.QuerySelector("#Learned")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desks_stay_within_their_budget()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        await lead.ReadAsync(Words.Desk);

        using var desk = portal.Commands.Watch();
        await lead.ReadAsync(Words.Desk);
        desk.ShouldBeAtMost(10);
        desk.Dispose();

        using var desks = portal.Commands.Watch();
        await lead.ReadAsync("/onderzoek");
        desks.ShouldBeAtMost(5);
    }
}
