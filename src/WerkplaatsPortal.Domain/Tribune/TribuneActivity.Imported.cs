using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Tribune;

/// <content>How an activity went, as a package tells of it.</content>
public sealed partial class TribuneActivity
{
    /// <summary>Replaces when it was and how it went as an import does; who told it and who came is not in a package.</summary>
    /// <exception cref="RuleViolation">A text is too long, it ends before it begins, or a reason for calling it off is missing.</exception>
    public void TellFromImport(ToldActivity told)
    {
        Rule.Demand(told.EndsAt is null || (told.StartsAt is not null && told.EndsAt > told.StartsAt), "Het einde ligt voor het begin.", nameof(EndsAt));
        Rule.Demand(told.Came is null or (>= 0 and <= MostCame), "Schrijf hoeveel mensen er waren, of laat het leeg.", nameof(Came));
        (StartsAt, EndsAt, Agreement) = (told.StartsAt, told.EndsAt, told.Agreement);
        (CancelledAt, CancelReason) = (
            told.CancelledAt,
            told.CancelledAt is null ? null : Rule.Text(told.CancelReason, ReasonMaxLength, "Schrijf waarom het niet doorgaat.", nameof(CancelReason)));
        Report = told.ReportedAt is null ? null : Rule.Text(told.Report, ReportMaxLength, "Schrijf hoe het ging.", nameof(Report));
        (Learned, Came, ReportedAt) = (Rule.OptionalText(told.Learned, LearnedMaxLength, nameof(Learned)), told.Came, told.ReportedAt);
        Raise(new ActivityAnnounced(Id));
    }

    /// <summary>Replaces what was shared there, and what came of it, as an import does.</summary>
    public void SharesFromImport(IEnumerable<Guid> lessonIds, IEnumerable<Guid> insightIds, IEnumerable<Guid> yieldedIds)
    {
        Replace(lessons, lessonIds.Select(id => new ActivityLesson(Id, id)), new ActivityAnnounced(Id));
        Replace(insights, insightIds.Select(id => new ActivityInsight(Id, id)), new ActivityAnnounced(Id));
        Replace(yields, yieldedIds.Select(id => new ActivityYield(Id, id)), new ActivityAnnounced(Id));
    }
}

/// <summary>When an activity was and how it went, as a package tells of it.</summary>
public sealed record ToldActivity
{
    /// <summary>When it begins, in UTC; null when only the day is known.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>When it ends, in UTC.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>What the Arena agreed about it.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>When it was called off, in UTC.</summary>
    public DateTime? CancelledAt { get; init; }

    /// <summary>Why it was called off.</summary>
    public string? CancelReason { get; init; }

    /// <summary>How it went, in Markdown.</summary>
    public string? Report { get; init; }

    /// <summary>What was learned there.</summary>
    public string? Learned { get; init; }

    /// <summary>How many people came.</summary>
    public int? Came { get; init; }

    /// <summary>When the report was written, in UTC.</summary>
    public DateTime? ReportedAt { get; init; }
}
