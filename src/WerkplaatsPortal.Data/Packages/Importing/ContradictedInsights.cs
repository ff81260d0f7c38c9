using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Domain.Knowledge;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>A connection that comes in and contradicts a lesson under an insight that was there already puts it back on the table.</summary>
internal static class ContradictedInsights
{
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
