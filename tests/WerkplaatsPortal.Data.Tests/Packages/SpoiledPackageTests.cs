using System.Text.Json.Nodes;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Packages;

/// <summary>Whatever a package says, the import takes it or refuses it with a reason; it never breaks down.</summary>
public sealed class SpoiledPackageTests
{
    private const int Packages = 150;

    [Fact, OnSqlite("What a package says is weighed before any database is asked.")]
    public async Task A_package_spoiled_in_whatever_way_is_taken_or_refused()
    {
        await using var full = await PackagePortal.NijmegenAsync();
        await using var portal = await PackagePortal.EmptyAsync();
        using var export = TestPackage.Empty();
        await full.AskAsync(db => new PackageExport(db, full.Clock).RunAsync(export.Path));
        var spoiler = new Spoiler(export.Path, seed: 2026);
        var (taken, refused) = (0, 0);

        for (var number = 0; number < Packages; number++)
        {
            using var package = TestPackage.Empty();
            var done = spoiler.Spoil(package);
            var report = await TryAsync(portal, package.Path, $"{number}: {string.Join("; ", done)}");
            Assert.All(report.Refusals, refusal => Assert.False(string.IsNullOrWhiteSpace(refusal.Reason)));
            (taken, refused) = report.Succeeded ? (taken + 1, refused) : (taken, refused + 1);
        }

        Assert.True(taken > 10 && refused > 50, $"{taken} taken, {refused} refused");
    }

    [Theory, OnSqlite("What a package says is weighed before any database is asked.")]
    [InlineData(PackageFile.Issues, "armoede-schulden", "name", "\"Armoede\\uffff\"", "teken")]
    [InlineData(PackageFile.Issues, "armoede-schulden", "decisions", """[{"step":"retire","taken_on":"2020-01-01","name":"A","reason":"B"}]""", "eerste stap")]
    [InlineData(PackageFile.Issues, "armoede-schulden", "decisions", """[{"step":"propose","taken_on":"2020-01-01","name":"A","reason":"B"},{"step":"propose","taken_on":"2020-01-02","name":"A","reason":"B"}]""", "eerste stap")]
    [InlineData(PackageFile.Issues, "armoede-schulden", "decisions", """[{"step":"propose","taken_on":"2020-01-01","name":"A","reason":"B","meeting_on":5}]""", "dag")]
    [InlineData(PackageFile.Issues, "armoede-schulden", "decisions", """[{"step":"propose","taken_on":"2020-01-01","name":"A","reason":"B","meeting_on":"2020-01-02"}]""", "vergadering")]
    [InlineData(PackageFile.Issues, "armoede-schulden", "decisions", """[{"step":"propose","taken_on":"2020-01-01","name":"A","reason":"B"},{"step":"merge","taken_on":"2020-01-02","name":"A","reason":"B"}]""", "opging")]
    [InlineData(PackageFile.Lessons, "les-002", "\\ud800", "1", "half teken")]
    [InlineData(PackageFile.Insights, null, "version", "0", "minstens 1")]
    public async Task What_once_broke_the_import_is_refused(string file, string? id, string field, string value, string reason)
    {
        using var package = TestPackage.CopyOfNijmegen();
        package.Change(file, id ?? FirstOf(package, file), record =>
        {
            record.Remove(field);
            record["PLAATS"] = "WAARDE";
        });
        Replace(package, file, "\"PLAATS\":\"WAARDE\"", $"\"{field}\":{value}");
        await using var portal = await PackagePortal.EmptyAsync();

        var report = await portal.ImportAsync(package.Path);

        Assert.Contains(report.Refusals, refusal => refusal.File == file && refusal.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact, OnSqlite("What a package says is weighed before any database is asked.")]
    public async Task What_refers_to_a_refused_record_is_not_told_as_a_second_fault()
    {
        var tooLongOnceSpelledOut = new string('\u33AF', 100);
        using var package = TestPackage.CopyOfNijmegen()
            .Change(PackageFile.Practices, "zakgeldproject", practice => practice["title"] = tooLongOnceSpelledOut);
        await using var portal = await PackagePortal.EmptyAsync();

        var refusal = Assert.Single((await portal.ImportAsync(package.Path)).Refusals);

        Assert.Equal((PackageFile.Practices, "zakgeldproject"), (refusal.File, refusal.Record));
    }

    private static async Task<ImportReport> TryAsync(PackagePortal portal, string path, string what)
    {
        try
        {
            return await portal.AskAsync(async db =>
            {
                await using var nothing = await db.Database.BeginTransactionAsync();
                return await new PackageImport(db, portal.Clock).RunAsync(path);
            });
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(what, failure);
        }
    }

    private static string FirstOf(TestPackage package, string file) =>
        (string)JsonNode.Parse(File.ReadAllText(Path.Combine(package.Path, file)))![0]!["id"]!;

    private static void Replace(TestPackage package, string file, string what, string by)
    {
        var path = Path.Combine(package.Path, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(what, by, StringComparison.Ordinal));
    }
}
