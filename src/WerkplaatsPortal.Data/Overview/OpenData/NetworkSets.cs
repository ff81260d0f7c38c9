using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
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
            select new OpenLink(issue.Id, other.Slug), cancel);
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
                Successor = successor.Slug,
                Since = issue.Decisions.Min(decision => (DateOnly?)decision.TakenOn),
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var notes = Conditions.Vocabulary.Terms.ToDictionary(term => term.Code, term => row.Conditions.MeaningFor(term.Value));
            yield return new IssueRecord(
                row.Slug, row.Name, row.Since?.Year, new(row.OriginKind.ToString().ToLowerInvariant(), [.. origins[row.Id]]), row.Summary,
                StatusOf(row.Status), row.Successor, notes, row.Source);
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
            partner.Conditions.On,
            partner.Provenance.Source,
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new PartnerRecord(
                row.Slug, row.Name, PartnerKinds.Vocabulary[row.Kind].Code, row.Municipality, row.Website, RoleOf(row.Role), row.Years,
                row.FormerNames, Codes.Of(row.On), row.Source);
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
            select new OpenLink(publication.Id, issue.Slug), cancel);
        var rows = things.Select(each => new { each.Id, each.Slug, each.Title, each.Year, each.Kind, each.Url, each.Provenance.Source });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
            yield return new PublicationRecord(row.Slug, row.Title, row.Year, row.Kind, row.Url, [.. issues[row.Id]], row.Source);
    }
}
