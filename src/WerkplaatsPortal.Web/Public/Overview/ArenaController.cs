using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The working place of those who sit in an Arena.</summary>
[SitsInArena, Route("kwesties/{studio}/arena")]
public sealed class ArenaController(ArenaQueries arena, TimeProvider clock) : Controller
{
    /// <summary>Whoever comes after the closing time of a proposal finds it decided.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(
        LearningStudio studio, SocialIssue issue, Reader reader,
        [FromServices] ProposalQueries proposals, [FromServices] ProposalClosing closing)
    {
        var page = await arena.FindAsync(studio, reader);
        var due = page.Proposals.Where(proposal => proposal.ClosesAt <= clock.UtcNow()).ToList();
        foreach (var line in due)
        {
            if (await proposals.FindAsync(studio, line.Slug) is { } proposal)
                await closing.CloseWhenDueAsync(proposal);
        }

        return View(new ArenaView(due.Count > 0 ? await arena.FindAsync(studio, reader) : page, reader.PersonId!.Value,
            reader.Leads(issue.Id), clock.Today()));
    }

    /// <summary>Everybody who sits there.</summary>
    [HttpGet("deelnemers")]
    public async Task<IActionResult> Members(LearningStudio studio, [FromServices] SeatQueries seats) => View(await seats.SittingAsync(studio.Id));
}

/// <summary>The working place as one reader sees it.</summary>
/// <param name="Page">What the Arena works on.</param>
/// <param name="Reader">Who reads.</param>
/// <param name="Leads">Whether the reader leads the studio.</param>
/// <param name="Today">Today.</param>
public sealed record ArenaView(ArenaPage Page, Guid Reader, bool Leads, DateOnly Today)
{
    /// <summary>How many people the page names.</summary>
    public const int MostPeople = 18;

    /// <summary>How many lines of a kind the page shows.</summary>
    public const int MostLines = 5;

    /// <summary>What the reader promised to do.</summary>
    public IEnumerable<AgreedLine> MyFollowUps => Page.Agreed[AgreedKind.FollowUp].Where(line => line.PersonId == Reader);

    /// <summary>The name of somebody who sits here; null for the lead without a seat, and for who left.</summary>
    public string? NameOf(Guid? personId) => Page.Sitting.FirstOrDefault(each => each.PersonId == personId)?.Name;
}
