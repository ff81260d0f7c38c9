using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Public.Tribune;
using WerkplaatsPortal.Web.Tests.Knowledge;
using WerkplaatsPortal.Web.Tests.Studios;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Tribune;

/// <summary>An update from a draft to the questions that it raises.</summary>
[EveryDatabase]
public class UpdateLifeTests
{
    private const string Updates = $"{ArenaPeople.Arena}/berichten";
    private const string Draft = $"{Updates}/zonnebloemen-in-hatert";
    private const string Page = "/tribune/berichten/zonnebloemen-in-hatert";

    [Fact]
    public async Task A_draft_is_on_no_channel_until_its_moment_and_then_goes_out_once()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var visitor = new Reading(portal);

        // A picture is described, a moment lies ahead; the form says whom it reaches, and what brings it to them.
        await follower.SendAsync("/mijn/meldingen", ($"Rhythm[{Words.Studio}]", "AtOnce"), ("Language", "nl"));
        var reach = (await member.ReadAsync($"{Updates}/nieuw")).QuerySelector("main form")!.TextContent;
        Assert.Matches(@"Nu te lezen voor wie een plek heeft: [1-9]\d*\. Per mail meteen: 0, elke dag: [1-9]\d*, elke week: 0\.", reach);
        Assert.Matches(@"Nu te lezen voor wie een plek heeft: [1-9]\d*\. Per mail meteen: 1, elke dag: [1-9]\d*, elke week: \d+\.", reach);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{Updates}/nieuw", Of("![](/bestanden/x)"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{Updates}/nieuw", [.. Of("Tekst."), ("PublishDay", ArenaPeople.Day(clock, -1))])).StatusCode);
        var kept = await member.SendAsync($"{Updates}/nieuw", [.. Of("We plantten zonnebloemen."), ("AsDraft", "true")]);
        Assert.Equal(Draft, kept.Headers.Location!.ToString());
        var open = await member.SendAsync($"{Updates}/nieuw", ("Title", "Nog open"), ("Body", "Jan Jansen, 06-12345678."), ("AsDraft", "true"));
        Assert.Equal(Audience.Arena, await portal.LookAsync(db => db.Updates.IgnoreQueryFilters().Where(each => each.Slug == "nog-open").Select(each => each.Audience).SingleAsync()));
        Assert.Equal($"{Updates}/nog-open", open.Headers.Location!.ToString());

        // Pictures are added to the draft, and stay inside until it goes out.
        var page = await member.ReadAsync(Draft);
        await member.UploadAsync(Draft, page.QuerySelector("form[enctype]")!.GetAttribute("action")!, "bloem.png", FileSamples.Png);
        var file = (await member.ReadAsync(Draft)).QuerySelector("a[href^='/bestanden/']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await lead.GetAsync(file)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"{Draft}/wijzigen")).StatusCode);
        var late = await lead.ReadAsync($"{Draft}/wijzigen");
        await member.SendAsync($"{Draft}/wijzigen", [.. Of($"We plantten zonnebloemen.\n\n![Een gele bloem]({file})"), ("PublishDay", ArenaPeople.Day(clock, 2)), ("PublishTime", "08:00")]);
        var conflict = await lead.PostAsync(late, null, $"{Draft}/wijzigen", Of("Iets anders."));
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        string[] channels =
        [
            "/tribune", "/tribune/berichten", "/tribune/feed.xml", "/zoeken?q=zonnebloemen", $"/kwesties/{Words.Studio}", $"/kwesties/{Words.Studio}/feed.xml", "/",
            "/api/v1/berichten", Page, "/mijn",
        ];
        foreach (var reader in new[] { visitor, follower, other, member })
        {
            foreach (var address in channels)
                Assert.DoesNotContain("Zonnebloemen", await (await reader.GetAsync(address)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
            if (reader != member)
                Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(file)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await follower.GetAsync(Draft)).StatusCode);

        clock.Advance(TimeSpan.FromDays(3));
        for (var node = 0; node < 2; node++)
            await portal.Services.GetRequiredService<UpdateClock>().PublishDueAsync(CancellationToken.None);
        Assert.Equal(1, await portal.LookAsync(db => db.Events.CountAsync(each => each.Kind == nameof(UpdatePublished)
            && db.Updates.Any(update => update.Id == each.SubjectId && update.Slug == "zonnebloemen-in-hatert"))));
        foreach (var address in new[] { "/tribune", "/tribune/feed.xml", "/zoeken?q=zonnebloemen", Page })
            Assert.Contains("Zonnebloemen", await (await visitor.GetAsync(address)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var picture = (await visitor.ReadAsync(Page)).QuerySelector(".proza img")!;
        Assert.Equal((file, "Een gele bloem"), (picture.GetAttribute("src"), picture.GetAttribute("alt")));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(file)).StatusCode);
    }

    [Fact]
    public async Task What_somebody_planned_who_takes_part_no_more_stays_behind_as_a_draft()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");
        await member.SendAsync($"{Updates}/nieuw", [.. Of("Tekst."), ("PublishDay", ArenaPeople.Day(clock, 2))]);

        await member.SendAsync("/account/vertrek", ("Sure", "true"));
        clock.Advance(TimeSpan.FromDays(3));
        await portal.Services.GetRequiredService<UpdateClock>().PublishDueAsync(CancellationToken.None);

        var update = await portal.LookAsync(db => db.Updates.IgnoreQueryFilters().SingleAsync(each => each.Slug == "zonnebloemen-in-hatert"));
        Assert.Equal((true, (DateTime?)null), (update.IsDraft, update.PublishOn));
    }

    [Fact]
    public async Task The_Tribune_asks_and_the_Arena_answers_and_nobody_else_reads_it()
    {
        var (portal, _) = await ArenaPeople.OpenAsync();
        await using var _1 = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        using var contact = await Reading.AsDemoAsync(portal, "partner");
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var visitor = new Reading(portal);
        await member.SendAsync($"{Updates}/nieuw", Of("We plantten ze."));
        const string question = "Mag ik een zaadje?";

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/tribune/vraag/bericht/zonnebloemen-in-hatert")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync("/tribune/vraag/bericht/zonnebloemen-in-hatert")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await follower.SendAsync("/tribune/vraag/bericht/zonnebloemen-in-hatert", ("Text", " "))).StatusCode);
        await follower.SendAsync("/tribune/vraag/bericht/zonnebloemen-in-hatert", ("Text", question));
        await follower.SendAsync("/tribune/geldt-hier/bericht/zonnebloemen-in-hatert", ("Place", "Druten"), ("Text", "Ook daar bloeit het."));

        // On its working place the Arena sees how many wait, within its commands.
        using (var commands = portal.Commands.Watch())
        {
            Assert.Contains("wachten op een antwoord", (await member.ReadAsync(ArenaPeople.Arena)).Body!.TextContent, StringComparison.Ordinal);
            commands.ShouldBeAtMost(14);
        }

        Assert.Contains("2 vragen van de Tribune om te beantwoorden", (await member.ReadAsync("/mijn")).Body!.TextContent, StringComparison.Ordinal);

        var open = (await member.ReadAsync($"{ArenaPeople.Arena}/tribunevragen")).QuerySelectorAll("main a").Single(link => link.TextContent == question).GetAttribute("href")!;
        var first = await member.ReadAsync(open);
        await member.PostAsync(first, null, open, ("Answer", "Ja, kom langs."));
        Assert.Equal(HttpStatusCode.Conflict, (await member.PostAsync(first, null, open, ("Answer", "Nee."))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await follower.GetAsync(open)).StatusCode);

        Assert.Contains("Ja, kom langs.", (await follower.ReadAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ja, kom langs.", (await member.ReadAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Druten", (await contact.ReadAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var reader in new[] { contact, other, visitor })
            Assert.DoesNotContain(question, (await reader.ReadAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var reader in new[] { other, visitor })
            Assert.DoesNotContain("Druten", (await reader.ReadAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(question, await (await follower.GetAsync("/account/gegevens")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // Nobody floods an Arena.
        for (var written = 2; written < TribuneReaction.MostADay; written++)
            await follower.SendAsync("/tribune/vraag/bericht/zonnebloemen-in-hatert", ("Text", $"Vraag {written}?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await follower.SendAsync("/tribune/vraag/bericht/zonnebloemen-in-hatert", ("Text", "Nog een?"))).StatusCode);
    }

    private static (string Name, string? Value)[] Of(string body) =>
        [("Title", "Zonnebloemen in Hatert"), ("Body", body), ("Audience", "Public"), ("Conditions", "cohesie")];
}
