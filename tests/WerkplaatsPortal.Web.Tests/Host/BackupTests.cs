using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conversation;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>A backup of the embedded database and the files, and back, as an operator types it.</summary>
[OnSqlite("Only the embedded database has a backup of the portal's own.")]
public sealed class BackupTests : IDisposable
{
    private const string Hash = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

    private readonly string folder = Directory.CreateTempSubdirectory("werkplaats-backup-").FullName;

    [Fact]
    public async Task What_was_there_comes_back_with_its_files_while_the_portal_serves()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using (var bytes = new MemoryStream(Encoding.UTF8.GetBytes("foo")))
            await new FileFolder(In("files"), TimeProvider.System).KeepAsync(Hash, bytes);
        Assert.Equal(0, (await TypeAsync(portal.Database, "backup", In("kopie.zip"))).Code);
        await portal.LookAsync(db => db.Lessons.ExecuteUpdateAsync(all => all.SetProperty(lesson => lesson.Title, "Weg")));
        Directory.Delete(In("files"), recursive: true);

        var (code, output, error) = await TypeAsync(portal.Database, "restore", In("kopie.zip"));

        Assert.Equal((0, "", "The database and the files are as in the backup."), (code, error.Trim(), output.Trim()));
        Assert.Equal(0, await portal.LookAsync(db => db.Lessons.CountAsync(lesson => lesson.Title == "Weg")));
        Assert.Equal("foo", await File.ReadAllTextAsync(Path.Combine(In("files"), Hash[..2], Hash)));
    }

    [Fact]
    public async Task Only_its_owner_can_read_a_backup_and_no_file_is_written_over()
    {
        await using var database = await PortalServer.DemoDatabaseAsync();
        Assert.Equal(0, (await TypeAsync(database, "backup", In("kopie.zip"))).Code);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("kopie.zip")));

        var (code, _, error) = await TypeAsync(database, "backup", In("kopie.zip"));

        Assert.Equal((1, $"Nothing was written: {In("kopie.zip")} exists already; name a new file."), (code, error.Trim()));
    }

    [Theory]
    [InlineData("geen zip", null)]
    [InlineData("strange", "it should hold portal.db and files/ with nothing beside them.")]
    [InlineData("outside", "it should hold portal.db and files/ with nothing beside them.")]
    [InlineData("database", null)]
    [InlineData("damaged", "is damaged.")]
    public async Task A_backup_that_is_none_changes_nothing(string what, string? reason)
    {
        await using var database = await PortalServer.DemoDatabaseAsync();
        await WriteAsync(database, what);
        var before = await LessonsAsync(database);

        var (code, _, error) = await TypeAsync(database, "restore", In("kopie.zip"));

        Assert.Equal(1, code);
        Assert.StartsWith("Nothing was restored: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.EndsWith(reason ?? "", error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(before, await LessonsAsync(database));
        Assert.False(Directory.Exists(In("files")));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    public async Task A_server_engine_has_its_own_tools(string command)
    {
        // Asked before any database is.
        var (code, _, error) = await Typed.RunAsync(
            command, In("kopie.zip"), "--Database:Provider=PostgreSql", "--ConnectionStrings:Portal=Host=127.0.0.1;Port=1;Database=geen",
            "--Portal:BaseUrl=https://portal.example.nl/");

        Assert.Equal(1, code);
        Assert.Contains("use the database engine's own tool", error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task WriteAsync(TestDatabase database, string what)
    {
        if (what == "geen zip")
        {
            await File.WriteAllTextAsync(In("kopie.zip"), "geen zip");
            return;
        }

        if (what == "damaged")
            Assert.Equal(0, (await TypeAsync(database, "backup", In("kopie.zip"))).Code);
        await using var zip = await ZipFile.OpenAsync(In("kopie.zip"), what == "damaged" ? ZipArchiveMode.Update : ZipArchiveMode.Create);
        if (what != "damaged")
            await AddAsync(zip, "portal.db");
        if (what != "database")
            await AddAsync(zip, what switch { "damaged" => $"files/{Hash}", "outside" => "files/../../portal.db", _ => "brief.txt" });
    }

    private static async Task AddAsync(ZipArchive zip, string name)
    {
        await using var content = await zip.CreateEntry(name).OpenAsync();
        await content.WriteAsync("dit is iets anders"u8.ToArray());
    }

    private Task<(int Code, string Output, string Error)> TypeAsync(TestDatabase database, params string[] words) => Typed.RunAsync(
        [.. words, $"--ConnectionStrings:Portal={database.ConnectionString}", $"--Files:Path={In("files")}", "--Portal:BaseUrl=https://portal.example.nl/"]);

    /// <summary>What stands in the database, read beside the portal.</summary>
    private static async Task<List<string>> LessonsAsync(TestDatabase database)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Title\" FROM \"Lessons\" ORDER BY \"Id\"";
        await using var rows = await command.ExecuteReaderAsync();
        var titles = new List<string>();
        while (await rows.ReadAsync())
            titles.Add(rows.GetString(0));
        return titles;
    }

    private string In(string name) => Path.Combine(folder, name);
}
