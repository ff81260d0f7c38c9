using System.IO.Compression;
using System.Text;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>The commands as an operator types them: what they print, where, and how they end.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("werkplaats-commands-").FullName;

    [Fact, EveryDatabase]
    public async Task A_package_goes_in_whole_or_not_at_all_and_out_again()
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        Task<(int Code, string Output, string Error)> TypeAsync(params string[] words) => Typed.RunAsync(
            [.. words, $"--Database:Provider={database.Engine}", $"--ConnectionStrings:Portal={database.ConnectionString}"]);
        CopyDemoPackage("pakket");
        CopyDemoPackage("stuk");
        Replace("stuk", "practices.json", "\"levels\": [", "\"levels\": [\"heelal\", ");
        Directory.CreateDirectory(In("oud"));
        File.WriteAllBytes(Path.Combine(folder, "oud", "lessons.json"), Encoding.Latin1.GetBytes("""[{"id": "l1", "title": "Café"}]"""));
        File.WriteAllText(Path.Combine(folder, "oud", "issues.json"), """[{"id": "k1", """);

        Assert.Equal((0, "The database is up to date.", ""), Trimmed(await TypeAsync("migrate")));

        var (code, output, error) = Trimmed(await TypeAsync("import", In("stuk")));
        Assert.Equal(1, code);
        Assert.StartsWith("Er is niets veranderd. Geweigerd: ", output, StringComparison.Ordinal);
        Assert.Matches("(?m)^  practices\\.json, [a-z0-9-]+, levels\\[0\\] = \"heelal\": ", output);
        Assert.Matches("^Er is niets overgenomen\\. Geweigerd: [0-9]+\\.$", error);

        (code, output, error) = Trimmed(await TypeAsync("import", In("oud")));
        Assert.Equal((1, "Er is niets overgenomen. Geweigerd: 2."), (code, error));
        Assert.Contains("lessons.json", output, StringComparison.Ordinal);
        Assert.Contains("issues.json", output, StringComparison.Ordinal);

        (code, output, error) = Trimmed(await TypeAsync("import", In("pakket")));
        Assert.Equal((0, ""), (code, error));
        // All of it is new: the refused packages left nothing.
        Assert.Matches("(?m)^lessons\\.json: [1-9][0-9]* gemaakt, 0 veranderd, 0 met rust gelaten, 0 ongewijzigd", output);

        ZipFile.CreateFromDirectory(In("pakket"), In("pakket.zip"));
        (code, output, error) = Trimmed(await TypeAsync("import", In("pakket.zip")));
        Assert.Equal((0, ""), (code, error));
        Assert.DoesNotMatch("[1-9][0-9]* (gemaakt|veranderd)", output);

        (code, output, error) = Trimmed(await TypeAsync("export", In("uit")));
        Assert.Equal((0, ""), (code, error));
        Assert.Matches("(?m)^lessons\\.json: [1-9]", output);
        Assert.True(File.Exists(Path.Combine(folder, "uit", "lessons.json")));

        (code, output, error) = Trimmed(await TypeAsync("import", In("uit"), "--from", "Achterhoek"));
        Assert.Equal((0, ""), (code, error));
        Assert.Matches("(?m)^lessons\\.json: [1-9][0-9]* gemaakt", output);
    }

    [Theory, OnSqlite("The words are wrong before any database is asked.")]
    [InlineData("import", "Name one folder or zip: import PATH [--from NAME].")]
    [InlineData("import bestaat-niet", "Er is niets overgenomen. Geweigerd: 1.")]
    [InlineData("import --from=Twente bestaat-niet", "Er is niets overgenomen. Geweigerd: 1.")]
    [InlineData("import bestaat-niet --environment=Production", "Er is niets overgenomen. Geweigerd: 1.")]
    [InlineData("--Portal:Name Werkplaats import bestaat-niet", "Er is niets overgenomen. Geweigerd: 1.")]
    [InlineData("migrate elders", "This command takes nothing more: migrate.")]
    [InlineData("migrate --Database:Provider Oracle", "Database:Provider is 'Oracle' but should be one of Sqlite, SqlServer, PostgreSql.")]
    [InlineData("migrate --Portal:Name", "--Portal:Name has no value. Write --Portal:Name=…")]
    [InlineData("backup", "Name one new file: backup PATH.")]
    [InlineData("restore", "Name one file that backup made: restore PATH.")]
    [InlineData("restore bestaat-niet", null)]
    [InlineData("import . --from", "Name the region that the package comes from: import PATH [--from NAME].")]
    [InlineData("export", "Name one folder, or one file that ends in .zip: export PATH.")]
    [InlineData("admin geen-adres", "Write one e-mail address: admin EMAIL.")]
    public async Task What_cannot_be_done_is_said_in_one_line(string words, string? line)
    {
        string[] typed = [.. words.Split(' '), $"--ConnectionStrings:Portal=Data Source={folder}/portal.db"];

        var (code, _, error) = Trimmed(await Typed.RunAsync(typed));

        Assert.Equal((1, line ?? error), (code, error));
        Assert.Single(error.Split('\n'));
    }

    [Fact, OnSqlite("The command is the same on each database.")]
    public async Task A_process_reads_the_folder_where_it_is_started_and_ends_with_a_code()
    {
        CopyDemoPackage("pakket");
        string[] there = [$"--ConnectionStrings:Portal=Data Source={folder}/portal.db"];

        var (code, output, error) = Trimmed(await Typed.RunProcessAsync(folder, ["import", "pakket", .. there]));
        Assert.Equal((0, ""), (code, error));
        Assert.Matches("(?m)^lessons\\.json: [1-9][0-9]* gemaakt", output);

        (code, _, error) = Trimmed(await Typed.RunProcessAsync(folder, ["import", "elders", .. there]));
        Assert.Equal((1, "Er is niets overgenomen. Geweigerd: 1."), (code, error));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Code, string Output, string Error) Trimmed((int Code, string Output, string Error) ended) =>
        (ended.Code, ended.Output.TrimEnd(), ended.Error.TrimEnd());

    private string In(string name) => Path.Combine(folder, name);

    private void CopyDemoPackage(string name)
    {
        Directory.CreateDirectory(In(name));
        foreach (var file in Directory.GetFiles(Repository.PathOf("src/WerkplaatsPortal.Web/Demo/nijmegen")))
            File.Copy(file, Path.Combine(In(name), Path.GetFileName(file)));
    }

    private void Replace(string package, string file, string what, string by)
    {
        var path = Path.Combine(folder, package, file);
        var text = File.ReadAllText(path);
        Assert.Contains(what, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(what, by, StringComparison.Ordinal));
    }
}
