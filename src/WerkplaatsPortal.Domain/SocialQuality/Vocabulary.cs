using System.Globalization;

namespace WerkplaatsPortal.Domain.SocialQuality;

/// <summary>One value of a fixed vocabulary.</summary>
/// <param name="Value">The value in code.</param>
/// <param name="Code">How packages, fields, addresses and exports write it.</param>
/// <param name="Dutch">Its name on a Dutch screen.</param>
/// <param name="English">Its name on an English screen.</param>
public sealed record Term<T>(T Value, string Code, string Dutch, string English) where T : struct, Enum
{
    /// <summary>The name in a language; Dutch unless that is English.</summary>
    public string Name(CultureInfo language) => language.TwoLetterISOLanguageName == "en" ? English : Dutch;
}

/// <summary>
/// A fixed vocabulary: the same in every region, never a table that someone edits. Its enum may be a set of flags;
/// then one goes from set to values with <see cref="In"/>, and back with <c>SetOf</c>.
/// </summary>
public sealed class Vocabulary<T>(params Term<T>[] terms) where T : struct, Enum
{
    private readonly Dictionary<string, Term<T>> byCode = terms.ToDictionary(term => term.Code, StringComparer.Ordinal);
    private readonly Dictionary<T, Term<T>> byValue = terms.ToDictionary(term => term.Value);

    /// <summary>All values, in their own order.</summary>
    public IReadOnlyList<Term<T>> Terms => terms;

    /// <summary>The value's term.</summary>
    /// <exception cref="KeyNotFoundException">The value is none of the vocabulary, or a set of several.</exception>
    public Term<T> this[T value] => byValue[value];

    /// <summary>The value with a code, or null when no value has it.</summary>
    public Term<T>? Find(string? code) => code is not null && byCode.TryGetValue(code, out var term) ? term : null;

    /// <summary>The values in a set of flags, in the vocabulary's order.</summary>
    public IEnumerable<Term<T>> In(T set) => terms.Where(term => set.HasFlag(term.Value));

    /// <summary>The set of flags that holds the given values.</summary>
    public T SetOf(IEnumerable<T> values) =>
        (T)Enum.ToObject(typeof(T), values.Aggregate(0, (set, value) => set | Convert.ToInt32(value, CultureInfo.InvariantCulture)));

    /// <summary>The set of flags for the codes; codes that no value has are left out.</summary>
    public T SetOf(IEnumerable<string> codes) => SetOf(codes.Select(Find).OfType<Term<T>>().Select(term => term.Value));
}
