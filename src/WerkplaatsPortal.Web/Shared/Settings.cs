using System.Globalization;
using System.Net;
using Serilog.Events;
using WerkplaatsPortal.Data.Providers;
using WerkplaatsPortal.Web.Public.Overview;
using WerkplaatsPortal.Web.Public.Overview.Files;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Looks at every setting before anything starts, so that a mistake shows at once and by its name.</summary>
internal static class Settings
{
    private static readonly string Engines = string.Join(", ", Enum.GetNames<DatabaseProvider>());

    /// <summary>Checks them all.</summary>
    /// <exception cref="WrongSetting">The first that is wrong.</exception>
    public static void CheckSettings(this WebApplicationBuilder builder)
    {
        Check(builder.Configuration, builder.Environment.ContentRootPath);
        // Otherwise whoever sends a request says where the link in a mail leads.
        if (!builder.Environment.IsDevelopment())
            Demand(builder.Configuration, "Portal:BaseUrl", value => !IsNone(value), "the public address, like https://portal.example.nl");
    }

    public static void Check(IConfiguration settings, string root)
    {
        CheckDatabase(settings);
        Demand(settings, "Portal:Name", value => value is { Length: > 0 and <= 100 }, "the portal's name, at most 100 characters");
        Demand(settings, "Portal:Region", value => value is null or { Length: <= 100 }, "the region's name, at most 100 characters");
        Demand(settings, "Portal:BaseUrl", IsAddress, "the public address, like https://portal.example.nl");
        Demand(settings, "Portal:ContactEmail", value => IsNone(value) || MailAddressAttribute.Holds(value),
            "the e-mail address for questions and reports");
        Demand(settings, "Mail:Port", value => IsNone(value) || IsNumber(value, 1, 65535), "a number from 1 to 65535");
        Demand(settings, "Portal:Places", value => RegionPlaces.CanRead(root, value), "a JSON file with the places of the region, like plaatsen.json");
        Demand(settings, "Mail:From", value => IsNone(value) ? IsNone(settings["Mail:Host"]) : MailAddressAttribute.Holds(value),
            "the e-mail address that mails come from");
        Demand(settings, "Mail:PatienceSeconds", value => IsNone(value) || IsNumber(value, 1, 120), "a number of seconds from 1 to 120");
        Demand(settings, "Mail:Connections", value => IsNone(value) || IsNumber(value, 1, 20), "a number from 1 to 20");
        Demand(settings, "Demo:Enabled", value => IsNone(value) || bool.TryParse(value, out _), "true or false");
        Demand(settings, "Files:Path", value => IsNone(value) || IsFolder(value!), "a folder that the portal may write in");
        Demand(settings, "Files:MaxMegabytes", value => IsNone(value) || IsNumber(value, 1, FileLimit.MostMegabytes),
            $"a number from 1 to {FileLimit.MostMegabytes}");
        SharedCache.Check(settings);
        ExternalSignIn.Check(settings);
        Demand(settings, "Security:SignInsPerMinute", value => IsNone(value) || IsNumber(value, 1, 100_000), "a number of 1 or more");

        CheckAddresses(settings);
        foreach (var level in LevelsOf(settings))
            Demand(settings, level, value => IsNone(value) || Enum.GetNames<LogEventLevel>().Contains(value, StringComparer.OrdinalIgnoreCase),
                $"one of {string.Join(", ", Enum.GetNames<LogEventLevel>())}");
        foreach (var proxy in settings.GetSection("Security:TrustedProxies").GetChildren())
            Demand(settings, proxy.Path, value => IPNetwork.TryParse(value, out _) || IPAddress.TryParse(value, out _),
                "an address (10.0.0.5) or a range (10.0.0.0/8)");
    }

    private static void CheckDatabase(IConfiguration settings)
    {
        const string provider = "Database:Provider";
        if (!DatabaseProviders.TryParse(settings[provider], out var engine))
            throw Wrong(settings, provider, $"one of {Engines}");

        // The value isn't repeated: it may hold a password.
        if (!engine.Understands(settings.GetConnectionString("Portal")))
            throw new WrongSetting("ConnectionStrings:Portal", $"should be a connection string for {engine}.");
    }

    private static void CheckAddresses(IConfiguration settings)
    {
        var addresses = (settings["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!addresses.All(IsListened))
            throw new WrongSetting("ASPNETCORE_URLS", $"is '{settings["urls"]}' but should be addresses like http://localhost:5080, with a semicolon between.");
    }

    private static IEnumerable<string> LevelsOf(IConfiguration settings)
    {
        var levels = settings.GetSection("Serilog:MinimumLevel");
        return levels.GetSection("Override").GetChildren().Select(each => each.Path).Prepend($"{levels.Path}:Default").Prepend(levels.Path);
    }

    private static void Demand(IConfiguration settings, string name, Predicate<string?> holds, string shouldBe)
    {
        if (!holds(settings[name]))
            throw Wrong(settings, name, shouldBe);
    }

    private static WrongSetting Wrong(IConfiguration settings, string name, string shouldBe) =>
        new(name, $"is '{settings[name]}' but should be {shouldBe}.");

    private static bool IsNone(string? value) => string.IsNullOrWhiteSpace(value);

    private static bool IsFolder(string value) => !value.Contains('\0', StringComparison.Ordinal) && !File.Exists(value);

    private static bool IsNumber(string? value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;

    private static bool IsListened(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsAddress(string? value) =>
        IsNone(value) || (Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
