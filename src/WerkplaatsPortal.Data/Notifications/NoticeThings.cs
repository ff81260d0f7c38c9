using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>What people are told about: how to find whom it concerns, and what of it a reader may see.</summary>
public static partial class NoticeThings
{
    /// <summary>A lesson. While it is a draft it waits for the lead to check it.</summary>
    public static NoticeThing Lesson { get; } = new(
        db => db.Lessons.Select(lesson => new About { Id = lesson.Id, IssueId = lesson.IssueId, Audience = lesson.Audience }),
        look =>
            from lesson in look.Db.Lessons.VisibleTo(look.Reader)
            where look.Ids.Contains(lesson.Id)
            let waits = lesson.State == LessonState.Draft && look.Reader.LedIssues.Contains(lesson.IssueId)
            join issue in look.Db.Issues on lesson.IssueId equals issue.Id
            select new Shown
            {
                Id = lesson.Id,
                Page = waits ? NoticePage.DraftLesson : NoticePage.Lesson,
                Slug = lesson.Slug,
                Title = lesson.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = lesson.State == LessonState.Withdrawn,
                Waits = waits,
            });

    /// <summary>An insight.</summary>
    public static NoticeThing Insight { get; } = new(
        db => db.Insights.Select(insight => new About { Id = insight.Id, IssueId = insight.IssueId, Audience = insight.Audience }),
        look =>
            from insight in look.Db.Insights.VisibleTo(look.Reader)
            where look.Ids.Contains(insight.Id)
            join issue in look.Db.Issues on insight.IssueId equals issue.Id
            select new Shown
            {
                Id = insight.Id,
                Page = NoticePage.Insight,
                Slug = insight.Slug,
                Title = insight.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = insight.State == InsightState.Withdrawn,
                Waits = false,
            });

    /// <summary>Whether an insight holds somewhere: its page is that of the insight.</summary>
    public static NoticeThing Finding { get; } = new(
        db =>
            from finding in db.Findings
            join insight in db.Insights on finding.InsightId equals insight.Id
            select new About { Id = finding.Id, IssueId = insight.IssueId, Audience = Audience.Arena },
        look =>
            from finding in look.Db.Findings
            where look.Ids.Contains(finding.Id)
            join insight in look.Db.Insights.VisibleTo(look.Reader) on finding.InsightId equals insight.Id
            join issue in look.Db.Issues on insight.IssueId equals issue.Id
            select new Shown
            {
                Id = finding.Id,
                Page = NoticePage.Insight,
                Slug = insight.Slug,
                Title = insight.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = false,
                Waits = false,
            });

    /// <summary>A practice; one that is only proposed is not there yet.</summary>
    public static NoticeThing Practice { get; } = new(
        db => db.Practices.Select(practice => new About
        {
            Id = practice.Id,
            IssueId = practice.IssueId,
            Audience = Audience.Public,
            OpensOn = practice.FirstDay,
        }),
        look =>
            from practice in look.Db.Practices.VisibleTo(look.Reader, look.Today)
            where look.Ids.Contains(practice.Id) && !practice.IsDraft
            join issue in look.Db.Issues on practice.IssueId equals issue.Id
            select new Shown
            {
                Id = practice.Id,
                Page = NoticePage.Practice,
                Slug = practice.Slug,
                Title = practice.Title,
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = false,
                Waits = false,
            });

    /// <summary>An advice, asked for or given. It waits for the committee until it is given, and for the lead until it is answered.</summary>
    public static NoticeThing Advice { get; } = new(
        db => db.Advices.Select(advice => new About
        {
            Id = advice.Id,
            IssueId = advice.IssueId,
            Audience = advice.Internal ? Audience.Arena : Audience.Public,
        }),
        look =>
            from advice in look.Db.Advices.VisibleTo(look.Reader)
            where look.Ids.Contains(advice.Id)
            join issue in look.Db.Issues on advice.IssueId equals issue.Id
            select new Shown
            {
                Id = advice.Id,
                Page = NoticePage.Advice,
                Slug = advice.Slug,
                Title = advice.Title ?? advice.Question ?? "",
                IssueSlug = issue.Slug,
                IssueName = issue.Name,
                Over = false,
                Waits = (advice.GivenAt == null && advice.End == null) || (advice.Answer == null && look.Reader.LedIssues.Contains(advice.IssueId)),
            });

    /// <summary>An issue: everybody sees what becomes of it.</summary>
    public static NoticeThing Issue { get; } = new(
        db => db.Issues.Select(issue => new About { Id = issue.Id, IssueId = issue.Id, Audience = Audience.Public }),
        look =>
            from issue in look.Db.Issues
            where look.Ids.Contains(issue.Id)
            select new Shown
            {
                Id = issue.Id,
                Page = NoticePage.Issue,
                Slug = issue.Slug,
                Title = issue.Name,
                IssueSlug = null,
                IssueName = null,
                Over = false,
                Waits = false,
            });

    /// <summary>A publication: for everybody.</summary>
    public static NoticeThing Publication { get; } = new(
        db => db.Publications.Select(publication => new About { Id = publication.Id, IssueId = null, Audience = Audience.Public }),
        look =>
            from publication in look.Db.Publications
            where look.Ids.Contains(publication.Id)
            select new Shown
            {
                Id = publication.Id,
                Page = NoticePage.Publication,
                Slug = publication.Slug,
                Title = publication.Title,
                IssueSlug = null,
                IssueName = null,
                Over = false,
                Waits = false,
            });
}
