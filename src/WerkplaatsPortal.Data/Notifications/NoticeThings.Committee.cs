using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <content>What the programme committee does.</content>
public static partial class NoticeThings
{
    /// <summary>A meeting of the committee: for its members.</summary>
    public static NoticeThing CommitteeMeeting { get; } = new(
        db => db.CommitteeMeetings.Select(meeting => new About
        {
            Id = meeting.Id,
            IssueId = null,
            Audience = Audience.Arena,
            Before = meeting.StartsAt,
        }),
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
                Over = meeting.State == CommitteeMeetingState.Cancelled || meeting.StartsAt < look.Now,
                Waits = false,
            });

    /// <summary>An advice that the committee writes: for its members. It waits for who has yet to answer in its round.</summary>
    public static NoticeThing AdviceDraft { get; } = new(
        db => db.AdviceDrafts.Select(draft => new About { Id = draft.Id, IssueId = draft.IssueId, Audience = Audience.Arena }),
        look =>
            from draft in look.Db.AdviceDrafts
            where look.Ids.Contains(draft.Id) && look.Reader.IsCommitteeMember
            join issue in look.Db.Issues on draft.IssueId equals issue.Id
            select new Shown
            {
                Id = draft.Id,
                Page = NoticePage.AdviceDraft,
                Slug = draft.Slug,
                Title = draft.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = false,
                Waits = draft.State == AdviceDraftState.Asked && !draft.Responses.Any(each =>
                    each.Round == draft.Round && each.ReplacedAt == null && each.PersonId == look.Reader.PersonId),
            });
}
