using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Those in the Arena propose something: something new, or something that is there and has yet to be decided together.</summary>
[SitsInArena, Route("kwesties/{studio}/arena/voorstellen/nieuw/{soort}")]
public sealed class ProposalFormsController(
    PortalDbContext db, ProposalDrafting drafting, ArenaMemberQueries members, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(string soort, LearningStudio studio) =>
        ArenaWords.KindOf(soort) is { } kind ? View(await WithTermsAsync(new ProposalForm { Kind = kind }, studio)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> New(string soort, ProposalForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (ArenaWords.KindOf(soort) is not { } kind)
            return NotFound();

        var by = await members.AsAsync(studio, reader.PersonId!.Value);
        var proposal = await MakeAsync(by, kind, form, await drafting.TextAsync(form, kind, studio, reader), studio);
        await drafting.AddAsync(proposal, by, form, reader);
        return await DoneAsync(proposal, issue);
    }

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("lessen")]
    public async Task<IActionResult> Find(string soort)
    {
        if (ArenaWords.KindOf(soort) is not { } kind)
            return NotFound();

        var form = new ProposalForm();
        await TryUpdateModelAsync(form);
        form.Kind = kind;
        ModelState.Clear();
        return View(nameof(New), form);
    }

    [HttpGet("{thing}")]
    public async Task<IActionResult> Put(string soort, string thing, LearningStudio studio) =>
        ArenaWords.KindOf(soort) is { } kind && await db.FormOfAsync(kind, thing, studio) is { } form
            ? View(await WithTermsAsync(form, studio)) : NotFound();

    [HttpPost("{thing}")]
    public async Task<IActionResult> Put(string soort, string thing, ProposalForm form, LearningStudio studio, SocialIssue issue, Reader reader)
    {
        if (ArenaWords.KindOf(soort) is not { } kind || await db.FormOfAsync(kind, thing, studio) is not { } there)
            return NotFound();

        var by = await members.AsAsync(studio, reader.PersonId!.Value);
        form.Title = there.Title;
        var proposal = await MakeAsync(by, kind, form, new ProposalText(there.Title, form.Text), studio);
        db.Add(proposal);
        await PutBeforeAsync(proposal, thing, studio);
        return await DoneAsync(proposal, issue);
    }

    private async Task PutBeforeAsync(Proposal proposal, string thing, LearningStudio studio)
    {
        switch (proposal.Kind)
        {
            case ProposalKind.Question:
                (await db.Questions.SingleAsync(each => each.StudioId == studio.Id && each.Slug == thing)).PutBefore(proposal);
                break;
            case ProposalKind.Practice:
                (await db.Practices.SingleAsync(each => each.Slug == thing)).PutBefore(proposal, studio);
                break;
            default:
                (await db.Insights.SingleAsync(each => each.Slug == thing)).PutBefore(proposal, studio);
                break;
        }
    }

    private async Task<Proposal> MakeAsync(ArenaMember by, ProposalKind kind, ProposalForm form, ProposalText text, LearningStudio studio)
    {
        var slug = await db.Proposals.Where(each => each.StudioId == studio.Id).Select(each => each.Slug).NewSlugAsync(form.Title ?? "");
        var terms = form.Terms(clock.Today(), Proposal.UsualQuorum(await members.CountAsync(studio)));
        return Proposal.Make(by, slug, kind, text, terms, clock.UtcNow());
    }

    private async Task<ProposalForm> WithTermsAsync(ProposalForm form, LearningStudio studio)
    {
        form.ClosesOn = clock.Today().AddDays(Proposal.UsualDays);
        form.Quorum = Proposal.UsualQuorum(await members.CountAsync(studio));
        form.LookBackOn = form.ClosesOn.Value.AddMonths(Proposal.UsualMonths);
        return form;
    }

    private async Task<IActionResult> DoneAsync(Proposal proposal, SocialIssue issue)
    {
        await db.SaveChangesAsync();
        TempData["ok"] = "Het voorstel ligt voor aan de Arena.";
        return LocalRedirect($"~/kwesties/{issue.Slug}/arena/voorstellen/{proposal.Slug}");
    }
}
