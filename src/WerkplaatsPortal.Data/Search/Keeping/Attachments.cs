using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>What hangs on a thing and makes it findable too: of a lesson its practices with their place and partners.</summary>
internal sealed class Attachments(PortalDbContext db)
{
    /// <summary>The names of the partners in each practice.</summary>
    public async Task<ILookup<Guid, string>> PartnersOfAsync(IReadOnlyCollection<Guid> practiceIds, CancellationToken cancel) => (await (
        from practice in db.Practices.AsNoTracking()
        where practiceIds.Contains(practice.Id)
        from each in practice.Partners
        join partner in db.Partners on each.PartnerId equals partner.Id
        orderby partner.Name, partner.Id
        select new { practice.Id, partner.Name }).ToListAsync(cancel)).ToLookup(each => each.Id, each => each.Name);

    /// <summary>What the practices of each lesson say. A practice that has not begun is the Arena's: a lesson for everybody must not tell of it.</summary>
    public async Task<ILookup<Guid, string>> PracticesOfAsync(IReadOnlyCollection<Guid> lessonIds, CancellationToken cancel)
    {
        var own = db.Lessons.Where(lesson => lessonIds.Contains(lesson.Id) && lesson.PracticeId != null)
            .Select(lesson => new { LessonId = lesson.Id, PracticeId = lesson.PracticeId!.Value });
        var others = db.Lessons.Where(lesson => lessonIds.Contains(lesson.Id)).SelectMany(lesson => lesson.OtherPractices)
            .Select(other => new { other.LessonId, other.PracticeId });
        var pairs = await own.Concat(others).ToListAsync(cancel);
        var ids = pairs.Select(pair => pair.PracticeId).Distinct().ToList();
        if (ids.Count == 0)
            return Array.Empty<(Guid Id, string Text)>().ToLookup(each => each.Id, each => each.Text);

        var today = db.Today();
        var practices = await db.Practices.AsNoTracking()
            .Where(practice => ids.Contains(practice.Id) && (practice.FirstDay == null || practice.FirstDay <= today))
            .Select(practice => new { practice.Id, practice.Title, practice.Summary, practice.Place }).ToDictionaryAsync(practice => practice.Id, cancel);
        var partners = await PartnersOfAsync(ids, cancel);
        return pairs.Where(pair => practices.ContainsKey(pair.PracticeId)).OrderBy(pair => practices[pair.PracticeId].Title, StringComparer.Ordinal)
            .ToLookup(pair => pair.LessonId, pair => practices[pair.PracticeId] is var practice
                ? string.Join(". ", partners[practice.Id].Prepend(practice.Place).Prepend(practice.Summary).Prepend(practice.Title))
                : "");
    }
}
