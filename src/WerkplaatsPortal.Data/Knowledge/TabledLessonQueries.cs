using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>A bundle of lessons on the table of an Arena meeting, to be lifted into one insight.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Slugs">The shared lessons of the bundle that the reader may open.</param>
public sealed record LessonBundle(Guid MeetingId, List<string> Slugs);

/// <summary>Finds bundles of lessons: two commands.</summary>
public sealed class TabledLessonQueries(PortalDbContext db)
{
    /// <summary>The bundle at a point of an agenda; null when that Arena has no such point.</summary>
    public async Task<LessonBundle?> BundleAsync(Guid itemId, Guid issueId, Reader reader, CancellationToken cancel = default)
    {
        var meetings = await (
            from item in db.Set<AgendaItem>()
            join meeting in db.Meetings.VisibleTo(reader) on item.MeetingId equals meeting.Id
            where item.Id == itemId && meeting.IssueId == issueId
            select meeting.Id).ToListAsync(cancel);
        if (meetings.Count == 0)
            return null;

        var slugs = await (
            from each in db.Set<TabledLesson>()
            join lesson in db.Lessons.VisibleTo(reader).Shared() on each.LessonId equals lesson.Id
            where each.AgendaItemId == itemId
            orderby lesson.Title
            select lesson.Slug).ToListAsync(cancel);
        return new LessonBundle(meetings[0], slugs);
    }
}
