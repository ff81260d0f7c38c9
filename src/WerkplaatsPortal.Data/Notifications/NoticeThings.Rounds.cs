using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <content>Rounds of review.</content>
public static partial class NoticeThings
{
    /// <summary>The inventory of a round: it waits for who speaks for a partner that did not answer yet.</summary>
    public static NoticeThing Inventory { get; } = new(
        AboutRounds,
        look =>
            from round in look.Db.ReviewRounds
            where look.Ids.Contains(round.Id) && look.Reader.PartnerIds.Count > 0 && round.ClosedOn == null && round.InventoryUntil >= look.Today
            select new Shown
            {
                Id = round.Id,
                Page = NoticePage.Organisation,
                Slug = round.Slug,
                Title = round.Name,
                IssueSlug = null,
                IssueName = null,
                Over = false,
                Waits = look.Db.Partners.Any(partner => look.Reader.PartnerIds.Contains(partner.Id)
                    && !look.Db.InventoryAnswers.Any(answer => answer.RoundId == round.Id && answer.PartnerId == partner.Id)),
            })
    { Pages = [NoticePage.Organisation] };

    /// <summary>A round, for the committee.</summary>
    public static NoticeThing Round { get; } = new(
        AboutRounds,
        look =>
            from round in look.Db.ReviewRounds
            where look.Ids.Contains(round.Id) && look.Reader.IsCommitteeMember
            select new Shown
            {
                Id = round.Id,
                Page = NoticePage.ReviewRound,
                Slug = round.Slug,
                Title = round.Name,
                IssueSlug = null,
                IssueName = null,
                Over = false,
                Waits = round.ClosedOn == null,
            })
    { Pages = [NoticePage.ReviewRound] };

    /// <summary>A question of the committee to a studio, for who leads it: the question itself is what it is called.</summary>
    public static NoticeThing StudioQuestion { get; } = new(
        db => db.IssueReviews.Select(review => new About { Id = review.Id, IssueId = review.IssueId, Audience = Audience.Arena }),
        look =>
            from review in look.Db.IssueReviews
            where look.Ids.Contains(review.Id) && review.Question != null && look.Reader.LedIssues.Contains(review.IssueId)
            join issue in look.Db.Issues on review.IssueId equals issue.Id
            select new Shown
            {
                Id = review.Id,
                Page = NoticePage.Issue,
                Slug = issue.Slug,
                Title = review.Question!,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = false,
                Waits = false,
            });

    private static IQueryable<About> AboutRounds(PortalDbContext db) =>
        db.ReviewRounds.Select(round => new About { Id = round.Id, IssueId = null, Audience = Audience.Arena });
}
