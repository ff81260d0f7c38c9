using WerkplaatsPortal.Data.Packages.Records;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>A question that is new, or differs from the last import.</summary>
internal sealed record DifferingQuestion(string Id, QuestionRecord Question, string Hash, PackageRecord? Known);

/// <summary>
/// Finds which question of the last import a question is. Most packages give questions no id: then the same words are the same
/// question, and what remains is paired in order, so that a question that was only reworded stays the question it was.
/// </summary>
internal static class QuestionMatch
{
    /// <summary>The questions of a studio that are new or differ.</summary>
    /// <param name="desk">What was known.</param>
    /// <param name="studio">The studio.</param>
    /// <param name="taken">The ids that questions have; a question that gets one here is added.</param>
    public static List<DifferingQuestion> Differing(ImportDesk desk, StudioRecord studio, HashSet<string> taken)
    {
        var prefix = studio.Id + "/";
        var free = desk.KnownOf(PackageFile.Questions).Where(record => record.RecordId.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(record => record.RecordId.Length).ThenBy(record => record.RecordId, StringComparer.Ordinal).ToList();
        var number = free.Count;
        var differing = new List<DifferingQuestion>();
        foreach (var question in studio.ArenaQuestions.ExceptBy(free.Select(record => record.ContentHash), PackageJson.HashOf))
            differing.Add(new DifferingQuestion(question.Id ?? "", question, PackageJson.HashOf(question), null));

        var same = studio.ArenaQuestions.Select(PackageJson.HashOf).ToHashSet();
        free.RemoveAll(record => same.Contains(record.ContentHash));
        return [.. differing.Select(Match).OfType<DifferingQuestion>()];

        DifferingQuestion? Match(DifferingQuestion each)
        {
            var known = each.Id.Length > 0
                ? desk.KnownOf(PackageFile.Questions).FirstOrDefault(record => string.Equals(record.RecordId, each.Id, StringComparison.OrdinalIgnoreCase))
                : free.FirstOrDefault();
            if (known?.ContentHash == each.Hash)
                return null;

            if (known is null)
                return each with { Id = each.Id.Length > 0 ? each.Id : FreeId() };

            free.Remove(known);
            return each with { Id = known.RecordId, Known = known };
        }

        string FreeId()
        {
            string id;
            do
                id = $"{prefix}{++number}";
            while (!taken.Add(id));
            return id;
        }
    }
}
