using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview.OpenData;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.OpenData;

/// <summary>Read-only JSON of all that is public; the same for everybody, signed in or not.</summary>
[AllowAnonymous]
[EnableCors(OpenDataSetup.AnySite)]
public sealed class OpenDataController(OpenDataQueries data, PortalAddress address) : Controller
{
    [HttpGet("/api/v1/openapi.json")]
    public IActionResult Description() => Json(OpenApiDocument.Make(address.Of("/api/v1").AbsoluteUri), OpenDataSetup.Json);

    [HttpGet("/api/v1/{kind}")]
    public async Task<IActionResult> Index(string kind, string? pagina, CancellationToken cancel)
    {
        if (data.Find(kind) is not { } found)
            return Missing();

        var page = await found.PageAsync(PageNumber.Of(pagina), cancel);
        return page.Exists
            ? Json(new OpenPage(page.Number, page.Pages, page.Total, [.. page.Items]), OpenDataSetup.Json)
            : Missing();
    }

    [HttpGet("/api/v1/{kind}/{slug}")]
    public async Task<IActionResult> Show(string kind, string slug, CancellationToken cancel) =>
        data.Find(kind) is { } found && await found.FindAsync(slug, cancel) is { } record
            ? Json((object)record, OpenDataSetup.Json)
            : Missing();

    [HttpGet("/api/{**rest}")]
    public IActionResult Missing() => Problem(statusCode: StatusCodes.Status404NotFound, title: "Niet gevonden", type: "about:blank");
}

/// <summary>One page of records.</summary>
public sealed record OpenPage(int Pagina, int Pages, int Total, IReadOnlyList<object> Items);
