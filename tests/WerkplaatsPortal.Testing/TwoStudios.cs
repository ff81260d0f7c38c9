using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Web.Demo;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Testing;

/// <summary>
/// A portal with two studios, each led by a demo account, and nothing that came in with a package: what a test makes is all there is.
/// </summary>
public static class TwoStudios
{
    /// <summary>Opens it; it is filled once in a test process and copied then.</summary>
    public static async Task<PortalServer> OpenAsync(TimeProvider? clock = null, IReadOnlyDictionary<string, string>? settings = null) =>
        new(await PortalServer.DatabaseAsync("two-studios", FillAsync))
        {
            Demo = false,
            Clock = clock,
            Settings = settings ?? new Dictionary<string, string>(),
        };

    /// <summary>The one of a class of tests.</summary>
    public static Task<PortalServer> OpenAsync(SharedPortals shared) => shared.KeepAsync("two studios", () => OpenAsync());

    private static async Task FillAsync(PortalDbContext db, IServiceProvider services)
    {
        foreach (var name in new[] { "Armoede en schulden", "Eenzaamheid en betekenisvol contact" })
        {
            var issue = An.Issue(name).OnAgenda();
            db.AddRange(issue, A.Studio(issue));
        }

        db.AddRange(A.Partner("Zorgalliantie"), A.Partner("Bindkracht10"));
        await db.SaveChangesAsync();
        await services.GetServices<IDemoData>().OfType<DemoAccounts>().Single().FillAsync(CancellationToken.None);
    }
}
