using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>Reads one activity: two commands, and one more for one that was made here.</summary>
public sealed class ActivityQueries(PortalDbContext db, SignUpQueries signUps)
{
    /// <summary>The activity with a slug; null when there is none that the reader may see.</summary>
    public async Task<ActivityPage?> FindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        // A row for each other issue it belongs to: seldom more than one.
        var rows = await (
            from activity in db.Activities.AsNoTracking().VisibleTo(reader)
            where activity.Slug == slug
            join issue in db.Issues on activity.IssueId equals issue.Id into homes
            from home in homes.DefaultIfEmpty()
            from link in db.Set<ActivityIssue>().Where(link => link.ActivityId == activity.Id).DefaultIfEmpty()
            join issue in db.Issues on link!.IssueId equals issue.Id into others
            from other in others.DefaultIfEmpty()
            select new
            {
                Activity = activity,
                Home = home == null ? null : new TribuneIssue(home.Slug, home.Name),
                Other = other == null ? null : new TribuneIssue(other.Slug, other.Name),
            }).ToListAsync(cancel);
        if (rows.Count == 0)
            return null;

        var found = rows[0].Activity;
        var spoken = (await SpokenOfAsync(found.Id, reader, cancel))
            .ToLookup(each => each.Kind, each => new SpokenOf(found.Id, each.Slug, each.Title));
        var isMadeHere = found.MadeBy is not null;
        var standing = isMadeHere ? await signUps.StandingAsync(found.Id, reader, cancel) : null;
        return PageOf(found) with
        {
            Link = standing?.MinePlacedAt is not null || (found.IssueId is { } issueId && reader.SitsInArena(issueId)) ? found.Link : null,
            IsOnline = found.Link is not null,
            Issues = TribuneIssue.HomeFirst(rows[0].Home, rows.Select(row => row.Other)),
            SignUps = standing,
            Tellers = [.. spoken[Spoken.Teller].Select(teller => teller.Title)],
            Lessons = [.. spoken[Spoken.Lesson]],
            Insights = [.. spoken[Spoken.Insight]],
            Publications = [.. spoken[Spoken.Publication]],
            Yields = [.. spoken[Spoken.Yield]],
        };
    }

    /// <summary>An activity of a studio to be changed, with all that hangs on it; null when the studio made none by that slug.</summary>
    public Task<TribuneActivity?> OfStudioAsync(string slug, Guid issueId, CancellationToken cancel = default) => db.Activities
        .Include(each => each.Lessons).Include(each => each.Insights).Include(each => each.Tellers).Include(each => each.Yields).AsSplitQuery()
        .SingleOrDefaultAsync(each => each.Slug == slug && each.IssueId == issueId && each.MadeBy != null, cancel);

    private static ActivityPage PageOf(TribuneActivity activity) => new()
    {
        Id = activity.Id,
        IssueId = activity.IssueId,
        Title = activity.Title,
        Summary = activity.Summary,
        Kind = activity.Kind,
        Place = activity.Place,
        Date = activity.Date,
        StartsAt = activity.StartsAt,
        EndsAt = activity.EndsAt,
        Audience = activity.Audience,
        Conditions = activity.Conditions,
        Provenance = activity.Provenance,
        Agreement = activity.Agreement,
        IsMadeHere = activity.MadeBy is not null,
        CancelledAt = activity.CancelledAt,
        CancelReason = activity.CancelReason,
        Report = activity.Report,
        Learned = activity.Learned,
        Came = activity.Came,
    };

    /// <summary>All that it speaks of, who tells it and what came of it, as far as the reader may see it, by title.</summary>
    private async Task<IEnumerable<Link>> SpokenOfAsync(Guid id, Reader reader, CancellationToken cancel)
    {
        var lessons =
            from link in db.Set<ActivityLesson>()
            where link.ActivityId == id
            join lesson in db.Lessons.VisibleTo(reader).Shared() on link.LessonId equals lesson.Id
            select new Link { Kind = Spoken.Lesson, Slug = lesson.Slug, Title = lesson.Title };
        var yields =
            from link in db.Set<ActivityYield>()
            where link.ActivityId == id
            join lesson in db.Lessons.VisibleTo(reader).Shared() on link.LessonId equals lesson.Id
            select new Link { Kind = Spoken.Yield, Slug = lesson.Slug, Title = lesson.Title };
        var insights =
            from link in db.Set<ActivityInsight>()
            where link.ActivityId == id
            join insight in db.Insights.VisibleTo(reader).Adopted() on link.InsightId equals insight.Id
            select new Link { Kind = Spoken.Insight, Slug = insight.Slug, Title = insight.Title };
        var publications =
            from link in db.Set<ActivityPublication>()
            where link.ActivityId == id
            join publication in db.Publications on link.PublicationId equals publication.Id
            select new Link { Kind = Spoken.Publication, Slug = publication.Slug, Title = publication.Title };
        var tellers =
            from link in db.Set<ActivityTeller>()
            where link.ActivityId == id
            join person in db.People on link.PersonId equals person.Id
            select new Link { Kind = Spoken.Teller, Slug = person.ChosenName ?? person.Name, Title = person.ChosenName ?? person.Name };
        var links = await lessons.Concat(yields).Concat(tellers).Concat(insights).Concat(publications).ToListAsync(cancel);
        return links.OrderBy(link => link.Title, StringComparer.CurrentCulture);
    }

    private enum Spoken
    {
        Lesson,
        Yield,
        Teller,
        Insight,
        Publication,
    }

    /// <summary>Set by name, not by constructor: only so several queries become one.</summary>
    private sealed record Link
    {
        public required Spoken Kind { get; init; }

        public required string Slug { get; init; }

        public required string Title { get; init; }
    }
}
