using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>The knowledge of a real region as a first look at the portal, taken over by the same import that any package goes through.</summary>
internal sealed class DemoPackage(PackageImport import, IHostEnvironment host) : IDemoData
{
    /// <inheritdoc />
    public async Task FillAsync(CancellationToken cancel)
    {
        var report = await import.RunAsync(Path.Combine(host.ContentRootPath, "Demo", "nijmegen"), cancel: cancel);
        if (!report.Succeeded)
            throw new InvalidDataException($"The demo package is refused: {string.Join("; ", report.Refusals)}");
    }
}
