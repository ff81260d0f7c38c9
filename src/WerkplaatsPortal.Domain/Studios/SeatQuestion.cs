using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>
/// Asks a participant whether a seat goes on in the studio of another issue, because the issue merged with it or was split. Nobody is
/// moved in silence: without an answer nothing begins, and the old seat stays as it was whatever the answer is.
/// </summary>
public sealed class SeatQuestion : Entity
{
    /// <summary>The longest remark.</summary>
    public const int RemarkMaxLength = 1000;

    /// <summary>So many days before the last day to answer a reminder goes out.</summary>
    public const int DaysToRemind = 7;

    /// <summary>At least so many days somebody has to answer.</summary>
    public const int FewestDays = 7;

    private SeatQuestion() { }

    /// <summary>The participation in the former studio.</summary>
    public Guid ParticipationId { get; private set; }

    /// <summary>The studio in which the seat would go on.</summary>
    public Guid StudioId { get; private set; }

    /// <summary>The partner that is asked; null for a person without an organisation.</summary>
    public Guid? PartnerId { get; private set; }

    /// <summary>The person without an organisation who is asked; null for a partner.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The seat that was taken, or asked for, when the question was put.</summary>
    public Seat Seat { get; private set; }

    /// <summary>Why it is asked.</summary>
    public SeatQuestionReason Reason { get; private set; }

    /// <summary>When it was asked, in UTC.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>The last day to answer. An answer that comes later still counts; meanwhile the lead sees who did not answer.</summary>
    public DateOnly AnswerBefore { get; private set; }

    /// <summary>When a reminder went out, in UTC.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>The answer; null while it waits.</summary>
    public SeatAnswer? Answer { get; private set; }

    /// <summary>Who answered; null while it waits, and for one that nobody needs to answer any more.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>When it was answered, or lapsed, in UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>What the participant said with it.</summary>
    public string? Remark { get; private set; }

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => Answer is null;

    /// <summary>
    /// Asks whether a seat goes on in another studio; null when there is nothing to ask: no seat and no request, or a seat there that is as good.
    /// </summary>
    /// <param name="former">The participation in the former studio.</param>
    /// <param name="studio">The other studio.</param>
    /// <param name="there">How the same participant takes part in the other studio already; null when it does not.</param>
    /// <param name="reason">Why it is asked.</param>
    /// <param name="answerBefore">The last day to answer.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">There is too little time to answer.</exception>
    public static SeatQuestion? Ask(
        Participation former, LearningStudio studio, Participation? there, SeatQuestionReason reason, DateOnly answerBefore, DateTime now)
    {
        DemandTime(answerBefore, now);
        var seat = former.OpenRequest is not null ? Seat.Arena : former.OpenTerm?.Seat ?? Seat.None;
        if (seat == Seat.None || there?.HasAtLeast(seat) == true)
            return null;

        var question = new SeatQuestion
        {
            ParticipationId = former.Id,
            StudioId = studio.Id,
            PartnerId = former.PartnerId,
            PersonId = former.PersonId,
            Seat = seat,
            Reason = Rule.Known(reason),
            AskedAt = now,
            AnswerBefore = answerBefore,
        };
        question.Raise(new SeatQuestionAsked(question.Id));
        return question;
    }

    /// <summary>Demands that people get time to answer.</summary>
    /// <exception cref="RuleViolation">They get less than a week.</exception>
    public static void DemandTime(DateOnly answerBefore, DateTime now) => Rule.Demand(
        answerBefore >= Amsterdam.Day(now).AddDays(FewestDays), "Geef mensen ten minste een week om te antwoorden.", nameof(AnswerBefore));

    /// <summary>The participant says yes: the seat, or a Tribune seat instead of the Arena's, begins at once in the other studio.</summary>
    /// <param name="seat">The same seat, or the Tribune.</param>
    /// <param name="former">The participation in the former studio, with its terms and holders.</param>
    /// <param name="own">The participation of the same participant in the other studio, with its terms and holders.</param>
    /// <param name="by">Who answers: the person, or somebody who speaks for the partner.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">It is answered already, or a better seat is chosen than the one that was asked about.</exception>
    public void Confirm(Seat seat, Participation former, Participation own, Guid by, DateTime now)
    {
        DemandOpen();
        Rule.Demand(seat != Seat.None && Rule.Known(seat, nameof(Seat)) <= Seat, "Kies de plek die je had, of de Tribune.", nameof(Seat));
        Rule.Demand(
            former.Id == ParticipationId && own.StudioId == StudioId && (own.PartnerId, own.PersonId) == (PartnerId, PersonId),
            "Deze plek hoort bij iemand anders.");
        Rule.Demand(seat != Seat.Arena || former.SitsOrWaits, "Die plek in de Arena is er niet meer. Kies de Tribune.", nameof(Seat));
        own.ContinueFrom(former, seat, by, now);
        Close(seat == Seat ? SeatAnswer.Confirmed : SeatAnswer.TribuneInstead, by, now);
    }

    /// <summary>The participant does not go on in the other studio.</summary>
    /// <exception cref="RuleViolation">It is answered already, or the remark is too long.</exception>
    public void Decline(string? remark, Guid by, DateTime now)
    {
        DemandOpen();
        Remark = Rule.OptionalText(remark, RemarkMaxLength, nameof(Remark));
        Close(SeatAnswer.Declined, by, now);
    }

    /// <summary>Nobody needs to answer any more: the issue went on elsewhere, or came back.</summary>
    public void Lapse(DateTime now)
    {
        if (!IsOpen)
            return;

        (Answer, AnsweredAt) = (SeatAnswer.Lapsed, now);
        Raise(new SeatQuestionLapsed(Id));
    }

    /// <summary>Whether a reminder is due at a moment given in UTC.</summary>
    public bool IsToRemind(DateTime now) => IsOpen && RemindedAt is null && Amsterdam.Day(now) >= AnswerBefore.AddDays(-DaysToRemind);

    /// <summary>Reminds the participant, once; before it is due nothing happens.</summary>
    public void Remind(DateTime now)
    {
        if (!IsToRemind(now))
            return;

        RemindedAt = now;
        Raise(new SeatQuestionReminded(Id));
    }

    private void DemandOpen() => Rule.Demand(IsOpen, "Op deze vraag is al geantwoord.");

    private void Close(SeatAnswer answer, Guid by, DateTime now)
    {
        (Answer, AnsweredBy, AnsweredAt) = (answer, by, now);
        Raise(new SeatQuestionAnswered(Id));
    }
}

/// <summary>Why a participant is asked to confirm a seat.</summary>
public enum SeatQuestionReason
{
    /// <summary>The issue goes on in another.</summary>
    Merge,

    /// <summary>Another issue was split off.</summary>
    Split,
}

/// <summary>What a participant answered.</summary>
public enum SeatAnswer
{
    /// <summary>The seat goes on.</summary>
    Confirmed,

    /// <summary>A Tribune seat instead of the Arena's.</summary>
    TribuneInstead,

    /// <summary>It does not go on.</summary>
    Declined,

    /// <summary>Nobody needs to answer any more.</summary>
    Lapsed,
}

/// <summary>A participant was asked to confirm a seat.</summary>
public sealed record SeatQuestionAsked(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A participant answered.</summary>
public sealed record SeatQuestionAnswered(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A participant was reminded of a question.</summary>
public sealed record SeatQuestionReminded(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>A question needs no answer any more.</summary>
public sealed record SeatQuestionLapsed(Guid SubjectId) : DomainEvent(SubjectId);
