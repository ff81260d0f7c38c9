using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>A question around the issue. It asks how; once articulated in the Arena everybody may read it.</summary>
public sealed partial class LearningQuestion : Entity
{
    /// <summary>The longest question.</summary>
    public const int TextMaxLength = 400;

    /// <summary>The longest reason of a step, and the longest answer.</summary>
    public const int ReasonMaxLength = 2000;

    private readonly List<QuestionStep> steps = [];

    private LearningQuestion() { }

    /// <summary>Part of the address, under its studio; never changes, whatever its words become.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The studio where it arose, and stays.</summary>
    public Guid StudioId { get; private set; }

    /// <summary>The question.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The conditions that it is about.</summary>
    public ConditionTags Conditions { get; private set; } = ConditionTags.None;

    /// <summary>Where it stands.</summary>
    public QuestionState State { get; private set; }

    /// <summary>When the Arena articulated it, in UTC; null while it is only on the table.</summary>
    public DateTime? ArticulatedAt { get; private set; }

    /// <summary>The proposal that asks the Arena to articulate it, or by which it did.</summary>
    public Guid? ProposalId { get; private set; }

    /// <summary>Whether that proposal runs now: until it is decided only the proposal changes the question.</summary>
    public bool AwaitsArena { get; private set; }

    /// <summary>Where this was found.</summary>
    public Provenance Provenance { get; private set; } = Provenance.Here;

    /// <summary>Whether nobody works on it any more: answered or parked.</summary>
    public bool IsSetDown => State is QuestionState.Answered or QuestionState.Parked;

    /// <summary>Every step that it took.</summary>
    public IReadOnlyList<QuestionStep> Steps => steps;

    /// <summary>Somebody in the Arena puts a question forward.</summary>
    /// <exception cref="RuleViolation">The text is missing, too long, or does not ask how.</exception>
    public static LearningQuestion PutForward(ArenaMember by, string slug, string text, ConditionTags conditions, string? reason, DateTime now)
    {
        var question = new LearningQuestion { StudioId = by.StudioId, Slug = slug };
        question.Say(AsksHow(text, nameof(Text)), conditions);
        question.Take(QuestionStepKind.PutForward, by.PersonId, reason, now);
        question.Raise(new QuestionPutForward(question.Id));
        return question;
    }

    /// <summary>A question that comes in with a package: the Arena articulated it elsewhere.</summary>
    /// <exception cref="RuleViolation">The text is missing or too long.</exception>
    public static LearningQuestion Imported(
        LearningStudio studio, string slug, string text, ConditionTags conditions, DateTime now, Provenance? provenance = null)
    {
        var question = new LearningQuestion { StudioId = studio.Id, Slug = slug, State = QuestionState.Articulated, ArticulatedAt = now };
        question.Word(text, conditions, provenance ?? Provenance.Here);
        question.Take(QuestionStepKind.Articulated, null, null, now);
        return question;
    }

    /// <summary>Words it anew, as an import does.</summary>
    /// <exception cref="RuleViolation">The text is missing or too long.</exception>
    public void Word(string text, ConditionTags conditions, Provenance provenance)
    {
        Say(text, conditions);
        Provenance = provenance;
        Raise(new QuestionArticulated(Id));
    }

