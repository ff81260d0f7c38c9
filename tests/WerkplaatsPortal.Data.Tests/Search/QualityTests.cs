using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Data.Search.Language;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tests.Packages;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Search;

/// <summary>How good the answers are, over judged questions. <c>docs/search.md</c> shows the table that this prints.</summary>
public sealed class QualityTests
{
    private static readonly Chain Plain = new()
    {
        Folding = false,
        Read = word => new Vocable(word, [], Vocables.Of(word).Empty),
        Compounds = false,
        Synonyms = false,
        Correcting = false,
        Fields = false,
    };

    /// <summary>The chain, part by part.</summary>
    private static readonly (string Name, Chain Chain)[] Steps =
    [
        ("words as typed", Plain),
        ("+ folding", Plain with { Folding = true }),
        ("+ stemming", Plain with { Folding = true, Read = word => Vocables.Of(word) with { Parts = [] } }),
        ("+ compounds", Plain with { Folding = true, Read = Vocables.Of, Compounds = true }),
        ("+ synonyms", Plain with { Folding = true, Read = Vocables.Of, Compounds = true, Synonyms = true }),
        ("+ typing errors", Plain with { Folding = true, Read = Vocables.Of, Compounds = true, Synonyms = true, Correcting = true }),
        ("+ fields and their weights", Chain.Whole),
    ];

    [Theory, EveryDatabase]
    [InlineData(1, 0.85)]
    [InlineData(2, 0.75)]
    [InlineData(3, 0.78)]
    [InlineData(4, 0.65)]
    public async Task The_answers_are_good_and_nothing_found_is_rare(int set, double floor)
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        var titles = await portal.AskAsync(db => db.Lessons.ToDictionaryAsync(lesson => lesson.Id, lesson => lesson.Title));
        var qualities = new List<double>();
        var (nothing, shown) = (0, 0);

        foreach (var judged in Judged.All.Where(judged => judged.Set == set))
        {
            var found = await portal.AskAsync(db => new Finder(db, portal.Clock).FindAsync(FoundKind.Lesson, Words.In(judged.Question), Reader.Visitor));
            qualities.Add(judged.Quality(found.Ids.Select(id => titles[id])));
            nothing += found.Ranked.Count == 0 ? 1 : 0;
            shown += found.Ranked.Count;
            TestContext.Current.TestOutputHelper?.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{qualities[^1]:0.00} {found.Ranked.Count} {judged.Question}"));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"nDCG@10 {qualities.Average():0.000}, nothing found {nothing} of {qualities.Count}, shown {shown / qualities.Count}"));
        Assert.True(qualities.Count >= 30);
        Assert.True(qualities.Average() >= floor, $"nDCG@10 is {qualities.Average():0.000}");
        Assert.True(nothing <= 0.03 * qualities.Count);
    }

    [Fact, OnSqlite("it ranks in memory; the engine gives the texts only")]
    public async Task Every_part_of_the_chain_earns_its_place()
    {
        await using var portal = await PackagePortal.NijmegenAsync();
        var drafts = await portal.AskAsync(async db => await new Drafts(db).ReadAsync(
            FoundKind.Lesson, await db.Lessons.Select(lesson => lesson.Id).ToListAsync(), CancellationToken.None));
        var whole = await portal.AskAsync(async db => await Lexicons.OfAsync(db, CancellationToken.None));

        var measured = Steps.Select(step => (step.Name, Quality: Measure(step.Chain, drafts, whole))).ToList();

        foreach (var (name, (quality, nothing)) in measured)
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {quality:0.000} | {nothing:0.0 %} |"));
        Assert.True(measured[^1].Quality.Quality > measured[0].Quality.Quality + 0.2);
        Assert.All(measured.Zip(measured.Skip(1)), pair => Assert.True(pair.Second.Quality.Quality > pair.First.Quality.Quality - 0.01, pair.Second.Name));
    }

    private static (double Quality, double Nothing) Measure(Chain chain, List<Draft> drafts, Lexicon whole)
    {
        var entries = drafts.Select(draft => (draft.Title, Text: draft.TextBy(chain))).ToList();
        var lexicon = chain == Chain.Whole ? whole : new Lexicon();
        if (lexicon != whole)
            entries.Zip(drafts).ToList().ForEach(each => lexicon.Add(each.First.Text, each.Second.Entry(DateOnly.MaxValue).Words));

        var answers = Judged.All.Where(judged => judged.Set == 1).Select(judged =>
        {
            var question = new Asker(lexicon, Synonyms.OfFile, chain).Ask(judged.Question);
            var ranking = new Ranking(question, lexicon, chain);
            var titles = entries.Select(entry => (entry.Title, Score: ranking.Score(entry.Text))).Where(entry => entry.Score > 0)
                .OrderByDescending(entry => entry.Score).Select(entry => entry.Title!).ToList();
            return (Quality: judged.Quality(titles), Nothing: titles.Count == 0 ? 1 : 0);
        }).ToList();
        return (answers.Average(answer => answer.Quality), answers.Average(answer => answer.Nothing));
    }
}
