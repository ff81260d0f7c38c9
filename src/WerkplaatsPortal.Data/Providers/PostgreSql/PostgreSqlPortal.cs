using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace WerkplaatsPortal.Data.Providers.PostgreSql;

/// <summary>Registers the portal's memory on PostgreSQL.</summary>
public static class PostgreSqlPortal
{
    /// <summary>On the server that the connection names.</summary>
    public static IServiceCollection AddPostgreSqlPortal(this IServiceCollection services, string? connection) =>
        services.AddDbContextPool<PortalDbContext, PostgreSqlPortalDbContext>((provider, options) =>
        {
            options.UsePostgreSqlPortal(connection);
            options.AddPortalInterceptors(provider);
        });

    /// <summary>What a context on PostgreSQL needs, whoever makes it.</summary>
    public static DbContextOptionsBuilder UsePostgreSqlPortal(this DbContextOptionsBuilder options, string? connection) =>
        options.UseNpgsql(connection, server => server.EnableRetryOnFailure());
}
