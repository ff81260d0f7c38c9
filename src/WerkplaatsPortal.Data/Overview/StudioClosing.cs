using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The committee closes a studio. One use case, because it reaches those who wait for a seat there; one save does it whole or not at all.</summary>
public static class StudioClosing
{
    /// <summary>
    /// Closes a studio. Whoever asked for a seat there hears why it is not given, and whoever was asked to go on there needs not answer.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="studio">With its leads and decisions.</param>
    /// <param name="seat">In whose name the committee answers.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="RuleViolation">It can't be closed on that day.</exception>
    public static async Task CloseAsync(
        this PortalDbContext db, LearningStudio studio, CommitteeSeat seat, Decision decision, CancellationToken cancel = default)
    {
        studio.Close(decision);
        var waiting = await db.Participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery()
            .Where(each => each.StudioId == studio.Id && each.Terms.Any(term => term.State == SeatState.Requested)).ToListAsync(cancel);
        waiting.ForEach(each => seat.Decline(each, studio, decision.Reason, decision.RecordedAt));
        var asked = await db.SeatQuestions.Where(question => question.Answer == null && question.StudioId == studio.Id).ToListAsync(cancel);
        asked.ForEach(question => question.Lapse(decision.RecordedAt));
    }
}
