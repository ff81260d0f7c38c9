namespace WerkplaatsPortal.Data.Packages.Records;

internal sealed record PublicationRecord : AddressedEntry
{
    public string Title { get; init; } = "";
    public int? Year { get; init; }
    public string Kind { get; init; } = "";
    public string? Url { get; init; }
    public IReadOnlyList<string>? Issues { get; init; }
    public bool Derived { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<string>? Regions { get; init; }
    public IReadOnlyList<string>? Insights { get; init; }
    public IReadOnlyList<string>? Lessons { get; init; }
}

internal sealed record TribuneRecord : AddressedEntry
{
    /// <summary>The kind of an update of which no kind is known.</summary>
    public const string PlainUpdate = "bericht";

    public string? Date { get; init; }
    public string? DatePrecision { get; init; }
    public string Title { get; init; } = "";
    public string Kind { get; init; } = "";
    public string? Place { get; init; }
    public string Summary { get; init; } = "";
    public IReadOnlyList<string>? Issues { get; init; }
    public IReadOnlyList<string>? Publications { get; init; }
    public bool Derived { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }

    /// <summary>All that an update says, in Markdown; without it the summary is all.</summary>
    public string? Body { get; init; }
    public IReadOnlyList<string>? Conditions { get; init; }
    public Dictionary<string, string?>? ConditionMeanings { get; init; }
    public IReadOnlyList<string>? Lessons { get; init; }
    public IReadOnlyList<string>? Insights { get; init; }
    public string? PublishedAt { get; init; }

    // Of activities only, from here on.
    public string? StartsAt { get; init; }
    public string? EndsAt { get; init; }
    public AgreementRecord? Agreement { get; init; }
    public string? CancelledAt { get; init; }
    public string? CancelReason { get; init; }
    public string? ReportedAt { get; init; }
    public string? Report { get; init; }
    public string? Learned { get; init; }
    public int? Came { get; init; }

    /// <summary>The lessons that came of it.</summary>
    public IReadOnlyList<string>? YieldedLessons { get; init; }
}
