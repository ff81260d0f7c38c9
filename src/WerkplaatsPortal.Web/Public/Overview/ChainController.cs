using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The three places where a reader walks the chain from question to publication, and back.</summary>
[AllowAnonymous]
public sealed class ChainController(
    PracticePageQueries practices, LessonPageQueries lessons, InsightPageQueries insights) : Controller
{
    [HttpGet("/praktijken/{slug}")]
    public async Task<IActionResult> Practice(string slug, string? pagina, Reader reader, CancellationToken cancel) =>
        await practices.FindAsync(slug, PageNumber.Of(pagina), reader, cancel) is { Lessons.Exists: true } page ? View(page) : NotFound();

    [HttpGet("/lessen/{slug}")]
    public async Task<IActionResult> Lesson(string slug, Reader reader, CancellationToken cancel) =>
        await lessons.FindAsync(slug, reader, cancel) is { } page ? View(page.IsWithdrawn ? "Withdrawn" : "Lesson", page) : NotFound();

    [HttpGet("/inzichten/{slug}")]
    public async Task<IActionResult> Insight(string slug, Reader reader, CancellationToken cancel) =>
        await insights.FindAsync(slug, reader, cancel) is { } page ? View(page) : NotFound();
}
