using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;
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
        CompareCounts(difference.Before, model.On(from), difference);
        CompareCounts(difference.After, model.On(until), difference);
        foreach (var change in difference.Changes)
            CompareWords(change, model.WordsOn(change.After.Id, from), model.WordsOn(change.After.Id, until)!.Value);
    }

    private static void CompareCounts(AgendaCounts counts, List<string> lines, AgendaDifference difference)
    {
        foreach (var line in lines.SkipLast(1))
        {
            var issue = difference.Rows.Single(row => line.StartsWith(row.Slug + '|', StringComparison.Ordinal));
            Assert.EndsWith(AgendaModel.Numbers((kind, condition) => counts.PerIssue.In(issue.Id, kind, condition)), line, StringComparison.Ordinal);
        }
    }

    private static void CompareWords(
        IssueChange change, (string Name, string? Summary, ConditionTags Meanings)? before, (string Name, string? Summary, ConditionTags Meanings) after)
    {
        Assert.Equal(before is null, change.Before is null);
        Assert.Equal(before is { } then && then.Name != after.Name, change.WasRenamed);
        Assert.Equal(before is { } read && (read.Summary ?? "") != (after.Summary ?? ""), change.WasReworded);
        Assert.Equal(
            before is null ? [] : Conditions.Vocabulary.Terms.Where(term => before.Value.Meanings.MeaningFor(term.Value) != after.Meanings.MeaningFor(term.Value)),
            change.OtherMeanings);
    }

    private static string Together(List<string> lines) => lines[^1];

    private static List<string> Lines(AgendaPage page) =>
    [
        .. page.Rows.Select(row => AgendaModel.Line(row.Slug, row.Name, row.Summary, row.Meanings)
            + AgendaModel.Numbers((kind, condition) => page.PerIssue.In(row.Id, kind, condition))).Order(StringComparer.Ordinal),
        "together" + AgendaModel.Numbers(page.Together.All),
    ];
}
