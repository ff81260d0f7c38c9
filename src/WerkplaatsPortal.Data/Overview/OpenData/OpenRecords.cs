using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview.OpenData;

/// <summary>
/// Everything here is what the outside world reads: the field names of the package (in snake case), slugs for ids and references,
/// codes for fixed values.
/// </summary>
public interface IOpenRecord
{
    /// <summary>The slug.</summary>
    string Id { get; }
}

/// <summary>What the records share.</summary>
internal static class Codes
{
    public static IReadOnlyList<string> Of<T>(Vocabulary<T> vocabulary, T set) where T : struct, Enum => [.. vocabulary.In(set).Select(term => term.Code)];

    public static IReadOnlyList<string> Of(Condition conditions) => Of(Conditions.Vocabulary, conditions);

    /// <summary>How the package says whether something is our reading of the source.</summary>
    public static string Grounding(bool inferred) => inferred ? "inferred" : "stated";
}

/// <summary>How an issue came about, and from which others.</summary>
public sealed record OriginRecord(string Type, IReadOnlyList<string> From);

/// <summary>A social issue.</summary>
public sealed record IssueRecord(
    string Id, string Name, int? Year, OriginRecord Origin, string? Summary, string Status, string? Successor, IReadOnlyDictionary<string, string?> ConditionNotes, string? Source) : IOpenRecord;

/// <summary>From when until when, as far as known.</summary>
public sealed record PeriodRecord(string? Start, string? End);

/// <summary>A learning practice.</summary>
public sealed record PracticeRecord(
    string Id, string Title, string Summary, string Place, PeriodRecord Period, IReadOnlyList<string> Levels, IReadOnlyList<string> Parties,
    IReadOnlyList<string> Domains, IReadOnlyList<string> Environments, IReadOnlyList<string> Conditions, IReadOnlyList<string> Issues,
    IReadOnlyList<string> Partners, string? Source, IReadOnlyList<string> Sources) : IOpenRecord;

/// <summary>A lesson.</summary>
public sealed record LessonRecord(
    string Id, string Title, string? Context, string Lesson, string? Evidence, string Grounding, IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Issues, IReadOnlyList<string> Levels, IReadOnlyList<string> Parties, IReadOnlyList<string> Domains,
    IReadOnlyList<string> Practices, int? Year, string Scope, string? Source) : IOpenRecord;

/// <summary>An insight.</summary>
public sealed record InsightRecord(
    string Id, string Title, string Insight, IReadOnlyList<string> Lessons, IReadOnlyList<string> Reasons, IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Issues, bool Derived, string? Source) : IOpenRecord;

/// <summary>A Tribune update or activity.</summary>
public sealed record TribuneRecord(
    string Id, string? Date, string DatePrecision, string Title, string? Kind, string? Place, string Summary, IReadOnlyList<string> Issues,
    IReadOnlyList<string> Publications, string? Source) : IOpenRecord;

/// <summary>A publication.</summary>
public sealed record PublicationRecord(
    string Id, string Title, int? Year, string Kind, string? Url, IReadOnlyList<string> Issues, string? Source) : IOpenRecord;

/// <summary>A partner of the network.</summary>
public sealed record PartnerRecord(
    string Id, string Name, string Kind, string? Municipality, string? Website, string Role, string? Period, IReadOnlyList<string> FormerNames,
    IReadOnlyList<string> Conditions, string? Source) : IOpenRecord;

/// <summary>A public advice of the programme committee, with the studio's answer.</summary>
public sealed record AdviceRecord(
    string Id, string Kind, string Issue, string? Question, string Title, string Body, DateOnly GivenOn, DateOnly? AnswerBefore, string? Answer,
    string? Reason, DateOnly? AnsweredOn) : IOpenRecord
{
    /// <summary>The day of the committee's meeting that adopted it; null for one given outside a meeting.</summary>
    public DateOnly? MeetingOn { get; init; }

    /// <summary>When the committee said that what follows from it is done.</summary>
    public DateOnly? FinishedOn { get; init; }

    /// <summary>What the studio does because of it.</summary>
    public IReadOnlyList<AdviceActionRecord> Actions { get; init; } = [];
}

/// <summary>Something that a studio does because of an advice.</summary>
public sealed record AdviceActionRecord(string What, string Who, DateOnly Before, DateOnly? DoneOn, string? Remark);
