using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Notifications;

/// <content>What is shared with Tribunes.</content>
public static partial class NoticeThings
{
    /// <summary>An update of a Tribune.</summary>
    public static NoticeThing Update { get; } = new(
        db => db.Updates.Select(update => new About { Id = update.Id, IssueId = update.IssueId, Audience = update.Audience }),
        look =>
            from update in look.Db.Updates.VisibleTo(look.Reader)
            where look.Ids.Contains(update.Id)
            join issue in look.Db.Issues on update.IssueId equals issue.Id into issues
            from issue in issues.DefaultIfEmpty()
            select new Shown
            {
                Id = update.Id,
                Page = NoticePage.Update,
                Slug = update.Slug,
                Title = update.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = false,
                Waits = false,
            });

    /// <summary>An activity of a Tribune; one that is only proposed is not there yet.</summary>
    public static NoticeThing Activity { get; } = new(
        db => db.Activities.Where(activity => !activity.IsDraft)
            .Select(activity => new About
            {
                Id = activity.Id,
                IssueId = activity.IssueId,
                Audience = activity.Audience,
                Before = activity.StartsAt,
            }),
        look =>
            from activity in look.Db.Activities.VisibleTo(look.Reader)
            where look.Ids.Contains(activity.Id) && !activity.IsDraft
            join issue in look.Db.Issues on activity.IssueId equals issue.Id into issues
            from issue in issues.DefaultIfEmpty()
            select new Shown
            {
                Id = activity.Id,
                Page = NoticePage.Activity,
                Slug = activity.Slug,
                Title = activity.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = activity.CancelledAt != null || (activity.StartsAt != null && activity.StartsAt < look.Now),
                Waits = false,
            });

    /// <summary>What the Tribune asks or recognises: its page is that of what it is about. A question waits until the Arena answers.</summary>
    public static NoticeThing Reaction { get; } = new(
        db => db.Reactions.Select(reaction => new About { Id = reaction.Id, IssueId = reaction.IssueId, Audience = Audience.Arena }),
        look => OfReactions(look, NoticePage.Update, look.Db.Updates.VisibleTo(look.Reader)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title }))
            .Concat(OfReactions(look, NoticePage.Activity, look.Db.Activities.VisibleTo(look.Reader)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title })))
            .Concat(OfReactions(look, NoticePage.Lesson, look.Db.Lessons.VisibleTo(look.Reader)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title })))
            .Concat(OfReactions(look, NoticePage.Insight, look.Db.Insights.VisibleTo(look.Reader)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title }))));

    private static IQueryable<Shown> OfReactions(Look look, NoticePage page, IQueryable<Named> things) =>
        from reaction in look.Db.Reactions.VisibleTo(look.Reader)
        where look.Ids.Contains(reaction.Id)
        join thing in things on reaction.AboutId equals thing.Id
        join issue in look.Db.Issues on reaction.IssueId equals issue.Id
        select new Shown
        {
            Id = reaction.Id,
            Page = page,
            Slug = thing.Slug,
            Title = thing.Title,
            IssueSlug = issue.Slug,
            IssueName = issue.Name,
            Over = false,
            Waits = reaction.Kind == ReactionKind.Question && reaction.AnsweredAt == null && look.Reader.ArenaIssues.Contains(reaction.IssueId),
        };
}
