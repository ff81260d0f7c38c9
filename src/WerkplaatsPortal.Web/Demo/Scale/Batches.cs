using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>Saves in batches and forgets what was saved, so that memory stays flat however much is made.</summary>
internal sealed class Batches(PortalDbContext db, CancellationToken cancel)
{
    private const int Size = 1000;

    private int waiting;

    /// <summary>Adds something with all that hangs on it.</summary>
    public async Task AddAsync(Entity entity)
    {
        db.Add(entity);
        if (++waiting >= Size)
            await SaveAsync();
    }

    /// <summary>Saves what waits.</summary>
    public async Task SaveAsync()
    {
        waiting = 0;
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
