using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>A connection that comes in and contradicts a lesson under an insight that was there already puts it back on the table.</summary>
internal static class ContradictedInsights
{
    /// <summary>A lesson that is withdrawn by a package puts the insights on which it rested back too.</summary>
    public static async Task LoseGroundAsync(ImportDesk desk, CancellationToken cancel)
    {
        var lessons = desk.Db.ChangeTracker.Entries<Lesson>()
            .Where(entry => entry.State == EntityState.Modified && entry.Entity.State == LessonState.Withdrawn)
            .ToDictionary(entry => entry.Entity.Id, entry => entry.Entity);
        if (lessons.Count == 0)
            return;

        var gone = lessons.Keys.ToList();
        var insights = await desk.Db.Insights.Adopted()
            .Where(insight => insight.Lessons.Any(each => !each.Contradicts && gone.Contains(each.LessonId)))
            .Include(insight => insight.Lessons).Include(insight => insight.Steps).AsSplitQuery().ToListAsync(cancel);
        foreach (var insight in insights)
        {
            foreach (var each in insight.Lessons.Where(each => lessons.ContainsKey(each.LessonId)).ToList())
                insight.LosesGround(lessons[each.LessonId], desk.Now);
        }
    }

    public static async Task PutBackAsync(ImportDesk desk, CancellationToken cancel)
    {
        var made = desk.Db.ChangeTracker.Entries<LessonLink>()
            .Where(entry => entry.State == EntityState.Added && entry.Entity.Kind == LessonLinkKind.Contradicts)
            .Select(entry => entry.Entity).ToList();
        if (made.Count == 0)
            return;

        var ends = made.SelectMany(link => new[] { link.FromId, link.ToId }).Distinct().ToList();
        var insights = await desk.Db.Insights.Adopted()
            .Where(insight => insight.Lessons.Any(each => !each.Contradicts && ends.Contains(each.LessonId)))
            .Include(insight => insight.Lessons).Include(insight => insight.Steps).AsSplitQuery().ToListAsync(cancel);
        foreach (var insight in insights)
        {
            var carrying = insight.Lessons.Where(each => !each.Contradicts).Select(each => each.LessonId).ToHashSet();
            foreach (var against in made.Where(link => carrying.Contains(link.ToId)).Select(link => link.FromId)
                .Concat(made.Where(link => carrying.Contains(link.FromId)).Select(link => link.ToId)))
                insight.IsContradictedBy(desk.Find<Lesson>(against)!, desk.Now);
        }
    }
}
