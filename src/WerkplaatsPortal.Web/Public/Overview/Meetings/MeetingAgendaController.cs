using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Areas.Research;
using WerkplaatsPortal.Web.Security.Rights;

namespace WerkplaatsPortal.Web.Public.Overview.Meetings;

/// <summary>The agenda of a meeting: texts and things on the table, in an order.</summary>
[SitsInArena(Hides = true), Route("kwesties/{studio}/arena/bijeenkomsten/{slug}/agenda")]
public sealed class MeetingAgendaController(
    PortalDbContext db, MeetingQueries meetings, MeetingPageQueries pages, Tabling tabling, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Add(string slug, SocialIssue issue, Reader reader) => await meetings.FindAsync(slug, issue.Id, reader) switch
    {
        null => NotFound(),
        { State: MeetingState.Cancelled } => this.ToMeeting(slug),
        _ => View(new AgendaItemForm()),
    };

    [HttpPost]
    public async Task<IActionResult> Add(string slug, AgendaItemForm form, LearningStudio studio, Reader reader)
    {
        if (await meetings.FindAsync(slug, studio.IssueId, reader) is not { } meeting)
            return NotFound();

        var question = await tabling.QuestionAsync(studio, form.Question, before: null);
        var proposal = await tabling.ProposalAsync(studio, form.Proposal);
        var item = meeting.PutOnAgenda(await MemberAsync(studio, reader), form.Text, question, proposal);
        await tabling.LayAsync(item.Id, form, studio, reader);
        await db.SaveChangesAsync();
        TempData["ok"] = "Het staat op de agenda.";
        return this.ToMeeting(slug, "/agenda");
    }

    /// <summary>Shows the form again with the lessons that were looked for; nothing is saved and nothing that was typed is lost.</summary>
    [HttpPost("lessen"), HttpPost("{item:guid}/lessen")]
    public async Task<IActionResult> Find(string slug, Guid? item, SocialIssue issue, Reader reader)
    {
        if (await meetings.FindAsync(slug, issue.Id, reader) is null)
            return NotFound();

        var form = new AgendaItemForm();
        await TryUpdateModelAsync(form);
        ModelState.Clear();
        return View(item is null ? nameof(Add) : nameof(Edit), form);
    }

    [HttpGet("{item:guid}")]
    public async Task<IActionResult> Edit(string slug, Guid item, SocialIssue issue, Reader reader) =>
        await FindAsync(slug, item, issue.Id, reader) is { } found
            ? View(AgendaItemForm.Of(found.Meeting, found.Item, await pages.TabledAtAsync(found.Meeting, item, reader)))
            : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Edit(string slug, Guid item, AgendaItemForm form, LearningStudio studio, Reader reader)
    {
        if (await FindAsync(slug, item, studio.IssueId, reader) is not { } found)
            return NotFound();

        db.ExpectVersionOf(form, found.Meeting);
        var question = await tabling.QuestionAsync(studio, form.Question, found.Item.QuestionId);
        var proposal = await tabling.ProposalAsync(studio, form.Proposal);
        found.Meeting.RewordItem(await MemberAsync(studio, reader), found.Item, form.Text, question, proposal);
        await tabling.LayAsync(item, form, studio, reader);
        await db.SaveChangesAsync();
        TempData["ok"] = "Het agendapunt is gewijzigd.";
        return this.ToMeeting(slug, "/agenda");
    }

    [HttpPost("{item:guid}/omhoog")]
    public Task<IActionResult> MoveUp(string slug, Guid item, LearningStudio studio, Reader reader) =>
        ChangeAsync(slug, item, studio, reader, (found, by) => found.Meeting.MoveUp(by, found.Item));

    [HttpPost("{item:guid}/weghalen")]
    public Task<IActionResult> TakeOff(string slug, Guid item, LearningStudio studio, Reader reader) =>
        ChangeAsync(slug, item, studio, reader, (found, by) => found.Meeting.TakeOff(by, found.Item));

    private async Task<IActionResult> ChangeAsync(
        string slug, Guid item, LearningStudio studio, Reader reader, Action<(ArenaMeeting Meeting, AgendaItem Item), ArenaMember> change)
    {
        if (await FindAsync(slug, item, studio.IssueId, reader) is not { } found)
            return NotFound();

        change(found, await MemberAsync(studio, reader));
        await db.SaveChangesAsync();
        return this.ToMeeting(slug, "/agenda");
    }

    private async Task<(ArenaMeeting Meeting, AgendaItem Item)?> FindAsync(string slug, Guid item, Guid issueId, Reader reader) =>
        await meetings.FindAsync(slug, issueId, reader) is { } meeting && meeting.Items.FirstOrDefault(each => each.Id == item) is { } found
            ? (meeting, found)
            : null;

    private Task<ArenaMember> MemberAsync(LearningStudio studio, Reader reader) =>
        db.ArenaMemberAsync(studio, reader.PersonId!.Value, clock.UtcNow());
}
