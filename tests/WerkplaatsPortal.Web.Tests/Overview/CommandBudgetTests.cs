using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

[EveryDatabase]
public sealed class CommandBudgetTests
{
    private static readonly (string Address, int Budget)[] Pages =
    [
        ("/", 10), ("/kennisagenda", 10), ("/kennisagenda?op=2024-06-01", 10), ("/kennisagenda/geschiedenis", 5),
        ("/kennisagenda/verschil?van=2023-06-01", 10), ("/kennisagenda/matrix", 5), ("/kennisagenda/ontwikkeling", 8), ("/kwesties", 5),
        ("/kwesties/armoede", 10), ("/netwerk", 5), ("/netwerk/bindkracht10", 4), ("/over", 4),
    ];

    [Fact]
    public async Task A_page_runs_as_many_commands_for_many_issues_as_for_few_and_no_more_than_its_budget()
    {
        await using var few = await SmallRegion.OpenAsync();
        await using var many = await SmallRegion.OpenAsync(moreIssues: 30);

        foreach (var (address, budget) in Pages)
            Assert.Equal(await CommandsAsync(few, address, budget), await CommandsAsync(many, address, budget));
    }

    private static async Task<int> CommandsAsync(SmallRegion region, string address, int budget)
    {
        // The first reader after a change waits for what is kept ready; every other page costs this.
        await region.Client.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "eerst=1");

        using var commands = region.Server.Commands.Watch();
        (await region.Client.GetAsync(address)).EnsureSuccessStatusCode();
        commands.ShouldBeAtMost(budget);
        TestContext.Current.TestOutputHelper?.WriteLine($"{address}: {commands.Commands.Count} commands");
        return commands.Commands.Count;
    }
}
