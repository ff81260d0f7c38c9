using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <summary>Whether an insight holds at a place.</summary>
public enum FindingAnswer
{
    /// <summary>It holds here.</summary>
    Yes,

    /// <summary>It holds here in part.</summary>
    Partly,

    /// <summary>It does not hold here.</summary>
    No,
}

/// <summary>The names of the values of <see cref="FindingAnswer"/>.</summary>
public static class FindingAnswers
{
    /// <summary>The vocabulary.</summary>
    public static Vocabulary<FindingAnswer> Vocabulary { get; } = new(
        new(FindingAnswer.Yes, "ja", "Ja", "Yes"),
        new(FindingAnswer.Partly, "deels", "Deels", "Partly"),
        new(FindingAnswer.No, "nee", "Nee", "No"));
}

/// <summary>What somebody found who asked of an insight: does this hold here?</summary>
/// <param name="Answer">Yes, partly or no.</param>
/// <param name="Account">What was seen that says so.</param>
/// <param name="Place">Where "here" is, in words.</param>
public sealed record FindingText(FindingAnswer Answer, string? Account, string? Place);

/// <summary>
/// "Does this hold here?": what a partner, or somebody with a seat, found of an insight at a place of their own. It counts towards
/// the reach of the insight and is as visible as the insight. One stands for a partner, an insight and a
/// place; those before it stay readable.
/// </summary>
public sealed class LocalFinding : Entity
{
    /// <summary>The longest account.</summary>
    public const int AccountMaxLength = 4000;

    /// <summary>The longest name of a place.</summary>
    public const int PlaceMaxLength = 120;

    private LocalFinding() { }

    /// <summary>The insight.</summary>
    public Guid InsightId { get; private set; }

    /// <summary>The wording of the insight that was tried.</summary>
    public int InsightNumber { get; private set; }

    /// <summary>The partner that found it; null when somebody speaks for himself or herself.</summary>
    public Guid? PartnerId { get; private set; }

    /// <summary>Who reported it; null for a former participant.</summary>
    public Guid? ReportedBy { get; private set; }

    /// <summary>Yes, partly or no.</summary>
    public FindingAnswer Answer { get; private set; }

    /// <summary>What was seen that says so.</summary>
    public string Account { get; private set; } = "";

    /// <summary>Where "here" is, in words.</summary>
    public string Place { get; private set; } = "";

    /// <summary>When it was reported, in UTC.</summary>
    public DateTime ReportedAt { get; private set; }

    /// <summary>When a later finding of the same partner took its place, in UTC; null while it stands.</summary>
    public DateTime? ReplacedAt { get; private set; }

    /// <summary>The lesson that was made of it.</summary>
    public Guid? LessonId { get; private set; }

    /// <summary>Reports what was found. The finding that stood until now is replaced, and stays readable.</summary>
    /// <param name="insight">The insight.</param>
    /// <param name="partner">The partner that is spoken for; null when the person speaks for himself or herself.</param>
    /// <param name="by">Who reports it.</param>
    /// <param name="text">What was found.</param>
    /// <param name="standing">What stands now for the same partner (or person), insight and place; null when nothing does.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">The insight is not adopted, the account or the place is missing, or what stands is another's.</exception>
    public static LocalFinding Report(
        Insight insight, NetworkPartner? partner, Guid by, FindingText text, LocalFinding? standing, DateTime now)
    {
        Rule.Demand(insight.IsRegionalKnowledge, "Zeg dit van een inzicht dat is vastgesteld.");
        var finding = new LocalFinding
        {
            InsightId = insight.Id,
            InsightNumber = insight.Number,
            PartnerId = partner?.Id,
            ReportedBy = by,
            Answer = Rule.Known(text.Answer, nameof(Answer)),
            Account = Rule.Text(text.Account, AccountMaxLength, "Schrijf waaraan je dat ziet.", nameof(Account)),
            Place = Rule.Text(text.Place, PlaceMaxLength, "Schrijf om welke plek het gaat.", nameof(Place)),
            ReportedAt = now,
        };
        standing?.MakeWayFor(finding);
        finding.Raise(new FindingReported(finding.Id, insight.Id));
        return finding;
    }

    /// <summary>The draft that the lead made of it keeps whose it was.</summary>
    /// <exception cref="RuleViolation">It does not say no, or it became a lesson before.</exception>
    public void Become(Lesson lesson)
    {
        Rule.Demand(Answer == FindingAnswer.No, "Alleen van een bevinding die nee zegt maak je zo een les.");
        Rule.Demand(LessonId is null, "Van deze bevinding is al een les gemaakt.");
        LessonId = lesson.Id;
        lesson.SpeakAgainst([InsightId]);
        Raise(new FindingBecameLesson(Id, lesson.Id));
    }

    /// <summary>Whether it is about a place, whatever its capitals.</summary>
    public bool IsAt(string? place) => string.Equals(Place, place?.Trim(), StringComparison.OrdinalIgnoreCase);

    private void MakeWayFor(LocalFinding later)
    {
        var isOurs = (InsightId, PartnerId, PartnerId is null ? ReportedBy : null)
            == (later.InsightId, later.PartnerId, later.PartnerId is null ? later.ReportedBy : null);
        Rule.Demand(isOurs && ReplacedAt is null, "Deze bevinding is van iemand anders.");
        Rule.Demand(IsAt(later.Place), "Deze bevinding gaat over een andere plek.");
        ReplacedAt = later.ReportedAt;
        Raise(new FindingReplaced(Id, InsightId));
    }
}
