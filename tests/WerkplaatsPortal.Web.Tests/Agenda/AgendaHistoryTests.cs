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
    public async Task A_merge_names_the_issue_in_which_the_other_went_on()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/kennisagenda/geschiedenis");

        Assert.Contains(page.QuerySelectorAll(".gebeurtenis"), row =>
            row.TextContent.Contains("Ging verder in", StringComparison.Ordinal) && row.QuerySelector("p a[href='/kwesties/armoede']") is not null);
    }
}
