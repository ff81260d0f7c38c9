using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Conventions;

/// <summary>Gives everything that changed a new version, so that a save over somebody else's newer change is refused.</summary>
internal static class EntityVersions
{
    public static void Renew(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<Entity>().ToList())
        {
            if (entry.State == EntityState.Modified || (entry.State == EntityState.Unchanged && HasChangedParts(entry)))
                entry.Property(nameof(Entity.Version)).CurrentValue = Guid.NewGuid();
        }
    }

    /// <summary>What an entity owns is part of it, though the tracker keeps its state apart.</summary>
    private static bool HasChangedParts(EntityEntry entry) =>
        entry.References.Any(reference => reference.TargetEntry is { } part && IsChangedPart(part))
        || entry.Collections.Any(collection => collection.Metadata.TargetEntityType.IsOwned()
            && collection.CurrentValue is { } parts
            && (collection.IsModified || parts.Cast<object>().Any(part => IsChangedPart(entry.Context.Entry(part)))));

    private static bool IsChangedPart(EntityEntry part) =>
        part.Metadata.IsOwned() && part.State != EntityState.Unchanged;
}
