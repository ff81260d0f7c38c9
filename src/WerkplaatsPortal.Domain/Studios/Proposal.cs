using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Domain.Studios;

/// <summary>
/// Something that the Arena decides together. Everybody there is asked; it is adopted by consent: at the closing time nobody objects
/// and at least the quorum answered. What it proposes exists in its own room as a draft that points here, and is completed with it.
/// </summary>
public sealed partial class Proposal : Entity
{
    /// <summary>The longest title; that of a question.</summary>
    public const int TitleMaxLength = LearningQuestion.TextMaxLength;

    /// <summary>The longest text.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>The longest reason.</summary>
    public const int ReasonMaxLength = 2000;

    /// <summary>The fewest people who can decide together.</summary>
    public const int FewestAnswers = 2;

    /// <summary>How many days the Arena has, unless the proposer says otherwise.</summary>
    public const int UsualDays = 14;

    /// <summary>After how many months the Arena looks back, unless the proposer says otherwise.</summary>
    public const int UsualMonths = 6;

    private readonly List<ProposalRound> rounds = [];
    private readonly List<ProposalResponse> responses = [];
    private readonly List<FollowUp> followUps = [];
    private readonly List<LookBack> lookBacks = [];

    private Proposal() { }

    /// <summary>Part of the address, under its studio; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The studio whose Arena is asked.</summary>
    public Guid StudioId { get; private set; }

    /// <summary>What is proposed.</summary>
    public ProposalKind Kind { get; private set; }

    /// <summary>What it is called now, in its latest round.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public ProposalState State { get; private set; }

    /// <summary>Why it was not adopted; null unless it was not.</summary>
    public NoConsent? NotAdoptedFor { get; private set; }

