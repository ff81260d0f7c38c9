using System.Globalization;
using WerkplaatsPortal.Data.Conversation;

namespace WerkplaatsPortal.Web.Public.Overview.Files;

/// <summary>How large a file may be: the setting <c>Files:MaxMegabytes</c>.</summary>
public sealed record FileLimit(int Megabytes)
{
    /// <summary>The most that the setting may say.</summary>
    public const int MostMegabytes = 50;

    /// <summary>
    /// The largest request that is read at all. It leaves room above every file that is taken, so that who sends one that is a bit
    /// too large gets the form again instead of an error page.
    /// </summary>
    public const long MaxRequestBytes = (MostMegabytes + 14) * Megabyte;

    private const long Megabyte = 1024 * 1024;
    private const int Usual = 20;

    /// <summary>The same in bytes.</summary>
    public long Bytes => Megabytes * Megabyte;

    /// <summary>As the settings say.</summary>
    public static FileLimit From(IConfiguration settings) =>
        new(settings["Files:MaxMegabytes"] is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : Usual);
}

/// <summary>Registers where files stand and how large they may be.</summary>
internal static class FileSetup
{
    public static void AddFiles(this WebApplicationBuilder builder)
    {
        var path = builder.Configuration["Files:Path"] is { Length: > 0 } set ? set : Path.Combine("data", "files");
        var full = Path.GetFullPath(path, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(services => new FileFolder(full, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(FileLimit.From(builder.Configuration));
    }
}
