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

        // Whose seat ended keeps nobody waiting.
        var strangers = await signUps.StrangersAsync(found.Activity, list, cancel);
        await letters.MovedUpAsync(list.Withdraw(found.Activity, clock.UtcNow(), strangers));
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

        var strangers = await signUps.StrangersAsync(activity, list, cancel);
        await letters.MovedUpAsync(list.Withdraw(activity, clock.UtcNow(), [personId, .. strangers]));
        await db.SaveChangesAsync(cancel);
        return true;
    }, cancel);

    /// <summary>
    /// Does something with a list and saves. Whoever did something with the same list meanwhile goes first: then it is done anew, from what
    /// is saved. What else was changed meanwhile is refused as ever.
    /// </summary>
    public async Task<T> InTurnAsync<T>(Func<Task<T>> tryOnce, CancellationToken cancel = default)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await tryOnce();
            }
            catch (DbUpdateException refused) when (tries < Patience && IsOfAList(refused))
            {
                db.ChangeTracker.Clear();
                await Task.Delay(Random.Shared.Next(2, 20), cancel);
            }
        }
    }

    /// <summary>A double says of everything in its batch that it was refused; a version says it of what was too old.</summary>
    private static bool IsOfAList(DbUpdateException refused) => refused is DbUpdateConcurrencyException
        ? refused.Entries.All(each => each.Entity is SignUpList or SignUp)
        : UniqueViolation.Is(refused) && refused.Entries.Any(each => each.Entity is SignUpList or SignUp);
}
