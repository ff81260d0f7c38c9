using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>How a lesson or an insight came to be: what was first written next to what was checked, who, when, why.</summary>
[AllowAnonymous]
public sealed class HistoryController(KnowledgeHistoryQueries histories, InsightHistoryQueries lives) : Controller
{
    [HttpGet("/lessen/{slug}/geschiedenis")]
    public async Task<IActionResult> OfLesson(string slug, string? versie, Reader reader, CancellationToken cancel) =>
        Show(await histories.OfLessonAsync(slug, reader, cancel), [], versie, ChainLayer.Lesson);

    [HttpGet("/inzichten/{slug}/geschiedenis")]
    public async Task<IActionResult> OfInsight(string slug, string? versie, Reader reader, CancellationToken cancel) =>
        Show(await histories.OfInsightAsync(slug, reader, cancel), await lives.StepsAsync(slug, reader, cancel), versie, ChainLayer.Insight);

    private IActionResult Show(KnowledgeHistory? history, IReadOnlyList<InsightStepLine> life, string? version, ChainLayer layer) =>
        history is not null && HistoryView.Of(history, version, layer) is { } view ? View("Show", view with { Life = life }) : NotFound();
}
