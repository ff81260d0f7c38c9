using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>The knowledge of a real region as a first look at the portal, taken over by the same import that any package goes through.</summary>
internal sealed class DemoPackage(PackageImport import, IHostEnvironment host) : IDemoData
{
    /// <summary>The package below the folder <c>Demo</c>, whatever region it is of: another region puts its own in its place.</summary>
    public static string FolderIn(string demo) => Directory.EnumerateDirectories(demo).Order(StringComparer.Ordinal)
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, PackageFile.Issues)))
        ?? throw new InvalidDataException($"There is no demo package below {demo}.");

    /// <inheritdoc />
    public async Task FillAsync(CancellationToken cancel)
    {
        var report = await import.RunAsync(FolderIn(Path.Combine(host.ContentRootPath, "Demo")), cancel: cancel);
        if (!report.Succeeded)
            throw new InvalidDataException($"The demo package is refused: {string.Join("; ", report.Refusals)}");
    }
}
