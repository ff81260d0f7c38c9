using WerkplaatsPortal.Data.Search.Keeping;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>
/// Says how well a thing answers a question: BM25 over its fields together (the title counts most), each wish satisfied by the
/// best of its ways. It reads only the entry, so every database gives the same order.
/// </summary>
internal sealed class Ranking
{
    /// <summary>A part inside a compound counts less than the word by itself.</summary>
    private const double InCompound = 0.6;

    private const double Saturation = 1.2;
    private const double LengthMatters = 0.35;

    /// <summary>What is held in each field counts so much.</summary>
    private static readonly double[] FieldWeights = [2.6, 1.3, 0.9, 0.45, 1];

    private readonly Question question;
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly double[] usualLengths;
    private readonly double[] rarities;
    private readonly bool fields;
    private readonly bool hasPhrase;

    public Ranking(Question question, Lexicon lexicon, Chain chain)
    {
        this.question = question;
        fields = chain.Fields;
        hasPhrase = question.Wishes.Any(wish => wish.IsPhrase);
        foreach (var stem in question.Wishes.SelectMany(wish => wish.Ways).Concat(question.Without).SelectMany(way => way.Stems))
            stems.TryAdd(stem, stems.Count);
        usualLengths = [.. Enum.GetValues<Field>().Where(field => field != Field.Marks).Select(lexicon.UsualLength)];
        // A word that nothing public holds is judged by the commonest way to say it otherwise.
        rarities = [.. question.Wishes.Select(wish => wish.Weight * lexicon.Rarity(
            lexicon.Times(wish.Asked) > 0 ? wish.Asked : wish.Ways.SelectMany(way => way.Stems).MaxBy(lexicon.Times)!))];
    }

    /// <summary>The score of an entry; 0 when it is no answer: nothing of the question, not the phrase, or what must not be there.</summary>
    public double Score(string text)
    {
        var sequence = hasPhrase ? new List<int>() : null;
        var counts = Count(text, sequence);
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
            // Several ways at once say a little more than the best of them.
            amount = Math.Max(amount, way.Weight * least) + 0.25 * Math.Min(amount, way.Weight * least);
            best = Math.Max(best, way.Weight);
        }

        return (amount / (Saturation + amount), best);
    }

    /// <summary>How much of each stem an entry holds, over its fields; and, for phrases, what stands where.</summary>
    private double[] Count(string text, List<int>? sequence)
    {
        var counts = new double[stems.Count];
        var inField = new double[stems.Count];
        var known = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var (field, length, start) = (0, 0, 0);
        // A thousand entries of some hundred words are read for a frequent word: one pass, nothing copied.
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? text[at] : EntryText.Line;
            if (sign is not (' ' or '+' or EntryText.Line))
                continue;

            if (at > start)
            {
                var whole = start == 0 || text[start - 1] != '+';
                var stem = known.TryGetValue(text.AsSpan(start, at - start), out var asked) ? asked : -1;
                length += whole ? 1 : 0;
                if (stem >= 0)
                    inField[stem] += whole ? 1 : InCompound;
                if (whole)
                    sequence?.Add(stem);
            }

            start = at + 1;
            if (sign != EntryText.Line)
                continue;
            Add(counts, inField, field++, length);
            Array.Clear(inField);
            sequence?.Add(-1);
            length = 0;
        }

        return counts;
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
