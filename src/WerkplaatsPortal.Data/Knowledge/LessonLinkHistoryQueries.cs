using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A connection to be changed, with the lesson of the studio at its one end and the other at its other.</summary>
public sealed record LinkToMend(LessonLink Link, Lesson Own, string OtherSlug, string OtherTitle)
{
    /// <summary>Whether the own lesson says something about the other, or the other about it.</summary>
    public bool IsFromHere => Link.FromId == Own.Id;
}

/// <summary>What stood at a connection before.</summary>
/// <param name="Kind">What the one did to the other until then.</param>
/// <param name="Remark">In what way.</param>
/// <param name="Reason">Why it was removed; null where it was mended.</param>
/// <param name="IsFromHere">Whether the lesson at hand said something about the other.</param>
/// <param name="OtherTitle">The other lesson.</param>
/// <param name="OtherSlug">Its address.</param>
/// <param name="TakenAt">When that changed, in UTC.</param>
/// <param name="By">Who changed it; null for a former participant.</param>
public sealed record FormerLink(
    LessonLinkKind Kind, string? Remark, string? Reason, bool IsFromHere, string OtherTitle, string OtherSlug, DateTime TakenAt, string? By);

/// <summary>Connections of the lessons of a studio: to change, and what stood there before.</summary>
public sealed class LessonLinkHistoryQueries(PortalDbContext db)
{
    /// <summary>A connection of a lesson of the studio, to be changed; null when there is none that the reader may see whole.</summary>
    public async Task<LinkToMend?> FindAsync(LearningStudio studio, string slug, Guid id, Reader reader, CancellationToken cancel = default)
    {
        var found = await (
            from own in db.Lessons
            where own.IssueId == studio.IssueId && own.Slug == slug
            from link in db.LessonLinks
            where link.Id == id && (link.FromId == own.Id || link.ToId == own.Id)
            from other in db.Lessons.VisibleTo(reader)
            where (other.Id == link.FromId || other.Id == link.ToId) && other.Id != own.Id
            select new { link, own, other.Slug, other.Title }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new LinkToMend(found.link, found.own, found.Slug, found.Title);
    }

    /// <summary>What stood at the connections of a lesson before they were mended or removed, newest first.</summary>
    public Task<List<FormerLink>> FormerAsync(Guid lessonId, Reader reader, CancellationToken cancel = default) => (
        from link in db.LessonLinks.IgnoreQueryFilters()
        where link.FromId == lessonId || link.ToId == lessonId
        from step in link.Steps
        join other in db.Lessons.VisibleTo(reader) on link.FromId == lessonId ? link.ToId : link.FromId equals other.Id
        join person in db.People on step.TakenBy equals person.Id into people
        from person in people.DefaultIfEmpty()
        orderby step.TakenAt descending
        select new FormerLink(
            step.Kind, step.Remark, step.Reason, link.FromId == lessonId, other.Title, other.Slug, step.TakenAt, person.ChosenName ?? person.Name))
        .ToListAsync(cancel);
}
