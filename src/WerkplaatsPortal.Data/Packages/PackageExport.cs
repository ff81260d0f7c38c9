using WerkplaatsPortal.Data.Packages.Exporting;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages;

/// <summary>
/// Writes everything that is public as a knowledge package, such that the import of it into an empty portal gives the same
/// addresses and content. No drafts, nothing internal, no personal data. The same content gives the same bytes.
/// </summary>
public sealed class PackageExport(PortalDbContext db, TimeProvider clock)
{
    /// <summary>Writes a folder, or a zip when the path ends in <c>.zip</c>, and tells how many records stand in each file.</summary>
    /// <exception cref="IOException">The folder holds other things than a package, or can't be written.</exception>
    public async Task<IReadOnlyList<(string File, int Records)>> RunAsync(string path, CancellationToken cancel = default)
    {
        var toZip = path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        if (!toZip)
            PackageTarget.DemandFree(path);

        var knowledge = await PublicKnowledge.ReadAsync(db, clock.Today(), cancel);
        var files = new List<PackageContent>
        {
            NetworkExport.Network(knowledge),
            VocabularyExport.Conditions(),
            VocabularyExport.Taxonomies(),
            NetworkExport.Partners(knowledge),
            AgendaExport.Issues(knowledge),
            AgendaExport.Studios(knowledge),
            PracticeExport.Practices(knowledge),
            KnowledgeExport.Lessons(knowledge),
            KnowledgeExport.WithdrawnLessons(knowledge),
            KnowledgeExport.LessonLinks(knowledge),
            KnowledgeExport.Insights(knowledge),
            KnowledgeExport.WithdrawnInsights(knowledge),
            AdviceExport.Advices(knowledge),
            ExchangeExport.Publications(knowledge),
            ExchangeExport.Tribune(knowledge),
        };
        files.RemoveAll(file => file.Records == 0);
        if (toZip)
            PackageTarget.WriteZip(path, files);
        else
            PackageTarget.WriteFolder(path, files);
        return [.. files.Select(file => (file.File, file.Records))];
    }
}
