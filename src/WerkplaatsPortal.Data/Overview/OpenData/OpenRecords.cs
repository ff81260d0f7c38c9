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

    /// <summary>The meanings that were said; null when none was.</summary>
    public static Dictionary<string, string?>? MeaningsOf(ConditionTags tags)
    {
        var meanings = Conditions.Vocabulary.Terms.Where(term => tags.MeaningFor(term.Value) is not null)
            .ToDictionary(term => term.Code, term => tags.MeaningFor(term.Value));
        return meanings.Count > 0 ? meanings : null;
    }

    /// <summary>The social basis of a setting; null when nothing is said of it.</summary>
    public static BasisRecord? BasisOf(Setting setting)
    {
        var touches = Of(SocialBases.Vocabulary, setting.SocialBasis);
        return touches.Count == 0 && setting.GivesPerson is null && setting.PersonGives is null
            ? null
            : new BasisRecord(touches, setting.GivesPerson, setting.PersonGives);
    }

    /// <summary>How the package says whether something is our reading of the source.</summary>
    public static string Grounding(bool inferred) => inferred ? "inferred" : "stated";
}

/// <summary>How an issue came about, and from which others.</summary>
public sealed record OriginRecord(string Type, IReadOnlyList<string> From);

/// <summary>A social issue.</summary>
public sealed record IssueRecord(
    string Id, string Name, int? Year, OriginRecord Origin, string? Summary, string Status, string? Successor, IReadOnlyDictionary<string, string?> ConditionNotes, string? Source) : IOpenRecord
{
    /// <summary>What it was called, first to last; without a year where none is known.</summary>
    public IReadOnlyList<NameRecord> NameHistory { get; init; } = [];

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }
}

/// <summary>A name, and since when.</summary>
public sealed record NameRecord(int? Year, string Name);

/// <summary>From when until when, as far as known.</summary>
public sealed record PeriodRecord(string? Start, string? End);

/// <summary>A learning practice.</summary>
public sealed record PracticeRecord(
    string Id, string Title, string Summary, string Place, PeriodRecord Period, IReadOnlyList<string> Levels, IReadOnlyList<string> Parties,
    IReadOnlyList<string> Domains, IReadOnlyList<string> Environments, IReadOnlyList<string> Conditions, IReadOnlyList<string> Issues,
    IReadOnlyList<string> Partners, string? Source, IReadOnlyList<string> Sources) : IOpenRecord
{
    /// <summary>What a condition means here.</summary>
    public IReadOnlyDictionary<string, string?>? ConditionMeanings { get; init; }

    /// <summary>Which parts of the social basis it touches.</summary>
    public BasisRecord? SocialBasis { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }
}

/// <summary>The social basis that something touches, and what a person gets from it and gives to it.</summary>
public sealed record BasisRecord(IReadOnlyList<string> Touches, string? GivesPerson, string? PersonGives);

/// <summary>A lesson.</summary>
public sealed record LessonRecord(
    string Id, string Title, string? Context, string Lesson, string? Evidence, string Grounding, IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Issues, IReadOnlyList<string> Levels, IReadOnlyList<string> Parties, IReadOnlyList<string> Domains,
    IReadOnlyList<string> Practices, int? Year, string Scope, string? Source) : IOpenRecord
{
    /// <summary>In which surroundings.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>From what kind of source it comes.</summary>
    public string SourceKind { get; init; } = "";

    /// <summary>For whom it may hold.</summary>
    public string? HoldsFor { get; init; }

    /// <summary>What it says about learning together itself.</summary>
    public IReadOnlyList<string> Aspects { get; init; } = [];

    /// <summary>What a condition means here.</summary>
    public IReadOnlyDictionary<string, string?>? ConditionMeanings { get; init; }

    /// <summary>Which parts of the social basis it touches.</summary>
    public BasisRecord? SocialBasis { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }
}

/// <summary>An insight.</summary>
public sealed record InsightRecord(
    string Id, string Title, string Insight, IReadOnlyList<string> Lessons, IReadOnlyList<string> Reasons, IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Issues, bool Derived, string? Source) : IOpenRecord
{
    /// <summary>The lessons that contradict it.</summary>
    public IReadOnlyList<string> ContradictingLessons { get; init; } = [];

    /// <summary>What a condition means here.</summary>
    public IReadOnlyDictionary<string, string?>? ConditionMeanings { get; init; }

    /// <summary>The number of its wording.</summary>
    public int Version { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }
}

/// <summary>A Tribune update or activity.</summary>
public sealed record TribuneRecord(
    string Id, string? Date, string DatePrecision, string Title, string? Kind, string? Place, string Summary, IReadOnlyList<string> Issues,
    IReadOnlyList<string> Publications, string? Source) : IOpenRecord
{
    /// <summary>The conditions that it is about.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>What a condition means here.</summary>
    public IReadOnlyDictionary<string, string?>? ConditionMeanings { get; init; }

    /// <summary>The lessons that it speaks of.</summary>
    public IReadOnlyList<string> Lessons { get; init; } = [];

    /// <summary>The insights that it speaks of.</summary>
    public IReadOnlyList<string> Insights { get; init; } = [];

    /// <summary>When it begins, in UTC; of an activity of which that is known.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>When it ends, in UTC.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>When it was called off, in UTC.</summary>
    public DateTime? CancelledAt { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }
}

/// <summary>A publication.</summary>
public sealed record PublicationRecord(
    string Id, string Title, int? Year, string Kind, string? Url, IReadOnlyList<string> Issues, string? Source) : IOpenRecord
{
    /// <summary>The regions that made it together.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The insights that it rests on.</summary>
    public IReadOnlyList<string> Insights { get; init; } = [];

    /// <summary>The lessons that it rests on.</summary>
    public IReadOnlyList<string> Lessons { get; init; } = [];

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }
}

/// <summary>A partner of the network.</summary>
public sealed record PartnerRecord(
    string Id, string Name, string Kind, string? Municipality, string? Website, string Role, string? Period, IReadOnlyList<string> FormerNames,
    IReadOnlyList<string> Conditions, string? Source) : IOpenRecord
{
    /// <summary>What a condition means for it.</summary>
    public IReadOnlyDictionary<string, string?>? ConditionMeanings { get; init; }

    /// <summary>The constituency of the programme committee to which it belongs.</summary>
    public string? CommitteeSeatGroup { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Note { get; init; }
}

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
