using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Who did something: a name only for who sits in the Arena.</summary>
/// <param name="Name">The name; null for who may not see it, and for what came in with a package.</param>
/// <param name="WasImported">Whether nobody here did it: it came in with a package.</param>
public sealed record Doer(string? Name, bool WasImported);

/// <summary>The words as they once stood.</summary>
/// <param name="Number">1 is what was first written.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who wrote them.</param>
/// <param name="Texts">Title and texts, in the order of the page.</param>
public sealed record Wording(int Number, DateTime At, Doer By, IReadOnlyList<string?> Texts);

/// <summary>What happened to a lesson or an insight.</summary>
/// <param name="State">Where a lesson stood from then on; null for an insight.</param>
/// <param name="Audience">Its audience from then on.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record HistoryStep(LessonState? State, Audience Audience, string? Reason, Doer By, DateTime At);

/// <summary>How a lesson or an insight came to be what it is, as far as a reader may see it.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Title">What it is called now.</param>
/// <param name="IsAll">Whether the reader sees drafts and names too.</param>
/// <param name="IsWithdrawn">Whether it was taken back.</param>
/// <param name="IsDated">Whether the day of sharing or adopting is known; else it is the day of the import.</param>
/// <param name="Agreement">What the Arena agreed, of an insight.</param>
/// <param name="Wordings">The words, first first.</param>
/// <param name="Steps">What happened, first first.</param>
public sealed record KnowledgeHistory(
    string Slug, string Title, bool IsAll, bool IsWithdrawn, bool IsDated, Agreement? Agreement, IReadOnlyList<Wording> Wordings,
    IReadOnlyList<HistoryStep> Steps)
{
    /// <summary>
    /// The same, for who doesn't sit in the Arena: only words that stood there while these readers might read them, only steps
    /// from sharing on, and only the reason of a withdrawal. Of what was withdrawn no words at all.
    /// </summary>
    /// <param name="needed">The audience that holds the reader.</param>
    public KnowledgeHistory For(Audience needed)
    {
        var open = OpenPeriods(needed);
        var wordings = Wordings.Where((wording, place) =>
        {
            var until = place + 1 < Wordings.Count ? Wordings[place + 1].At : DateTime.MaxValue;
            return open.Any(period => Later(period.From, wording.At) < Earlier(period.Until, until));
        });
        var steps = Steps.Where(step => step.State is LessonState.Shared or LessonState.Withdrawn or null)
            .Select(step => step.State == LessonState.Withdrawn ? step : step with { Reason = null });
        return this with { IsAll = false, Wordings = IsWithdrawn ? [] : [.. wordings], Steps = [.. steps] };
    }

    /// <summary>The same without anybody's name.</summary>
    public KnowledgeHistory WithoutNames() => this with
    {
        Wordings = [.. Wordings.Select(wording => wording with { By = wording.By with { Name = null } })],
        Steps = [.. Steps.Select(step => step with { By = step.By with { Name = null } })],
    };

    private List<(DateTime From, DateTime Until)> OpenPeriods(Audience needed)
    {
        var open = new List<(DateTime, DateTime)>();
        for (var place = 0; place < Steps.Count; place++)
        {
            var step = Steps[place];
            var until = place + 1 < Steps.Count ? Steps[place + 1].At : DateTime.MaxValue;
            if (step.State is LessonState.Shared or null && step.Audience >= needed)
                open.Add((step.At, until));
        }

        return open;
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
