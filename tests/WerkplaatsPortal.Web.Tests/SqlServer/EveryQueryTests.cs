using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Testing.SqlServer;
using WerkplaatsPortal.Web.Demo;
using WerkplaatsPortal.Web.Tests.Rights;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.SqlServer;

/// <summary>Every query that the portal runs holds on SQL Server, without one.</summary>
[OnSqlite("The walk asks SQL Server's side of EF; what runs the portal meanwhile is the same for it.")]
public sealed class EveryQueryTests
{
    private static readonly string[] Accounts = ["beheer", "commissie", "onderzoeker", "partner", "arena"];

    /// <summary>What would end the walk of this account.</summary>
    private static readonly string[] Leave = ["/account/uitloggen", "/account/vertrek"];

    [Fact]
    public async Task Every_query_of_every_page_translates_and_finds_its_tables_and_columns()
    {
        var replay = new SqlServerReplay();
        await using var portal = new PortalServer(await TestDatabases.CreateEmptyAsync())
        {
            Replace = replay.Follow,
            Settings = new Dictionary<string, string> { ["Security:SignInsPerMinute"] = "100000" },
        };
        portal.StartServer(); // Reads the demo package in: the queries of the import.
        var walk = new PortalWalk(portal);
        var addresses = RightsTable.Read().Where(row => row.Method == "GET" && !row.EndsTheSession).Select(row => row.Address).ToList();

        await MainFlows.GoAsync(portal);
        await MainFlows.AddFileAsync(portal);
        await AgendaFlow.GoAsync(portal);
        await CommitteeFlow.GoAsync(portal);
        using (var visitor = new Reading(portal))
            await walk.AsAsync(visitor, Leave, addresses);
        foreach (var account in Accounts)
        {
            using var reader = await Reading.AsAsync(portal, $"{account}@{DemoAccounts.Domain}");
            await walk.AsAsync(reader, Leave, addresses);
        }

        await MainFlows.WorkWithoutPagesAsync(portal);

        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine($"{replay.Sql.Count} queries; never reached:\n{string.Join('\n', walk.NotReached)}\n\n{string.Join('\n', walk.Faults)}");
        Assert.True(replay.Sql.Count > 200, $"Only {replay.Sql.Count} queries: the walk went wrong.");
        var problems = string.Join("\n\n", replay.Refusals.Concat(ModelValidates.Problems(replay.CreateScript(), replay.Sql)));
        Assert.True(problems.Length == 0, problems);
    }
}
