using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace WerkplaatsPortal.Data.Providers.PostgreSql;

/// <summary>Lets <c>dotnet ef</c> make migrations for PostgreSQL; it opens no database.</summary>
public sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlPortalDbContext>
{
    /// <inheritdoc />
    public PostgreSqlPortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlPortalDbContext>();
        options.UsePostgreSqlPortal("Host=design-time");
        return new PostgreSqlPortalDbContext(options.Options);
    }
}
