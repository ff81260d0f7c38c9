namespace WerkplaatsPortal.Data.Packages.Records;

/// <summary>An advice of the public register; who asked, gave and answered stays behind.</summary>
internal sealed record AdviceRecord : AddressedEntry
{
    public string Kind { get; init; } = "";
    public string Issue { get; init; } = "";
    public string? Question { get; init; }
    public string Title { get; init; } = "";
    public string Body { get; init; } = "";
    public string GivenAt { get; init; } = "";
    public string? MeetingOn { get; init; }
    public string? AnswerBefore { get; init; }
    public string? Answer { get; init; }
    public string? Reason { get; init; }
    public string? AnsweredAt { get; init; }
    public IReadOnlyList<AdviceActionRecord>? Actions { get; init; }
    public string? FinishedAt { get; init; }
}

internal sealed record AdviceActionRecord
{
    public string What { get; init; } = "";

    /// <summary>In words that everybody may read.</summary>
    public string Who { get; init; } = "";
    public string Before { get; init; } = "";
    public string? DoneAt { get; init; }
    public string? Remark { get; init; }
}
