using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Something that is talked about or that files belong to, as a page names it.</summary>
/// <param name="Subject">Which thing.</param>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">What it is called.</param>
public sealed record SubjectLine(Subject Subject, string Slug, string Title);

/// <summary>Finds the thing behind a kind and an id: one command.</summary>
public sealed class SubjectQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The thing; null when that Arena has none that the reader may see.</summary>
    public async Task<SubjectLine?> FindAsync(SubjectKind kind, Guid id, Guid issueId, Reader reader, CancellationToken cancel = default)
    {
        var found = kind switch
        {
            SubjectKind.Question => db.Questions.VisibleTo(reader, db.Studios)
                .Where(each => each.Id == id && db.Studios.Any(studio => studio.Id == each.StudioId && studio.IssueId == issueId))
                .Select(each => new Named { Slug = each.Slug, Title = each.Text }),
            SubjectKind.Proposal => db.Proposals.VisibleTo(reader, db.Studios)
                .Where(each => each.Id == id && db.Studios.Any(studio => studio.Id == each.StudioId && studio.IssueId == issueId))
                .Select(each => new Named { Slug = each.Slug, Title = each.Title }),
            SubjectKind.Practice => db.Practices.VisibleTo(reader, clock.Today()).Where(each => each.Id == id && each.IssueId == issueId)
                .Select(each => new Named { Slug = each.Slug, Title = each.Title }),
            SubjectKind.Lesson => db.Lessons.VisibleTo(reader).Where(each => each.Id == id && each.IssueId == issueId)
                .Select(each => new Named { Slug = each.Slug, Title = each.Title }),
            SubjectKind.Insight => db.Insights.VisibleTo(reader).Where(each => each.Id == id && each.IssueId == issueId)
                .Select(each => new Named { Slug = each.Slug, Title = each.Title }),
            SubjectKind.Meeting => db.Meetings.VisibleTo(reader).Where(each => each.Id == id && each.IssueId == issueId)
                .Select(each => new Named { Slug = each.Slug, Title = each.Title }),
            SubjectKind.Update => db.Updates.WithDraftsVisibleTo(reader).Where(each => each.Id == id && each.IssueId == issueId)
                .Select(each => new Named { Slug = each.Slug, Title = each.Title }),
            _ => null,
        };
        return found is not null && await found.SingleOrDefaultAsync(cancel) is { } named
            ? new SubjectLine(new Subject(kind, id, issueId), named.Slug, named.Title)
            : null;
    }

    private sealed record Named
    {
        public required string Slug { get; init; }

        public required string Title { get; init; }
    }
}
