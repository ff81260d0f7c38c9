using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview.OpenData;

internal sealed class IssueSet(PortalDbContext db) : OpenSet<SocialIssue, IssueRecord>(db)
{
    protected override IQueryable<SocialIssue> Public => Db.Issues.AsNoTracking()
        .TakenUp().OrderBy(issue => issue.Name).ThenBy(issue => issue.Id);

    public override async IAsyncEnumerable<IssueRecord> StreamAsync(
        IQueryable<SocialIssue> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var origins = await LinksAsync(
            from issue in things
            from origin in issue.Origins
            join other in Db.Issues on origin.FromId equals other.Id
            orderby other.Slug
            select new OpenLink(issue.Id, other.Slug), cancel);
        var names = (await (
            from issue in things
            from decision in issue.Decisions
            orderby decision.TakenOn, decision.Number
            select new { issue.Id, decision.TakenOn, decision.Name }).ToListAsync(cancel)).ToLookup(each => each.Id, each => (each.TakenOn, each.Name));
        var rows =
            from issue in things
            join other in Db.Issues on issue.SuccessorId equals other.Id into successors
            from successor in successors.DefaultIfEmpty()
            select new
            {
                issue.Id,
                issue.Slug,
                issue.Name,
                issue.OriginKind,
                issue.Summary,
                issue.Status,
                issue.Conditions,
                issue.Provenance.Source,
                issue.Provenance.Note,
                issue.Aliases,
                Successor = successor.Slug,
                Since = issue.Decisions.Min(decision => (DateOnly?)decision.TakenOn),
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var notes = Conditions.Vocabulary.Terms.ToDictionary(term => term.Code, term => row.Conditions.MeaningFor(term.Value));
            yield return new IssueRecord(
                row.Slug, row.Name, row.Since?.Year, new(row.OriginKind.ToString().ToLowerInvariant(), [.. origins[row.Id]]), row.Summary,
                StatusOf(row.Status), row.Successor, notes, row.Source)
            {
                NameHistory = [.. NamesOf(names[row.Id]), .. row.Aliases.Select(alias => new NameRecord(null, alias))],
                Note = row.Note,
            };
        }
    }

    /// <summary>Each name once in a row, with the year from which it was used.</summary>
    private static IEnumerable<NameRecord> NamesOf(IEnumerable<(DateOnly TakenOn, string Name)> decisions)
    {
        string? last = null;
        foreach (var (takenOn, name) in decisions.Where(decision => decision.Name.Length > 0))
        {
            if (name != last)
                yield return new NameRecord(takenOn.Year, last = name);
        }
    }

    private static string StatusOf(IssueStatus status) => status switch
    {
        IssueStatus.OnAgenda => "actief",
        IssueStatus.Merged => "samengevoegd",
        _ => "afgerond",
    };
}

internal sealed class PartnerSet(PortalDbContext db) : OpenSet<NetworkPartner, PartnerRecord>(db)
{
    protected override IQueryable<NetworkPartner> Public => Db.Partners.AsNoTracking()
        .Where(partner => partner.TakesPart).OrderBy(partner => partner.Name).ThenBy(partner => partner.Id);

    public override async IAsyncEnumerable<PartnerRecord> StreamAsync(
        IQueryable<NetworkPartner> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var rows = things.Select(partner => new
        {
            partner.Slug,
            partner.Name,
            partner.Kind,
            partner.Municipality,
            partner.Website,
            partner.Role,
            partner.Years,
            partner.FormerNames,
            partner.Conditions,
            partner.Constituency,
            partner.Provenance.Source,
            partner.Provenance.Note,
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new PartnerRecord(
                row.Slug, row.Name, PartnerKinds.Vocabulary[row.Kind].Code, row.Municipality, row.Website, RoleOf(row.Role), row.Years,
                row.FormerNames, Codes.Of(row.Conditions.On), row.Source)
            {
                ConditionMeanings = Codes.MeaningsOf(row.Conditions),
                CommitteeSeatGroup = row.Constituency is { } constituency ? Constituencies.Vocabulary[constituency].Code : null,
                Note = row.Note,
            };
        }
    }

    private static string RoleOf(PartnerRole role) => role switch
    {
        PartnerRole.Lead => "trekker",
        PartnerRole.Partner => "partner",
        PartnerRole.Project => "project",
        PartnerRole.National => "landelijk",
        PartnerRole.Funder => "financier",
        _ => "context",
    };
}

internal sealed class PublicationSet(PortalDbContext db) : OpenSet<Publication, PublicationRecord>(db)
{
    protected override IQueryable<Publication> Public => Db.Publications.AsNoTracking()
        .OrderByDescending(publication => publication.Year ?? 0).ThenBy(publication => publication.Title).ThenBy(publication => publication.Id);

    public override async IAsyncEnumerable<PublicationRecord> StreamAsync(
        IQueryable<Publication> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var issues = await LinksAsync(
            from publication in things
            from each in publication.Issues
            join issue in Db.Issues on each.IssueId equals issue.Id
            orderby issue.Slug
            select new OpenLink(publication.Id, issue.Slug), cancel);
        var insights = await LinksAsync(
            from publication in things
            from each in publication.Insights
            join insight in Db.Insights.VisibleTo(Reader.Visitor).Adopted() on each.InsightId equals insight.Id
            orderby insight.Slug
            select new OpenLink(publication.Id, insight.Slug), cancel);
        var lessons = await LinksAsync(
            from publication in things
            from each in publication.Lessons
            join lesson in Db.Lessons.VisibleTo(Reader.Visitor).Shared() on each.LessonId equals lesson.Id
            orderby lesson.Slug
            select new OpenLink(publication.Id, lesson.Slug), cancel);
        var rows = things.Select(each => new
        {
            each.Id,
            each.Slug,
            each.Title,
            each.Year,
            each.Kind,
            each.Url,
            each.Regions,
            each.Provenance.Source,
            each.Provenance.Note,
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new PublicationRecord(row.Slug, row.Title, row.Year, row.Kind, row.Url, [.. issues[row.Id]], row.Source)
            {
                Regions = row.Regions,
                Insights = [.. insights[row.Id]],
                Lessons = [.. lessons[row.Id]],
                Note = row.Note,
            };
        }
    }
}
