using WerkplaatsPortal.Data.Tribune;

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
                Waits = false,
            });

    /// <summary>An activity of a Tribune; one that is only proposed is not there yet.</summary>
    public static NoticeThing Activity { get; } = new(
        db => db.Activities.Where(activity => !activity.IsDraft)
            .Select(activity => new About { Id = activity.Id, IssueId = activity.IssueId, Audience = activity.Audience }),
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
                Waits = false,
            });
}
