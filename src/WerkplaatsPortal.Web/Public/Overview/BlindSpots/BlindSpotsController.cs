using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview.BlindSpots;

/// <summary>Two ways to look at lessons, crossed, for a period: where little is known, a question is due.</summary>
[AllowAnonymous]
public sealed class BlindSpotsController(BlindSpotQueries spots, IssueDeskQueries issues, InventoryQueries inventory, Texts texts) : Controller
{
    private const string FirstDown = "partij";
    private const string FirstAcross = "voorwaarde";

    [HttpGet("/kennisagenda/matrix")]
    public async Task<IActionResult> Index(
        Reader reader, [FromQuery(Name = "rij")] string? down, [FromQuery(Name = "kolom")] string? across,
        [FromQuery(Name = "van")] string? from, [FromQuery(Name = "tot")] string? until, CancellationToken cancel)
    {
        var (sides, years) = (Sides.All(texts), await spots.YearsAsync(reader, cancel));
        var period = BlindPeriod.Of(from, until, years);
        var (rows, columns) = (Find(sides, down ?? FirstDown), Find(sides, across ?? FirstAcross));
        Text? wrong = null;
        if (rows is null || columns is null || period is null)
        {
            wrong = texts["Dit kan niet worden getoond. Kies uit de lijsten hieronder."];
            Response.StatusCode = StatusCodes.Status400BadRequest;
            (rows, columns, period) = (Find(sides, FirstDown)!, Find(sides, FirstAcross)!, BlindPeriod.All);
        }

        var isSame = rows.Facet == columns.Facet;
        var asked = columns;
        if (isSame)
            columns = Find(sides, rows.Key == FirstAcross ? FirstDown : FirstAcross)!;

        var count = await spots.CrossAsync(rows.ToCount(), columns.ToCount(), period.Codes, reader, cancel);
        return View(new BlindSpotsView(sides, rows, columns, count)
        {
            Years = years,
            From = period.From,
            Until = period.Until,
            Wrong = wrong,
            Pressing = await inventory.LastClosedAsync(cancel),
            Instead = isSame ? asked : null,
            Arenas = reader.ArenaIssues.Count == 0 ? [] : [.. (await issues.OnAgendaAsync(cancel)).Where(issue => reader.ArenaIssues.Contains(issue.Id))],
        });
    }

    private static Side? Find(IReadOnlyList<Side> sides, string key) => sides.FirstOrDefault(side => side.Key == key);
}
