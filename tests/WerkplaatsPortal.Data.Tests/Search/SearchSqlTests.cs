using WerkplaatsPortal.Data.Providers.SqlServer;
using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Testing.SqlServer;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Search;

/// <summary>What SQL Server is asked, proven without one: it parses.</summary>
public sealed class SearchSqlTests
{
    public static TheoryData<bool> WithAndWithoutFullText => [true, false];

    [Theory, MemberData(nameof(WithAndWithoutFullText))]
    public void The_search_parses_on_sql_server(bool fullText)
    {
        FullText engine = fullText ? SqlServerFullText.Instance : SqlServerPlainText.Instance;
        var reader = new Reader { PersonId = Guid.CreateVersion7(), ArenaIssues = [Guid.CreateVersion7()], SeatIssues = [Guid.CreateVersion7()], IsCommitteeMember = true };
        var values = new List<object>();
        string Parameter(object value)
        {
            values.Add(value);
            return $"@p{values.Count - 1}";
        }

        var condition = engine.Condition(Example(), Parameter) + " AND " + Rights.Of(reader, new DateOnly(2026, 1, 1), Parameter);
        var sql = engine.Command("e.\"Id\", e.\"Text\"", condition, 1001);

        Assert.Empty(ScriptParses.Errors(sql));
        Assert.StartsWith("SELECT TOP(1001)", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void The_full_text_question_is_in_the_words_of_sql_server()
    {
        var asked = "";
        SqlServerFullText.Instance.Condition(Example(), value => asked = (string)value);

        Assert.Equal("((\"schuld\" OR (\"geld\" AND \"zorg\")) AND (\"qqc1\")) AND NOT \"student\"", asked);
    }

    [Fact]
    public void Without_full_text_whole_words_are_compared()
    {
        var values = new List<object>();
        SqlServerPlainText.Instance.Condition(Example(), value =>
        {
            values.Add(value);
            return "@p";
        });

        Assert.Equal("%[ +]schuld[ +]%", values[0]);
        Assert.False(SqlServerPlainText.Instance.IsQuick);
    }

    private static Match Example() => new(
        [[new Saying(["schuld"], 1), new Saying(["geld", "zorg"], 0.7)], [new Saying(["qqc1"], 1)]], [new Saying(["student"], 1)]);
}
