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
    [InlineData("--Security:TrustedProxies:0=proxy", "Security:TrustedProxies:0 is 'proxy' but should be an address (10.0.0.5) or a range (10.0.0.0/8).")]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string setting, string line)
    {
        var (code, output, error) = await Typed.RunAsync(setting);

        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.Equal(line, error.TrimEnd('\r', '\n'));
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
