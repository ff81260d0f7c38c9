using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Search.Keeping;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Tells a load balancer whether this node lives, and whether it can work.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("database", tags: [Ready]).AddCheck<SearchIsQuick>("search", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        var ready = new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync };
        app.MapHealthChecks("/health/ready", ready).AllowAnonymous();
    }

    private sealed class DatabaseAnswers(PortalDbContext db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }

    /// <summary>Says in a line when the search works without the engine's own full-text index: right, but slow with much content.</summary>
    private sealed class SearchIsQuick(SearchIndex search) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await search.IsQuickAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded("Full-text search is not installed on this SQL Server: the search reads every text.");
    }

    /// <summary>The state, and a line for each check that has something to say.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        var lines = report.Entries.Values.Select(entry => entry.Description).Where(line => !string.IsNullOrEmpty(line));
        return context.Response.WriteAsync(string.Join('\n', lines.Prepend(report.Status.ToString())!));
    }
}
