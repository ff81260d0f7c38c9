using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Notifications;

/// <content>What Arenas work on.</content>
public static partial class NoticeThings
{
    /// <summary>A proposal. It waits for who did not answer its latest round.</summary>
    public static NoticeThing Proposal { get; } = new(
        db =>
            from proposal in db.Proposals
            join studio in db.Studios on proposal.StudioId equals studio.Id
            select new About
            {
                Id = proposal.Id,
                IssueId = studio.IssueId,
                Audience = Audience.Arena,
                Before = proposal.State == ProposalState.Open ? (DateTime?)proposal.ClosesAt : null,
            },
        look =>
            from proposal in look.Db.Proposals.VisibleTo(look.Reader, look.Db.Studios)
            where look.Ids.Contains(proposal.Id)
            join studio in look.Db.Studios on proposal.StudioId equals studio.Id
            join issue in look.Db.Issues on studio.IssueId equals issue.Id
            select new Shown
            {
                Id = proposal.Id,
                Page = NoticePage.Proposal,
                Slug = proposal.Slug,
                Title = proposal.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = false,
                Waits = proposal.State == ProposalState.Open && !proposal.Responses.Any(each =>
                    each.Round == proposal.Round && each.ReplacedAt == null && each.PersonId == look.Reader.PersonId),
            });

    /// <summary>A question: articulated it is public, before that the Arena's.</summary>
    public static NoticeThing Question { get; } = new(
        db =>
            from question in db.Questions
            join studio in db.Studios on question.StudioId equals studio.Id
            select new About { Id = question.Id, IssueId = studio.IssueId, Audience = Audience.Arena },
        look =>
            from question in look.Db.Questions.VisibleTo(look.Reader, look.Db.Studios)
            where look.Ids.Contains(question.Id)
            join studio in look.Db.Studios on question.StudioId equals studio.Id
            join issue in look.Db.Issues on studio.IssueId equals issue.Id
            select new Shown
            {
                Id = question.Id,
                Page = question.ArticulatedAt == null ? NoticePage.ArenaQuestion : NoticePage.Question,
                Slug = question.Slug,
                Title = question.Text,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = false,
                Waits = false,
            });

    /// <summary>A meeting of an Arena.</summary>
    public static NoticeThing Meeting { get; } = new(
        db => db.Meetings.Select(meeting => new About
        {
            Id = meeting.Id,
            IssueId = meeting.IssueId,
            Audience = Audience.Arena,
            Before = meeting.StartsAt,
        }),
        look =>
            from meeting in look.Db.Meetings.VisibleTo(look.Reader)
            where look.Ids.Contains(meeting.Id)
            join issue in look.Db.Issues on meeting.IssueId equals issue.Id
            select new Shown
            {
                Id = meeting.Id,
                Page = NoticePage.Meeting,
                Slug = meeting.Slug,
                Title = meeting.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = meeting.State == MeetingState.Cancelled || meeting.StartsAt < look.Now,
                Waits = false,
            });

    /// <summary>A comment: its page is that of what it is about. One that was taken back or hidden is not there.</summary>
    public static NoticeThing Talk { get; } = new(
        db => db.Comments.Select(comment => new About { Id = comment.Id, IssueId = comment.IssueId, Audience = Audience.Arena }),
        look => OfTalk(look, NoticePage.Proposal, look.Db.Proposals.VisibleTo(look.Reader, look.Db.Studios)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title }))
            .Concat(OfTalk(look, NoticePage.ArenaQuestion, look.Db.Questions.VisibleTo(look.Reader, look.Db.Studios)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Text })))
            .Concat(OfTalk(look, NoticePage.Meeting, look.Db.Meetings.VisibleTo(look.Reader)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title })))
            .Concat(OfTalk(look, NoticePage.Practice, look.Db.Practices.VisibleTo(look.Reader, look.Today)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title })))
            .Concat(OfTalk(look, NoticePage.Lesson, look.Db.Lessons.VisibleTo(look.Reader)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title })))
            .Concat(OfTalk(look, NoticePage.Insight, look.Db.Insights.VisibleTo(look.Reader)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title })))
            .Concat(OfTalk(look, NoticePage.Update, look.Db.Updates.VisibleTo(look.Reader)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title })))
            .Concat(OfTalk(look, NoticePage.AdviceDraft, look.Db.AdviceDrafts.Where(_ => look.Reader.IsCommitteeMember)
                .Select(each => new Named { Id = each.Id, Slug = each.Slug, Title = each.Title }))));

    private static IQueryable<Shown> OfTalk(Look look, NoticePage page, IQueryable<Named> things) =>
        from comment in look.Db.Comments.VisibleTo(look.Reader)
        where look.Ids.Contains(comment.Id) && comment.WithdrawnAt == null && comment.HiddenAt == null
        join thing in things on comment.SubjectId equals thing.Id
        join issue in look.Db.Issues on comment.IssueId equals issue.Id
        select new Shown
        {
            Id = comment.Id,
            Page = page,
            Slug = thing.Slug,
            Title = thing.Title,
            IssueSlug = issue.Slug,
            IssueName = issue.Name,
            Over = false,
            Waits = false,
        };

    private sealed class Named
    {
        public required Guid Id { get; init; }

        public required string Slug { get; init; }

        public required string Title { get; init; }
    }
}
