using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Facets;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>
/// What words found for visitors: who turns the page, or orders otherwise, does not search again. A frequent word finds a thousand
/// lessons, a quarter of a megabyte, so only some are kept.
/// </summary>
public sealed class LessonFindings(TimeProvider clock, ChangesElsewhere elsewhere) : VisitorMemory<string, Finding>(60, clock, elsewhere)
{
    /// <summary>What a choice found; searches when it was not asked lately.</summary>
    public async ValueTask<Finding?> OfAsync(Choice choice, Func<Task<Finding?>> search, PortalDbContext db, CancellationToken cancel)
    {
        if (choice.Words.AreNone)
            return null;

        var known = await NowAsync(db, cancel);
        var asked = $"{choice.Words.Typed}\n{string.Join('\n', choice.Codes.SelectMany(codes => codes.Select(code => $"{codes.Key}={code}")))}";
        if (known.TryGetValue(asked, out var found))
            return found;

        var finding = await search();
        if (finding is not null)
            known[asked] = finding;
        return finding;
    }
}
