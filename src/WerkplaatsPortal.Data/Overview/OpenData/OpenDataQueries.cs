using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview.OpenData;

/// <summary>
/// What is public, for other systems. Pages of the API are a visitor's, whoever asks: at most seven commands each. Exports hold what
/// the reader of the page may see, and go out row by row.
/// </summary>
public sealed class OpenDataQueries(PortalDbContext db, TimeProvider clock, LessonQueries lessons, InsightQueries insights)
{
    /// <summary>The kinds of open data, as in their addresses, with the record of each.</summary>
    public static IReadOnlyDictionary<string, Type> Kinds { get; } = new Dictionary<string, Type>
    {
        ["kwesties"] = typeof(IssueRecord),
        ["praktijken"] = typeof(PracticeRecord),
        ["lessen"] = typeof(LessonRecord),
        ["inzichten"] = typeof(InsightRecord),
        ["berichten"] = typeof(TribuneRecord),
        ["activiteiten"] = typeof(TribuneRecord),
        ["adviezen"] = typeof(AdviceRecord),
        ["netwerk"] = typeof(PartnerRecord),
        ["publicaties"] = typeof(PublicationRecord),
    };

    /// <summary>One kind; null when there is none of that name.</summary>
    public IOpenSet? Find(string kind) => kind switch
    {
        "kwesties" => new IssueSet(db),
        "praktijken" => new PracticeSet(db, clock.Today()),
        "lessen" => new LessonSet(db, clock.Today()),
        "inzichten" => new InsightSet(db),
        "berichten" => new UpdateSet(db),
        "activiteiten" => new ActivitySet(db),
        "adviezen" => new AdviceSet(db),
        "netwerk" => new PartnerSet(db),
        "publicaties" => new PublicationSet(db),
        _ => null,
    };

    /// <summary>All lessons that fit a choice, in its order.</summary>
    public async Task<IAsyncEnumerable<LessonRecord>> LessonsAsync(Choice choice, Reader reader, CancellationToken cancel) =>
        new LessonSet(db, clock.Today()).StreamAsync(
            await lessons.AllAsync(choice, reader, cancel), db.Lessons.AsNoTracking().VisibleTo(reader).Shared(), cancel);

    /// <summary>All insights that fit a choice, in its order.</summary>
    public async Task<IAsyncEnumerable<InsightRecord>> InsightsAsync(Choice choice, Reader reader, CancellationToken cancel) =>
        new InsightSet(db).StreamAsync(
            await insights.AllAsync(choice, reader, cancel), db.Insights.AsNoTracking().VisibleTo(reader).Adopted(), cancel);
}
