using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using WerkplaatsPortal.Data.Overview.Trends;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Tables;

namespace WerkplaatsPortal.Web.Public.Overview.Trends;

/// <summary>How the network develops: drawings with the tables behind them, and each table as a file.</summary>
[AllowAnonymous, Route("kennisagenda/ontwikkeling")]
public sealed class TrendsController(TrendQueries trends, Texts texts) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(TrendAsked asked, Reader reader, CancellationToken cancel)
    {
        if (await ShowAsync(asked, reader, cancel) is { } view)
            return View(view);

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var plain = new TrendAsked();
        return View((await ShowAsync(plain, reader, cancel))! with { Wrong = texts["Dit kan niet worden getoond. Kies uit de lijsten hieronder."] });
    }

    [HttpGet("{table}.csv"), OutputCache(NoStore = true)]
    public async Task<IActionResult> Csv(string table, TrendAsked asked, Reader reader, CancellationToken cancel) =>
        await TableAsync(table, asked, reader, cancel) is { } found ? File(TableFiles.Csv(found), "text/csv; charset=utf-8", $"{table}.csv") : NotFound();

    [HttpGet("{table}.xlsx"), OutputCache(NoStore = true)]
    public async Task<IActionResult> Workbook(string table, TrendAsked asked, Reader reader, CancellationToken cancel) =>
        await TableAsync(table, asked, reader, cancel) is { } found ? File(TableFiles.Workbook(found), TableFiles.WorkbookType, $"{table}.xlsx") : NotFound();

    private async Task<DataTable?> TableAsync(string key, TrendAsked asked, Reader reader, CancellationToken cancel) =>
        (await ShowAsync(asked, reader, cancel))?.Tables.FirstOrDefault(table => table.Key == key);

    /// <summary>Null when the issue is not there, or a year is none.</summary>
    private async Task<TrendsView?> ShowAsync(TrendAsked asked, Reader reader, CancellationToken cancel) =>
        asked.Scope() is { } scope && await trends.FindAsync(scope, reader, cancel) is { } page ? new TrendsView(page, asked, texts) : null;
}
