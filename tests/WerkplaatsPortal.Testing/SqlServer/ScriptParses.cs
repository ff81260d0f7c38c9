using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>Proves without a server that SQL Server can read a script, also what stands inside <c>EXEC(N'…')</c>.</summary>
public static class ScriptParses
{
    /// <summary>One sentence, with its line in the whole script, for each error; empty when all is well.</summary>
    public static IReadOnlyList<string> Errors(string script) => [.. ErrorsFrom(script, firstLine: 1)];

    private static IEnumerable<string> ErrorsFrom(string script, int firstLine)
    {
        var fragment = Parse(script, out var errors);
        foreach (var error in errors)
            yield return $"line {firstLine + error.Line - 1}: {error.Message}";
        if (fragment is null)
            yield break;

        var inner = new InnerScripts();
        fragment.Accept(inner);
        foreach (var (text, line) in inner.Found)
        {
            foreach (var error in ErrorsFrom(text, firstLine + line - 1))
                yield return error;
        }
    }

    internal static TSqlFragment? Parse(string script, out IList<ParseError> errors)
    {
        using var reader = new StringReader(script);
        return new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out errors);
    }

    /// <summary>Collects the texts that the script hands to EXEC or sp_executesql, with the lines on which they start.</summary>
    private sealed class InnerScripts : TSqlFragmentVisitor
    {
        public List<(string Text, int Line)> Found { get; } = [];

        public override void Visit(ExecutableStringList node)
        {
            // A variable between the literals holds a quoted name.
            var text = string.Concat(node.Strings.Select(part => part is StringLiteral literal ? literal.Value : "[x]"));
            Found.Add((text, node.Strings[0].StartLine));
        }

        public override void Visit(ExecutableProcedureReference node)
        {
            var name = node.ProcedureReference?.ProcedureReference?.Name?.BaseIdentifier?.Value;
            if (string.Equals(name, "sp_executesql", StringComparison.OrdinalIgnoreCase)
                && node.Parameters is [{ ParameterValue: StringLiteral literal }, ..])
                Found.Add((literal.Value, literal.StartLine));
        }
    }
}
