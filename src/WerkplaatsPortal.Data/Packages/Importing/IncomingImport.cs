using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Exchange;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Logs the lessons and insights of another region as what came in from there; never as the region's own.</summary>
internal static class IncomingImport
{
    public static async Task RunAsync(CheckedPackage package, ImportDesk desk, CancellationToken cancel)
    {
        await new IncomingLessons(desk).RunAsync(package.Lessons, cancel);
        await new IncomingInsights(desk).RunAsync(package.Insights, cancel);
    }
}

/// <summary>Logs what came in, of one kind.</summary>
internal abstract class Incoming<TRecord>(ImportDesk desk, string file, IncomingKind kind) : FileImport<TRecord, IncomingKnowledge>(desk, file)
    where TRecord : PackageEntry
{
    protected override IQueryable<IncomingKnowledge> All => Desk.Db.IncomingKnowledge;

    protected override Task PrepareAsync(IReadOnlyList<TRecord> entries, CancellationToken cancel) => Task.CompletedTask;

    protected override IncomingKnowledge Make(TRecord entry) => IncomingKnowledge.From(Desk.Origin, kind, Text(entry), Desk.Now);

    protected override void Renew(IncomingKnowledge entity, TRecord entry) => entity.Describe(Text(entry));

    protected abstract IncomingText Text(TRecord entry);
}

internal sealed class IncomingLessons(ImportDesk desk) : Incoming<LessonRecord>(desk, PackageFile.Lessons, IncomingKind.Lesson)
{
    protected override IncomingText Text(LessonRecord entry)
    {
        var withContext = $"{entry.Context}\n\n{entry.Lesson}".Trim();
        return new(
            entry.Title, withContext.Length <= IncomingKnowledge.TextMaxLength ? withContext : entry.Lesson, entry.Evidence,
            Words.Tags(entry.Conditions, entry.ConditionMeanings),
            Words.From(entry.Source, entry.Grounding == KnowledgeShapes.Inferred, entry.Note));
    }
}

internal sealed class IncomingInsights(ImportDesk desk) : Incoming<InsightRecord>(desk, PackageFile.Insights, IncomingKind.Insight)
{
    protected override IncomingText Text(InsightRecord entry) => new(
        entry.Title, entry.Insight, string.Join('\n', entry.Reasons ?? []), Words.Tags(entry.Conditions, entry.ConditionMeanings),
        Words.From(entry.Source, entry.Derived, entry.Note));
}
