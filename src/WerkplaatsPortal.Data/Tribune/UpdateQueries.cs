using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>An issue that an update or activity belongs to.</summary>
public sealed record TribuneIssue(string Slug, string Name)
{
    /// <summary>The issues that something belongs to: its home, if it has one, and then the others by name.</summary>
    internal static IReadOnlyList<TribuneIssue> HomeFirst(TribuneIssue? home, IEnumerable<TribuneIssue?> others) =>
        [.. others.OrderBy(issue => issue?.Name).Prepend(home).OfType<TribuneIssue>()];
}

/// <summary>One update, with what it speaks of as far as the reader may see it.</summary>
public sealed record UpdatePage
{
    /// <summary>The update.</summary>
    public required Guid Id { get; init; }

    /// <summary>The issue where it was written; null when it is about the whole network.</summary>
    public Guid? IssueId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it says, in Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>What kind of news it is, for what came in with a package.</summary>
    public string? Kind { get; init; }

    /// <summary>The place it speaks of.</summary>
    public string? Place { get; init; }

    /// <summary>The day it is about, as far as known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The day by which it sorts.</summary>
    public required DateOnly SortDate { get; init; }

    /// <summary>Who may read it.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The conditions that it is about.</summary>
    public required ConditionTags Conditions { get; init; }

    /// <summary>Where it was found.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The shown name of who wrote it; null for an import or a former participant.</summary>
    public string? Author { get; init; }

    /// <summary>Whether the author wrote it for somebody else in the Arena.</summary>
    public bool IsForAnother { get; init; }

    /// <summary>The shown name of that other; only for who sits in the same Arena.</summary>
    public string? WrittenFor { get; init; }

    /// <summary>Whether the reader wrote it, or leads the studio where it was written.</summary>
    public bool MayEdit { get; init; }

    /// <summary>The issues it belongs to, its home first.</summary>
    public IReadOnlyList<TribuneIssue> Issues { get; init; } = [];

    /// <summary>The lessons it speaks of.</summary>
    public IReadOnlyList<SpokenOf> Lessons { get; init; } = [];

    /// <summary>The insights it speaks of.</summary>
    public IReadOnlyList<SpokenOf> Insights { get; init; } = [];

    /// <summary>The publications it speaks of.</summary>
    public IReadOnlyList<SpokenOf> Publications { get; init; } = [];

    /// <summary>The day to show: what it is about, else when it was written here; null when neither is known.</summary>
    public PartialDate? ShownDate => Date ?? (SortDate == TribuneOrder.Undated ? null : PartialDate.On(SortDate));

    /// <summary>Whether it came in with a package instead of being written here.</summary>
    public required bool IsImported { get; init; }
}

/// <summary>Reads one update: two commands.</summary>
public sealed class UpdateQueries(PortalDbContext db)
{
    /// <summary>The update with a slug; null when there is none that the reader may see.</summary>
    public async Task<UpdatePage?> FindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        // A row for each other issue it belongs to: seldom more than one.
        var rows = await (
            from update in db.Updates.AsNoTracking().VisibleTo(reader)
            where update.Slug == slug
            join person in db.People on update.WrittenBy equals person.Id into authors
            from author in authors.DefaultIfEmpty()
            join person in db.People on update.WrittenFor equals person.Id into tellers
            from teller in tellers.DefaultIfEmpty()
            join issue in db.Issues on update.IssueId equals issue.Id into homes
            from home in homes.DefaultIfEmpty()
            join also in db.Set<UpdateIssue>() on update.Id equals also.UpdateId into links
            from link in links.DefaultIfEmpty()
            join issue in db.Issues on link!.IssueId equals issue.Id into others
            from other in others.DefaultIfEmpty()
            select new
            {
                Page = new UpdatePage
                {
                    Id = update.Id,
                    IssueId = update.IssueId,
                    Title = update.Title,
                    Body = update.Body,
                    Kind = update.Kind,
                    Place = update.Place,
                    Date = update.Date,
                    SortDate = update.SortDate,
                    IsImported = update.WrittenBy == null,
                    Audience = update.Audience,
                    Conditions = update.Conditions,
                    Provenance = update.Provenance,
                    Author = author == null ? null : author.ChosenName ?? author.Name,
                    MayEdit = update.WrittenBy != null && reader.ArenaIssues.Contains(update.IssueId!.Value)
                        && (update.WrittenBy == reader.PersonId || reader.LedIssues.Contains(update.IssueId!.Value)),
                    IsForAnother = update.WrittenFor != null,
                    WrittenFor = teller == null || !reader.ArenaIssues.Contains(update.IssueId!.Value) ? null : teller.ChosenName ?? teller.Name,
                },
                Home = home == null ? null : new TribuneIssue(home.Slug, home.Name),
                Other = other == null ? null : new TribuneIssue(other.Slug, other.Name),
            }).ToListAsync(cancel);
        if (rows.Count == 0)
            return null;

        var found = rows[0].Page;
        var spoken = (await SpokenOfAsync(found.Id, reader, cancel)).ToLookup(each => each.Kind, each => new SpokenOf(found.Id, each.Slug, each.Title));
        return found with
        {
            Issues = TribuneIssue.HomeFirst(rows[0].Home, rows.Select(row => row.Other)),
            Lessons = [.. spoken[Spoken.Lesson]],
            Insights = [.. spoken[Spoken.Insight]],
            Publications = [.. spoken[Spoken.Publication]],
        };
    }

    /// <summary>All that it speaks of, as far as the reader may see it, by title.</summary>
    private async Task<IEnumerable<Link>> SpokenOfAsync(Guid id, Reader reader, CancellationToken cancel)
    {
        var lessons =
            from link in db.Set<UpdateLesson>()
            where link.UpdateId == id
            join lesson in db.Lessons.VisibleTo(reader).Shared() on link.LessonId equals lesson.Id
            select new Link { Kind = Spoken.Lesson, Slug = lesson.Slug, Title = lesson.Title };
        var insights =
            from link in db.Set<UpdateInsight>()
            where link.UpdateId == id
            join insight in db.Insights.VisibleTo(reader).Adopted() on link.InsightId equals insight.Id
            select new Link { Kind = Spoken.Insight, Slug = insight.Slug, Title = insight.Title };
        var publications =
            from link in db.Set<UpdatePublication>()
            where link.UpdateId == id
            join publication in db.Publications on link.PublicationId equals publication.Id
            select new Link { Kind = Spoken.Publication, Slug = publication.Slug, Title = publication.Title };
        var links = await lessons.Concat(insights).Concat(publications).ToListAsync(cancel);
        return links.OrderBy(link => link.Title, StringComparer.CurrentCulture);
    }

    private enum Spoken
    {
        Lesson,
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
