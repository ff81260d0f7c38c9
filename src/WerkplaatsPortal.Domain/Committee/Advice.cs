using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>Whether a studio asked for the advice.</summary>
public enum AdviceKind
{
    /// <summary>The studio asked.</summary>
    Requested,

    /// <summary>The committee gave it unasked.</summary>
    Unrequested,
}

/// <summary>What a studio does with an advice.</summary>
public enum AdviceAnswer
{
    /// <summary>Adopted.</summary>
    Adopted,

    /// <summary>Adopted in part.</summary>
    Partly,

    /// <summary>Not adopted.</summary>
    NotAdopted,
}

/// <summary>
/// An advice of the programme committee to the participants of a studio, asked or unasked, and what the studio answers.
/// It stands in a public register once it is given, unless it is internal: then only the studio's Arena, its lead and the
/// committee read it.
/// </summary>
public sealed partial class Advice : Entity
{
    /// <summary>The longest title.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>The longest question, advice and reason.</summary>
    public const int TextMaxLength = 8000;

    private Advice() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The studio's issue.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>Asked or unasked.</summary>
    public AdviceKind Kind { get; private set; }

    /// <summary>What the studio asked.</summary>
    public string? Question { get; private set; }

    /// <summary>The day before which the studio would like the advice.</summary>
    public DateOnly? WantedBefore { get; private set; }

    /// <summary>Who asked for it.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTime? AskedAt { get; private set; }

    /// <summary>What the advice is called.</summary>
    public string? Title { get; private set; }

    /// <summary>The advice, in Markdown.</summary>
    public string? Body { get; private set; }

    /// <summary>Whether only the studio's Arena, its lead and the committee may read it.</summary>
    public bool Internal { get; private set; }

    /// <summary>Which committee member gave it on behalf of the committee.</summary>
    public Guid? GivenBy { get; private set; }

    /// <summary>When it was given, in UTC; null while the committee works on it.</summary>
    public DateTime? GivenAt { get; private set; }

    /// <summary>The day of the committee's meeting in which it was adopted; null for one given outside a meeting.</summary>
    public DateOnly? MeetingOn { get; private set; }

    /// <summary>That meeting.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>The day before which the studio answers.</summary>
    public DateOnly? AnswerBefore { get; private set; }

    /// <summary>What the studio does with it.</summary>
    public AdviceAnswer? Answer { get; private set; }

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who answered.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>When the studio answered, in UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The lead of a studio asks the committee for advice.</summary>
    /// <exception cref="RuleViolation">The question is missing, the day has passed, or somebody else than the lead asks.</exception>
    /// <param name="studio">The studio.</param>
    /// <param name="slug">Part of the address.</param>
    /// <param name="question">What it asks.</param>
    /// <param name="wantedBefore">The day before which it would like the advice.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="isInternal">Whether question and advice stay out of the public register.</param>
    public static Advice Ask(
        LearningStudio studio, string slug, string question, DateOnly wantedBefore, Guid by, DateTime now, bool isInternal = false)
    {
        studio.DemandLed(by, now);
        DemandAhead(wantedBefore, now);
        var advice = new Advice
        {
            Slug = slug,
            IssueId = studio.IssueId,
            Kind = AdviceKind.Requested,
            Question = Rule.Text(question, TextMaxLength, "Schrijf je vraag aan de commissie.", nameof(Question)),
            WantedBefore = wantedBefore,
            Internal = isInternal,
            AskedBy = by,
            AskedAt = now,
        };
        advice.Raise(new AdviceAsked(advice.Id));
        return advice;
    }

    /// <summary>A member gives an advice on behalf of the committee, unasked.</summary>
    /// <exception cref="RuleViolation">A text is missing, the day has passed, or the person has no seat in the committee.</exception>
    public static Advice GiveUnrequested(CommitteeSeat seat, LearningStudio studio, string slug, AdviceText text, DateTime now)
    {
        var advice = new Advice { Slug = slug, IssueId = studio.IssueId, Kind = AdviceKind.Unrequested };
        advice.Give(seat, text, now);
        return advice;
    }

