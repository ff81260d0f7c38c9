using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Changes an activity, and with it who comes and what they are told.</summary>
public sealed class ActivityChanges(
    PortalDbContext db, ActivityQueries activities, SignUpQueries signUps, ActivitySharing sharing, ActivityLetters letters, TimeProvider clock)
{
    /// <summary>Takes over what the form says, and saves it with the letters about it; false when the studio made no such activity.</summary>
    /// <exception cref="RuleViolation">It can't be changed, or not like this.</exception>
    public async Task<bool> SaveAsync(string slug, ActivityForm form, LearningStudio studio, Reader reader)
    {
        if (await activities.OfStudioAsync(slug, studio.IssueId) is not { } activity)
            return false;

        db.ExpectVersion(activity, form.Version ?? activity.Version);
        var (now, before) = (clock.UtcNow(), new Known(activity));
        activity.Change(await db.ArenaMemberAsync(studio, reader.PersonId!.Value, now), form.Text(), form.Plan(), form.Audience!.Value, now);
        await sharing.ShareAsync(activity, form, studio, reader);
        var list = await signUps.ListAsync(activity.Id) ?? db.Add(SignUpList.Of(activity, form.Places)).Entity;
        await SignOffStrangersAsync(activity, list, before, now);
        await letters.MovedUpAsync(list.Hold(form.Places, now));
        await TellAsync(activity, list, before, now);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>Whoever may see it no more is off the list, and hears it when this change did that.</summary>
    private async Task SignOffStrangersAsync(TribuneActivity activity, SignUpList list, Known before, DateTime now)
    {
        var strangers = await signUps.StrangersAsync(activity, list);
        var gone = list.SignUps.Where(each => strangers.Contains(each.PersonId)).ToList();
        await letters.MovedUpAsync(list.Withdraw(activity, now, strangers));
        if (activity.Audience < before.Audience && SignUpList.IsOpen(activity, now))
            await letters.SignedOffAsync(activity, gone);
    }

    /// <summary>
    /// Another time or place is for everybody on the list, another link for who has a place. Whoever was there needs no mail about what is put
    /// right afterwards.
    /// </summary>
    private async Task TellAsync(TribuneActivity activity, SignUpList list, Known before, DateTime now)
    {
        var after = new Known(activity);
        var isElsewhere = (before.StartsAt, before.EndsAt, before.Place) != (after.StartsAt, after.EndsAt, after.Place);
        if (!(isElsewhere || before.Link != after.Link) || !((activity.EndsAt ?? activity.StartsAt) > now))
            return;

        list.Tell(isOnAnotherDay: before.Day != after.Day);
        await letters.ChangedAsync(activity, [.. list.SignUps.Where(each => isElsewhere || each.HasPlace)]);
    }

    /// <summary>What people who signed up know of an activity.</summary>
    private sealed record Known(DateTime? StartsAt, DateTime? EndsAt, string? Place, string? Link, Audience Audience)
    {
        public Known(TribuneActivity activity)
            : this(activity.StartsAt, activity.EndsAt, activity.Place, activity.Link, activity.Audience) { }

        public DateOnly? Day => StartsAt is { } start ? Amsterdam.Day(start) : null;
    }
}
