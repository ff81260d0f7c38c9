using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using WerkplaatsPortal.Data.Overview.OpenData;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.OpenData;

/// <summary>Lists as files for a spreadsheet: what the page with the same parameters finds, all pages of it.</summary>
[AllowAnonymous]
[OutputCache(NoStore = true)]
public sealed class ExportsController(OpenDataQueries data) : Controller
{
    [HttpGet("/lessen.csv")]
    public async Task<IActionResult> Lessons(ListSearch search, Reader reader, CancellationToken cancel) =>
        new CsvAnswer<LessonRecord>(await data.LessonsAsync(search.Choice(), reader, cancel), new CsvColumns<LessonRecord>(), "lessen.csv");

    [HttpGet("/inzichten.csv")]
    public async Task<IActionResult> Insights(ListSearch search, Reader reader, CancellationToken cancel) =>
        new CsvAnswer<InsightRecord>(await data.InsightsAsync(search.Choice(), reader, cancel), new CsvColumns<InsightRecord>(), "inzichten.csv");
}
