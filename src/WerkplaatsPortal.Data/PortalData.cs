using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Providers;
using WerkplaatsPortal.Data.Providers.PostgreSql;
using WerkplaatsPortal.Data.Providers.Sqlite;
using WerkplaatsPortal.Data.Providers.SqlServer;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Search.Keeping;

namespace WerkplaatsPortal.Data;

/// <summary>Brings the database into the application.</summary>
public static class PortalData
{
    /// <summary>
    /// Registers <see cref="PortalDbContext"/>, pooled, on the engine that <c>Database:Provider</c> names, with
    /// <c>ConnectionStrings:Portal</c>.
    /// </summary>
    /// <exception cref="ArgumentException"><c>Database:Provider</c> is none of the three.</exception>
    public static IServiceCollection AddPortalData(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ActorAccessor>();
        services.TryAddSingleton<IActor>(provider => provider.GetRequiredService<ActorAccessor>());
        services.TryAddSingleton<EventInterceptor>();
        AddQueries(services);
        AddShelves(services);
        services.TryAddScoped<Finder>();
        services.TryAddScoped<SearchIndex>();
        services.TryAddScoped<SimilarLessons>();
        services.TryAddScoped<PackageImport>();
        services.TryAddScoped<PackageExport>();
        services.TryAddScoped<PortalBackup>();
        services.TryAddScoped<ProposedThings>();
        services.TryAddScoped<ProposalClosing>();
        services.TryAddScoped<AdviceAdoption>();
        services.TryAddScoped<NoticeDesk>();
        services.TryAddScoped<Digests>();

        var connection = configuration.GetConnectionString("Portal");
        if (!DatabaseProviders.TryParse(configuration["Database:Provider"], out var engine))
            throw new ArgumentException("Database:Provider names no engine that the portal runs on.", nameof(configuration));

        return engine switch
        {
            DatabaseProvider.SqlServer => services.AddSqlServerPortal(connection),
            DatabaseProvider.PostgreSql => services.AddPostgreSqlPortal(connection),
            _ => services.AddSqlitePortal(connection),
        };
    }

    /// <summary>Every class that asks the database for what a page shows is named …Queries and is there for each request.</summary>
    private static void AddQueries(IServiceCollection services)
    {
        var queries = typeof(PortalData).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false });
        foreach (var type in queries.Where(type => type.Name.EndsWith("Queries", StringComparison.Ordinal)))
            services.TryAddScoped(type);
    }

    /// <summary>What is kept ready in memory, for every request the same, and hears of each change.</summary>
    private static void AddShelves(IServiceCollection services)
    {
        AddKept<ChangesElsewhere>(services);
        AddKept<IssueShelf>(services);
        AddKept<LessonShelf>(services);
        AddKept<LessonRows>(services);
        AddKept<LessonFindings>(services);
        AddKept<InsightShelf>(services);
        AddKept<PracticeShelf>(services);
    }

    private static void AddKept<T>(IServiceCollection services) where T : class, IReactToEvents
    {
        services.TryAddSingleton<T>();
        services.AddSingleton<IReactToEvents>(provider => provider.GetRequiredService<T>());
    }

    /// <summary>What every engine's registration adds: events are written with what raised them.</summary>
    public static void AddPortalInterceptors(this DbContextOptionsBuilder options, IServiceProvider services) =>
        options.AddInterceptors(services.GetRequiredService<EventInterceptor>());
}
