using System.Text.RegularExpressions;
using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Web.Tests.Shared;

/// <summary>A sentence that the sources give to a reader.</summary>
/// <param name="File">Below <c>src/</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Dutch">The sentence; null when it is only known while the portal runs.</param>
/// <param name="Code">What stands on that line.</param>
internal sealed record FoundText(string File, int Line, string? Dutch, string Code)
{
    public override string ToString() => $"{File}:{Line}: {Dutch ?? Code}";
}

/// <summary>Finds the sentences for readers in views and code, at each place where the portal takes one.</summary>
internal static partial class SourceTexts
{
    /// <summary>Where a sentence is given, and as which arguments.</summary>
    private static readonly (Regex Place, int[] Arguments)[] Places =
    [
        (new(@"(?<![\w.])(?:T|_?texts)\["), [0]),
        (new(@"(?<![\w.])(?:T|_?texts)\s*\.Count\("), [1, 2]),
        (new(@"\bTexts\.Translate\("), [0]),
        (new(@"\bTempData\[""ok""\]\s*=(?!=)"), [0]),
        (new(@"\bErrorMessage\s*=(?!=)"), [0]),
        (new(@"\bAddModelError\("), [1]),
        (new(@"\bnew ValidationResult\("), [0]),
        (new(@"\bnew RuleViolation\("), [0]),
        (new(@"\bRule\.Demand\("), [1]),
        (new(@"\bRule\.Text\("), [2]),
    ];

    /// <summary>Every source, by its path below <c>src/</c>.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Read("*.cs").Concat(Read("*.cshtml")).ToDictionary();

    /// <summary>All of them, in all sources.</summary>
    public static IReadOnlyList<FoundText> All { get; } = [.. Files.SelectMany(file => In(file.Key, file.Value))];

    /// <summary>Those in one source.</summary>
    public static IEnumerable<FoundText> In(string path, string source)
    {
        var constants = Constant().Matches(source).DistinctBy(match => match.Groups["name"].Value)
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value);
        var given = (
            from place in Places
            from Match match in place.Place.Matches(source)
            let code = new CodeCutter(source, match.Index + match.Length)
            from argument in place.Arguments
            from sentence in code.Sentences(argument, constants)
            select Found(path, source, match.Index, sentence)).ToList();

        // The domain and the pages speak in whole sentences, and only to readers.
        var said = Speaking().IsMatch(path)
            ? Sentence().Matches(source).Select(match => Found(path, source, match.Index, match.Groups["text"].Value))
            : [];
        var elsewhere = said.Where(found => given.All(other => other.Dutch != found.Dutch));
        return given.Concat(elsewhere).Where(found => !IsComment(found.Code)).Distinct();
    }

    private static FoundText Found(string path, string source, int at, string? sentence)
    {
        var line = source.AsSpan(0, at).Count('\n');
        return new FoundText(path, line + 1, sentence, source.Split('\n')[line].Trim());
    }

    private static bool IsComment(string code) =>
        code.StartsWith("//", StringComparison.Ordinal) || code.StartsWith("@*", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Read(string pattern) =>
        from project in new[] { "WerkplaatsPortal.Domain", "WerkplaatsPortal.Data", "WerkplaatsPortal.Web" }
        from file in Directory.EnumerateFiles(Repository.PathOf("src", project), pattern, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.PathOf("src"), file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules")
        select KeyValuePair.Create(path, File.ReadAllText(file));

    [GeneratedRegex("""\bconst string (?<name>\w+)\s*=\s*"(?<text>(?:\\.|[^"\\])*)"\s*;""")]
    private static partial Regex Constant();

    [GeneratedRegex(@"^WerkplaatsPortal\.(Domain/|Web/(Public|Areas)/).*\.cs$", RegexOptions.ExplicitCapture)]
    private static partial Regex Speaking();

    [GeneratedRegex("""(?<!\$|Exception\()"(?<text>\p{Lu}[^"\\\n]* [^"\\\n]*[.?!])["]""")]
    private static partial Regex Sentence();
}
