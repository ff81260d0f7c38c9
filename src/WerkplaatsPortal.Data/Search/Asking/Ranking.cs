using WerkplaatsPortal.Data.Search.Keeping;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>How well a thing answers a question.</summary>
/// <param name="Score">0 when it is no answer.</param>
/// <param name="InSight">Whether its title or its text holds what somebody recognises the question by.</param>
internal readonly record struct Rated(double Score, bool InSight);

/// <summary>
/// Says how well a thing answers a question: BM25 over its fields together (the title counts most), each wish satisfied by the
/// best of its ways. It reads only the entry, so every database gives the same order.
/// </summary>
internal sealed class Ranking
{
    /// <summary>A part inside a compound counts less than the word by itself.</summary>
    private const double InCompound = 0.6;

    private const double Saturation = 0.8;

    /// <summary>Several ways at once say more than the best of them.</summary>
    private const double Besides = 0.5;

    private const double LengthMatters = 0.25;

    /// <summary>What is held in each field counts so much.</summary>
    private static readonly double[] FieldWeights = [2.2, 1.1, 1, 0.45, 1];

    private readonly Question question;
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly double[] usualLengths;
    private readonly double[] rarities;
    private readonly bool fields;
    private readonly bool hasPhrase;
    private readonly bool[] clear;

    public Ranking(Question question, Lexicon lexicon, Chain chain)
    {
        this.question = question;
        fields = chain.Fields;
        hasPhrase = question.Wishes.Any(wish => wish.IsPhrase);
        foreach (var stem in question.Wishes.SelectMany(wish => wish.Ways).Concat(question.Without).SelectMany(way => way.Stems))
            stems.TryAdd(stem, stems.Count);
        clear = [.. stems.Keys.Select(question.ClearStems.Contains)];
        usualLengths = [.. Enum.GetValues<Field>().Where(field => field != Field.Marks).Select(lexicon.UsualLength)];
        // A word that nothing public holds is judged by the commonest way to say it otherwise.
        rarities = [.. question.Wishes.Select(wish => wish.Weight * lexicon.Rarity(
            lexicon.Times(wish.Asked) > 0 ? wish.Asked : wish.Ways.SelectMany(way => way.Stems).MaxBy(lexicon.Times)!))];
    }

    /// <summary>The score of an entry; 0 when it is no answer: nothing of the question, not the phrase, or what must not be there.</summary>
    public double Score(string text) => Rate(text).Score;

    /// <summary>The score of an entry, and whether it shows what was asked at first sight.</summary>
    public Rated Rate(string text)
    {
        var sequence = hasPhrase ? Sequence(text) : null;
        var (counts, inSight) = Count(text);
        return new Rated(Score(sequence, counts), inSight);
    }

    private double Score(List<int>? sequence, double[] counts)
    {
        if (question.Without.Any(way => way.Stems.All(stem => counts[stems[stem]] > 0)))
            return 0;

        double score = 0, asked = 0, met = 0;
        for (var index = 0; index < question.Wishes.Count; index++)
        {
            var wish = question.Wishes[index];
            if (wish.IsPhrase && !Holds(sequence!, wish.Ways[0].Stems))
                return 0;

            var (satisfied, best) = Satisfied(wish, counts);
            asked += rarities[index];
            met += rarities[index] * best;
            score += rarities[index] * satisfied;
        }

        return asked == 0 ? (question.Wishes.Count == 0 ? 1 : 0) : score * (0.35 + 0.65 * met / asked);
    }

    private (double Satisfied, double Best) Satisfied(Wish wish, double[] counts)
    {
        double amount = 0, best = 0;
        foreach (var way in wish.Ways)
        {
            var least = double.MaxValue;
            foreach (var stem in way.Stems)
                least = Math.Min(least, counts[stems[stem]]);
            if (least <= 0)
                continue;
            amount = Math.Max(amount, way.Weight * least) + Besides * Math.Min(amount, way.Weight * least);
            best = Math.Max(best, way.Weight);
        }

        return (amount / (Saturation + amount), best);
    }

    /// <summary>
    /// How much of each stem an entry holds, over its fields. A frequent word reads a thousand entries: looking each stem up in a line is
    /// quicker than cutting the line into words.
    /// </summary>
    private (double[] Counts, bool InSight) Count(string text)
    {
        var counts = new double[stems.Count];
        var inField = new double[stems.Count];
        var field = 0;
        var inSight = false;
        foreach (var range in text.AsSpan().Split(EntryText.Line))
        {
            var line = text.AsSpan()[range];
            foreach (var (stem, index) in stems)
            {
                // Marks stand in their own line, and nothing else does.
                inField[index] = Mark.Is(stem) == (field == (int)Field.Marks) ? Times(line, stem) : 0;
                inSight |= field <= (int)Field.Body && clear[index] && inField[index] > 0;
            }

            // A space stands before each word and at the end.
            Add(counts, inField, field++, line.Count(' ') - 1);
        }

        return (counts, inSight);
    }

    /// <summary>How often a stem stands in a line, less for a part of a compound.</summary>
    private static double Times(ReadOnlySpan<char> line, string stem)
    {
        var times = 0.0;
        for (var from = 0; line[from..].IndexOf(stem) is >= 0 and var found;)
        {
            var (start, end) = (from + found, from + found + stem.Length);
            var (before, after) = (start == 0 ? ' ' : line[start - 1], end == line.Length ? ' ' : line[end]);
            if (before is (' ' or '+') && after is (' ' or '+'))
                times += before == '+' ? InCompound : 1;
            from = end;
        }

        return times;
    }

    /// <summary>Which of the stems stand where, for phrases: -1 for other words and between fields.</summary>
    private List<int> Sequence(string text)
    {
        var sequence = new List<int>();
        foreach (var line in text.Split(EntryText.Line))
        {
            sequence.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => stems.GetValueOrDefault(word.Split('+')[0], -1)));
            sequence.Add(-1);
        }

        return sequence;
    }

    private void Add(double[] counts, double[] inField, int field, int length)
    {
        var weight = fields ? FieldWeights[field] : field < 3 ? 1 : 0;
        var norm = field >= usualLengths.Length ? 1 : 1 - LengthMatters + LengthMatters * length / usualLengths[field];
        for (var stem = 0; stem < counts.Length; stem++)
        {
            if (inField[stem] > 0)
                counts[stem] += weight * inField[stem] / norm;
        }
    }

    private bool Holds(List<int> sequence, IReadOnlyList<string> phrase)
    {
        for (var from = 0; from + phrase.Count <= sequence.Count; from++)
        {
            var at = 0;
            while (at < phrase.Count && sequence[from + at] == stems[phrase[at]])
                at++;
            if (at == phrase.Count)
                return true;
        }

        return false;
    }
}
