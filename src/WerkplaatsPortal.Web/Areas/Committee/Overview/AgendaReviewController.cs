using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Public.Overview;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview;

/// <summary>The committee reviews the regional knowledge agenda: what each cell holds, and where it is empty.</summary>
[CommitteeMember]
public sealed class AgendaReviewController(AgendaReviewQueries reviews, InventoryQueries inventory) : Controller
{
    [HttpGet("/commissie/kennisagenda")]
    public async Task<IActionResult> Index(Reader reader, CancellationToken cancel) =>
        View(new AgendaReviewView(await reviews.NowAsync(reader, cancel)) { Pressing = await inventory.LastClosedAsync(cancel) });
}

/// <summary>What the review shows.</summary>
public sealed record AgendaReviewView(AgendaReview Review)
{
    /// <summary>What partners last said presses; null when they were never asked.</summary>
    public InventoryOutcome? Pressing { get; init; }

    /// <summary>The table as everybody sees it.</summary>
    public KnowledgeAgendaView Agenda { get; } = new(Review.Agenda, Review.Agenda.Day);

    /// <summary>The issues with a condition for which nobody has said what it means.</summary>
    public IEnumerable<(AgendaRow Issue, IReadOnlyList<MatrixCell> Open)> Gaps =>
        from row in Agenda.Matrix.Rows
        let open = row.Cells.Where(cell => cell.Meaning is null).ToList()
        where open.Count > 0
        select (row.Issue, (IReadOnlyList<MatrixCell>)open);
}
