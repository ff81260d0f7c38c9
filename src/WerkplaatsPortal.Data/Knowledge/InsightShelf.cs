using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>
/// The board of all adopted insights. Levels, parties, domains, surroundings, social basis and kinds of source are those of the
/// lessons that carry the insight, which are shared at least as widely as it is.
/// </summary>
public sealed class InsightShelf(TimeProvider clock, ChangesElsewhere elsewhere, IssueShelf issues) : Shelf(clock, elsewhere)
{
    /// <inheritdoc />
    protected override bool Concerns(EventRecord happened) =>
        happened.Kind.StartsWith("Insight", StringComparison.Ordinal) || happened.Kind.StartsWith("Lesson", StringComparison.Ordinal);

    /// <inheritdoc />
    protected override async ValueTask<object> BasisAsync(PortalDbContext db, CancellationToken cancel) => await issues.NamesAsync(db, cancel);

    /// <inheritdoc />
    protected override async Task<List<Card>> ReadAsync(PortalDbContext db, IReadOnlyCollection<Guid>? only, CancellationToken cancel)
    {
        var names = await issues.NamesAsync(db, cancel);
        var insights = db.Insights.AsNoTracking().Adopted();
        if (only is not null)
            insights = insights.Where(insight => only.Contains(insight.Id) || insight.Lessons.Any(weighed => only.Contains(weighed.LessonId)));
        var others = (await insights.SelectMany(insight => insight.OtherIssues).Select(other => new { other.InsightId, other.IssueId })
            .ToListAsync(cancel)).ToLookup(other => other.InsightId, other => other.IssueId);
        var carried = (await (
            from insight in insights
            from weighed in insight.Lessons
            where !weighed.Contradicts
            join lesson in db.Lessons.Shared() on weighed.LessonId equals lesson.Id
            select new Carrier(
                insight.Id, lesson.Setting.Levels, lesson.Setting.Parties, lesson.Setting.Domains, lesson.Setting.Surroundings,
                lesson.Setting.SocialBasis, lesson.SourceKind)).ToListAsync(cancel)).ToLookup(carrier => carrier.InsightId);
        var agreed = (await insights.SelectMany(insight => insight.Steps).Where(step => step.Kind == InsightStepKind.Adopted && step.Agreement != null)
            .Select(step => new { step.InsightId, step.Agreement!.TakenOn, step.Agreement.Decided }).ToListAsync(cancel)).ToLookup(step => step.InsightId);
        var rows = await insights
            .Select(insight => new { insight.Id, insight.IssueId, insight.AdoptedAt, insight.Audience, Conditions = insight.Conditions.On })
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new Card(
            row.Id, row.AdoptedAt!.Value, 0, row.IssueId, row.Audience,
            [
                .. names.CodesOf([row.IssueId, .. others[row.Id]]),
                .. CardCodes.Of(row.Conditions),
                .. carried[row.Id].SelectMany(carrier => carrier.Codes()).Distinct(),
                .. CardCodes.OfYear(row.AdoptedAt!.Value.Year),
                .. CardCodes.DatedIn(agreed[row.Id].Where(step => step.Decided != Agreement.ImportedMark).Min(step => (int?)step.TakenOn.Year)),
            ]));
    }

    private sealed record Carrier(
        Guid InsightId, Level Levels, Party Parties, LifeDomain Domains, Surroundings Surroundings, SocialBasis Basis, SourceKind Source)
    {
        public IEnumerable<FacetCode> Codes() =>
            CardCodes.Of(Levels, Parties, Domains, Surroundings, Basis).Append(new FacetCode(Facet.Source, SourceKinds.Vocabulary[Source].Code));
    }
}
