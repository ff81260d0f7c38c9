using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>What stays inside an Arena: only who sits there, and its lead, sees any of it.</summary>
public static class ArenaVisibility
{
    /// <summary>Comments of the Arenas in which the reader sits. What members of the committee say of a draft of an advice is for them alone.</summary>
    public static IQueryable<Comment> VisibleTo(this IQueryable<Comment> comments, Reader reader) => comments.Where(comment =>
        (reader.ArenaIssues.Contains(comment.IssueId) && comment.SubjectKind != SubjectKind.AdviceDraft)
        || (reader.IsCommitteeMember && comment.SubjectKind == SubjectKind.AdviceDraft));

    /// <summary>Meetings of the Arenas in which the reader sits.</summary>
    public static IQueryable<ArenaMeeting> VisibleTo(this IQueryable<ArenaMeeting> meetings, Reader reader) =>
        meetings.Where(meeting => reader.ArenaIssues.Contains(meeting.IssueId));
}
