using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations for SQLite; it opens no database.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    /// <inheritdoc />
    public SqlitePortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UseSqlitePortal("Data Source=design-time.db");
        return new SqlitePortalDbContext(options.Options);
    }
}
