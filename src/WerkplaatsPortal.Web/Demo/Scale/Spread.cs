namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>Choices of which some come far more often than others.</summary>
internal sealed class Spread<T>
{
    private readonly IReadOnlyList<T> choices;
    private readonly double[] upTo;

    private Spread(IReadOnlyList<T> choices, IEnumerable<double> weights)
    {
        this.choices = choices;
        upTo = new double[choices.Count];
        var sum = 0.0;
        foreach (var (place, weight) in weights.Index())
            upTo[place] = sum += weight;
    }

    /// <summary>As words in a language: the tenth comes about a tenth as often as the first.</summary>
    /// <param name="choices">The most frequent first.</param>
    /// <param name="flat">How far the first few keep up with each other.</param>
    public static Spread<T> Zipf(IReadOnlyList<T> choices, int flat = 2) =>
        new(choices, choices.Select((_, rank) => 1.0 / (rank + flat)));

    /// <summary>As the weights say.</summary>
    public static Spread<T> Weighed(IReadOnlyList<T> choices, Func<T, double> weight) => new(choices, choices.Select(weight));

    /// <summary>One of them.</summary>
    public T Pick(Dice dice)
    {
        var place = Array.BinarySearch(upTo, dice.Part() * upTo[^1]);
        return choices[Math.Min(place < 0 ? ~place : place + 1, choices.Count - 1)];
    }
}
