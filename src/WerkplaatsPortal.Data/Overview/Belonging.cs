using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>That a lesson, a practice or an insight belongs to an issue, at home or also, and works on some conditions.</summary>
internal sealed class Belonging
{
    public Guid ThingId { get; set; }

    public Guid IssueId { get; set; }

    public Condition On { get; set; }

    public Counted Kind { get; set; }

    public static IQueryable<Belonging> Of(PortalDbContext db, IQueryable<Lesson> lessons) => lessons
        .Select(lesson => new Belonging { ThingId = lesson.Id, IssueId = lesson.IssueId, On = lesson.Conditions.On, Kind = Counted.Lesson })
        .Concat(lessons.Join(db.Set<LessonIssue>(), lesson => lesson.Id, other => other.LessonId, (lesson, other) =>
            new Belonging { ThingId = lesson.Id, IssueId = other.IssueId, On = lesson.Conditions.On, Kind = Counted.Lesson }));

    public static IQueryable<Belonging> Of(PortalDbContext db, IQueryable<LearningPractice> practices) => practices
        .Select(each => new Belonging { ThingId = each.Id, IssueId = each.IssueId, On = each.Conditions.On, Kind = Counted.Practice })
        .Concat(practices.Join(db.Set<PracticeIssue>(), each => each.Id, other => other.PracticeId, (each, other) =>
            new Belonging { ThingId = each.Id, IssueId = other.IssueId, On = each.Conditions.On, Kind = Counted.Practice }));

    public static IQueryable<Belonging> Of(PortalDbContext db, IQueryable<Insight> insights) => insights
        .Select(each => new Belonging { ThingId = each.Id, IssueId = each.IssueId, On = each.Conditions.On, Kind = Counted.Insight })
        .Concat(insights.Join(db.Set<InsightIssue>(), each => each.Id, other => other.InsightId, (each, other) =>
            new Belonging { ThingId = each.Id, IssueId = other.IssueId, On = each.Conditions.On, Kind = Counted.Insight }));
}

/// <summary>What is counted for an issue and a condition.</summary>
public enum Counted
{
    /// <summary>Lessons.</summary>
    Lesson,

    /// <summary>Learning practices.</summary>
    Practice,

    /// <summary>Insights.</summary>
    Insight,
}

/// <summary>How the things that belong to issues are counted: in one command whatever the number of issues.</summary>
internal static class Belongings
{
    /// <summary>For each issue how many things there are, each once, however often it belongs to the issue and those that went on in it.</summary>
    public static async Task<Tally> PerIssueAsync(this IQueryable<Belonging> things, IssueFamilies families, CancellationToken cancel)
    {
        var rows = await things.Select(families.UnderHead<Belonging>()).Distinct()
            .GroupBy(thing => new { thing.Kind, thing.IssueId, thing.On })
            .Select(group => new TallyRow(group.Key.Kind, group.Key.IssueId, group.Key.On, group.Count()))
            .ToListAsync(cancel);
        return Tally.Of(rows);
    }

    /// <summary>How many things there are in some issues together, each once.</summary>
    public static async Task<Tally> TogetherAsync(this IQueryable<Belonging> things, IReadOnlyCollection<Guid> issueIds, CancellationToken cancel)
    {
        var rows = await things.Where(thing => issueIds.Contains(thing.IssueId))
            .Select(thing => new { thing.Kind, thing.ThingId, thing.On }).Distinct()
            .GroupBy(thing => new { thing.Kind, thing.On })
            .Select(group => new TallyRow(group.Key.Kind, Guid.Empty, group.Key.On, group.Count()))
            .ToListAsync(cancel);
        return Tally.Of(rows);
    }
}
