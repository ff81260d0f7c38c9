using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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

        // What something is found by is compared as it is written: SQL Server's own collation says that "a" and "A" are one.
        foreach (var name in builder.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()).Where(IsFoundBy))
            name.SetCollation(Ordinal);
    }

    private static bool IsFoundBy(IMutableProperty property) =>
        property.ClrType == typeof(string) && (property.Name == nameof(Slug) || property.IsPrimaryKey());
}
