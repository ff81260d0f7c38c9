using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Web.Public.Overview;

namespace WerkplaatsPortal.Web.Tests.Mail;

/// <summary>A portal with two studios, in which nothing happens but what a test does.</summary>
internal static class Quiet
{
    /// <summary>Opens it; what the demo left open is closed by now, what it would publish is not, and neither is news.</summary>
    public static async Task<PortalServer> OpenAsync(TimeProvider clock, MailServer? server)
    {
        var portal = await TwoStudios.OpenAsync(clock, server?.Settings);
        await portal.Services.GetRequiredService<ProposalClock>().CloseDueAsync(CancellationToken.None);
        await portal.LookAsync(db => db.Updates.IgnoreQueryFilters().Where(update => update.IsDraft).ExecuteUpdateAsync(
            change => change.SetProperty(update => update.PublishOn, (DateTime?)null)));
        await portal.LookAsync(db => db.Set<UntoldEvent>().ExecuteDeleteAsync());
        return portal;
    }
}
