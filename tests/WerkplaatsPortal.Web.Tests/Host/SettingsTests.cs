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
    [InlineData("--Security:TrustedProxies:0=proxy", "Security:TrustedProxies:0 is 'proxy' but should be an address (10.0.0.5) or a range (10.0.0.0/8).")]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string setting, string line)
    {
        var (code, output, error) = await Typed.RunAsync(setting);

        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.Equal(line, error.TrimEnd('\r', '\n'));
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
