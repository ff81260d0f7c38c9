using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Committee;

/// <summary>
/// Makes an advice of a draft that is adopted. The caller saves both at once; who does so at the same moment on another machine is refused
/// by the version of the draft.
/// </summary>
public sealed class AdviceAdoption(PortalDbContext db, AdviceDraftQueries drafts, TimeProvider clock)
{
    /// <summary>Decides a round whose time has passed, or in which every member has answered; else does nothing.</summary>
    /// <returns>The advice, when it was adopted.</returns>
    public async Task<Advice?> CloseAsync(AdviceDraft draft, CancellationToken cancel = default) =>
        Keep(draft.Close(await GroundAsync(draft, cancel), await drafts.MembersAsync(cancel), clock.UtcNow()));

    /// <summary>A meeting adopts a draft.</summary>
    /// <exception cref="RuleViolation">It was adopted or dropped, or what it answers was answered otherwise.</exception>
    public async Task<Advice> AdoptInAsync(AdviceDraft draft, MeetingMark meeting, CommitteeSeat by, CancellationToken cancel = default) =>
        Keep(draft.AdoptIn(meeting, by, await GroundAsync(draft, cancel), clock.UtcNow()))!;

    private async Task<AdviceGround> GroundAsync(AdviceDraft draft, CancellationToken cancel)
    {
        var studio = await db.Studios.SingleAsync(each => each.IssueId == draft.IssueId, cancel);
        var request = await db.Advices.SingleOrDefaultAsync(each => each.Id == draft.RequestId, cancel);
        return new AdviceGround(studio, await db.Advices.Select(each => each.Slug).NewSlugAsync(draft.Title, cancel), request);
    }

    private Advice? Keep(Advice? advice)
    {
        if (advice is not null && db.Entry(advice).State == EntityState.Detached)
            db.Add(advice);
        return advice;
    }
}
