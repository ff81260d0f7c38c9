using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>What an Arena decides together, to be read by those who sit there.</summary>
[Route("kwesties/{studio}/arena/voorstellen")]
public sealed class ProposalsController(ProposalQueries proposals, ProposalPageQueries pages, ProposalClosing closing, TimeProvider clock)
    : Controller
{
    [HttpGet, SitsInArena]
    public async Task<IActionResult> Index(string? staat, string? pagina, LearningStudio studio, Reader reader)
    {
        var state = ArenaWords.StateOf(staat);
        var page = await proposals.ListAsync(studio, state, PageNumber.Of(pagina), reader);
        return page.Exists ? View(new ProposalList(state, page)) : NotFound();
    }

    /// <summary>Chooses what to propose.</summary>
    [HttpGet("nieuw"), SitsInArena]
    public IActionResult Choose() => View();

    /// <summary>Whoever opens a proposal after its closing time finds it decided.</summary>
    [HttpGet("{slug}"), SitsInArena(Hides = true)]
    public async Task<IActionResult> Show(string slug, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        var page = await pages.FindAsync(studio, issue.Slug, slug);
        if (page is not null && page.Proposal.IsDue(clock.UtcNow()))
        {
            await closing.CloseWhenDueAsync(page.Proposal);
            page = await pages.FindAsync(studio, issue.Slug, slug);
        }

        return page is null ? NotFound() : View(new ProposalView(page, reader.PersonId!.Value, reader.Leads(issue.Id), clock.UtcNow()));
    }
}

/// <summary>Proposals of an Arena, all or those in one state.</summary>
public sealed record ProposalList(ProposalState? State, Page<ProposalLine> Page);

/// <summary>A proposal as one reader sees it.</summary>
/// <param name="Page">The proposal.</param>
/// <param name="Reader">Who reads.</param>
/// <param name="Leads">Whether the reader leads the studio.</param>
/// <param name="Now">The moment, in UTC.</param>
public sealed record ProposalView(ProposalPage Page, Guid Reader, bool Leads, DateTime Now)
{
    /// <summary>The proposal.</summary>
    public Proposal Proposal => Page.Proposal;

    /// <summary>Whether people can answer now.</summary>
    public bool IsOpen => Proposal.State == ProposalState.Open && Now < Proposal.ClosesAt;

    /// <summary>Whether the reader proposed it.</summary>
    public bool IsMine => Proposal.ProposedBy == Reader;

    /// <summary>What the reader said in the latest round.</summary>
    public ProposalResponse? Mine => Proposal.Standing.FirstOrDefault(response => response.PersonId == Reader);

    /// <summary>Whether the reader can adapt or withdraw it.</summary>
    public bool CanAdapt => IsMine && (Proposal.State is ProposalState.Open or ProposalState.NotAdopted);

    /// <summary>Whether the lead can close it before its time.</summary>
    public bool CanClose => Leads && IsOpen && !Page.Awaited.Any();
}
