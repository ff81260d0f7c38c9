using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>Whoever a reader can speak for about an insight: a partner, or nobody but himself or herself.</summary>
public sealed record Speaker(Guid? PartnerId, string Slug, string Name);

/// <summary>What stands now for a speaker about an insight.</summary>
public sealed record OwnFinding(FindingAnswer Answer, string Account, string Place, DateTime ReportedAt, string? Partner);

/// <summary>A finding on the desk of the insight's studio.</summary>
public sealed record FindingOnDesk(
    Guid Id, FindingAnswer Answer, string Account, string Place, DateTime ReportedAt, string? Partner, string InsightSlug, string InsightTitle,
    string? LessonSlug);

/// <summary>What is needed to report whether an insight holds, and to make a lesson of what was reported.</summary>
public sealed class FindingQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The most findings of one studio that its desk shows.</summary>
    public const int MostOnDesk = 50;

    /// <summary>An insight that the reader may open and that is regional knowledge; null otherwise.</summary>
    public Task<Insight?> InsightAsync(string slug, Reader reader, CancellationToken cancel = default) =>
        db.Insights.VisibleTo(reader).Adopted().SingleOrDefaultAsync(insight => insight.Slug == slug, cancel);

    /// <summary>
    /// For whom the reader can speak: the partners that he or she is a contact of or sits in an Arena for; with a seat of one's own,
    /// or leading a studio, as a person too (an empty slug, last). Nobody without any of these.
    /// </summary>
    public async Task<IReadOnlyList<Speaker>> SpeakersAsync(Reader reader, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var partners = await db.Partners
            .Where(partner => reader.PartnerIds.Contains(partner.Id) || db.Participations.Any(each => each.PartnerId == partner.Id
                && each.Terms.Any(term => term.State == SeatState.Open && term.Seat == Seat.Arena)
                && each.Holders.Any(holder => holder.PersonId == reader.PersonId && holder.Period.From <= today && holder.Period.Until == null)))
            .OrderBy(partner => partner.Name)
            .Select(partner => new Speaker(partner.Id, partner.Slug, partner.Name)).ToListAsync(cancel);
        var alone = reader.IsResearcher || await db.Participations.AnyAsync(
            each => each.PersonId == reader.PersonId && each.Terms.Any(term => term.State == SeatState.Open), cancel);
        return alone ? [.. partners, new Speaker(null, "", "")] : partners;
    }

    /// <summary>What stands for a speaker about an insight at a place, to be replaced; null when nothing does.</summary>
    public async Task<LocalFinding?> StandingAsync(Guid insightId, Guid? partnerId, string? place, Reader reader, CancellationToken cancel = default)
    {
        var standing = await db.Findings
            .Where(finding => finding.InsightId == insightId && finding.ReplacedAt == null
                && (partnerId == null ? finding.PartnerId == null && finding.ReportedBy == reader.PersonId : finding.PartnerId == partnerId))
            .ToListAsync(cancel);
        return standing.Find(finding => finding.IsAt(place));
    }

    /// <summary>What stands for each of the speakers about an insight.</summary>
    public async Task<IReadOnlyList<OwnFinding>> OwnAsync(
        Guid insightId, IReadOnlyList<Speaker> speakers, Reader reader, CancellationToken cancel = default)
    {
        var partners = speakers.Select(speaker => speaker.PartnerId).OfType<Guid>().ToList();
        return await (
            from finding in db.Findings
            where finding.InsightId == insightId && finding.ReplacedAt == null
                && ((finding.PartnerId == null && finding.ReportedBy == reader.PersonId)
                    || (finding.PartnerId != null && partners.Contains(finding.PartnerId.Value)))
            join partner in db.Partners on finding.PartnerId equals partner.Id into known
            from partner in known.DefaultIfEmpty()
            orderby finding.ReportedAt
            select new OwnFinding(finding.Answer, finding.Account, finding.Place, finding.ReportedAt, partner.Name)).ToListAsync(cancel);
    }

    /// <summary>What was found of the insights of a studio, newest first, those that say no before others: what the lead can go on with.</summary>
    public async Task<IReadOnlyList<FindingOnDesk>> OnDeskAsync(Guid issueId, CancellationToken cancel = default) =>
        await Desk(db.Findings.Where(finding => finding.ReplacedAt == null), issueId)
            .Take(MostOnDesk).ToListAsync(cancel);

    /// <summary>One finding about an insight of a studio; null when there is none.</summary>
    public Task<FindingOnDesk?> OneOnDeskAsync(Guid id, Guid issueId, CancellationToken cancel = default) =>
        Desk(db.Findings.Where(finding => finding.Id == id), issueId).SingleOrDefaultAsync(cancel);

    private IQueryable<FindingOnDesk> Desk(IQueryable<LocalFinding> findings, Guid issueId) =>
        from finding in findings
        join insight in db.Insights on finding.InsightId equals insight.Id
        where insight.IssueId == issueId
        join partner in db.Partners on finding.PartnerId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        join lesson in db.Lessons on finding.LessonId equals lesson.Id into lessons
        from lesson in lessons.DefaultIfEmpty()
        orderby finding.Answer == FindingAnswer.No && finding.LessonId == null ? 0 : 1, finding.ReportedAt descending
        select new FindingOnDesk(
            finding.Id, finding.Answer, finding.Account, finding.Place, finding.ReportedAt, partner.Name, insight.Slug, insight.Title, lesson.Slug);
}
