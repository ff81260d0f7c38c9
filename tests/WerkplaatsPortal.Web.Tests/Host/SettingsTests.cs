using System.Net;
using System.Net.Sockets;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("--Database:Provider=Oracle", "Database:Provider is 'Oracle' but should be one of Sqlite, SqlServer, PostgreSql.")]
    [InlineData("--Database:Provider=1", "Database:Provider is '1' but should be one of Sqlite, SqlServer, PostgreSql.")]
    [InlineData("--Database:Provider=SqlServer", "ConnectionStrings:Portal should be a connection string for SqlServer.")]
    [InlineData("--ConnectionStrings:Portal=Onzin=1", "ConnectionStrings:Portal should be a connection string for Sqlite.")]
    [InlineData("--Portal:BaseUrl=portal", "Portal:BaseUrl is 'portal' but should be the public address, like https://portal.example.nl.")]
    [InlineData("--Portal:BaseUrl=", "Portal:BaseUrl is '' but should be the public address, like https://portal.example.nl.")]
    [InlineData("--Mail:Port=0", "Mail:Port is '0' but should be a number from 1 to 65535.")]
    [InlineData("--Demo:Enabled=ja", "Demo:Enabled is 'ja' but should be true or false.")]
    [InlineData("--Mail:From=De werkplaats <a@voorbeeld.nl>", "Mail:From is 'De werkplaats <a@voorbeeld.nl>' but should be the e-mail address that mails come from.")]
    [InlineData("--Files:Path=/etc/passwd", "Files:Path is '/etc/passwd' but should be a folder that the portal may write in.")]
    [InlineData("--Redis:Configuration=password=geheim", "Redis:Configuration should be the address of a Redis server, like redis.example.nl:6379.")]
    [InlineData("--Redis:Configuration=127.0.0.1:6379,onzin=1", "Redis:Configuration should be the address of a Redis server, like redis.example.nl:6379.")]
    [InlineData(
        "--Authentication:Oidc:ClientId=werkplaats",
        "Authentication:Oidc:Authority is '' but should be the https address of the OpenID Connect provider, like https://login.example.nl.")]
    [InlineData(
        "--Authentication:Oidc:Authority=http://login.example.nl",
        "Authentication:Oidc:Authority is 'http://login.example.nl' but should be the https address of the OpenID Connect provider, like https://login.example.nl.")]
    [InlineData(
        "--Authentication:Oidc:Authority=https://login.example.nl",
        "Authentication:Oidc:ClientId is '' but should be the name by which the provider knows the portal.")]
    [InlineData("--Mail:Host=mail.example.nl", "Mail:From is '' but should be the e-mail address that mails come from.")]
    [InlineData("--Serilog:MinimumLevel:Default=Luid", "Serilog:MinimumLevel:Default is 'Luid' but should be one of Verbose, Debug, Information, Warning, Error, Fatal.")]
    [InlineData("--urls=ergens", "ASPNETCORE_URLS is 'ergens' but should be addresses like http://localhost:5080, with a semicolon between.")]
    [InlineData("--urls=ftp://localhost", "ASPNETCORE_URLS is 'ftp://localhost' but should be addresses like http://localhost:5080, with a semicolon between.")]
    [InlineData("--Portal:Places=appsettings.json.bestaat-niet", "Portal:Places is 'appsettings.json.bestaat-niet' but should be a JSON file with the places of the region, like plaatsen.json.")]
    [InlineData("--Security:TrustedProxies:0=proxy", "Security:TrustedProxies:0 is 'proxy' but should be an address (10.0.0.5) or a range (10.0.0.0/8).")]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string setting, string line)
    {
        var (code, output, error) = await Typed.RunAsync(setting);

        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.Equal(line, error.TrimEnd('\r', '\n'));
    }

    [Theory, OnSqlite("The engine plays no part in it.")]
    [InlineData("--ConnectionStrings:Portal=Data Source=/proc/nergens/portal.db", "ConnectionStrings:Portal names a database that can't be opened or brought up to date: ")]
    [InlineData("--Files:Path=/proc/nergens", "Files:Path should be a folder that the portal may write in: ")]
    [InlineData("--urls=http://127.0.0.1:{taken}", "ASPNETCORE_URLS (http://127.0.0.1:{taken}) names an address that can't be listened on: ")]
    public async Task What_the_machine_refuses_stops_the_start_with_one_line_that_names_the_setting(string setting, string begin)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var taken = $"{((IPEndPoint)listener.LocalEndpoint).Port}";
        await using var database = await PortalServer.DatabaseAsync("a portal that is to start");
        var folder = Directory.CreateTempSubdirectory("werkplaats-start-").FullName;

        string[] typed =
        [
            $"--ConnectionStrings:Portal={database.ConnectionString}", $"--Files:Path={folder}", "--Portal:BaseUrl=https://portal.example.nl/",
            "--urls=http://127.0.0.1:0", setting.Replace("{taken}", taken, StringComparison.Ordinal),
        ];
        // One that gets as far as listening needs the files beside the program.
        var (code, _, error) = setting.StartsWith("--urls", StringComparison.Ordinal) ? await Typed.RunProcessAsync(folder, typed) : await Typed.RunAsync(typed);

        Assert.Equal(1, code);
        Assert.StartsWith(begin.Replace("{taken}", taken, StringComparison.Ordinal), error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_Redis_that_does_not_answer_stops_the_start_without_telling_the_password()
    {
        var folder = Directory.CreateTempSubdirectory("werkplaats-redis-").FullName;
        var (code, _, error) = await Typed.RunAsync(
            "migrate", $"--ConnectionStrings:Portal=Data Source={folder}/portal.db", "--Portal:BaseUrl=https://portal.example.nl/",
            "--Redis:Configuration=127.0.0.1:1,password=geheim,connectTimeout=500,connectRetry=1");

        Assert.Equal(1, code);
        Assert.Equal("Redis:Configuration names a server that does not answer or refuses the password: 127.0.0.1:1.", error.Trim());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_unknown_command_is_refused_with_one_line()
    {
        var (code, _, error) = await Typed.RunAsync("toveren");

        Assert.Equal(1, code);
        Assert.StartsWith("There is no command 'toveren'.", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task The_first_administrator_gets_a_link()
    {
        var folder = Directory.CreateTempSubdirectory("werkplaats-admin-").FullName;
        var (code, output, error) = await Typed.RunAsync(
            "admin", "beheer@voorbeeld.nl", $"--ConnectionStrings:Portal=Data Source={folder}/portal.db", "--Portal:BaseUrl=https://portal.example.nl/");

        Assert.Equal((0, ""), (code, error));
        Assert.Matches("^https://portal.example.nl/account/wachtwoord/[0-9a-f-]{36}/[A-Za-z0-9_-]+\\s*$", output);
        Directory.Delete(folder, recursive: true);
    }
}
