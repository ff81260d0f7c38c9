using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WerkplaatsPortal.Benchmarks;

/// <summary>A database with invented lessons, and what a reader asks of it.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Lesson">The slug of a lesson that everybody may read.</param>
/// <param name="RareWord">A word that stands in a lesson or three.</param>
/// <param name="LastPage">The last page of the list, 500 at most.</param>
internal sealed record Content(string File, string Lesson, string RareWord, int LastPage)
{
    /// <summary>Stands in a third of the lessons or more.</summary>
    public const string FrequentWord = "inwoners";

    private const string Public = """ "State" = 'Shared' AND "Audience" = 'Public' """;

    public static async Task<Content> MakeAsync(string file, int lessons)
    {
        await ServerProcess.CommandAsync(file, "demo", "--lessons", $"{lessons}");
        await using var db = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        await db.OpenAsync();
        var count = Convert.ToInt32(await ScalarAsync(db, $"SELECT COUNT(*) FROM Lessons WHERE {Public}"), CultureInfo.InvariantCulture);
        var lesson = (string)(await ScalarAsync(db, $"SELECT Slug FROM Lessons WHERE {Public} ORDER BY SharedAt DESC LIMIT 1 OFFSET {count / 2}"))!;
        return new(file, lesson, await RareWordAsync(db, count), Math.Min(500, (count + 19) / 20));
    }

    /// <summary>The first long word, in some lesson in the middle, that hardly any other lesson has.</summary>
    private static async Task<string> RareWordAsync(SqliteConnection db, int count)
    {
        var text = (string)(await ScalarAsync(db, $"SELECT group_concat(Learned, ' ') FROM (SELECT Learned FROM Lessons WHERE {Public} ORDER BY SharedAt DESC LIMIT 20 OFFSET {count / 3})"))!;
        foreach (var word in text.Split(' ', '.', ',', ';', ':').Where(word => word.Length > 10 && word.All(char.IsAsciiLetterLower)).Distinct())
        {
            var times = Convert.ToInt32(await ScalarAsync(db, $"SELECT COUNT(*) FROM Lessons WHERE Learned LIKE '%{word}%' OR Context LIKE '%{word}%' OR Title LIKE '%{word}%'"), CultureInfo.InvariantCulture);
            if (times is >= 1 and <= 3)
                return word;
        }

        throw new InvalidOperationException("No rare word was found.");
    }

    private static async Task<object?> ScalarAsync(SqliteConnection db, string sql)
    {
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
