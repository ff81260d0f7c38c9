using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace WerkplaatsPortal.Data.Providers.SqlServer;

/// <summary>Registers the portal's memory on SQL Server.</summary>
public static class SqlServerPortal
{
    /// <summary>The oldest level we write for: SQL Server 2022.</summary>
    private const int CompatibilityLevel = 160;

    /// <summary>On the server that the connection names.</summary>
    public static IServiceCollection AddSqlServerPortal(this IServiceCollection services, string? connection) =>
        services.AddDbContextPool<PortalDbContext, SqlServerPortalDbContext>((provider, options) =>
        {
            options.UseSqlServerPortal(connection);
            options.AddPortalInterceptors(provider);
        });

    /// <summary>What a context on SQL Server needs, whoever makes it.</summary>
    public static DbContextOptionsBuilder UseSqlServerPortal(this DbContextOptionsBuilder options, string? connection) =>
        options.UseSqlServer(connection, server => server.UseCompatibilityLevel(CompatibilityLevel).EnableRetryOnFailure());
}
