using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview.OpenData;

internal sealed class UpdateSet(PortalDbContext db) : OpenSet<TribuneUpdate, TribuneRecord>(db)
{
    protected override IQueryable<TribuneUpdate> Public => Db.Updates.AsNoTracking().VisibleTo(Reader.Visitor)
        .OrderByDescending(update => update.SortDate).ThenByDescending(update => update.Id);

    public override async IAsyncEnumerable<TribuneRecord> StreamAsync(
        IQueryable<TribuneUpdate> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var issues = await LinksAsync(
            from update in things
            from other in update.OtherIssues
            join issue in Db.Issues on other.IssueId equals issue.Id
            orderby issue.Slug
            select new OpenLink(update.Id, issue.Slug), cancel);
        var publications = await LinksAsync(
            from update in things
            from each in update.Publications
            join publication in Db.Publications on each.PublicationId equals publication.Id
            orderby publication.Slug
            select new OpenLink(update.Id, publication.Slug), cancel);
        var lessons = await LinksAsync(
            from update in things
            from each in update.Lessons
            join lesson in Db.Lessons.VisibleTo(Reader.Visitor).Shared() on each.LessonId equals lesson.Id
            orderby lesson.Slug
            select new OpenLink(update.Id, lesson.Slug), cancel);
        var insights = await LinksAsync(
            from update in things
            from each in update.Insights
            join insight in Db.Insights.VisibleTo(Reader.Visitor).Adopted() on each.InsightId equals insight.Id
            orderby insight.Slug
            select new OpenLink(update.Id, insight.Slug), cancel);
        var rows =
            from update in things
            join issue in Db.Issues on update.IssueId equals issue.Id into homes
            from home in homes.DefaultIfEmpty()
            select new
            {
                update.Id,
                update.Slug,
                update.Date,
                update.Title,
                update.Kind,
                update.Place,
                Text = update.Body,
                update.Conditions,
                update.Provenance.Source,
                update.Provenance.Note,
                Issue = home.Slug,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new TribuneRecord(
                row.Slug, row.Date?.Text, DatePrecision.Of(row.Date), row.Title, row.Kind, row.Place, row.Text,
                row.Issue is null ? [.. issues[row.Id]] : [row.Issue, .. issues[row.Id]], [.. publications[row.Id]], row.Source)
            {
                Conditions = Codes.Of(row.Conditions.On),
                ConditionMeanings = Codes.MeaningsOf(row.Conditions),
                Lessons = [.. lessons[row.Id]],
                Insights = [.. insights[row.Id]],
                Note = row.Note,
            };
        }
    }
}

internal sealed class ActivitySet(PortalDbContext db) : OpenSet<TribuneActivity, TribuneRecord>(db)
{
    protected override IQueryable<TribuneActivity> Public => Db.Activities.AsNoTracking().VisibleTo(Reader.Visitor)
        .OrderByDescending(activity => activity.SortDate).ThenByDescending(activity => activity.Id);

    public override async IAsyncEnumerable<TribuneRecord> StreamAsync(
        IQueryable<TribuneActivity> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var issues = await LinksAsync(
            from activity in things
            from other in activity.OtherIssues
            join issue in Db.Issues on other.IssueId equals issue.Id
            orderby issue.Slug
            select new OpenLink(activity.Id, issue.Slug), cancel);
        var publications = await LinksAsync(
            from activity in things
            from each in activity.Publications
            join publication in Db.Publications on each.PublicationId equals publication.Id
            orderby publication.Slug
            select new OpenLink(activity.Id, publication.Slug), cancel);
        var lessons = await LinksAsync(
            from activity in things
            from each in activity.Lessons
            join lesson in Db.Lessons.VisibleTo(Reader.Visitor).Shared() on each.LessonId equals lesson.Id
            orderby lesson.Slug
            select new OpenLink(activity.Id, lesson.Slug), cancel);
        var insights = await LinksAsync(
            from activity in things
            from each in activity.Insights
            join insight in Db.Insights.VisibleTo(Reader.Visitor).Adopted() on each.InsightId equals insight.Id
            orderby insight.Slug
            select new OpenLink(activity.Id, insight.Slug), cancel);
        var rows =
            from activity in things
            join issue in Db.Issues on activity.IssueId equals issue.Id into homes
            from home in homes.DefaultIfEmpty()
            select new
            {
                activity.Id,
                activity.Slug,
                activity.Date,
                activity.Title,
                activity.Kind,
                activity.Place,
                activity.Summary,
                activity.Conditions,
                activity.StartsAt,
                activity.EndsAt,
                activity.CancelledAt,
                activity.Provenance.Source,
                activity.Provenance.Note,
                Issue = home.Slug,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new TribuneRecord(
                row.Slug, row.Date?.Text, DatePrecision.Of(row.Date), row.Title, row.Kind, row.Place, row.Summary,
                row.Issue is null ? [.. issues[row.Id]] : [row.Issue, .. issues[row.Id]], [.. publications[row.Id]], row.Source)
            {
                Conditions = Codes.Of(row.Conditions.On),
                ConditionMeanings = Codes.MeaningsOf(row.Conditions),
                Lessons = [.. lessons[row.Id]],
                Insights = [.. insights[row.Id]],
                StartsAt = row.StartsAt,
                EndsAt = row.EndsAt,
                CancelledAt = row.CancelledAt,
                Note = row.Note,
            };
        }
    }
}

/// <summary>How the package says how much of a date is known.</summary>
internal static class DatePrecision
{
    public static string Of(PartialDate? date) => date switch
    {
        null => "unknown",
        { IsDay: true } => "day",
        { HasMonth: true } => "month",
        _ => "year",
    };
}
