using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>What has begun and what has not, while the index is written.</summary>
internal static class KeptDay
{
    /// <summary>The day by the clock of the portal that this context works for; a context by itself goes by that of the machine.</summary>
    public static DateOnly Today(this PortalDbContext db)
    {
        var portal = db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider;
        return Amsterdam.Day((portal?.GetService<TimeProvider>() ?? TimeProvider.System).GetUtcNow().UtcDateTime);
    }
}
