namespace WerkplaatsPortal.Data.Packages.Records;

internal sealed record IssueRecord : AddressedEntry
{
    public string Name { get; init; } = "";
    public string? Summary { get; init; }
    public int? Year { get; init; }
    public OriginRecord? Origin { get; init; }
    public string Status { get; init; } = "";
    public IReadOnlyList<NameInYear> NameHistory { get; init; } = [];
    public Dictionary<string, string?>? ConditionNotes { get; init; }
    public bool Derived { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }
    public string? Successor { get; init; }

    /// <summary>Every step in its life; without them they are made up from the years.</summary>
    public IReadOnlyList<DecisionRecord>? Decisions { get; init; }
}

internal sealed record OriginRecord(string Type, IReadOnlyList<string>? From);

internal sealed record NameInYear(int? Year, string Name);

internal sealed record DecisionRecord
{
    public string Step { get; init; } = "";
    public string TakenOn { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Summary { get; init; }
    public string Reason { get; init; } = "";
    public string? OnAdviceOf { get; init; }
    public string? MeetingOn { get; init; }
    public string? Character { get; init; }
    public string? Successor { get; init; }
    public Dictionary<string, string?>? ConditionNotes { get; init; }
}

internal sealed record StudioRecord : PackageEntry
{
    public string Issue { get; init; } = "";
    public string? Name { get; init; }
    public string? OpenedOn { get; init; }
    public IReadOnlyList<QuestionRecord> ArenaQuestions { get; init; } = [];

    /// <summary>What the committee decided on it, first to last; without whom that concerned.</summary>
    public IReadOnlyList<StudioDecisionRecord>? Decisions { get; init; }
}

internal sealed record StudioDecisionRecord
{
    public string Step { get; init; } = "";
    public string TakenOn { get; init; } = "";
    public string Reason { get; init; } = "";
    public string? OnAdviceOf { get; init; }
    public string? MeetingOn { get; init; }
    public string? From { get; init; }
    public string? Until { get; init; }
}

internal sealed record QuestionRecord
{
    public string? Id { get; init; }
    public string? Slug { get; init; }
    public string Question { get; init; } = "";
    public bool Derived { get; init; }
    public IReadOnlyList<string> Conditions { get; init; } = [];
    public Dictionary<string, string?>? ConditionMeanings { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }
    public string? ArticulatedAt { get; init; }
    public string? State { get; init; }
}
