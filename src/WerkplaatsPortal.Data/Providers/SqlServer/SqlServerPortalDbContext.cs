using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Providers.SqlServer;

/// <summary>The portal's memory on SQL Server.</summary>
public sealed class SqlServerPortalDbContext(DbContextOptions<SqlServerPortalDbContext> options) : PortalDbContext(options)
{
    private const string Ordinal = "Latin1_General_100_BIN2";

    internal override FullText FullText => SqlServerFullText.Instance;

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // A credential's id may be 1,023 bytes, and a clustered key at most 900.
        builder.Entity<IdentityUserPasskey<Guid>>().HasKey(passkey => passkey.CredentialId).IsClustered(false);

        foreach (var slug in builder.Model.GetEntityTypes().Select(type => type.FindDeclaredProperty(nameof(Slug))))
            slug?.SetCollation(Ordinal);
    }
}
