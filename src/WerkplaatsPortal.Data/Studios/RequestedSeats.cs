using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>Finds who asked for a seat.</summary>
public static class RequestedSeats
{
    /// <summary>The participation, tracked and whole, in which a request stands, also when it is answered; null when the studio has none such.</summary>
    public static Task<Participation?> WithRequestAsync(this IQueryable<Participation> participations, Guid request, Guid? studioId = null) =>
        participations.Include(each => each.Terms).Include(each => each.Holders).AsSplitQuery().SingleOrDefaultAsync(each =>
            (studioId == null || each.StudioId == studioId)
            && each.Terms.Any(term => term.Id == request && (term.State == SeatState.Requested || term.AnsweredBy != null)));
}
