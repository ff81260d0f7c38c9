using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Pages;

/// <summary>
/// Holds every page against WCAG 2.2 AA, wide and narrow, light and dark. The pages stand in <c>pages.txt</c>; one that is
/// missing there fails.
/// </summary>
public sealed class EveryPageTests(Chromium browser)
{
    private const int AtOnce = 3;

    /// <summary>Set it to keep a screenshot of every page in every setting: slower, and many files.</summary>
    private static readonly bool KeepsPictures = Environment.GetEnvironmentVariable("WERKPLAATS_TEST_SCREENSHOTS") is { Length: > 0 };

    [Fact]
    public async Task Every_page_is_accessible()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        var rows = PageRow.All().ToList();
        rows.RemoveAll(row => !row.IsPage || rows.Exists(other => other.Refuses(row)));
        await using var readers = await Readers.ComeAsync(browser, portal.Listen(), rows.Select(row => row.Account).Distinct());

        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(rows, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (row, _) =>
        {
            using var page = await readers.OpenAsync(row);
            foreach (var fault in page.WhyNot is { } whyNot ? [whyNot] : await Accessibility.CheckAsync(page.Page, KeepsPictures ? PictureOf(row) : null))
                faults.Add($"{row.Account}: {fault}");
        });

        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order()));
        readers.ShouldHaveNoComplaints();
    }

    [Fact]
    public async Task Every_page_has_a_row_and_every_row_a_page()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        var known = PageRow.All().Select(row => row.Route).ToHashSet();
        var routes = RoutesOf(portal).ToHashSet();
        Assert.Equal([], routes.Except(known).Order());
        Assert.Equal([], known.Except(routes).Order());
    }

    private static string PictureOf(PageRow row) => Repository.PathOf(
        "artifacts", "screenshots", $"pages-{row.Account}", row.Route.Replace('/', '_') + (row.Submit ? "_submitted" : ""));

    private static IEnumerable<string> RoutesOf(PortalServer portal) =>
        from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly == typeof(Program).Assembly
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true
        select $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}";
}
