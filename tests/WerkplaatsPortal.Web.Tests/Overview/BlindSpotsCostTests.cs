using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Public.Overview.BlindSpots;
using WerkplaatsPortal.Web.Shared;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>What it costs to cross many lessons, and which cells come first.</summary>
[EveryDatabase]
public sealed class BlindSpotsCostTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const int Many = 100_000;
    private const int Tries = 25;
    private static readonly DateTime Start = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact, OnSqlite("the lessons are counted in memory")]
    public async Task To_count_a_hundred_thousand_lessons_costs_less_than_the_page_does_over_fewer_than_a_thousand()
    {
        var portal = await shared.WithDemoAsync();
        using var client = portal.CreateClient();
        var page = TimeSpan.MaxValue;
        for (var time = 0; time < Tries; time++)
        {
            var begun = Stopwatch.GetTimestamp();
            await client.GetStringAsync($"/kennisagenda/matrix?rij=partij&kolom=omgeving&keer={time}");
            page = Least(page, Stopwatch.GetElapsedTime(begun));
        }

        var sides = Sides.All(portal.Services.GetRequiredService<Texts>());
        var (rows, columns) = (sides.Single(side => side.Key == "partij").ToCount(), sides.Single(side => side.Key == "omgeving").ToCount());
        var lessons = Board.Of(Cards()).See(Reader.Visitor);
        var cross = TimeSpan.MaxValue;
        for (var time = 0; time < Tries; time++)
        {
            var begun = Stopwatch.GetTimestamp();
            Assert.Equal(Many, CrossCount.Of(lessons, rows, columns, null).Total);
            cross = Least(cross, Stopwatch.GetElapsedTime(begun));
        }

        Assert.True(cross < page, $"Counting took {cross.TotalMilliseconds} ms, the page {page.TotalMilliseconds} ms.");
    }

    [Fact, OnSqlite("nothing is asked of a database")]
    public async Task Where_a_whole_row_holds_nothing_comes_before_where_only_a_cell_is_empty()
    {
        var texts = (await shared.WithDemoAsync()).Services.GetRequiredService<Texts>();
        Side SideOf(string key, params string[] names) =>
            new(key, Facet.Party, texts["Wie"], [.. names.Select(name => new SideValue(name, name, [name]))]);
        var view = new BlindSpotsView(
            [], SideOf("rij", "veel", "niets"), SideOf("kolom", "hier", "daar", "nergens"), new CrossCount([[90, 0, 0], [0, 0, 0]], [100, 0], [90, 10, 0], 100));

        Assert.Equal(
            ["veel nergens", "niets hier", "niets daar", "niets nergens", "veel daar"],
            view.LeastKnown.Select(cell => $"{cell.Row.Name} {cell.Column.Name}"));
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static IEnumerable<Card> Cards()
    {
        var (parties, surroundings) = (Parties.Vocabulary.Terms, SurroundingsNames.Vocabulary.Terms);
        return Enumerable.Range(0, Many).Select(number => new Card(
            Guid.CreateVersion7(), Start.AddMinutes(number), 2020, Guid.Empty, Audience.Public,
            [
                new FacetCode(Facet.Party, parties[number % parties.Count].Code), new FacetCode(Facet.Party, parties[number / 7 % parties.Count].Code),
                new FacetCode(Facet.Surroundings, surroundings[number / 3 % surroundings.Count].Code),
            ]));
    }
}
