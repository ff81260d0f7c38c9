using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Tribune;
using static WerkplaatsPortal.Data.Packages.Checking.Field;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>What publications, updates and activities look like in a package.</summary>
internal static class ExchangeShapes
{
    /// <summary>How many characters of a date count, by how exactly it is known.</summary>
    public static IReadOnlyDictionary<string, int> Precisions { get; } =
        new Dictionary<string, int> { ["day"] = 10, ["month"] = 7, ["year"] = 4, ["unknown"] = 0 };

    public static Shape<PublicationRecord> Publications { get; } = new(
        PackageFile.Publications,
        May("slug", Is.Text(Slug.MaxLength)),
        Must("title", Is.Text(Publication.TitleMaxLength)),
        May("year", Is.Year()),
        Must("kind", Is.Text(Publication.KindMaxLength)),
        May("url", Is.WebAddress(Publication.UrlMaxLength)),
        List("issues", Is.IdIn(PackageFile.Issues)),
        Flag("derived"),
        May("source", Is.Remark(Lengths.Source)),
        May("note", Is.Remark(Lengths.Source)),
        List("regions", Is.Text(Publication.RegionMaxLength)),
        List("insights", Is.IdIn(PackageFile.Insights)),
        List("lessons", Is.IdIn(PackageFile.Lessons)));

    public static Shape<TribuneRecord> Tribune { get; } = new Shape<TribuneRecord>(
        PackageFile.Tribune,
        May("slug", Is.Text(Slug.MaxLength)),
        May("date", Is.Date()),
        May("date_precision", Is.OneOf(Precisions.Keys)),
        Must("title", Is.Text(TribuneUpdate.TitleMaxLength)),
        Must("kind", Is.Text(Lengths.TribuneKind)),
        May("place", Is.Remark(Lengths.TribunePlace)),
        Must("summary", Is.Text(TribuneUpdate.BodyMaxLength)),
        List("issues", Is.IdIn(PackageFile.Issues)),
        List("publications", Is.IdIn(PackageFile.Publications)),
        Flag("derived"),
        May("source", Is.Remark(Lengths.Source)),
        May("note", Is.Remark(Lengths.Source)),
        May("body", Is.Text(TribuneUpdate.BodyMaxLength)),
        List("conditions", Is.In(Conditions.Vocabulary)),
        May("condition_meanings", Is.Meanings()),
        List("lessons", Is.IdIn(PackageFile.Lessons)),
        List("insights", Is.IdIn(PackageFile.Insights)),
        May("published_at", Is.PastMoment()),
        May("starts_at", Is.Moment()),
        May("ends_at", Is.Moment()),
        KnowledgeShapes.AgreementField,
        May("cancelled_at", Is.PastMoment()),
        May("cancel_reason", Is.Remark(TribuneActivity.ReasonMaxLength)),
        May("reported_at", Is.PastMoment()),
        May("report", Is.Remark(TribuneActivity.ReportMaxLength)),
        May("learned", Is.Remark(TribuneActivity.LearnedMaxLength)),
        May("came", Is.Count()),
        List("yielded_lessons", Is.IdIn(PackageFile.Lessons)))
        .Where((entry, spot) =>
        {
            var length = entry.Summary.Trim().Length;
            if (TribuneActivity.Kinds.Contains(entry.Kind) && length > TribuneActivity.SummaryMaxLength)
                spot.At("summary").Refuse((string?)null, $"deze tekst is te lang: {length} tekens, hoogstens {TribuneActivity.SummaryMaxLength}");
        });
}
