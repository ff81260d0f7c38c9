using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Rights;

/// <summary>
/// Walks every route as a visitor and as every demo account and holds the answers against <c>rights.txt</c>. A route that the
/// table doesn't know fails, and so does a row whose route has gone.
/// A form is posted without its antiforgery token: who has no right is refused before that (302, 403, 404), who has it gets 400.
/// </summary>
[EveryDatabase]
public sealed class RightsTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private static readonly string[] Accounts =
    [
        "visitor", "beheer", "commissie", "onderzoeker", "onderzoeker2", "partner", "arena", "tribune",
    ];

    [Fact]
    public async Task Every_route_answers_every_account_as_the_table_says()
    {
        var portal = await shared.WithDemoAsync();
        var rows = RightsTable.Read();
        var answers = rows.ToDictionary(row => row, _ => new List<int>());
        foreach (var account in Accounts)
        {
            using var reader = account == "visitor" ? new Reading(portal) : await Reading.AsAsync(portal, $"{account}@werkplaats.example");
            foreach (var row in rows.Where(row => !row.EndsTheSession))
                answers[row].Add(await AskAsync(reader, row));
        }

        var wrong =
            from row in rows
            where !row.EndsTheSession && !answers[row].SequenceEqual(row.Expected)
            select $"{row.Key} at {row.Address}: {string.Join(' ', answers[row])}; the table says {string.Join(' ', row.Expected)}";
        var report = string.Join('\n', wrong);
        Assert.True(report.Length == 0, $"{string.Join(' ', Accounts)}\n{report}");
    }

    [Fact]
    public async Task Every_route_has_a_row_and_every_row_a_route()
    {
        var portal = await shared.WithDemoAsync();
        var known = RightsTable.Read().Select(row => row.Key).ToHashSet();
        var routes = RoutesOf(portal).ToHashSet();
        Assert.Equal([], routes.Except(known).Order());
        Assert.Equal([], known.Except(routes).Order());
    }

    private static IEnumerable<string> RoutesOf(PortalServer portal) =>
        from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly == typeof(Program).Assembly
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
        where method is not "HEAD"
        select $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    private static async Task<int> AskAsync(Reading reader, RightsRow row)
    {
        using var answer = await (row.Method == "GET" ? reader.GetAsync(row.Address) : reader.PostAsync(row.Address));
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{row.Key}: {answer.StatusCode}");
        return (int)answer.StatusCode;
    }
}
