using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>
/// Proves without a server that a create script makes a sound database for SQL Server 2022 (compatibility level 160), and that
/// queries find their tables and columns in it.
/// </summary>
public static class ModelValidates
{
    /// <summary>
    /// One sentence for each error or warning; empty when all is well.
    /// </summary>
    /// <param name="createScript">What <c>Database.GenerateCreateScript()</c> gives; its rows of data are passed over.</param>
    /// <param name="queries">Name and SQL, as <c>ToQueryString()</c> gives it.</param>
    public static IReadOnlyList<string> Problems(
        string createScript, params IEnumerable<KeyValuePair<string, string>> queries)
    {
        var problems = new List<string>();
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var statement in SchemaStatements(createScript, problems))
            Add(model, statement, "the create script", problems);
        foreach (var (name, query) in queries)
            Add(model, AsProcedure(name, query), $"query {name}", problems);

        problems.AddRange(model.Validate().Select(message => $"{message.Prefix}{message.Number}: {message.Message}"));
        return problems;
    }

    /// <summary>
    /// The parameters that <c>ToQueryString()</c> declares stay what they are: locals of the procedure.
    /// </summary>
    private static string AsProcedure(string name, string query) =>
        $"CREATE PROCEDURE [dbo].[{name.Replace("]", "]]", StringComparison.Ordinal)}] AS\nBEGIN\n{query}\nEND";

    private static void Add(TSqlModel model, string statement, string source, List<string> problems)
    {
        try
        {
            model.AddObjects(statement);
        }
        catch (DacModelException refused)
        {
            problems.Add($"{source}: {refused.Message} {string.Join(' ', refused.Messages.Select(message => message.Message))}");
        }
    }

    /// <summary>A model holds a schema only, each statement by itself; a new schema hides inside <c>EXEC(N'…')</c>.</summary>
    private static IEnumerable<string> SchemaStatements(string script, List<string> problems)
    {
        var fragment = ScriptParses.Parse(script, out var errors);
        problems.AddRange(errors.Select(error => $"the create script, line {error.Line}: {error.Message}"));
        if (fragment is not TSqlScript whole)
            return [];

        return whole.Batches.SelectMany(batch => batch.Statements).SelectMany(statement => SchemaStatement(statement, script));
    }

    private static IEnumerable<string> SchemaStatement(TSqlStatement statement, string script) => statement switch
    {
        IfStatement { ThenStatement: ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableStringList { Strings: [StringLiteral text] } } }
            => [text.Value],
        ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableStringList { Strings: [StringLiteral text] } } => [text.Value],
        InsertStatement or UpdateStatement or DeleteStatement or IfStatement or SetOnOffStatement or DeclareVariableStatement
            or PrintStatement => [],
        _ => [script.Substring(statement.StartOffset, statement.FragmentLength)],
    };
}
