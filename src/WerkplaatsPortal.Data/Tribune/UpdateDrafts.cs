using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>An update that is not out yet, in a list.</summary>
public sealed record UpdateDraftLine(string Slug, string Title, string? Author, Audience Audience, DateTime WrittenAt, DateTime? PublishOn);

/// <summary>Whom an update reaches, besides who writes it.</summary>
/// <param name="Arena">Those of the Arena.</param>
/// <param name="Tribune">Those of Arena and Tribune together.</param>
/// <param name="Public">The same, and by mail also who was invited and did not answer yet.</param>
public sealed record UpdateReach(AudienceReach Arena, AudienceReach Tribune, AudienceReach Public);

/// <summary>How many people read something, by what brings it to them.</summary>
/// <param name="InPortal">Who have a seat and an account, and so find it in the portal.</param>
/// <param name="AtOnce">Who get a mail of its own.</param>
/// <param name="Daily">Who get it in a daily digest.</param>
/// <param name="Weekly">Who get it in a weekly digest.</param>
public sealed record AudienceReach(int InPortal, int AtOnce, int Daily, int Weekly);

/// <summary>Updates that are not out yet: only here anything finds them.</summary>
public sealed class UpdateDrafts(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The name of the filter that hides drafts from every other query.</summary>
    internal const string Filter = "UpdateDrafts";

    /// <summary>The drafts of an Arena, the newest first; one command.</summary>
    public Task<List<UpdateDraftLine>> ListAsync(Guid issueId, CancellationToken cancel = default) => (
        from update in db.Updates.IgnoreQueryFilters([Filter])
        where update.IsDraft && update.IssueId == issueId
        join person in db.People on update.WrittenBy equals person.Id into authors
        from author in authors.DefaultIfEmpty()
        orderby update.PublishedAt descending, update.Id
        select new UpdateDraftLine(
            update.Slug, update.Title, author.ChosenName ?? author.Name, update.Audience, update.PublishedAt, update.PublishOn)).ToListAsync(cancel);

    /// <summary>An update that was written in an Arena, draft or not, to be changed; null when there is none by that slug.</summary>
    public Task<TribuneUpdate?> FindAsync(string slug, Guid issueId, CancellationToken cancel = default) => db.Updates
        .IgnoreQueryFilters([Filter])
        .Include(update => update.Lessons).Include(update => update.Insights).Include(update => update.Publications).AsSplitQuery()
        .SingleOrDefaultAsync(update => update.Slug == slug && update.IssueId == issueId && update.WrittenBy != null, cancel);

    /// <summary>Drafts whose moment has come.</summary>
    public Task<List<Guid>> DueAsync(DateTime now, int most, CancellationToken cancel = default) => db.Updates.IgnoreQueryFilters([Filter])
        .Where(update => update.IsDraft && update.PublishOn <= now).OrderBy(update => update.PublishOn).Select(update => update.Id)
        .Take(most).ToListAsync(cancel);

    /// <summary>
    /// Publishes a draft whose moment has come, and saves; who comes second finds it done. Of somebody who takes part no more it stays a
    /// draft, for the lead.
    /// </summary>
    public async Task PublishWhenDueAsync(Guid id, CancellationToken cancel = default)
    {
        if (await db.Updates.IgnoreQueryFilters([Filter]).SingleOrDefaultAsync(update => update.Id == id, cancel) is not { } update)
            return;
        if (!await db.SeatedIn(update.IssueId, Audience.Arena, clock.Today()).AnyAsync(person => person.Id == update.WrittenBy, cancel))
            update.StayBehind();
        else if (!update.PublishWhenDue(clock.UtcNow()))
            return;

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node published it, or somebody changed it: the next round looks again.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Whom an update reaches now, besides who writes it; six commands.</summary>
    public async Task<UpdateReach> ReachAsync(Guid issueId, Guid? writer, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var arena = (await db.SeatedIn(issueId, Audience.Arena, today).Select(person => person.Id).ToListAsync(cancel)).ToHashSet();
        var people = await db.SeatedIn(issueId, Audience.Tribune, today).Where(person => person.Id != writer).Select(person => person.Id).ToListAsync(cancel);
        var accounts = (await db.Accounts.Where(account => people.Contains(account.PersonId)).Select(account => account.PersonId).ToListAsync(cancel)).ToHashSet();
        var addresses = await db.AddressesAsync(people, clock.UtcNow(), cancel);
        var choices = (await db.MailChoices.AsNoTracking().Where(choice => people.Contains(choice.PersonId)).ToListAsync(cancel)).ToLookup(choice => choice.PersonId);
        var everybody = people.Select(id => (Id: id, InPortal: accounts.Contains(id), Rhythm: Rhythm(id))).ToList();
        return new(
            Count(everybody.Where(each => each.InPortal && arena.Contains(each.Id))), Count(everybody.Where(each => each.InPortal)), Count(everybody));

        MailRhythm Rhythm(Guid id) => addresses.GetValueOrDefault(id) switch
        {
            null => MailRhythm.None,
            { IsInvited: true } => new MailWishes(choices[id]).For(issueId, inArena: false) == MailRhythm.None ? MailRhythm.None : MailRhythm.Weekly,
            _ => new MailWishes(choices[id]).For(issueId, arena.Contains(id)),
        };
    }

    private static AudienceReach Count(IEnumerable<(Guid Id, bool InPortal, MailRhythm Rhythm)> people)
    {
        var all = people.ToList();
        return new(
            all.Count(each => each.InPortal), all.Count(each => each.Rhythm == MailRhythm.AtOnce),
            all.Count(each => each.Rhythm is MailRhythm.Daily or MailRhythm.WaitsAtOnce), all.Count(each => each.Rhythm == MailRhythm.Weekly));
    }
}

/// <summary>Who sees drafts.</summary>
internal static class DraftVisibility
{
    /// <summary>Updates within their audience, and drafts of the Arenas in which the reader sits. Lifts the filter in the whole query.</summary>
    public static IQueryable<TribuneUpdate> WithDraftsVisibleTo(this IQueryable<TribuneUpdate> updates, Reader reader) => updates
        .IgnoreQueryFilters([UpdateDrafts.Filter]).VisibleTo(reader)
        .Where(update => !update.IsDraft || (update.IssueId != null && reader.ArenaIssues.Contains(update.IssueId.Value)));
}