    /// <summary>What the committee wrote together and adopted becomes an advice, or the answer to the request.</summary>
    internal static Advice Adopted(AdviceGround ground, AdviceText text, Guid by, DateTime now)
    {
        var advice = ground.Request ?? new Advice { Slug = ground.Slug, IssueId = ground.Studio.IssueId, Kind = AdviceKind.Unrequested };
        advice.Give(by, text, now);
        return advice;
    }

    /// <summary>Members begin to write it. Two who do so at once meet here, so that there is one draft.</summary>
    internal void BeginDraft() => Raise(new AdviceBegun(Id));

    /// <summary>A member gives, on behalf of the committee, the advice that was asked for.</summary>
    /// <exception cref="RuleViolation">It was given before, a text is missing, the day has passed, or the person has no seat in the committee.</exception>
    public void Give(CommitteeSeat seat, AdviceText text, DateTime now)
    {
        Rule.Demand(seat.Period.Contains(Amsterdam.Day(now)), "Alleen een lid van de programmacommissie kan advies geven.");
        Give(seat.PersonId, text, now);
    }

    private void Give(Guid by, AdviceText text, DateTime now)
    {
        Rule.Demand(GivenAt is null, "Dit advies is al gegeven.");
        Rule.Demand(End is null, "Deze vraag is ingetrokken of afgewezen.");
        DemandAhead(text.AnswerBefore, now);
        (Title, Body) = (
            Rule.Text(text.Title, TitleMaxLength, "Geef het advies een titel.", nameof(Title)),
            Rule.Text(text.Body, TextMaxLength, "Schrijf het advies.", nameof(Body)));
        // What was asked in confidence is not made public by answering it.
        (AnswerBefore, Internal, GivenBy, GivenAt) = (text.AnswerBefore, text.Internal || Internal, by, now);
        (MeetingOn, MeetingId) = (text.InMeeting?.On, text.InMeeting?.Id);
        Raise(new AdviceGiven(Id));
    }

    /// <summary>The lead answers for the studio, once, with a reason, and with what the studio will do.</summary>
    /// <exception cref="RuleViolation">It was not given yet or answered before, the reason lacks, or somebody else than the lead answers.</exception>
    public void Respond(
        LearningStudio studio, AdviceAnswer answer, string reason, Guid by, DateTime now, IReadOnlyList<AdvicePromise>? promises = null)
    {
        Rule.Demand(studio.IssueId == IssueId, "Dit advies is aan een ander leeratelier gericht.");
        studio.DemandLed(by, now);
        Rule.Demand(GivenAt is not null, "Dit advies is nog niet gegeven.");
        Rule.Demand(Answer is null, "Op dit advies is al geantwoord.");
        var promised = (promises ?? []).Select(promise => MakeAction(promise, now)).ToList();
        (Answer, Reason) = (Rule.Known(answer, nameof(Answer)), Rule.Text(reason, TextMaxLength, "Schrijf waarom.", nameof(Reason)));
        (AnsweredBy, AnsweredAt) = (by, now);
        actions.AddRange(promised);
        Raise(new AdviceAnswered(Id));
    }

    private static void DemandAhead(DateOnly day, DateTime now) =>
        Rule.Demand(day > Amsterdam.Day(now), "Kies een dag na vandaag.", nameof(AnswerBefore));
}

/// <summary>What the committee writes.</summary>
/// <param name="Title">What the advice is called.</param>
/// <param name="Body">The advice, in Markdown.</param>
/// <param name="AnswerBefore">The day before which the studio answers.</param>
/// <param name="Internal">Whether it stays out of the public register.</param>
public sealed record AdviceText(string Title, string Body, DateOnly AnswerBefore, bool Internal)
{
    /// <summary>The meeting in which it is adopted; null for one given outside a meeting.</summary>
    public MeetingMark? InMeeting { get; init; }
}

/// <summary>A studio asked for advice.</summary>
public sealed record AdviceAsked(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Members began to write an advice that was asked for.</summary>
public sealed record AdviceBegun(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The committee gave an advice.</summary>
public sealed record AdviceGiven(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A studio answered an advice.</summary>
public sealed record AdviceAnswered(Guid SubjectId) : DomainEvent(SubjectId);
