using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Web.Tests;

/// <summary>What a test asks of the portal's own database.</summary>
internal static class Stored
{
    public static async Task<T> LookAsync<T>(this PortalServer portal, Func<PortalDbContext, Task<T>> look)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await look(db);
    }
}
