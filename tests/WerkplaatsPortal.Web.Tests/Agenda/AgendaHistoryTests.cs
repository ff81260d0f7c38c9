using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Overview;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Agenda;

[EveryDatabase]
public sealed class AgendaHistoryTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Fact]
    public async Task The_drawing_and_the_table_tell_the_same_events()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kennisagenda/geschiedenis");

        var drawn = page.QuerySelectorAll(".rivier--breed .rivier__nr").Select(number => number.TextContent).Order(StringComparer.Ordinal);
        var listed = page.QuerySelectorAll(".gebeurtenis__nr").Select(number => number.TextContent).Order(StringComparer.Ordinal);
        var narrow = page.QuerySelectorAll(".rivier--smal .rivier__nr").Select(number => number.TextContent).Order(StringComparer.Ordinal);
        Assert.Equal(listed, drawn);
        Assert.Equal(listed, narrow);
        Assert.Equal(4, page.QuerySelectorAll(".gebeurtenis").Length);
    }

    [Fact]
    public async Task The_river_of_the_real_network_runs_from_2013_with_names_that_changed_and_branches()
    {
        using var visitor = new Reading(await shared.WithDemoAsync());

        var page = await visitor.ReadAsync("/kennisagenda/geschiedenis");

        Assert.Contains("2013", page.QuerySelectorAll(".rivier--breed .rivier__jaar").Select(year => year.TextContent));
        var events = page.QuerySelectorAll(".gebeurtenis").Select(each => string.Join(' ', each.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains(events, each => each.Contains("Doorbreek eenzaamheid en sociaal isolement", StringComparison.Ordinal));
        Assert.Contains(events, each => each.Contains("Bestaanszekerheid", StringComparison.Ordinal));
        Assert.Contains(events, each => each.Contains("Komt voort uit", StringComparison.Ordinal) && each.Contains("Armoede en schulden", StringComparison.Ordinal));
        Assert.Contains(events, each => each.Contains("Heette eerst:", StringComparison.Ordinal));
        var lanes = page.QuerySelectorAll(".rivier--breed .rivier__water").Length;
        Assert.True(lanes >= 9, $"Only {lanes} stretches of water.");
        Assert.NotEmpty(page.QuerySelectorAll(".rivier--breed .rivier__tak"));
        Assert.Equal(events.Count, page.QuerySelectorAll(".rivier--breed .rivier__nr").Length);
    }

    [Fact]
    public async Task A_merge_names_the_issue_in_which_the_other_went_on()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kennisagenda/geschiedenis");

        Assert.Contains(page.QuerySelectorAll(".gebeurtenis"), row =>
            row.TextContent.Contains("Ging verder in", StringComparison.Ordinal) && row.QuerySelector("p a[href='/kwesties/armoede']") is not null);
    }
}
