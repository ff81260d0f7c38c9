using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Something that was found. Set by name, not by constructor: only so can all kinds come in one command.</summary>
public sealed class Hit
{
    /// <summary>What it is.</summary>
    public FoundKind Kind { get; init; }

    /// <summary>The thing.</summary>
    public Guid Id { get; init; }

    /// <summary>The last part of its address; of a question, that of its issue.</summary>
    public string Slug { get; init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it says.</summary>
    public string? Text { get; init; }

    /// <summary>What it says besides.</summary>
    public string? Besides { get; init; }
}

/// <summary>What one search found: a page of it, the best first, and how many there are of each kind.</summary>
public sealed record Hits(Page<Hit> Page, IReadOnlyDictionary<FoundKind, int> Counts, Finding Finding)
{
    /// <summary>How the lessons whose title and text don't hold the words show why they were found.</summary>
    public required IReadOnlyDictionary<Guid, Sighted> Sighted { get; init; }

    /// <summary>How many things were found, of all kinds.</summary>
    public int Total => Counts.Values.Sum();
}

/// <summary>One search over everything that the reader may see: the finder's command, one for the page, and for what lessons don't show at first sight.</summary>
public sealed class SearchQueries(PortalDbContext db, Finder finder, LessonPassageQueries passages, TimeProvider clock)
{
    /// <summary>A page of what answers the words, of one kind or of all.</summary>
    public async Task<Hits> FindAsync(Words words, FoundKind? kind, int page, Reader reader, CancellationToken cancel = default)
    {
        var finding = words.AreNone ? new Finding() : await finder.FindAsync(null, words, reader, cancel: cancel);
        var counts = finding.Ranked.CountBy(found => found.Kind).ToDictionary();
        var ofKind = finding.Ranked.Where(found => kind is null || found.Kind == kind).ToList();
        var onPage = ofKind.AsQueryable().OnPage(page).ToList();
        var hits = onPage.Count == 0 ? [] : await new OnOnePage(db, reader, clock.Today()).Of(onPage).ToListAsync(cancel);
        var lessons = hits.Where(hit => hit.Kind == FoundKind.Lesson).Select(hit => hit.Id).ToList();
        return new Hits(new(finding.InOrder(hits, hit => hit.Id), page, ofKind.Count), counts, finding)
        {
            Sighted = await passages.OfAsync(finding, lessons, reader, cancel),
        };
    }

    /// <summary>The things of a page, each asked with the reader's rights.</summary>
    private sealed class OnOnePage(PortalDbContext db, Reader reader, DateOnly today)
    {
        public IQueryable<Hit> Of(IEnumerable<Found> found) => found.GroupBy(each => each.Kind, each => each.Id)
            .Select(kind => Of(kind.Key, [.. kind])).Aggregate(Queryable.Concat);

        private IQueryable<Hit> Of(FoundKind kind, List<Guid> ids) => kind switch
        {
            FoundKind.Issue => Among(db.Issues.TakenUp(), ids)
                .Select(issue => new Hit { Kind = kind, Id = issue.Id, Slug = issue.Slug, Title = issue.Name, Text = issue.Summary, Besides = null }),
            FoundKind.Question =>
                from question in Among(db.Questions.VisibleTo(reader, db.Studios), ids)
                join studio in db.Studios on question.StudioId equals studio.Id
                join issue in db.Issues on studio.IssueId equals issue.Id
                select new Hit
                {
                    Kind = kind,
                    Id = question.Id,
                    Slug = issue.Slug + "/vragen/" + question.Slug,
                    Title = question.Text,
                    Text = issue.Name,
                    Besides = null
                },
            FoundKind.Practice => Among(db.Practices.VisibleTo(reader, today), ids).Select(practice =>
                new Hit { Kind = kind, Id = practice.Id, Slug = practice.Slug, Title = practice.Title, Text = practice.Summary, Besides = practice.Place }),
            FoundKind.Lesson => Among(db.Lessons.VisibleTo(reader).Shared(), ids).Select(lesson =>
                new Hit { Kind = kind, Id = lesson.Id, Slug = lesson.Slug, Title = lesson.Title, Text = lesson.Learned, Besides = null }),
            FoundKind.Insight => Among(db.Insights.VisibleTo(reader).Adopted(), ids).Select(insight =>
                new Hit { Kind = kind, Id = insight.Id, Slug = insight.Slug, Title = insight.Title, Text = insight.Statement, Besides = insight.Reasons }),
            FoundKind.Update => Among(db.Updates.VisibleTo(reader), ids).Select(update =>
                new Hit { Kind = kind, Id = update.Id, Slug = update.Slug, Title = update.Title, Text = update.Body, Besides = update.Place }),
            FoundKind.Activity => Among(db.Activities.VisibleTo(reader), ids).Select(activity =>
                new Hit { Kind = kind, Id = activity.Id, Slug = activity.Slug, Title = activity.Title, Text = activity.Summary, Besides = activity.Place }),
            FoundKind.Publication => Among(db.Publications, ids).Select(publication =>
                new Hit { Kind = kind, Id = publication.Id, Slug = publication.Slug, Title = publication.Title, Text = publication.Kind, Besides = null }),
            FoundKind.Partner => Among(db.Partners.Where(partner => partner.TakesPart), ids).Select(partner =>
                new Hit { Kind = kind, Id = partner.Id, Slug = partner.Slug, Title = partner.Name, Text = partner.Municipality, Besides = null }),
            _ => Among(db.Advices.VisibleTo(reader), ids).Select(advice => new Hit
            {
                Kind = kind,
                Id = advice.Id,
                Slug = advice.Slug,
                Title = advice.Title ?? advice.Question!,
                Text = advice.Body ?? advice.Question,
                Besides = null,
            }),
        };

        private static IQueryable<T> Among<T>(IQueryable<T> visible, List<Guid> ids) where T : Entity =>
            visible.AsNoTracking().Where(thing => ids.Contains(thing.Id));
    }
}
