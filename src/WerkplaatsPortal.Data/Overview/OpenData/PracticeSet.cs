using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview.OpenData;

internal sealed class PracticeSet(PortalDbContext db, DateOnly today) : OpenSet<LearningPractice, PracticeRecord>(db)
{
    protected override IQueryable<LearningPractice> Public => Db.Practices.AsNoTracking().VisibleTo(Reader.Visitor, today)
        .OrderBy(practice => practice.Title).ThenBy(practice => practice.Id);

    public override async IAsyncEnumerable<PracticeRecord> StreamAsync(
        IQueryable<LearningPractice> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var issues = await LinksAsync(
            from practice in things
            from other in practice.OtherIssues
            join issue in Db.Issues on other.IssueId equals issue.Id
            orderby issue.Slug
            select new OpenLink(practice.Id, issue.Slug), cancel);
        var partners = await LinksAsync(
            from practice in things
            from each in practice.Partners
            join partner in Db.Partners on each.PartnerId equals partner.Id
            orderby partner.Name
            select new OpenLink(practice.Id, partner.Slug), cancel);
        var rows =
            from practice in things
            join issue in Db.Issues on practice.IssueId equals issue.Id
            select new
            {
                practice.Id,
                practice.Slug,
                practice.Title,
                practice.Summary,
                practice.Place,
                practice.Start,
                practice.End,
                practice.Setting,
                practice.Conditions,
                practice.Provenance.Note,
                practice.Provenance.Source,
                practice.Sources,
                Issue = issue.Slug,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new PracticeRecord(
                row.Slug, row.Title, row.Summary, row.Place, new(row.Start?.Text, row.End?.Text),
                Codes.Of(Levels.Vocabulary, row.Setting.Levels), Codes.Of(Parties.Vocabulary, row.Setting.Parties),
                Codes.Of(LifeDomains.Vocabulary, row.Setting.Domains), Codes.Of(SurroundingsNames.Vocabulary, row.Setting.Surroundings),
                Codes.Of(row.Conditions.On), [row.Issue, .. issues[row.Id]], [.. partners[row.Id]], row.Source, row.Sources)
            {
                ConditionMeanings = Codes.MeaningsOf(row.Conditions),
                SocialBasis = Codes.BasisOf(row.Setting),
                Note = row.Note,
            };
        }
    }
}
