namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>
/// Chance that falls the same way on every machine and in every version of .NET, which <see cref="Random"/> does not promise.
/// The steps are those of SplitMix64.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Other dice, which fall as they do whatever was thrown with these since.</summary>
    public static Dice For(int seed, string subject)
    {
        var begin = unchecked((ulong)seed * 0x9E3779B97F4A7C15UL) ^ 0xCBF29CE484222325UL;
        return new Dice(subject.Aggregate(begin, (hash, c) => unchecked((hash ^ c) * 0x100000001B3UL)));
    }

    /// <summary>A number from 0 up to, but not, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>A number from one up to and including another.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens that happens so many times in a hundred.</summary>
    public bool Happens(int percent) => Below(100) < percent;

    /// <summary>A part of one: from 0 up to, but not, 1.</summary>
    public double Part() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>One of the choices, each as likely.</summary>
    public T One<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Some of the choices, none twice; fewer when there are fewer.</summary>
    public List<T> Some<T>(IReadOnlyList<T> choices, int count)
    {
        var left = choices.ToList();
        var taken = new List<T>(count);
        while (taken.Count < count && left.Count > 0)
        {
            var place = Below(left.Count);
            taken.Add(left[place]);
            left[place] = left[^1];
            left.RemoveAt(left.Count - 1);
        }

        return taken;
    }

    /// <summary>The same choices in another order.</summary>
    public List<T> Shuffled<T>(IReadOnlyList<T> choices) => Some(choices, choices.Count);

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
