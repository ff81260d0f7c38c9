using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>Two nodes on one database and one real Redis.</summary>
[EveryDatabase]
public sealed class SharedCacheTests
{
    [Fact]
    public async Task What_changes_on_one_node_shows_at_once_to_visitors_of_the_other()
    {
        var redis = await RedisServer.ConfigurationAsync();
        await using var one = Node(await PortalServer.DemoDatabaseAsync(), redis);
        await using var other = Node(one.Database.ForAnotherNode(), redis);
        using var visitor = new Reading(other);

        var before = await (await visitor.GetAsync("/netwerk")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await AddPartnerAsync(one, "Buurtwerk de Nieuwe Straat");
        var after = await (await visitor.GetAsync("/netwerk")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Buurtwerk de Nieuwe Straat", before, StringComparison.Ordinal);
        Assert.Contains("Buurtwerk de Nieuwe Straat", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_that_is_shared_on_one_node_is_found_at_once_on_the_other()
    {
        const string title = "Een buur haalt je makkelijker over dan een brief";
        var redis = await RedisServer.ConfigurationAsync();
        await using var one = Node(await PortalServer.DemoDatabaseAsync(), redis);
        await using var other = Node(one.Database.ForAnotherNode(), redis);
        using var visitor = new Reading(other);
        using var lead = await Reading.AsDemoAsync(one, "onderzoeker");

        await visitor.GetAsync("/lessen?q=makkelijker");
        await lead.ShareLessonAsync(title);
        var after = await visitor.ReadAsync("/lessen?q=makkelijker");

        Assert.Contains(after.QuerySelectorAll("main h3"), found => found.TextContent == title);
    }

    [Fact]
    public async Task A_page_that_one_node_made_the_other_serves_without_asking_the_database()
    {
        var redis = await RedisServer.ConfigurationAsync();
        await using var one = Node(await PortalServer.DemoDatabaseAsync(), redis);
        await using var other = Node(one.Database.ForAnotherNode(), redis);
        using var first = new Reading(one);
        using var second = new Reading(other);
        await second.GetAsync("/kwesties");
        await first.GetAsync("/netwerk");

        using var commands = other.Commands.Watch();
        var answer = await second.GetAsync("/netwerk");

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Empty(commands.Commands);
    }

    [Fact]
    public async Task A_session_of_one_node_is_known_to_the_other()
    {
        await using var one = Node(await PortalServer.DemoDatabaseAsync(), redis: null);
        await using var other = Node(one.Database.ForAnotherNode(), redis: null);
        using var signedIn = await Reading.AsDemoAsync(one, "tribune");
        using var elsewhere = new Reading(other);

        var answer = await elsewhere.GetWithCookiesAsync("/mijn", signedIn.Cookies);

        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
    }

    private static PortalServer Node(TestDatabase database, string? redis) => new(database)
    {
        Settings = redis is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["Redis:Configuration"] = redis },
    };

    private static async Task AddPartnerAsync(PortalServer portal, string name)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        db.Add(A.Partner(name));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
