using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Conventions;

/// <summary>Gives everything that changed a new version, so that a save over somebody else's newer change is refused.</summary>
internal static class EntityVersions
{
    /// <summary>
    /// An entity whose own columns are the same but that raised an event changed in its rows (a term of a seat, a version of a
    /// text): it gets a new version too, so that two people can't each add a row unseen.
    /// </summary>
    public static void Renew(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<Entity>().ToList())
        {
            if (entry.State == EntityState.Modified || (entry.State == EntityState.Unchanged && entry.Entity.Events.Count > 0))
                entry.Property(nameof(Entity.Version)).CurrentValue = Guid.NewGuid();
        }
    }
}
