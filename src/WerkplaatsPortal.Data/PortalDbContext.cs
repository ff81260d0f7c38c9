using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Data;

/// <summary>
/// Everything that the portal remembers. Each room maps its own classes in a <c>…Configuration</c>; each database engine has
/// a subtype in <c>Providers</c>, which is the only place that knows the engine.
/// </summary>
public abstract class PortalDbContext(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Those who can sign in.</summary>
    public DbSet<Account> Accounts => Users;

    /// <summary>Who is signed in now, on which device.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>What happened, in order of time.</summary>
    public DbSet<EventRecord> Events => Set<EventRecord>();

    /// <inheritdoc />
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The newest tables of Identity, passkeys included, so that using them later asks no migration.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>Brings the database up to date; makes it when it isn't there. Safe when two processes do it at once.</summary>
    public virtual async Task BringUpToDateAsync(CancellationToken cancel = default)
    {
        // Asking first spares every normal start the lock. A second process that finds work too waits for EF's own lock
        // (sp_getapplock on SQL Server, a table lock on PostgreSQL: both end with the connection) and then has nothing to do.
        if ((await Database.GetPendingMigrationsAsync(cancel)).Any())
            await Database.MigrateAsync(cancel);
        else if (!Database.GetMigrations().Any())
            await Database.EnsureCreatedAsync(cancel);
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        EntityVersions.Renew(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        EntityVersions.Renew(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortalConventions.Apply(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        builder.Entity<DataProtectionKey>().Property(key => key.FriendlyName).HasMaxLength(200);
    }
}
