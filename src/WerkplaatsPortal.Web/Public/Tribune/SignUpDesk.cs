using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Providers;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>
/// Signs people up for activities and off. When many come at once, one save goes through and the others look again: so the last
/// place is given once, and nobody has to try again.
/// </summary>
public sealed class SignUpDesk(PortalDbContext db, SignUpQueries signUps, ActivityLetters letters, TimeProvider clock)
{
    private const int Patience = 80;

    /// <summary>Signs the reader up; null when there is no such activity that he or she may see.</summary>
    /// <exception cref="RuleViolation">One can't sign up for it any more.</exception>
    public Task<SignUp?> SignUpAsync(string slug, Reader reader, CancellationToken cancel = default) => InTurnAsync(async () =>
    {
        if (await signUps.FindAsync(slug, reader, cancel) is not { List: { } list } found)
            return null;

        var mine = list.SignUp(found.Activity, reader.PersonId!.Value, clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        return mine;
    }, cancel);

    /// <summary>Signs the reader off, also from what he or she may see no more; who waited is told of the place.</summary>
    public async Task SignOffAsync(string slug, Guid personId, CancellationToken cancel = default)
    {
        var found = await db.Activities.Where(activity => activity.Slug == slug).Select(activity => (Guid?)activity.Id).SingleOrDefaultAsync(cancel);
        if (found is { } id)
            await SignOffAsync(id, personId, cancel);
    }

    /// <summary>Somebody leaves: he or she is on no list any more.</summary>
    public async Task SignOffEverywhereAsync(Guid personId, CancellationToken cancel = default)
    {
        foreach (var id in await signUps.OfPersonAsync(personId, cancel))
            await SignOffAsync(id, personId, cancel);
    }

    private Task<bool> SignOffAsync(Guid activityId, Guid personId, CancellationToken cancel) => InTurnAsync(async () =>
    {
        var activity = await db.Activities.SingleAsync(each => each.Id == activityId, cancel);
        if (await signUps.ListAsync(activityId, cancel) is not { } list)
            return false;

        await letters.MovedUpAsync(list.Withdraw(activity, personId, clock.UtcNow()));
        await db.SaveChangesAsync(cancel);
        return true;
    }, cancel);

    private async Task<T> InTurnAsync<T>(Func<Task<T>> tryOnce, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await tryOnce();
            }
            catch (DbUpdateException refused) when (tries < Patience && (refused is DbUpdateConcurrencyException || UniqueViolation.Is(refused)))
            {
                db.ChangeTracker.Clear();
                await Task.Delay(Random.Shared.Next(2, 20), cancel);
            }
        }
    }
}
