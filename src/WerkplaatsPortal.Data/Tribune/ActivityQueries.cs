using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>One activity.</summary>
public sealed record ActivityPage
{
    /// <summary>The activity.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What happens there.</summary>
    public required string Summary { get; init; }

    /// <summary>What kind of activity it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Where; null when not known.</summary>
    public string? Place { get; init; }

    /// <summary>When, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who may read of it.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The conditions that it is about.</summary>
    public required ConditionTags Conditions { get; init; }

    /// <summary>What the Arena agreed about it; null when nothing is known of that.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>Whether somebody here made it; else it came in with a package.</summary>
    public bool IsMadeHere { get; init; }

    /// <summary>Where it was found.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The issues it belongs to, its home first.</summary>
    public IReadOnlyList<TribuneIssue> Issues { get; init; } = [];

    /// <summary>The publications it speaks of.</summary>
    public IReadOnlyList<SpokenOf> Publications { get; init; } = [];

    /// <summary>Whether a calendar can hold it: everybody may know of it, and the day is known.</summary>
    public bool FitsCalendar => Audience == Audience.Public && Date is { IsDay: true };
}

/// <summary>Reads one activity: two commands.</summary>
public sealed class ActivityQueries(PortalDbContext db)
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
                Page = new ActivityPage
                {
                    Id = activity.Id,
                    Title = activity.Title,
                    Summary = activity.Summary,
                    Kind = activity.Kind,
                    Place = activity.Place,
                    Date = activity.Date,
                    Audience = activity.Audience,
                    Conditions = activity.Conditions,
                    Provenance = activity.Provenance,
                    Agreement = activity.Agreement,
                    IsMadeHere = activity.MadeBy != null,
                },
                Home = home == null ? null : new TribuneIssue(home.Slug, home.Name),
                Other = other == null ? null : new TribuneIssue(other.Slug, other.Name),
            }).ToListAsync(cancel);
        if (rows.Count == 0)
            return null;

        var found = rows[0].Page;
        return found with
        {
            Issues = TribuneIssue.HomeFirst(rows[0].Home, rows.Select(row => row.Other)),
            Publications = await PublicationsAsync(found.Id, cancel),
        };
    }

    private Task<List<SpokenOf>> PublicationsAsync(Guid id, CancellationToken cancel) => (
        from link in db.Set<ActivityPublication>()
        where link.ActivityId == id
        join publication in db.Publications on link.PublicationId equals publication.Id
        orderby publication.Title
        select new SpokenOf(id, publication.Slug, publication.Title)).ToListAsync(cancel);
}
