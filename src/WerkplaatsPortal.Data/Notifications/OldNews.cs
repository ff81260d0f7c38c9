using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>What people were told long ago, and the mails that are done with: they hold who was told what, and no longer serve anybody.</summary>
public static class OldNews
{
    /// <summary>How long it is kept.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(180);

    /// <summary>Sweeps it away.</summary>
    public static async Task SweepOldNewsAsync(this PortalDbContext db, DateTime now, CancellationToken cancel = default)
    {
        var oldest = now - Life;
        await db.Notifications.Where(each => each.At < oldest).ExecuteDeleteAsync(cancel);
        await db.Mails.Where(mail => mail.SentAt < oldest || mail.GivenUpAt < oldest).ExecuteDeleteAsync(cancel);
    }
}
