using System.Numerics;

namespace WerkplaatsPortal.Data.Search.Facets;

/// <summary>A set of places on a board, one bit each. Never changed once it is shared: every operation gives a new one.</summary>
internal sealed class Marks
{
    private const int Bits = 64;
    private readonly ulong[] words;

    private Marks(ulong[] words) => this.words = words;

    /// <summary>No place of so many.</summary>
    public static Marks None(int places) => new(new ulong[(places + Bits - 1) / Bits]);

    /// <summary>The first few of so many places.</summary>
    public static Marks First(int few, int places)
    {
        var first = None(places);
        for (var at = 0; at < few / Bits; at++)
            first.words[at] = ulong.MaxValue;
        if (few % Bits > 0)
            first.words[few / Bits] = (1UL << (few % Bits)) - 1;
        return first;
    }

    /// <summary>The same places on a board that may have grown; a set of its own, to change.</summary>
    public Marks Copy(int places)
    {
        var copy = None(places);
        words.CopyTo(copy.words, 0);
        return copy;
    }

    /// <summary>How many places are marked.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words)
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Whether a place is marked.</summary>
    public bool Holds(int place) => (words[place / Bits] >> (place % Bits) & 1) != 0;

    /// <summary>Marks a place; only for who is still making this set.</summary>
    public void Add(int place) => words[place / Bits] |= 1UL << (place % Bits);

    /// <summary>Takes a mark away; only for who is still making this set.</summary>
    public void Remove(int place) => words[place / Bits] &= ~(1UL << (place % Bits));

    /// <summary>The places that are in both.</summary>
    public Marks And(Marks other)
    {
        var both = new ulong[words.Length];
        for (var at = 0; at < both.Length; at++)
            both[at] = words[at] & other.words[at];
        return new(both);
    }

    /// <summary>The places that are in either.</summary>
    public Marks Or(Marks other)
    {
        var either = new ulong[words.Length];
        for (var at = 0; at < either.Length; at++)
            either[at] = words[at] | other.words[at];
        return new(either);
    }

    /// <summary>How many places are in both.</summary>
    public int CountIn(Marks other)
    {
        var (mine, others) = (words, other.words);
        var count = 0;
        for (var at = 0; at < mine.Length && at < others.Length; at++)
            count += BitOperations.PopCount(mine[at] & others[at]);
        return count;
    }

    /// <summary>The marked places, from the last to the first, leaving out the first few.</summary>
    public IEnumerable<int> FromLast(int skip)
    {
        for (var at = words.Length - 1; at >= 0; at--)
        {
            var word = words[at];
            var held = BitOperations.PopCount(word);
            if (held <= skip)
            {
                skip -= held;
                continue;
            }

            for (; word != 0; word &= ~(1UL << BitOperations.Log2(word)))
            {
                if (skip-- <= 0)
                    yield return at * Bits + BitOperations.Log2(word);
            }

            skip = 0;
        }
    }

    /// <summary>The marked places, from the first to the last, leaving out the first few.</summary>
    public IEnumerable<int> FromFirst(int skip)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            var held = BitOperations.PopCount(word);
            if (held <= skip)
            {
                skip -= held;
                continue;
            }

            for (; word != 0; word &= word - 1)
            {
                if (skip-- <= 0)
                    yield return at * Bits + BitOperations.TrailingZeroCount(word);
            }

            skip = 0;
        }
    }
}
