using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search;

/// <summary>
/// Finds things by words, for one reader: one command as a rule, one or two more when words are frequent, rare together or mistyped.
/// What the reader may not see is not found, not counted and not suggested.
/// </summary>
public sealed class Finder(PortalDbContext db, TimeProvider clock)
{
    /// <summary>Fewer full answers than this, and things that hold part of the question are shown below them.</summary>
    private const int Few = 20;

    /// <summary>Enough answers to leave the other ways of saying it aside.</summary>
    private const int Plenty = 200;

    /// <summary>The other ways of saying that count as the same.</summary>
    private const double NearlySame = 0.65;

    /// <summary>An answer must be worth this part of the best: a long tail of relatives makes counts and facets meaningless.</summary>
    private const double WorthShowing = 0.12;

    /// <summary>For the measurement: what takes part.</summary>
    internal Chain Chain { get; init; } = Chain.Whole;

    /// <summary>Finds things of one kind, or of all kinds.</summary>
    /// <param name="kind">The kind; null for all.</param>
    /// <param name="words">What was typed. None, or only signs: nothing is found.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="facets">Chosen facets, see <see cref="Mark"/>.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Finding> FindAsync(
        FoundKind? kind, Words words, Reader reader, FacetTokens? facets = null, CancellationToken cancel = default)
    {
        var lexicon = await Lexicons.OfAsync(db, cancel);
        var question = new Asker(lexicon, Synonyms.OfFile, Chain).Ask(words.Typed);
        if (question.IsEmpty)
            return new Finding { TooCommon = question.TooCommon };

        var search = new Search(db, kind, reader, Amsterdam.Day(clock.GetUtcNow().UtcDateTime), facets ?? FacetTokens.None, cancel);
        if (question.Corrected is not null && await AsTypedAsync(search, lexicon, words) is { } asTyped)
            question = asTyped;

        var (full, any) = await RowsAsync(search, question, lexicon);
        var ranking = new Ranking(question, lexicon, Chain);
        var ranked = full.Take(Finding.Most).Concat(any.ExceptBy(full.Select(row => row.Id), row => row.Id))
            .Select(row => (row, Rated: ranking.Rate(row.Text)))
            .Where(each => each.Rated.Score > 0).OrderByDescending(each => each.Rated.Score).ThenByDescending(each => each.row.Id).ToList();
        return new Finding
        {
            Ranked = [.. ranked.Where(each => each.Rated.Score >= WorthShowing * ranked[0].Rated.Score).Take(Finding.Most)
                .Select(each => each.row.Found(each.Rated))],
            More = full.Count > Finding.Most,
            DidYouMean = question.Corrected,
            Highlight = new Highlight(question),
        };
    }

    /// <summary>The question as typed, when a thing that this reader may see holds those words after all.</summary>
    private async Task<Question?> AsTypedAsync(Search search, Lexicon lexicon, Words words)
    {
        var typed = new Asker(lexicon, Synonyms.OfFile, Chain with { Correcting = false }).Ask(words.Typed);
        return (await search.RowsAsync(Match.Full(typed, FacetTokens.None, NearlySame), 1)).Count > 0 ? typed : null;
    }

    private static async Task<(List<Row> Full, List<Row> Any)> RowsAsync(Search search, Question question, Lexicon lexicon)
    {
        var full = await FullAsync(search, question, lexicon);
        if (full.Count >= Few || question.Wishes.Count < 2 || question.Wishes.Any(wish => wish.IsPhrase))
            return (full, []);

        var any = question.Required.Count > 1 ? question.Required : question.Wishes;
        return (full, await search.RowsAsync(Match.Any(Rarest(any, lexicon), question, search.Facets), Finding.Most));
    }

    private static async Task<List<Row>> FullAsync(Search search, Question question, Lexicon lexicon)
    {
        var frequent = question.Required.Count > 0 && question.Required.Min(wish => Expected(wish, lexicon)) > Finding.Most;
        if (frequent)
        {
            var strict = await search.RowsAsync(Match.Full(question, search.Facets, NearlySame), Finding.Most + 1);
            if (strict.Count >= Plenty)
                return strict;
        }

        return await search.RowsAsync(Match.Full(question, search.Facets), Finding.Most + 1);
    }

    /// <summary>About how many things a wish finds.</summary>
    private static double Expected(Wish wish, Lexicon lexicon) =>
        wish.Ways.Sum(way => way.Stems.Min(stem => Mark.Is(stem) ? lexicon.Things / 4 : lexicon.Times(stem)));

    /// <summary>The rarest wishes, as many as are expected to find not too much.</summary>
    private static List<Wish> Rarest(IReadOnlyList<Wish> wishes, Lexicon lexicon)
    {
        double expected = 0;
        var rarest = wishes.OrderBy(wish => Expected(wish, lexicon)).ToList();
        return [.. rarest.Where((wish, index) => (expected += Expected(wish, lexicon)) <= Finding.Most || index == 0)];
    }

    /// <summary>One search by one reader: asks the engine, the reader's rights in the same command.</summary>
    private sealed class Search(PortalDbContext db, FoundKind? kind, Reader reader, DateOnly today, FacetTokens facets, CancellationToken cancel)
    {
        public FacetTokens Facets => facets;

        public async Task<List<Row>> RowsAsync(Match match, int most)
        {
            var values = new List<object>();
            string Parameter(object value)
            {
                values.Add(value);
                return string.Create(CultureInfo.InvariantCulture, $"{{{values.Count - 1}}}");
            }

            var engine = await db.FullText.ReadyAsync(db, cancel);
            var condition = engine.Condition(match, Parameter) + " AND " + Rights.Of(reader, today, Parameter);
            if (kind is { } one)
                condition += $" AND e.\"Kind\" = {Parameter((int)one)}";
            var sql = engine.Command("e.\"Id\", e.\"Kind\", e.\"ThingId\", e.\"Text\"", condition, most);
            return await db.Database.SqlQueryRaw<Row>(sql, [.. values]).ToListAsync(cancel);
        }
    }

    private sealed record Row(long Id, int Kind, Guid ThingId, string Text)
    {
        public Found Found(Rated rated) =>
            new(ThingId, (FoundKind)Kind, rated.Score, Text[(Text.LastIndexOf(EntryText.Line) + 1)..]) { InSight = rated.InSight };
    }
}
