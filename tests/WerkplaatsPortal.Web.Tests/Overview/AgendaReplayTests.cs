using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Ground;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>The agenda of any day is exact: a random history, replayed against a straightforward model.</summary>
[EveryDatabase]
public sealed class AgendaReplayTests
{
    private const int Steps = 200;
    private const int Seed = 20130101;

    [Fact]
    public async Task Each_day_of_a_random_history_reads_as_it_stood_and_so_does_the_difference_between_two()
    {
        await using var scene = await Scene.OpenAsync();
        var history = new RandomHistory(Seed, Steps);
        await scene.AddAsync(history.Things);
        await using var scope = scene.Portal.Services.CreateAsyncScope();
        var agenda = scope.ServiceProvider.GetRequiredService<AgendaQueries>();

        List<DateOnly> days = [.. history.Model.Days.SelectMany(day => new[] { day.AddDays(-1), day }).Distinct(), history.Last.AddDays(1)];
        Assert.True(days.Count > Steps / 2, $"Only {days.Count} days.");
        foreach (var day in days)
            Assert.Equal(history.Model.On(day), Lines(await agenda.OnAsync(day, Reader.Visitor)));

        var differences = scope.ServiceProvider.GetRequiredService<AgendaDifferenceQueries>();
        var random = new Random(Seed);
        for (var pair = 0; pair < 20; pair++)
        {
            var (one, other) = (days[random.Next(days.Count)], days[random.Next(days.Count)]);
            await CompareAsync(differences, history.Model, one < other ? one : other, one < other ? other : one);
        }
    }

    private static async Task CompareAsync(AgendaDifferenceQueries differences, AgendaModel model, DateOnly from, DateOnly until)
    {
        var (before, after) = (model.StatusOn(from), model.StatusOn(until));
        var difference = await differences.BetweenAsync(from, until, Reader.Visitor);

        bool IsOn(Dictionary<string, IssueStatus> states, string slug) => states.TryGetValue(slug, out var status) && status == IssueStatus.OnAgenda;
        Assert.Equal(
            after.Keys.Where(slug => IsOn(after, slug) && !IsOn(before, slug)).Order(),
            difference.Changes.Where(change => change.Came).Select(change => change.After.Slug).Order());
        Assert.Equal(
            after.Keys.Where(slug => !IsOn(after, slug) && IsOn(before, slug)).Order(),
            difference.Changes.Where(change => change.Went).Select(change => change.After.Slug).Order());
        Assert.Equal(Together(model.On(from)), "together" + AgendaModel.Numbers(difference.Before.Together.All));
        Assert.Equal(Together(model.On(until)), "together" + AgendaModel.Numbers(difference.After.Together.All));
    }

    private static string Together(List<string> lines) => lines[^1];

    private static List<string> Lines(AgendaPage page) =>
    [
        .. page.Rows.Select(row => AgendaModel.Line(row.Slug, row.Name, row.Summary, row.Meanings)
            + AgendaModel.Numbers((kind, condition) => page.PerIssue.In(row.Id, kind, condition))).Order(StringComparer.Ordinal),
        "together" + AgendaModel.Numbers(page.Together.All),
    ];
}
