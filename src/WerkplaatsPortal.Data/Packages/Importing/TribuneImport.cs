using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Takes updates over: every kind that is no kind of activity. An issue is optional.</summary>
internal sealed class UpdateImport(ImportDesk desk) : FileImport<TribuneRecord, TribuneUpdate>(desk, PackageFile.Tribune)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<TribuneUpdate> All => Desk.Db.Updates
        .Include(update => update.OtherIssues).Include(update => update.Lessons).Include(update => update.Insights)
        .Include(update => update.Publications).AsSplitQuery();

    protected override async Task PrepareAsync(IReadOnlyList<TribuneRecord> entries, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(Desk.Db.Updates.Select(update => update.Slug), cancel);
        await Desk.BringHomesAsync(entries, cancel);
    }

    protected override TribuneUpdate Make(TribuneRecord entry)
    {
        var slug = slugs.Take(entry.Slug, entry.Title);
        var update = TribuneUpdate.Imported(Desk.HomeOf(entry), slug, Text(entry), Desk.Now, entry.PublishedAt.OrNull());
        Connect(update, entry);
        return update;
    }

    protected override void Renew(TribuneUpdate entity, TribuneRecord entry)
    {
        entity.Word(Text(entry), entry.PublishedAt.OrNull());
        KeepHome(entry, entity.IssueId, entry.Issues);
        Connect(entity, entry);
    }

    private void Connect(TribuneUpdate update, TribuneRecord entry)
    {
        update.AlsoBelongsTo(Desk.IdsOf(PackageFile.Issues, entry.Issues));
        update.SpeaksOf(
            Desk.IdsOf(PackageFile.Lessons, entry.Lessons), Desk.IdsOf(PackageFile.Insights, entry.Insights),
            Desk.IdsOf(PackageFile.Publications, entry.Publications));
    }

    private static UpdateText Text(TribuneRecord entry) => new(entry.Title, entry.Body ?? entry.Summary)
    {
        Kind = entry.Kind == TribuneRecord.PlainUpdate ? null : entry.Kind,
        Place = Words.Filled(entry.Place),
        Date = TribuneWords.Date(entry),
        Conditions = Words.Tags(entry.Conditions, entry.ConditionMeanings),
        Provenance = Words.From(entry.Source, entry.Derived, entry.Note),
    };
}

/// <summary>Takes activities over.</summary>
internal sealed class ActivityImport(ImportDesk desk) : FileImport<TribuneRecord, TribuneActivity>(desk, PackageFile.Tribune)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<TribuneActivity> All => Desk.Db.Activities
        .Include(activity => activity.OtherIssues).Include(activity => activity.Publications).Include(activity => activity.Lessons)
        .Include(activity => activity.Insights).Include(activity => activity.Yields).AsSplitQuery();

    protected override async Task PrepareAsync(IReadOnlyList<TribuneRecord> entries, CancellationToken cancel)
    {
        slugs = await SlugBook.OfAsync(Desk.Db.Activities.Select(activity => activity.Slug), cancel);
        await Desk.BringHomesAsync(entries, cancel);
    }

    protected override TribuneActivity Make(TribuneRecord entry)
    {
        var slug = slugs.Take(entry.Slug, entry.Title);
        var activity = TribuneActivity.Imported(Desk.HomeOf(entry), slug, Text(entry));
        Connect(activity, entry);
        return activity;
    }

    protected override void Renew(TribuneActivity entity, TribuneRecord entry)
    {
        entity.Describe(Text(entry));
        KeepHome(entry, entity.IssueId, entry.Issues);
        Connect(entity, entry);
    }

    private void Connect(TribuneActivity activity, TribuneRecord entry)
    {
        activity.Connect(Desk.IdsOf(PackageFile.Issues, entry.Issues), Desk.IdsOf(PackageFile.Publications, entry.Publications));
        activity.SharesFromImport(
            Desk.IdsOf(PackageFile.Lessons, entry.Lessons), Desk.IdsOf(PackageFile.Insights, entry.Insights),
            Desk.IdsOf(PackageFile.Lessons, entry.YieldedLessons));
        activity.TellFromImport(new ToldActivity
        {
            StartsAt = Moment(entry.StartsAt),
            EndsAt = Moment(entry.EndsAt),
            Agreement = Words.Agreed(entry.Agreement, Desk.Today),
            CancelledAt = Moment(entry.CancelledAt),
            CancelReason = entry.CancelReason,
            ReportedAt = Moment(entry.ReportedAt),
            Report = entry.Report,
            Learned = entry.Learned,
            Came = entry.Came,
        });
    }

    private DateTime? Moment(string? text) => text is null ? null : text.Or(Desk.Now);

    private static ActivityText Text(TribuneRecord entry) => new(entry.Title, entry.Summary, entry.Kind)
    {
        Place = Words.Filled(entry.Place),
        Date = TribuneWords.Date(entry),
        Conditions = Words.Tags(entry.Conditions, entry.ConditionMeanings),
        Provenance = Words.From(entry.Source, entry.Derived, entry.Note),
    };
}

/// <summary>What updates and activities share.</summary>
internal static class TribuneWords
{
    /// <summary>The date as far as it is known.</summary>
    public static PartialDate? Date(TribuneRecord entry)
    {
        var known = ExchangeShapes.Precisions.GetValueOrDefault(entry.DatePrecision ?? "");
        return Words.Date(known > 0 && known < entry.Date?.Length ? entry.Date[..known] : entry.Date);
    }

    public static Task BringHomesAsync(this ImportDesk desk, IReadOnlyList<TribuneRecord> entries, CancellationToken cancel) =>
        desk.BringAsync(desk.Db.Issues, PackageFile.Issues, entries.SelectMany(entry => (entry.Issues ?? []).Take(1)), cancel);

    public static SocialIssue? HomeOf(this ImportDesk desk, TribuneRecord entry) =>
        entry.Issues is [var first, ..] ? desk.Get<SocialIssue>(PackageFile.Issues, first) : null;
}
