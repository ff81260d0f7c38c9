using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The kinds of strand that several pages show.</summary>
internal static class Strands
{
    /// <summary>A page shows the newest of what can be many; their own lists show the rest.</summary>
    public const int Most = 10;

    public static IQueryable<Strand> OfIssues(this PortalDbContext db, IQueryable<Guid> ids) =>
        db.Issues.Where(issue => ids.Contains(issue.Id))
            .Select(issue => new Strand { Kind = StrandKind.Issue, Slug = issue.Slug, Title = issue.Name, Note = null });

    public static IQueryable<Strand> OfQuestions(this PortalDbContext db, Reader reader, IQueryable<Guid> ids, StrandKind kind) =>
        from question in db.Questions.VisibleTo(reader, db.Studios)
        where ids.Contains(question.Id)
        join studio in db.Studios on question.StudioId equals studio.Id
        join issue in db.Issues on studio.IssueId equals issue.Id
        select new Strand { Kind = kind, Slug = issue.Slug, Title = question.Text, Note = null };

    /// <summary>Publications that are about one of the issues, newest first.</summary>
    public static IQueryable<Strand> OfPublications(this PortalDbContext db, IQueryable<Guid> issueIds) =>
        db.Publications.Where(publication => publication.Issues.Any(each => issueIds.Contains(each.IssueId)))
            .OrderByDescending(publication => publication.Year ?? 0).ThenBy(publication => publication.Title).Take(Most)
            .Select(publication => new Strand
            {
                Kind = StrandKind.Publication,
                Slug = publication.Slug,
                Title = publication.Title,
                Note = publication.Kind,
            });
}
