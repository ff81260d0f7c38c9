using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>Reads, of lessons whose title and text don't hold what was asked, the part that does: two commands, or none.</summary>
public sealed class LessonPassageQueries(PortalDbContext db, TimeProvider clock)
{
    private static readonly Dictionary<Guid, Sighted> None = [];

    /// <summary>How some lessons of a page show why they were found; those that show it by themselves are left out.</summary>
    /// <param name="finding">What was found; null when no words were asked.</param>
    /// <param name="onPage">The lessons of the page.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyDictionary<Guid, Sighted>> OfAsync(
        Finding? finding, IReadOnlyCollection<Guid> onPage, Reader reader, CancellationToken cancel)
    {
        var ids = finding is null ? [] : finding.OutOfSight(onPage);
        if (ids.Count == 0)
            return None;

        var lessons = await db.Lessons.AsNoTracking().VisibleTo(reader).Shared().Where(lesson => EF.Parameter(ids).Contains(lesson.Id))
            .Select(lesson => new { lesson.Id, lesson.Title, lesson.Learned, lesson.Context, lesson.HoldsFor, lesson.Evidence }).ToListAsync(cancel);
        var practices = await PracticesAsync(ids, reader, cancel);
        return lessons.ToDictionary(lesson => lesson.Id, lesson => Sighted.In(
            finding!.Highlight,
            [lesson.Title, lesson.Learned],
            [
                new(PassageKind.Context, lesson.Context ?? ""), new(PassageKind.HoldsFor, lesson.HoldsFor ?? ""),
                new(PassageKind.Evidence, lesson.Evidence ?? ""), .. practices[lesson.Id],
            ]));
    }

    private async Task<ILookup<Guid, Passage>> PracticesAsync(List<Guid> ids, Reader reader, CancellationToken cancel)
    {
        var own = db.Lessons.Where(lesson => EF.Parameter(ids).Contains(lesson.Id) && lesson.PracticeId != null)
            .Select(lesson => new { LessonId = lesson.Id, PracticeId = lesson.PracticeId!.Value });
        var others = db.Lessons.Where(lesson => EF.Parameter(ids).Contains(lesson.Id)).SelectMany(lesson => lesson.OtherPractices)
            .Select(other => new { other.LessonId, other.PracticeId });
        var practices = await (
            from pair in own.Concat(others)
            join practice in db.Practices.VisibleTo(reader, clock.Today()) on pair.PracticeId equals practice.Id
            orderby practice.Title, practice.Id
            select new { pair.LessonId, practice.Title, practice.Summary, practice.Place }).ToListAsync(cancel);
        return practices.ToLookup(
            practice => practice.LessonId, practice => new Passage(PassageKind.Practice, $"{practice.Title}, {practice.Place}. {practice.Summary}"));
    }
}
