using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>
/// Makes an advice of a draft that is adopted. The caller saves all of it at once; who does so at the same moment on another machine is refused
/// by the version of the draft, or of the request.
/// </summary>
public sealed class AdviceAdoption(PortalDbContext db, AdviceDraftQueries drafts, TimeProvider clock)
{
    /// <summary>Decides a round whose time has passed, or in which every member has answered; else does nothing.</summary>
    /// <returns>The advice, when it was adopted.</returns>
    public async Task<Advice?> CloseAsync(AdviceDraft draft, CancellationToken cancel = default) =>
        await KeepAsync(draft.Close(await GroundAsync(draft, cancel), clock.UtcNow()), cancel);

    /// <summary>A meeting adopts a draft.</summary>
    /// <exception cref="RuleViolation">It was adopted or dropped, or what it answers was answered otherwise.</exception>
    public async Task<Advice> AdoptInAsync(AdviceDraft draft, MeetingMark meeting, CommitteeSeat by, CancellationToken cancel = default) =>
        (await KeepAsync(draft.AdoptIn(meeting, by, await GroundAsync(draft, cancel), clock.UtcNow()), cancel))!;

    /// <summary>What a studio asked is answered: other drafts of an answer do not go on, and their rounds stop.</summary>
    public async Task LapseDraftsAsync(Advice answered, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        (await db.AdviceDrafts.OpenOf(answered.Id).ToListAsync(cancel)).ForEach(draft => draft.Lapse(now));
    }

    private async Task<AdviceGround> GroundAsync(AdviceDraft draft, CancellationToken cancel)
    {
        var studio = await db.Studios.SingleAsync(each => each.IssueId == draft.IssueId, cancel);
        var request = await db.Advices.SingleOrDefaultAsync(each => each.Id == draft.RequestId, cancel);
        var slug = await db.Advices.Select(each => each.Slug).NewSlugAsync(draft.Title, cancel);
        return new AdviceGround(studio, slug, request, await drafts.MembersAsync(cancel))
        {
            HasEnded = !await db.Issues.AnyAsync(issue => issue.Id == draft.IssueId && issue.Status == IssueStatus.OnAgenda, cancel),
        };
    }

    private async Task<Advice?> KeepAsync(Advice? advice, CancellationToken cancel)
    {
        if (advice is null)
            return null;
        if (db.Entry(advice).State == EntityState.Detached)
            db.Add(advice);
        else
            await LapseDraftsAsync(advice, cancel);
        return advice;
    }
}