    /// <summary>Stands where a package says that it stands; null changes nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="QuestionState.Open"/>: what was articulated stays so.</exception>
    public void StandAs(QuestionState? state, DateTime now)
    {
        if (state is null || state == State)
            return;

        var kind = state switch
        {
            QuestionState.Articulated => QuestionStepKind.TakenUp,
            QuestionState.WorkedOn => QuestionStepKind.TakenInHand,
            QuestionState.Answered => QuestionStepKind.Answered,
            QuestionState.Parked => QuestionStepKind.Parked,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
        State = state.Value;
        Take(kind, null, null, now);
        Raise(new QuestionArticulated(Id));
    }

    /// <summary>Somebody in the Arena words it anew; the former words stay readable.</summary>
    /// <exception cref="RuleViolation">The text is missing, too long, or does not ask how; or the Arena decides on it now.</exception>
    public void Reword(ArenaMember by, string text, ConditionTags conditions, string? reason, DateTime now)
    {
        DemandHere(by);
        Rule.Demand(!IsSetDown, "Een beantwoorde of geparkeerde vraag pak je eerst weer op.");
        RewordAs(by, text, conditions, reason, now);
    }

    /// <summary>The Arena found its words: from now on everybody may read it.</summary>
    /// <exception cref="RuleViolation">It was articulated before, is parked, or the Arena decides on it now.</exception>
    public void Articulate(ArenaMember by, string? reason, DateTime now)
    {
        DemandHere(by);
        Rule.Demand(State == QuestionState.Open, "Alleen een open vraag wordt geformuleerd.");
        BecomeArticulated(by.PersonId, reason, null, now);
    }

    /// <summary>A practice begins to work on it; for the second practice too.</summary>
    /// <exception cref="RuleViolation">It is not articulated, or no longer asked.</exception>
    public void TakeInHand(ArenaMember by, string practice, DateTime now)
    {
        DemandHere(by);
        Rule.Demand(State is QuestionState.Articulated or QuestionState.WorkedOn,
            "Formuleer de vraag eerst samen. Daarna kan een praktijk eraan werken.");
        State = QuestionState.WorkedOn;
        Take(QuestionStepKind.TakenInHand, by.PersonId, practice, now);
        Raise(new QuestionTakenInHand(Id));
    }

    /// <summary>The Arena adopted a practice that works on it; a question that is no longer asked stays as it is.</summary>
    public void TakeInHandWith(Proposal proposal, string practice, DateTime now)
    {
        if (State is not (QuestionState.Articulated or QuestionState.WorkedOn))
            return;

        State = QuestionState.WorkedOn;
        Take(QuestionStepKind.TakenInHand, null, practice, now, proposal.Id);
        Raise(new QuestionTakenInHand(Id));
    }

    /// <summary>Lessons answer it; the answer in short stays with it.</summary>
    /// <exception cref="RuleViolation">It is not articulated, is answered or parked already, or the answer is missing.</exception>
    public void Answer(ArenaMember by, string? answer, DateTime now)
    {
        DemandHere(by);
        Rule.Demand(State is QuestionState.Articulated or QuestionState.WorkedOn, "Alleen een geformuleerde vraag krijgt een antwoord.");
        var text = Rule.Text(answer, ReasonMaxLength, "Schrijf in het kort wat het antwoord is.", "Reason");
        State = QuestionState.Answered;
        Take(QuestionStepKind.Answered, by.PersonId, text, now);
        Raise(new QuestionAnswered(Id));
    }

    /// <summary>The Arena sets it aside for now.</summary>
    /// <exception cref="RuleViolation">It is parked or answered already, no reason is given, or the Arena decides on it now.</exception>
    public void Park(ArenaMember by, string? reason, DateTime now)
    {
        DemandHere(by);
        Rule.Demand(!IsSetDown, "Deze vraag is al beantwoord of geparkeerd.");
        var why = Rule.Text(reason, ReasonMaxLength, "Schrijf waarom jullie de vraag parkeren.", "Reason");
        State = QuestionState.Parked;
        Take(QuestionStepKind.Parked, by.PersonId, why, now);
        Raise(new QuestionParked(Id));
    }

    /// <summary>The Arena takes a parked or answered question up again; it stands where it stood.</summary>
    /// <exception cref="RuleViolation">It was neither parked nor answered.</exception>
    public void TakeUp(ArenaMember by, string? reason, DateTime now)
    {
        DemandHere(by);
        Rule.Demand(IsSetDown, "Deze vraag loopt nog.");
        State = ArticulatedAt is null ? QuestionState.Open
            : steps.Exists(step => step.Kind == QuestionStepKind.TakenInHand) ? QuestionState.WorkedOn : QuestionState.Articulated;
        Take(QuestionStepKind.TakenUp, by.PersonId, reason, now);
        Raise(new QuestionTakenUp(Id));
    }

    private void Say(string text, ConditionTags conditions) =>
        (Text, Conditions) = (Rule.Text(text, TextMaxLength, "Schrijf de vraag op.", nameof(Text)), conditions);

    private void Take(QuestionStepKind kind, Guid? by, string? reason, DateTime now, Guid? proposal = null) => steps.Add(
        new QuestionStep(this, kind, by, now) { Reason = Rule.OptionalText(reason, ReasonMaxLength, "Reason"), ProposalId = proposal });

    private void DemandHere(ArenaMember by)
    {
        Rule.Demand(by.StudioId == StudioId, "Deze vraag hoort bij een ander leeratelier.");
        Rule.Demand(!AwaitsArena, "Deze vraag ligt als voorstel voor aan de Arena. Wacht het besluit af, of pas het voorstel aan.");
    }
}
