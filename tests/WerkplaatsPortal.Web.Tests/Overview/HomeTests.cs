using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

[EveryDatabase]
public sealed class HomeTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    [Fact]
    public async Task Home_shows_the_issues_with_their_lessons_and_the_newest_insight_on_its_lessons()
    {
        var region = await SmallRegion.OpenAsync(shared);

        var page = await region.ReadAsync("/");

        Assert.Equal(2, page.QuerySelectorAll(".kwestie").Length);
        Assert.Equal(2, page.QuerySelectorAll(".boogpad__lijn").Length);
        Assert.Contains("Gebouwd op 2 lessen.", page.QuerySelector(".bron")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/lessen/een-les-bij-allebei']"));
        Assert.Null(page.QuerySelector("a[href='/lessen/nog-een-concept']"));
    }

    [Fact]
    public async Task Home_speaks_English_and_marks_what_stays_Dutch()
    {
        await using var region = await SmallRegion.OpenAsync();

        var page = await region.ReadAsync("/?taal=en");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll(".kwestie h3 a"), link => Assert.Equal("nl", link.GetAttribute("lang")));
    }
}
