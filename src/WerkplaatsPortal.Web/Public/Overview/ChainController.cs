using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The places where a reader walks the chain from question to publication, and back.</summary>
[AllowAnonymous]
public sealed class ChainController : Controller
{
    [HttpGet("/kwesties/{issue}/vragen/{slug}")]
    public async Task<IActionResult> Question(
        string issue, string slug, string? pagina, Reader reader, [FromServices] QuestionPageQueries questions, CancellationToken cancel) =>
        await questions.FindAsync(issue, slug, PageNumber.Of(pagina), reader, cancel) is { Lessons.Exists: true } page ? View(page) : NotFound();

    [HttpGet("/praktijken/{slug}")]
    public async Task<IActionResult> Practice(
        string slug, string? pagina, Reader reader, [FromServices] PracticePageQueries practices, CancellationToken cancel) =>
        await practices.FindAsync(slug, PageNumber.Of(pagina), reader, cancel) is { Lessons.Exists: true } page ? View(page) : NotFound();

    [HttpGet("/lessen/{slug}")]
    public async Task<IActionResult> Lesson(string slug, Reader reader, [FromServices] LessonPageQueries lessons, CancellationToken cancel) =>
        await lessons.FindAsync(slug, reader, cancel) is { } page ? View(page.IsWithdrawn ? "Withdrawn" : "Lesson", page) : NotFound();

    [HttpGet("/inzichten/{slug}")]
    public async Task<IActionResult> Insight(
        string slug, string? praktijk, string? pagina, Reader reader, [FromServices] InsightPageQueries insights, CancellationToken cancel) =>
        await insights.FindAsync(slug, praktijk, PageNumber.Of(pagina), reader, cancel) is { } page ? View(page) : NotFound();

    /// <summary>The insight bound with its lessons, to be printed.</summary>
    [HttpGet("/inzichten/{slug}"), AsksFor("vorm", "boekje")]
    public async Task<IActionResult> Booklet(string slug, Reader reader, [FromServices] BookletQueries booklets, CancellationToken cancel) =>
        await booklets.BindAsync(slug, reader, cancel) is { } booklet ? View(booklet) : NotFound();

    [HttpGet("/publicaties/{slug}")]
    public async Task<IActionResult> Publication(
        string slug, Reader reader, [FromServices] PublicationChainQueries publications, CancellationToken cancel) =>
        await publications.FindAsync(slug, reader, cancel) is { } page ? View(page) : NotFound();
}
