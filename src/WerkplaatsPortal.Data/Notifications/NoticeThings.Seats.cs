using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Notifications;

/// <content>Who sits where.</content>
public static partial class NoticeThings
{
    /// <summary>How somebody takes part: for whose seat it is.</summary>
    public static NoticeThing Seat { get; } = new(
        AboutParticipations,
        look =>
            from each in look.Db.Participations
            where look.Ids.Contains(each.Id) && (each.PersonId == look.Reader.PersonId
                || (each.PartnerId != null && look.Reader.PartnerIds.Contains(each.PartnerId.Value))
                || each.Holders.Any(holder => holder.PersonId == look.Reader.PersonId && holder.Period.Until == null))
            join studio in look.Db.Studios on each.StudioId equals studio.Id
            join issue in look.Db.Issues on studio.IssueId equals issue.Id
            select new Shown
            {
                Id = each.Id,
                Page = NoticePage.Seat,
                Slug = issue.Slug,
                Title = issue.Name,
                IssueSlug = null,
                IssueName = null,
                Over = false,
                Waits = false,
            })
    { Pages = [NoticePage.Seat] };

    /// <summary>An Arena seat that is asked for: for the lead, and for the committee while nobody leads.</summary>
    public static NoticeThing Request { get; } = new(
        AboutParticipations,
        look =>
            from each in look.Db.Participations
            where look.Ids.Contains(each.Id)
            join studio in look.Db.Studios on each.StudioId equals studio.Id
            let isMine = look.Reader.LedIssues.Contains(studio.IssueId)
            where isMine || (look.Reader.IsCommitteeMember && !studio.Leads.Any(lead =>
                lead.Period.From <= look.Today && (lead.Period.Until == null || lead.Period.Until >= look.Today)))
            join issue in look.Db.Issues on studio.IssueId equals issue.Id
            select new Shown
            {
                Id = each.Id,
                Page = isMine ? NoticePage.Requests : NoticePage.VacantRequests,
                Slug = issue.Slug,
                Title = issue.Name,
                IssueSlug = null,
                IssueName = null,
                Over = false,
                Waits = each.Terms.Any(term => term.State == SeatState.Requested),
            })
    { Pages = [NoticePage.Requests, NoticePage.VacantRequests] };

    /// <summary>A studio: everybody sees what becomes of it.</summary>
    public static NoticeThing Studio { get; } = new(
        db => db.Studios.Select(studio => new About { Id = studio.Id, IssueId = studio.IssueId, Audience = Audience.Public }),
        look =>
            from studio in look.Db.Studios
            where look.Ids.Contains(studio.Id)
            join issue in look.Db.Issues on studio.IssueId equals issue.Id
            select new Shown
            {
                Id = studio.Id,
                Page = NoticePage.Issue,
                Slug = issue.Slug,
                Title = studio.Name,
                IssueSlug = null,
                IssueName = null,
                Over = false,
                Waits = false,
            });

    private static IQueryable<About> AboutParticipations(PortalDbContext db) =>
        from each in db.Participations
        join studio in db.Studios on each.StudioId equals studio.Id
        select new About { Id = each.Id, IssueId = studio.IssueId, Audience = Audience.Arena };
}