    /// <summary>Who proposes.</summary>
    public Guid ProposedBy { get; private set; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTime ProposedAt { get; private set; }

    /// <summary>The number of its latest round; 1 is the first.</summary>
    public int Round { get; private set; }

    /// <summary>How many people must answer.</summary>
    public int Quorum { get; private set; }

    /// <summary>Until when people can answer in the latest round, in UTC.</summary>
    public DateTime ClosesAt { get; private set; }

    /// <summary>The day to look back at it, once adopted.</summary>
    public DateOnly LookBackOn { get; private set; }

    /// <summary>When it was adopted, not adopted or withdrawn, in UTC; null while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Why it was withdrawn, if that was said.</summary>
    public string? WithdrawnFor { get; private set; }

    /// <summary>What was decided; null unless it is adopted.</summary>
    public ProposalOutcome? Outcome { get; private set; }

    /// <summary>Every round.</summary>
    public IReadOnlyList<ProposalRound> Rounds => rounds;

    /// <summary>Everything that was said.</summary>
    public IReadOnlyList<ProposalResponse> Responses => responses;

    /// <summary>What people do because of it.</summary>
    public IReadOnlyList<FollowUp> FollowUps => followUps;

    /// <summary>What came of it, each time that the Arena looked back.</summary>
    public IReadOnlyList<LookBack> LookBacks => lookBacks;

    /// <summary>The latest round.</summary>
    public ProposalRound Current => rounds.Single(round => round.Number == Round);

    /// <summary>What stands in the latest round, one for each who answered.</summary>
    public IEnumerable<ProposalResponse> Standing => responses.Where(response => response.Round == Round && response.ReplacedAt is null);

    /// <summary>How many must answer in an Arena of so many people, unless the proposer says otherwise: half of them, and at least two.</summary>
    public static int UsualQuorum(int members) => Math.Max(FewestAnswers, (members + 1) / 2);

    /// <summary>Somebody in the Arena proposes something; whoever proposes it agrees with it until he or she says otherwise.</summary>
    /// <exception cref="RuleViolation">A text is missing or too long, the closing day has passed, or the quorum is too small.</exception>
    public static Proposal Make(ArenaMember by, string slug, ProposalKind kind, ProposalText text, ProposalTerms terms, DateTime now)
    {
        Rule.Demand(terms.Quorum >= FewestAnswers, "Laat minstens twee mensen reageren.", nameof(Quorum));
        var proposal = new Proposal
        {
            Slug = slug,
            StudioId = by.StudioId,
            Kind = Rule.Known(kind, nameof(Kind)),
            ProposedBy = by.PersonId,
            ProposedAt = now,
            Quorum = terms.Quorum,
            LookBackOn = terms.LookBackOn ?? terms.ClosesOn.AddMonths(UsualMonths),
        };
        proposal.Begin(by, text, null, terms.ClosesOn, now);
        Rule.Demand(proposal.LookBackOn > terms.ClosesOn, "Kies een dag na de sluiting om terug te kijken.", nameof(LookBackOn));
        proposal.Raise(new ProposalMade(proposal.Id));
        return proposal;
    }

    /// <summary>Somebody in the Arena answers, or changes his or her mind; the same answer again changes nothing.</summary>
    /// <param name="by">Who answers.</param>
    /// <param name="round">The round whose text was read.</param>
    /// <param name="kind">What is said.</param>
    /// <param name="reason">Why; an objection and a concern need it.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <exception cref="RuleViolation">It is not open any more, was adapted since, or an objection or concern says no reason.</exception>
    public void Answer(ArenaMember by, int round, ResponseKind kind, string? reason, DateTime now)
    {
        DemandHere(by);
        Rule.Demand(State == ProposalState.Open && now < ClosesAt, "Dit voorstel is gesloten. Reageren kan niet meer.");
        Rule.Demand(round == Round, "Het voorstel is net aangepast. Lees de nieuwe tekst en reageer dan.");
        var said = new ProposalResponse(Id, round, by.PersonId, kind, reason, now);
        var before = Standing.FirstOrDefault(response => response.PersonId == by.PersonId);
        if (before is not null && (before.Kind, before.Reason) == (said.Kind, said.Reason))
            return;

        before?.ReplacedAt = now;
        responses.Add(said);
        Raise(new ProposalAnswered(Id));
    }

    /// <summary>Who proposed it adapts it, also after it was not adopted: a new round, in which everybody is asked again.</summary>
    /// <exception cref="RuleViolation">Somebody else does so, it was adopted or withdrawn, or a text is missing.</exception>
    public void Adapt(ArenaMember by, ProposalText text, string? why, DateOnly closesOn, DateTime now)
    {
        DemandMine(by);
        Rule.Demand(State is ProposalState.Open or ProposalState.NotAdopted, "Dit voorstel is al afgerond.");
        var reason = Rule.Text(why, ReasonMaxLength, "Schrijf in het kort wat je aanpaste en waarom.", "Why");
        Current.EndedAt ??= now;
        (State, NotAdoptedFor, ClosedAt) = (ProposalState.Open, null, null);
        Begin(by, text, reason, closesOn, now);
        LookBackOn = LookBackOn > closesOn ? LookBackOn : closesOn.AddMonths(UsualMonths);
        Raise(new ProposalAdapted(Id));
    }

    /// <summary>Who proposed it takes it back.</summary>
    /// <exception cref="RuleViolation">Somebody else does so, or it was adopted or withdrawn.</exception>
    public void Withdraw(ArenaMember by, string? reason, DateTime now)
    {
        DemandMine(by);
        Rule.Demand(State is ProposalState.Open or ProposalState.NotAdopted, "Dit voorstel is al afgerond.");
        WithdrawnFor = Rule.OptionalText(reason, ReasonMaxLength, "Reason");
        End(ProposalState.Withdrawn, now);
        Raise(new ProposalWithdrawn(Id));
    }

    private void Begin(ArenaMember by, ProposalText text, string? why, DateOnly closesOn, DateTime now)
    {
        Rule.Demand(closesOn > Amsterdam.Day(now), "Kies een dag die nog komt, zodat iedereen kan reageren.", "ClosesOn");
        ClosesAt = Amsterdam.EndOf(closesOn);
        Round++;
        rounds.Add(new ProposalRound(Id, Round, text, why, now, ClosesAt));
        responses.Add(new ProposalResponse(Id, Round, by.PersonId, ResponseKind.Agree, null, now));
        Title = Current.Title;
    }

    private void End(ProposalState state, DateTime now)
    {
        (State, ClosedAt) = (state, now);
        Current.EndedAt ??= now;
    }

    private void DemandHere(ArenaMember by) => Rule.Demand(by.StudioId == StudioId, "Dit voorstel hoort bij een ander leeratelier.");

    private void DemandMine(ArenaMember by)
    {
        DemandHere(by);
        Rule.Demand(by.PersonId == ProposedBy, "Alleen wie het voorstel deed, kan dit doen.");
    }
}
