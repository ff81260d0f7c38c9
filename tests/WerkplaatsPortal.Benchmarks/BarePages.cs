using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Data.Sqlite;

namespace WerkplaatsPortal.Benchmarks;

/// <summary>The limit: pages that do nothing but read what the portal's pages read, and write it down.</summary>
internal static class BarePages
{
    public const string Argument = "bare";

    private const string List = """
        SELECT l.Slug, l.Title, l.Learned, l.Year, i.Name, p.Title FROM Lessons l JOIN Issues i ON i.Id = l.IssueId LEFT JOIN Practices p ON p.Id = l.PracticeId
        WHERE l.State = 'Shared' AND l.Audience = 'Public' ORDER BY l.SharedAt DESC LIMIT 20
        """;

    private const string One = """
        SELECT l.Slug, l.Title, l.Learned, l.Year, i.Name, l.Context FROM Lessons l JOIN Issues i ON i.Id = l.IssueId
        WHERE l.Slug = (SELECT Slug FROM Lessons WHERE State = 'Shared' AND Audience = 'Public' ORDER BY SharedAt DESC LIMIT 1)
        """;

    public static async Task<int> ServeAsync(string file, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add(address);
        app.MapGet("/list", () => Results.Content(Page(file, List), "text/html"));
        app.MapGet("/one", () => Results.Content(Page(file, One), "text/html"));
        await app.RunAsync();
        return 0;
    }

    private static string Page(string file, string sql)
    {
        using var db = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"nl\"><title>Lessen</title><ol>");
        while (reader.Read())
        {
            page.Append("<li>");
            for (var column = 0; column < reader.FieldCount; column++)
                page.Append("<p>").Append(reader.IsDBNull(column) ? "" : HtmlEncoder.Default.Encode(reader.GetValue(column).ToString()!));
        }

        return page.Append("</ol></html>").ToString();
    }
}
