using System.Text;
using System.Text.RegularExpressions;

namespace WerkplaatsPortal.Web.Tests.Shared;

/// <summary>
/// Cuts C# at its commas, from a place in a source file to where its brackets close or its statement ends. Literals are taken
/// out first, so that a comma or a bracket in a sentence is no comma or bracket of the code.
/// </summary>
internal sealed partial class CodeCutter
{
    private const char FirstLiteral = '\uE000';
    private const char Interpolated = '\uF8FF';
    private readonly List<string> _literals = [];
    private readonly List<string> _arguments = [];

    public CodeCutter(string source, int start) => Cut(source, start);

    /// <summary>
    /// The sentences that an argument can be: one for a literal, one for each way out of a condition or a switch. Null stands for
    /// a sentence that is only known while the portal runs. None when there is no such argument.
    /// </summary>
    /// <param name="number">Which argument, from 0.</param>
    /// <param name="constants">Literals that have a name in the same file.</param>
    public IEnumerable<string?> Sentences(int number, IReadOnlyDictionary<string, string> constants) =>
        number < _arguments.Count && _arguments[number].Trim() is { Length: > 0 } code ? Leaves(code, constants) : [];

    private IEnumerable<string?> Leaves(string code, IReadOnlyDictionary<string, string> constants)
    {
        if (Choice().Match(code) is { Success: true } choice)
            return Leaves(choice.Groups["yes"].Value.Trim(), constants).Concat(Leaves(choice.Groups["no"].Value.Trim(), constants));
        if (Switch().Match(code) is { Success: true } arms)
            return arms.Groups["way"].Captures.SelectMany(way => Leaves(way.Value.Trim(), constants));
        if (Sum().IsMatch(code))
            return [string.Concat(code.Where(c => c >= FirstLiteral).Select(c => _literals[c - FirstLiteral]))];
        return [constants.GetValueOrDefault(code.Split('.')[^1])];
    }

    private void Cut(string source, int start)
    {
        var (depth, argument) = (0, new StringBuilder());
        for (var at = start; at < source.Length && depth >= 0; at++)
        {
            if (Literal().Match(source, at) is { Success: true } literal)
            {
                argument.Append(TakeOut(literal));
                at += literal.Length - 1;
                continue;
            }

            depth += source[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth == 0 && source[at] == ';')
                break;

            if (depth > 0 || (depth == 0 && source[at] != ','))
            {
                argument.Append(source[at]);
                continue;
            }

            _arguments.Add(argument.ToString());
            argument.Clear();
        }

        _arguments.Add(argument.ToString());
    }

    private char TakeOut(Match literal)
    {
        if (literal.Groups["other"].Success)
            return ' ';
        if (literal.Groups["interpolated"].Success)
            return Interpolated;

        _literals.Add(literal.Groups["plain"].Success ? Regex.Unescape(literal.Groups["plain"].Value)
            : literal.Groups["raw"].Success ? literal.Groups["raw"].Value
            : literal.Groups["verbatim"].Value.Replace("\"\"", "\"", StringComparison.Ordinal));
        return (char)(FirstLiteral + _literals.Count - 1);
    }

    // A raw, interpolated, verbatim or plain string; or a character or a comment, which hold nothing for a reader.
    [GeneratedRegex("""
        \G(?: (?<interpolated> \$+"{3,}.*?"{3,} | (?:\$@|@\$)"(?:[^"]|"")*" | \$"(?:\\.|\{[^}]*\}|[^"\\])*" )
            | (?<quotes>"{3,})(?<raw>.*?)\k<quotes>
            | @"(?<verbatim>(?:[^"]|"")*)"
            | "(?<plain>(?:\\.|[^"\\])*)"
            | (?<other> '(?:\\.[^']*|[^'\\])' | //[^\n]* ) )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex(@"^[^?]*[^?]\?(?![?.\[])(?<yes>[^?:]*):(?<no>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Choice();

    [GeneratedRegex(@"\bswitch\s*\{(\s*[^{}=]*=>(?<way>[^,{}]*),?)+\s*\}\s*$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Switch();

    [GeneratedRegex(@"^[\uE000-\uF8FE](\s*\+\s*[\uE000-\uF8FE])*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Sum();
}
