using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Tribune;

/// <content>What is written down afterwards, and the lessons that came of it.</content>
public sealed partial class TribuneActivity
{
    /// <summary>The longest report, in characters of Markdown.</summary>
    public const int ReportMaxLength = 20000;

    /// <summary>The longest text on what was learned.</summary>
    public const int LearnedMaxLength = 8000;

    /// <summary>The most people that can have come.</summary>
    public const int MostCame = 100_000;

    private readonly List<ActivityYield> yields = [];

    /// <summary>How it went, in Markdown.</summary>
    public string? Report { get; private set; }

    /// <summary>What was learned there, in words; lessons are made of it.</summary>
    public string? Learned { get; private set; }

    /// <summary>How many people came; null when nobody counted.</summary>
    public int? Came { get; private set; }

    /// <summary>When the report was first written, in UTC.</summary>
    public DateTime? ReportedAt { get; private set; }

    /// <summary>The lessons that came of it.</summary>
    public IReadOnlyList<ActivityYield> Yields => yields;

    /// <summary>Somebody with a seat in that Arena writes down how it went, or writes it anew.</summary>
    /// <exception cref="RuleViolation">It is still to come or was called off, or a text is missing or too long.</exception>
    public void WriteReport(ArenaMember by, string? report, string? learned, int? came, DateTime now)
    {
        DemandOpenTo(by);
        Rule.Demand(HasBegun(now), "Deze activiteit moet nog komen. Schrijf het verslag daarna.");
        Rule.Demand(came is null or (>= 0 and <= MostCame), "Schrijf hoeveel mensen er waren, of laat het leeg.", nameof(Came));
        (Report, Learned, Came) = (
            Rule.Text(report, ReportMaxLength, "Schrijf hoe het ging.", nameof(Report)),
            Rule.OptionalText(learned, LearnedMaxLength, nameof(Learned)),
            came);
        ReportedAt ??= now;
        Raise(new ActivityReported(Id));
    }

    /// <summary>A lesson was made of its report; it stays visible where the lesson came from.</summary>
    /// <exception cref="RuleViolation">There is no report yet, or the lesson arose in another studio.</exception>
    public void Yielded(Lesson lesson)
    {
        Rule.Demand(ReportedAt is not null, "Schrijf eerst het verslag van deze activiteit.");
        Rule.Demand(lesson.IssueId == IssueId, "Deze les hoort bij een ander leeratelier.");
        yields.Add(new ActivityYield(Id, lesson.Id));
        Raise(new ActivityReported(Id));
    }

    /// <summary>Whether it has begun; of one without a time, whether its day has come.</summary>
    public bool HasBegun(DateTime now) => StartsAt is { } start ? start <= now : Date is not null && SortDate <= Amsterdam.Day(now);
}

/// <summary>A lesson that came of an activity.</summary>
public sealed record ActivityYield(Guid ActivityId, Guid LessonId);

/// <summary>The report of an activity was written, or a lesson was made of it.</summary>
public sealed record ActivityReported(Guid SubjectId) : DomainEvent(SubjectId);
