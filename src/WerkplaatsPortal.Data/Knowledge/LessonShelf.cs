using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>The board of all lessons that are shared; those withdrawn stay on it for the days on which they stood.</summary>
public sealed class LessonShelf(TimeProvider clock, ChangesElsewhere elsewhere, IssueShelf issues) : Shelf(clock, elsewhere)
{
    /// <inheritdoc />
    protected override bool Concerns(EventRecord happened) => happened.Kind.StartsWith("Lesson", StringComparison.Ordinal);

    /// <inheritdoc />
    protected override async ValueTask<object> BasisAsync(PortalDbContext db, CancellationToken cancel) => await issues.NamesAsync(db, cancel);

    /// <inheritdoc />
    protected override async Task<List<Card>> ReadAsync(PortalDbContext db, IReadOnlyCollection<Guid>? only, CancellationToken cancel)
    {
        var names = await issues.NamesAsync(db, cancel);
        var lessons = db.Lessons.AsNoTracking().EverShared();
        if (only is not null)
            lessons = lessons.Where(lesson => only.Contains(lesson.Id));
        var others = (await lessons.SelectMany(lesson => lesson.OtherIssues).Select(other => new { other.LessonId, other.IssueId })
            .ToListAsync(cancel)).ToLookup(other => other.LessonId, other => other.IssueId);
        var lives = await LivesAsync(lessons, cancel);
        var rows = await lessons.Select(lesson => new
        {
            lesson.Id,
            lesson.IssueId,
            lesson.State,
            lesson.SharedAt,
            lesson.Year,
            IsDated = lesson.WrittenBy != null || lesson.SharedAt < lesson.WrittenAt,
            lesson.Audience,
            lesson.SourceKind,
            lesson.Aspects,
            Conditions = lesson.Conditions.On,
            lesson.Setting.Levels,
            lesson.Setting.Parties,
            lesson.Setting.Domains,
            lesson.Setting.Surroundings,
            lesson.Setting.SocialBasis,
        }).ToListAsync(cancel);
        return rows.ConvertAll(row => new Card(
            row.Id, row.SharedAt!.Value, row.Year ?? 0, row.IssueId, row.Audience,
            [
                .. names.CodesOf([row.IssueId, .. others[row.Id]]),
                .. CardCodes.Of(row.Conditions),
                .. CardCodes.Of(row.Levels, row.Parties, row.Domains, row.Surroundings, row.SocialBasis),
                new FacetCode(Facet.Source, SourceKinds.Vocabulary[row.SourceKind].Code),
                .. CardCodes.Of(row.Aspects),
                .. CardCodes.OfYear(row.Year),
                .. CardCodes.DatedIn(row.Year ?? (row.IsDated ? (int?)Amsterdam.Day(row.SharedAt.Value).Year : null)),
            ])
        {
            AlsoIn = others[row.Id],
            IsGone = row.State == LessonState.Withdrawn,
            Life = [.. lives[row.Id]],
        });
    }

    /// <summary>Who could read those lessons when of which that changed: opened, narrowed or withdrawn after they were shared.</summary>
    private static async Task<ILookup<Guid, SeenFrom>> LivesAsync(IQueryable<Lesson> lessons, CancellationToken cancel) => (await lessons
        .Where(lesson => lesson.Steps.Count(step => step.State == LessonState.Shared || step.State == LessonState.Withdrawn) > 1)
        .SelectMany(lesson => lesson.Steps).Where(step => step.State == LessonState.Shared || step.State == LessonState.Withdrawn)
        .Select(step => new { step.LessonId, step.Id, step.TakenAt, step.State, step.Audience }).ToListAsync(cancel))
        .OrderBy(step => step.TakenAt).ThenBy(step => step.Id)
        .ToLookup(step => step.LessonId, step => new SeenFrom(step.TakenAt, step.State == LessonState.Shared ? step.Audience : null));
}
