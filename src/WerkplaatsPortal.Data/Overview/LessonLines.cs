using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A lesson in a short list.</summary>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Practice">The practice it comes from; null when it comes from elsewhere.</param>
/// <param name="IssueId">The issue where it arose.</param>
/// <param name="On">The conditions it is about.</param>
/// <param name="Year">The year in which it was learned, if known.</param>
/// <param name="SharedAt">When it was shared, in UTC.</param>
/// <param name="IsDated">Whether the day of sharing is known; else it is the day of the import.</param>
/// <param name="Inferred">Whether it is somebody's reading of the source.</param>
public sealed record LessonLine(
    string Slug, string Title, string? Practice, Guid IssueId, Condition On, int? Year, DateTime? SharedAt, bool IsDated, bool Inferred);

/// <summary>Short lists of lessons.</summary>
internal static class LessonLines
{
    /// <summary>These lessons, in this order, as far as the reader may see them; one command.</summary>
    public static async Task<List<LessonLine>> LinesAsync(
        this PortalDbContext db, IReadOnlyList<Guid> ids, Reader reader, DateOnly today, CancellationToken cancel)
    {
        var lines = await (
            from lesson in db.Lessons.AsNoTracking().Shared().VisibleTo(reader)
            where ids.Contains(lesson.Id)
            join practice in db.Practices.VisibleTo(reader, today) on lesson.PracticeId equals practice.Id into practices
            from practice in practices.DefaultIfEmpty()
            select new
            {
                lesson.Id,
                Line = new LessonLine(
                    lesson.Slug, lesson.Title, practice == null ? null : practice.Title, lesson.IssueId, lesson.Conditions.On,
                    lesson.Year, lesson.SharedAt, lesson.WrittenBy != null || lesson.SharedAt < lesson.WrittenAt, lesson.Provenance.Inferred),
            }).ToListAsync(cancel);
        return [.. lines.InOrder(ids, line => line.Id).Select(line => line.Line)];
    }
}
