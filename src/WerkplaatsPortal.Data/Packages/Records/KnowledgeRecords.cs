using System.Text.Json.Serialization;

namespace WerkplaatsPortal.Data.Packages.Records;

internal sealed record PracticeRecord : AddressedEntry, ISetting
{
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";
    public string Place { get; init; } = "";
    public YearsRecord? Period { get; init; }
    public IReadOnlyList<string>? Levels { get; init; }
    public IReadOnlyList<string>? Parties { get; init; }
    public IReadOnlyList<string>? Domains { get; init; }
    public IReadOnlyList<string>? Environments { get; init; }
    public IReadOnlyList<string> Conditions { get; init; } = [];
    public IReadOnlyList<string> Issues { get; init; } = [];
    public IReadOnlyList<string>? Partners { get; init; }
    public string? Source { get; init; }
    public IReadOnlyList<string>? Sources { get; init; }
    public bool Derived { get; init; }
    public string? Note { get; init; }
    public Dictionary<string, string?>? ConditionMeanings { get; init; }
    public SocialBasisRecord? SocialBasis { get; init; }
    public IReadOnlyList<string>? Questions { get; init; }

    /// <summary>What the Arena agreed.</summary>
    public AgreementRecord? Agreement { get; init; }

    /// <summary>False: not yet decided together.</summary>
    public bool? DecidedTogether { get; init; }
    public string? MadeAt { get; init; }
}

internal sealed record YearsRecord(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Start,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? End);

internal sealed record SocialBasisRecord(IReadOnlyList<string> Touches, string? GivesPerson, string? PersonGives);

/// <summary>An agreement of the Arena, without who was there.</summary>
internal sealed record AgreementRecord(string TakenOn, string Decided);

/// <summary>Where in the whole something stands.</summary>
internal interface ISetting
{
    IReadOnlyList<string>? Levels { get; }

    IReadOnlyList<string>? Parties { get; }

    IReadOnlyList<string>? Domains { get; }

    IReadOnlyList<string>? Environments { get; }

    SocialBasisRecord? SocialBasis { get; }
}

internal sealed record LessonRecord : AddressedEntry, ISetting
{
    public string Title { get; init; } = "";
    public string? Context { get; init; }
    public string Lesson { get; init; } = "";
    public string? Evidence { get; init; }
    public string? Grounding { get; init; }
    public IReadOnlyList<string> Conditions { get; init; } = [];
    public IReadOnlyList<string> Issues { get; init; } = [];
    public IReadOnlyList<string>? Levels { get; init; }
    public IReadOnlyList<string>? Parties { get; init; }
    public IReadOnlyList<string>? Domains { get; init; }
    public IReadOnlyList<string>? Practices { get; init; }
    public int? Year { get; init; }
    public string? Scope { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<string>? Environments { get; init; }
    public Dictionary<string, string?>? ConditionMeanings { get; init; }
    public SocialBasisRecord? SocialBasis { get; init; }
    public string? SourceKind { get; init; }
    public string? HoldsFor { get; init; }
    public IReadOnlyList<string>? Aspects { get; init; }
    public IReadOnlyList<string>? Questions { get; init; }
    public string? SharedAt { get; init; }
}

/// <summary>A lesson that was withdrawn: its words stay behind.</summary>
internal sealed record WithdrawnLessonRecord : AddressedEntry
{
    public string Title { get; init; } = "";
    public IReadOnlyList<string> Conditions { get; init; } = [];
    public IReadOnlyList<string> Issues { get; init; } = [];
    public IReadOnlyList<string>? Practices { get; init; }
    public string Reason { get; init; } = "";
    public string? SharedAt { get; init; }
    public string? WithdrawnAt { get; init; }
}

internal sealed record LessonLinkRecord : PackageEntry
{
    public string From { get; init; } = "";
    public string To { get; init; } = "";
    public string Kind { get; init; } = "";
    public string? Remark { get; init; }
    public string? ConnectedAt { get; init; }
}

internal sealed record InsightRecord : AddressedEntry
{
    public string Title { get; init; } = "";
    public string Insight { get; init; } = "";
    public IReadOnlyList<string> Lessons { get; init; } = [];
    public IReadOnlyList<string>? ContradictingLessons { get; init; }
    public IReadOnlyList<string>? Reasons { get; init; }
    public IReadOnlyList<string> Conditions { get; init; } = [];
    public IReadOnlyList<string> Issues { get; init; } = [];
    public bool Derived { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }
    public Dictionary<string, string?>? ConditionMeanings { get; init; }
    public AgreementRecord? Agreement { get; init; }
    public string? LookBackOn { get; init; }
    public int? Version { get; init; }
    public string? AdoptedAt { get; init; }

    /// <summary>Lessons under it that were withdrawn since.</summary>
    public IReadOnlyList<string>? WithdrawnLessons { get; init; }

    /// <summary>Every step since it was first adopted.</summary>
    public IReadOnlyList<InsightStepRecord>? Steps { get; init; }
}

internal sealed record InsightStepRecord
{
    public string Kind { get; init; } = "";
    public int? Number { get; init; }
    public string TakenAt { get; init; } = "";
    public AgreementRecord? Agreement { get; init; }
    public string? LookBackOn { get; init; }

    /// <summary>The lesson that put it back on the table.</summary>
    public string? Lesson { get; init; }
}
