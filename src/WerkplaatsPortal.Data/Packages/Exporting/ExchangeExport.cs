using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>Writes publications, and the updates and activities that everybody may read.</summary>
internal static class ExchangeExport
{
    public static PackageContent Publications(PublicKnowledge all) => PackageContent.Of(PackageFile.Publications, all.Publications.Select(
        publication => new PublicationRecord
        {
            Id = all.Ids.Of(PackageFile.Publications, publication.Id),
            Slug = publication.Slug,
            Title = publication.Title,
            Year = publication.Year,
            Kind = publication.Kind,
            Url = publication.Url,
            Issues = all.HomeAndOthers(PackageFile.Issues, null, publication.Issues.Select(issue => issue.IssueId)),
            Derived = publication.Provenance.Inferred,
            Source = publication.Provenance.Source,
            Note = publication.Provenance.Note,
            Regions = publication.Regions,
            Insights = all.HomeAndOthers(PackageFile.Insights, null, publication.Insights.Select(each => each.InsightId)),
            Lessons = all.HomeAndOthers(PackageFile.Lessons, null, publication.Lessons.Select(each => each.LessonId)),
        }));

    public static PackageContent Tribune(PublicKnowledge all) => PackageContent.Of(
        PackageFile.Tribune,
        all.Updates.Select(update => Record(update, all)).Concat(all.Activities.Select(activity => Record(activity, all))));

    private static TribuneRecord Record(TribuneUpdate update, PublicKnowledge all) => new()
    {
        Id = all.Ids.Of(PackageFile.Tribune, update.Id),
        Slug = update.Slug,
        Date = update.Date?.Text,
        DatePrecision = PackageWords.Precision(update.Date),
        Title = update.Title,
        Kind = update.Kind ?? TribuneRecord.PlainUpdate,
        Place = update.Place,
        Summary = update.Body,
        Issues = all.HomeAndOthers(PackageFile.Issues, update.IssueId, update.OtherIssues.Select(other => other.IssueId)),
        Publications = all.HomeAndOthers(PackageFile.Publications, null, update.Publications.Select(each => each.PublicationId)),
        Derived = update.Provenance.Inferred,
        Source = update.Provenance.Source,
        Note = update.Provenance.Note,
        Conditions = update.Conditions.Codes(),
        ConditionMeanings = update.Conditions.Meanings(),
        Lessons = all.HomeAndOthers(PackageFile.Lessons, null, update.Lessons.Select(each => each.LessonId)),
        Insights = all.HomeAndOthers(PackageFile.Insights, null, update.Insights.Select(each => each.InsightId)),

        // Of what came in without a date nobody knows it: the day of coming in says nothing.
        PublishedAt = update.SortDate == TribuneOrder.Undated ? null : Moments.Write(update.PublishedAt),
    };

    private static TribuneRecord Record(TribuneActivity activity, PublicKnowledge all) => new()
    {
        Id = all.Ids.Of(PackageFile.Tribune, activity.Id),
        Slug = activity.Slug,
        Date = activity.Date?.Text,
        DatePrecision = PackageWords.Precision(activity.Date),
        Title = activity.Title,
        Kind = activity.Kind,
        Place = activity.Place,
        Summary = activity.Summary,
        Issues = all.HomeAndOthers(PackageFile.Issues, activity.IssueId, activity.OtherIssues.Select(other => other.IssueId)),
        Publications = all.HomeAndOthers(PackageFile.Publications, null, activity.Publications.Select(each => each.PublicationId)),
        Derived = activity.Provenance.Inferred,
        Source = activity.Provenance.Source,
        Note = activity.Provenance.Note,
        Conditions = activity.Conditions.Codes(),
        ConditionMeanings = activity.Conditions.Meanings(),
        Lessons = all.HomeAndOthers(PackageFile.Lessons, null, activity.Lessons.Select(each => each.LessonId)),
        Insights = all.HomeAndOthers(PackageFile.Insights, null, activity.Insights.Select(each => each.InsightId)),
        StartsAt = Moment(activity.StartsAt),
        EndsAt = Moment(activity.EndsAt),
        Agreement = activity.Agreement.Record(),
        CancelledAt = Moment(activity.CancelledAt),
        CancelReason = activity.CancelReason,
        ReportedAt = Moment(activity.ReportedAt),
        Report = activity.Report,
        Learned = activity.Learned,
        Came = activity.Came,
        YieldedLessons = all.HomeAndOthers(PackageFile.Lessons, null, activity.Yields.Select(each => each.LessonId)),
    };

    private static string? Moment(DateTime? utc) => utc is { } known ? Moments.Write(known) : null;
}
