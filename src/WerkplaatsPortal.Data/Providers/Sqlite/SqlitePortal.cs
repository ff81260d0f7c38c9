using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace WerkplaatsPortal.Data.Providers.Sqlite;

/// <summary>Registers the portal's memory on SQLite.</summary>
public static class SqlitePortal
{
    private const string DefaultConnection = "Data Source=data/portal.db";

    /// <summary>On the file that the connection names, by default <c>data/portal.db</c> below the content root.</summary>
    public static IServiceCollection AddSqlitePortal(this IServiceCollection services, string? connection) =>
        services.AddDbContextPool<PortalDbContext, SqlitePortalDbContext>((provider, options) =>
        {
            var root = provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory();
            options.UseSqlitePortal(Complete(connection, root));
            options.AddPortalInterceptors(provider);
        });

    /// <summary>What a context on SQLite needs, whoever makes it.</summary>
    public static DbContextOptionsBuilder UseSqlitePortal(this DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection).AddInterceptors(SqlitePragmas.Instance);

    /// <summary>The connection with its file as a full path; whoever brings the database up to date makes the folder.</summary>
    private static string Complete(string? connection, string root)
    {
        var parts = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(connection) ? DefaultConnection : connection)
        {
            ForeignKeys = true,
        };
        if (parts.Mode == SqliteOpenMode.Memory || parts.DataSource is "" or ":memory:")
            return parts.ToString();

        parts.DataSource = Path.GetFullPath(parts.DataSource, root);
        return parts.ToString();
    }
}
