using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Tribune;

/// <summary>What somebody on the Tribune reacts to.</summary>
public enum ReactedTo
{
    /// <summary>An update.</summary>
    Update,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>A shared lesson.</summary>
    Lesson,

    /// <summary>An insight.</summary>
    Insight,
}

/// <summary>How somebody reacts.</summary>
public enum ReactionKind
{
    /// <summary>A question back to the Arena, which somebody there answers.</summary>
    Question,

    /// <summary>That it holds at another place too.</summary>
    HoldsHere,
}

/// <summary>
/// What somebody with a seat in a studio says to what its Arena shares. It is written beside the Arena, not in it: a question and its
/// answer are read by who asked and by that Arena; that something holds elsewhere is read by all with a seat there.
/// </summary>
public sealed class TribuneReaction : Entity
{
    /// <summary>The longest question or sentence.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>The longest name of a place.</summary>
    public const int PlaceMaxLength = 120;

    /// <summary>The longest answer.</summary>
    public const int AnswerMaxLength = 4000;

    /// <summary>The most that one person writes in a day.</summary>
    public const int MostADay = 20;

    private TribuneReaction() { }

    /// <summary>Question, or that it holds elsewhere.</summary>
    public ReactionKind Kind { get; private set; }

    /// <summary>What kind of thing it is about.</summary>
    public ReactedTo About { get; private set; }

    /// <summary>Which thing.</summary>
    public Guid AboutId { get; private set; }

    /// <summary>The issue whose Arena shared it.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>Who reacted.</summary>
    public Guid WrittenBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>The question, or what was seen there.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where it holds too.</summary>
    public string? Place { get; private set; }

    /// <summary>The Arena's answer.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>When it was answered, in UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>One person can't flood an Arena.</summary>
    /// <param name="writtenToday">How many that person wrote in the last day.</param>
    /// <exception cref="RuleViolation">It were <see cref="MostADay"/> or more.</exception>
    public static void DemandRoomAfter(int writtenToday) =>
        Rule.Demand(writtenToday < MostADay, "Je schreef vandaag al veel reacties. Morgen kun je verder.");

    /// <summary>Somebody with a seat in the studio asks its Arena something.</summary>
    /// <exception cref="RuleViolation">The question is missing or too long.</exception>
    public static TribuneReaction Ask(ReactedTo about, Guid aboutId, Guid issueId, Guid by, string? text, DateTime now)
    {
        var reaction = Begin(ReactionKind.Question, about, aboutId, issueId, by, now);
        reaction.Text = Rule.Text(text, TextMaxLength, "Schrijf wat je de Arena wilt vragen.", nameof(Text));
        reaction.Raise(new TribuneAsked(reaction.Id));
        return reaction;
    }

    /// <summary>Somebody with a seat in the studio says that it holds at another place too.</summary>
    /// <exception cref="RuleViolation">The place or the sentence is missing or too long.</exception>
    public static TribuneReaction HoldsAt(ReactedTo about, Guid aboutId, Guid issueId, Guid by, string? place, string? text, DateTime now)
    {
        var reaction = Begin(ReactionKind.HoldsHere, about, aboutId, issueId, by, now);
        reaction.Place = Rule.Text(place, PlaceMaxLength, "Schrijf waar dit ook geldt.", nameof(Place));
        reaction.Text = Rule.Text(text, TextMaxLength, "Schrijf in een zin waaraan je dat merkt.", nameof(Text));
        reaction.Raise(new TribuneRecognised(reaction.Id));
        return reaction;
    }

    /// <summary>Somebody in that Arena answers the question, or answers it anew.</summary>
    /// <exception cref="RuleViolation">It is no question, somebody from elsewhere answers, or the answer is missing or too long.</exception>
    public void Reply(ArenaMember by, string? answer, DateTime now)
    {
        Rule.Demand(Kind == ReactionKind.Question && by.IssueId == IssueId, "Dit is geen vraag aan deze Arena.");
        Answer = Rule.Text(answer, AnswerMaxLength, "Schrijf een antwoord.", nameof(Answer));
        (AnsweredBy, AnsweredAt) = (by.PersonId, now);
        Raise(new TribuneAnswered(Id));
    }

    private static TribuneReaction Begin(ReactionKind kind, ReactedTo about, Guid aboutId, Guid issueId, Guid by, DateTime now) => new()
    {
        Kind = kind,
        About = Rule.Known(about, nameof(About)),
        AboutId = aboutId,
        IssueId = issueId,
        WrittenBy = by,
        WrittenAt = now,
    };
}

/// <summary>Somebody on the Tribune asked the Arena something.</summary>
public sealed record TribuneAsked(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>The Arena answered a question of the Tribune.</summary>
public sealed record TribuneAnswered(Guid SubjectId) : DomainEvent(SubjectId);

/// <summary>Somebody on the Tribune said that something holds elsewhere too.</summary>
public sealed record TribuneRecognised(Guid SubjectId) : DomainEvent(SubjectId);
