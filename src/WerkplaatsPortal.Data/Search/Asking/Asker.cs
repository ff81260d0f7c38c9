using WerkplaatsPortal.Data.Search.Language;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>Makes a question of what was typed: stems, parts of compounds, synonyms, mistyped words put right.</summary>
internal sealed class Asker(Lexicon lexicon, Synonyms synonyms, Chain chain)
{
    /// <summary>More wishes than this say nothing more, and cost much.</summary>
    private const int MostWishes = 12;

    private const double AllParts = 0.65;
    private const double OneStrongPart = 0.5;
    private const double OneOfSeveral = 0.2;
    private const double OneOfSaying = 0.2;
    private const double Little = 0.25;

    private readonly List<(int Start, int End, string To)> corrections = [];
    private readonly List<string> tooCommon = [];

    /// <summary>The question in what was typed.</summary>
    public Question Ask(string? typed)
    {
        var wishes = new List<Wish>();
        var without = new List<Saying>();
        var free = new List<Asked>();
        var text = Typed.Text(typed);
        foreach (var piece in Typed.Pieces(text))
        {
            var words = Read(piece);
            if (piece.Excluded && words.Count > 0)
                without.Add(new Saying([.. words.Select(word => word.Vocable.Stem)], 1));
            else if (piece.Phrase && words.Count > 0)
                wishes.Add(new Wish(words[0].Vocable.Stem, 1, [new Saying([.. words.Select(word => word.Vocable.Stem)], 1)]) { IsPhrase = words.Count > 1 });
            else
                free.AddRange(words);
        }

        wishes.AddRange(WishesOf(free));
        return new Question([.. wishes.DistinctBy(wish => (wish.Asked, wish.IsPhrase)).Take(MostWishes)], without)
        {
            Corrected = Corrected(text),
            TooCommon = [.. tooCommon.Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    private List<Asked> Read(Piece piece)
    {
        var read = new List<Asked>();
        foreach (var token in Tokens.In(piece.Text, chain.Folding))
        {
            var word = token.Word;
            var vocable = chain.Read(word);
            if (vocable.Empty)
            {
                if (!piece.Excluded)
                    tooCommon.Add(piece.Text[token.Start..token.End]);
                continue;
            }

            if (!piece.Excluded && chain.Correcting && lexicon.Meant(word, vocable, synonyms) is { } meant)
            {
                corrections.Add((piece.Start + token.Start, piece.Start + token.End, lexicon.AsWritten(meant)));
                (word, vocable) = (meant, chain.Read(meant));
            }

            read.Add(new Asked(vocable, word));
        }

        return read;
    }

    /// <summary>What was typed with what was meant; null when everything was typed well.</summary>
    private string? Corrected(string text) => corrections.Count == 0
        ? null
        : corrections.OrderByDescending(each => each.Start).Aggregate(text, (left, each) => left[..each.Start] + each.To + left[each.End..]);

    private IEnumerable<Wish> WishesOf(List<Asked> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var length = chain.Synonyms ? LongestSaying(words, at) : 1;
            if (length == 1 && Joined(words, at) is { } joined)
            {
                yield return joined;
                length = 2;
            }
            else
            {
                yield return length > 1 ? Together(words.GetRange(at, length)) : Alone(words[at].Vocable, words[at].Word);
            }

            at += length;
        }
    }

    /// <summary>Words that have another way of saying only together: licht verstandelijke beperking.</summary>
    private int LongestSaying(List<Asked> words, int at)
    {
        for (var length = Math.Min(synonyms.Longest, words.Count - at); length > 1; length--)
        {
            if (synonyms.Knows(string.Join(' ', words.Skip(at).Take(length).Select(word => word.Vocable.Stem))))
                return length;
        }

        return 1;
    }

    /// <summary>Two words that are usually written as one: samen werken.</summary>
    private Wish? Joined(List<Asked> words, int at)
    {
        if (!chain.Synonyms || at + 1 >= words.Count)
            return null;

        var one = chain.Read(words[at].Word + words[at + 1].Word);
        if (one.Empty || (lexicon.Times(one.Stem) <= 0 && !synonyms.Knows(one.Stem)))
            return null;

        var joined = Alone(one, words[at].Word + words[at + 1].Word);
        return joined with { Ways = Best([.. joined.Ways, new Saying([words[at].Vocable.Stem, words[at + 1].Vocable.Stem], AllParts)]) };
    }

    private Wish Together(List<Asked> words)
    {
        var stems = words.Select(word => word.Vocable.Stem).ToList();
        var ways = new List<Saying> { new(stems, 1) };
        ways.AddRange(synonyms.Of(string.Join(' ', stems)));
        foreach (var stem in stems.Where(stem => !Vocables.SaysLittle(stem)))
            ways.Add(new Saying([stem], OneOfSaying));
        return new Wish(stems.MinBy(lexicon.Times)!, 1, Best(ways));
    }

    private Wish Alone(Vocable word, string written)
    {
        var ways = new List<Saying> { new([word.Stem], 1) };
        if (chain.Compounds)
        {
            ways.AddRange(PartsOf(word));
            ways.AddRange(lexicon.ComposedWith(written, word.Stem).Select(known => new Saying([chain.Read(known).Stem], OneStrongPart)));
        }

        if (chain.Synonyms)
        {
            ways.AddRange(synonyms.Of(word.Stem));
            ways.AddRange(lexicon.Named(word.Stem));
        }

        return new Wish(word.Stem, Vocables.SaysLittle(word.Stem) ? Little : 1, Best(ways));
    }

    private IEnumerable<Saying> PartsOf(Vocable word)
    {
        if (word.Parts.Count < 2)
            yield break;
        yield return new Saying(word.Parts, AllParts);
        var strong = word.Parts.Where(part => !Vocables.SaysLittle(part)).ToList();
        foreach (var part in strong)
        {
            yield return new Saying([part], strong.Count == 1 ? OneStrongPart : OneOfSeveral);
            if (!chain.Synonyms)
                continue;
            foreach (var other in synonyms.Of(part).Concat(lexicon.Named(part)).Where(other => other.Weight >= 0.4))
                yield return other with { Weight = other.Weight * (strong.Count == 1 ? OneStrongPart : OneOfSeveral) };
        }
    }

    private static List<Saying> Best(IEnumerable<Saying> ways) =>
        [.. ways.GroupBy(way => string.Join(' ', way.Stems)).Select(same => same.MaxBy(way => way.Weight)!)];

    private readonly record struct Asked(Vocable Vocable, string Word);
}
