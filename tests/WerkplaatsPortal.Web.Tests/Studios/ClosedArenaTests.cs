using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Studios.ArenaPeople;

namespace WerkplaatsPortal.Web.Tests.Studios;

/// <summary>The Tribune, outsiders, the committee and administrators see nothing of what an Arena works on, on any channel.</summary>
[EveryDatabase]
public class ClosedArenaTests
{
    private const string Word = "Kwartelkamp";

    private static readonly string[] Channels =
    [
        "/", "/kennisagenda", $"/kwesties/{Words.Studio}", $"/kwesties/{Words.Studio}/feed.xml", $"/kwesties/{Words.Studio}/agenda.ics",
            "/praktijken", "/inzichten",
        "/tribune", "/tribune/activiteiten", "/tribune/feed.xml", "/zoeken?q=zonnebloemveld", "/zoeken?q=zonnebloemveld&soort=praktijk",
            "/lessen?q=zonnebloemveld",
        "/lessen.csv", "/inzichten.csv", "/api/v1/praktijken", "/api/v1/inzichten", "/api/v1/activiteiten",
            $"/api/v1/kwesties/{Words.Studio}", "/netwerk",
    ];

    private static readonly string[] Outsiders = ["tribune", "partner", "commissie", "beheer", "onderzoeker2"];

    [Fact]
    public async Task What_is_proposed_or_asked_is_nowhere_for_others()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var proposals = new[]
        {
            await member.ProposeAsync("praktijk", OfPractice($"Zonnebloemveld {Word}", clock, $"We zaaien {Word}.")),
            await member.ProposeAsync("tribune-activiteit", ("Title", $"Zonnebloemveld {Word} bezoeken"), ("Text", Word),
                ("ActivityKind", "bijeenkomst"), ("Date", Day(clock, 30)), ("Audience", "Public"), ("ClosesOn", Day(clock, 5)), ("Quorum", "2")),
            await member.ProposeAsync("vraag", ("Title", $"Hoe zaaien we een zonnebloemveld {Word}?"), ("Text", Word),
                ("ClosesOn", Day(clock, 5)), ("Quorum", "2")),
        };
        var question = (await member.SendAsync($"{Arena}/vragen/nieuw", ("Text", $"Hoe oogsten we het zonnebloemveld {Word}?"),
            ("Reason", Word))).Headers.Location!.ToString();

        using var visitor = new Reading(portal);
        await AssertNowhereAsync(visitor);
        foreach (var name in Outsiders)
        {
            using var reader = await Reading.AsDemoAsync(portal, name);
            await AssertNowhereAsync(reader);
            Assert.DoesNotContain(Word, await (await reader.GetAsync("/mijn")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
            foreach (var address in proposals.Append(question))
            {
                Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(address)).StatusCode);
                var nowhere = address[..(address.LastIndexOf('/') + 1)] + "bestaat-niet";
                Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(nowhere)).StatusCode);
            }

            Assert.Equal(HttpStatusCode.NotFound, (await reader.PostWithTokenAsync("/account", $"{proposals[0]}/reactie", ("Kind",
                "Object"), ("Reason", "Nee."))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await reader.PostWithTokenAsync("/account", $"{question}/formulering")).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostWithTokenAsync("/account", $"{Arena}/voorstellen/nieuw/praktijk",
                OfPractice("Mag niet", clock))).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"{Arena}/voorstellen")).StatusCode);
        }

        Assert.Single((await portal.ProposalAsync(proposals[0])).Responses);
        Assert.DoesNotContain(Word, await ExportAsync(portal), StringComparison.Ordinal);
        Assert.Contains(Word, (await member.ReadAsync("/zoeken?q=zonnebloemveld")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain($"Zonnebloemveld {Word} bezoeken",
            await (await member.GetAsync("/tribune/activiteiten")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task AssertNowhereAsync(Reading reader)
    {
        foreach (var channel in Channels)
        {
            var answer = await reader.GetAsync(channel);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{channel}: {(int)answer.StatusCode}");
            Assert.DoesNotContain(Word, await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task<string> ExportAsync(PortalServer portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var folder = Path.Combine(Directory.CreateTempSubdirectory("werkplaats-arena-").FullName, "pakket");
        await scope.ServiceProvider.GetRequiredService<PackageExport>().RunAsync(folder);
        var text = string.Concat(Directory.EnumerateFiles(folder, "*.json").Select(File.ReadAllText));
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        return text;
    }
}
