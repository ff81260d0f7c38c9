using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <content>What the programme committee does.</content>
public static partial class NoticeThings
{
    /// <summary>A meeting of the committee: for its members.</summary>
    public static NoticeThing CommitteeMeeting { get; } = new(
        db => db.CommitteeMeetings.Select(meeting => new About { Id = meeting.Id, IssueId = null, Audience = Audience.Arena }),
        look =>
            from meeting in look.Db.CommitteeMeetings
            where look.Ids.Contains(meeting.Id) && look.Reader.IsCommitteeMember
            select new Shown
            {
                Id = meeting.Id,
                Page = NoticePage.CommitteeMeeting,
                Slug = meeting.Slug,
                Title = meeting.Title,
                IssueSlug = null,
                IssueName = null,
                Waits = false,
            });
}
