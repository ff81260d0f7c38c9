using WerkplaatsPortal.Data.Packages;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>
/// The part of the demo package on which invented content can stand: the network, its partners, its issues, its studios and the
/// practices that those name. No invented lesson comes from a real practice.
/// </summary>
internal static class Ground
{
    private static readonly string[] Files = ["network.json", "partners.json", "issues.json", "studios.json", "practices.json"];

    /// <summary>Takes it over, inside the caller's transaction.</summary>
    /// <param name="import">The import that any package goes through.</param>
    /// <param name="package">The folder of the demo package.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task LayAsync(PackageImport import, string package, CancellationToken cancel)
    {
        var part = Directory.CreateTempSubdirectory("werkplaats-demo-");
        try
        {
            foreach (var file in Files)
                File.Copy(Path.Combine(package, file), Path.Combine(part.FullName, file));
            var report = await import.RunAsync(part.FullName, cancel: cancel);
            if (!report.Succeeded)
                throw new InvalidDataException($"The demo package is refused: {string.Join("; ", report.Refusals)}");
        }
        finally
        {
            part.Delete(recursive: true);
        }
    }
}
