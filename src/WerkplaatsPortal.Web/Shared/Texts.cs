using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// The texts of the screens, in views as <c>T</c>. The Dutch sentence is its own name; its English stands in the
/// <c>Resources/*.en.resx</c> files, one for each room, which are read as one.
/// </summary>
public sealed class Texts
{
    private const string EnglishSuffix = ".en.resources";
    private static readonly Lazy<FrozenDictionary<string, string>> English = new(ReadEnglish);

    /// <summary>Every Dutch sentence that has an English one, with it.</summary>
    public static IReadOnlyDictionary<string, string> InEnglish => English.Value;

    /// <summary>The sentence in the reader's language, with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public Text this[string dutch, params object?[] arguments] => new(Translate(dutch), arguments);

    /// <summary>One or many: <c>T.Count(n, "{0} les", "{0} lessen")</c>; the number is written as people write it.</summary>
    public Text Count(int number, string one, string many) =>
        new(Translate(number == 1 ? one : many), Show.Number(number));

    /// <summary>The sentence in the reader's language, placeholders left in; the Dutch itself when it has no English.</summary>
    public static string Translate(string dutch) =>
        Language.IsEnglish && English.Value.TryGetValue(dutch, out var english) ? english : dutch;

    private static FrozenDictionary<string, string> ReadEnglish()
    {
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        var portal = typeof(Texts).Assembly;
        var english = CultureInfo.GetCultureInfo("en");
        var names = portal.GetSatelliteAssembly(english).GetManifestResourceNames()
            .Where(name => name.EndsWith(EnglishSuffix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        foreach (var name in names)
        {
            var room = new ResourceManager(name[..^EnglishSuffix.Length], portal);
            foreach (DictionaryEntry sentence in room.GetResourceSet(english, createIfNotExists: true, tryParents: false)!)
                sentences.TryAdd((string)sentence.Key, (string)sentence.Value!);
        }

        return sentences.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
