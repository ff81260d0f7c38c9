using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Areas.Organisation.Studios;

/// <summary>What a contact sees and does for the partners that he or she speaks for.</summary>
[PartnerContact]
public sealed class OrganisationController(SeatQueries seats, SeatQuestionQueries questions, PortalDbContext db, TimeProvider clock) : Controller
{
    [HttpGet("/organisatie")]
    public async Task<IActionResult> Index(Reader reader)
    {
        var (issues, takings) = (await seats.OpenIssuesAsync(), await seats.OfPartnersAsync(reader.PartnerIds));
        return View(new OrganisationPages(
            [.. (await seats.PartnersOfAsync(reader))
                .Select(partner => new OrganisationPage(partner, issues, [.. takings.Where(taking => taking.PartnerId == partner.Id)]))],
            [.. (await questions.WaitingForAsync(reader)).Where(question => question.PartnerSlug is not null)]));
    }

    [HttpGet("/organisatie/{partner}")]
    public async Task<IActionResult> Partner(string partner, Reader reader)
    {
        if ((await seats.PartnersOfAsync(reader)).FirstOrDefault(own => own.Slug == partner) is not { } found)
            return NotFound();

        var takings = await seats.OfPartnersAsync([found.Id]);
        // Also issues that went: their history stays.
        var issues = (await seats.OpenIssuesAsync()).UnionBy(await seats.IssuesOfAsync(takings.Select(taking => taking.StudioId)), issue => issue.Id);
        return View(new OrganisationPage(found, [.. issues], takings));
    }

    /// <summary>Somebody no longer sits in the Arena for the partner.</summary>
    [HttpPost("/organisatie/{partner}/mensen/{holder:guid}/vertrek")]
    public async Task<IActionResult> Release(string partner, Guid holder, Reader reader)
    {
        var taking = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .SingleOrDefaultAsync(each => each.Holders.Any(sitting => sitting.Id == holder)
                && db.Partners.Any(own => own.Id == each.PartnerId && own.Slug == partner && reader.PartnerIds.Contains(own.Id)));
        if (taking is null)
            return NotFound();

        taking.Release(taking.Holders.Single(sitting => sitting.Id == holder).PersonId, clock.UtcNow());
        await db.SaveChangesAsync();
        TempData["ok"] = "Deze persoon zit niet meer in de Arena.";
        return LocalRedirect($"/organisatie/{partner}");
    }
}

/// <summary>How the partners of a contact take part, and which of their seats could go on elsewhere.</summary>
public sealed record OrganisationPages(IReadOnlyList<OrganisationPage> Partners, IReadOnlyList<SeatQuestionRow> Questions);

/// <summary>How one partner takes part.</summary>
public sealed record OrganisationPage(OwnPartner Partner, IReadOnlyList<IssueToJoin> Issues, IReadOnlyList<Taking> Takings)
{
    /// <summary>How the partner takes part in an issue; null when it never did.</summary>
    public Taking? In(IssueToJoin issue) => Takings.FirstOrDefault(taking => taking.StudioId == issue.StudioId);
}
