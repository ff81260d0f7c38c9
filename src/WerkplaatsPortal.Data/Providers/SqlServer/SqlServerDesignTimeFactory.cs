using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace WerkplaatsPortal.Data.Providers.SqlServer;

/// <summary>Lets <c>dotnet ef</c> make migrations for SQL Server; it opens no database.</summary>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerPortalDbContext>
{
    /// <inheritdoc />
    public SqlServerPortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDbContext>();
        options.UseSqlServerPortal("Server=design-time");
        return new SqlServerPortalDbContext(options.Options);
    }
}
