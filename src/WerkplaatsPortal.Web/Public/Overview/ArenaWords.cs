using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>How the screens of an Arena call what happens there.</summary>
public static class ArenaWords
{
    private static readonly (ProposalKind Kind, string Code)[] Kinds =
    [
        (ProposalKind.Question, "vraag"), (ProposalKind.Practice, "praktijk"), (ProposalKind.ArenaActivity, "arena-activiteit"),
        (ProposalKind.TribuneActivity, "tribune-activiteit"), (ProposalKind.Insight, "inzicht"),
    ];

    private static readonly (ProposalState State, string Code)[] States =
    [
        (ProposalState.Open, "lopend"), (ProposalState.Adopted, "aangenomen"), (ProposalState.NotAdopted, "niet-aangenomen"),
        (ProposalState.Withdrawn, "ingetrokken"),
    ];

    private static readonly (QuestionState State, string Code)[] QuestionStates =
    [
        (QuestionState.Open, "open"), (QuestionState.Articulated, "geformuleerd"), (QuestionState.WorkedOn, "in-praktijk"),
        (QuestionState.Answered, "beantwoord"), (QuestionState.Parked, "geparkeerd"),
    ];

    /// <summary>Every kind of proposal, in the order of the page.</summary>
    public static IEnumerable<ProposalKind> AllKinds => Kinds.Select(each => each.Kind);

    /// <summary>Every state of a proposal.</summary>
    public static IEnumerable<ProposalState> AllStates => States.Select(each => each.State);

    /// <summary>Every state of a question.</summary>
    public static IEnumerable<QuestionState> AllQuestionStates => QuestionStates.Select(each => each.State);

    /// <summary>The kind that an address names; null when none is called so.</summary>
    public static ProposalKind? KindOf(string? code) =>
        Kinds.Where(each => each.Code == code).Select(each => (ProposalKind?)each.Kind).FirstOrDefault();

    /// <summary>The state that an address names; null for all.</summary>
    public static ProposalState? StateOf(string? code) =>
        States.Where(each => each.Code == code).Select(each => (ProposalState?)each.State).FirstOrDefault();

    /// <summary>The state of a question that an address names; null for all.</summary>
    public static QuestionState? QuestionStateOf(string? code) =>
        QuestionStates.Where(each => each.Code == code).Select(each => (QuestionState?)each.State).FirstOrDefault();

    /// <summary>How an address names a kind.</summary>
    public static string Code(this ProposalKind kind) => Kinds.First(each => each.Kind == kind).Code;

    /// <summary>How an address names a state.</summary>
    public static string Code(this ProposalState state) => States.First(each => each.State == state).Code;

    /// <summary>How an address names a state of a question.</summary>
    public static string Code(this QuestionState state) => QuestionStates.First(each => each.State == state).Code;

    /// <summary>What is proposed.</summary>
    public static Text Of(this Texts texts, ProposalKind kind) => kind switch
    {
        ProposalKind.Question => texts["Leervraag"],
        ProposalKind.Practice => texts["Lerende praktijk"],
        ProposalKind.ArenaActivity => texts["Activiteit van de Arena"],
        ProposalKind.TribuneActivity => texts["Tribuneactiviteit"],
        _ => texts["Inzicht"],
    };

    /// <summary>Where a proposal stands.</summary>
    public static Text Of(this Texts texts, ProposalState state) => state switch
    {
        ProposalState.Open => texts["Loopt"],
        ProposalState.Adopted => texts["Aangenomen"],
        ProposalState.NotAdopted => texts["Niet aangenomen"],
        _ => texts["Ingetrokken"],
    };

    /// <summary>The look of the badge of a state.</summary>
    public static string Look(ProposalState state) => state switch
    {
        ProposalState.Open => "sun",
        ProposalState.Adopted => "ok",
        _ => "plum",
    };

    /// <summary>Why a proposal was not adopted.</summary>
    public static Text Of(this Texts texts, NoConsent reason) => reason switch
    {
        NoConsent.Objection => texts["Er stond nog een bezwaar open."],
        NoConsent.Quorum => texts["Er reageerden te weinig mensen."],
        _ => texts["Wat is voorgesteld, kan zo niet meer. Bij een inzicht: de lessen dragen het niet meer."],
    };

    /// <summary>What somebody said to a proposal.</summary>
    public static Text Of(this Texts texts, ResponseKind kind) => kind switch
    {
        ResponseKind.Agree => texts["Eens"],
        ResponseKind.AgreeWithConcern => texts["Eens, met een zorg"],
        ResponseKind.Object => texts["Bezwaar"],
        _ => texts["Onthouding"],
    };

    /// <summary>The look of the badge of a response.</summary>
    public static string? Look(ResponseKind kind) => kind switch
    {
        ResponseKind.Agree => "ok",
        ResponseKind.AgreeWithConcern => "sun",
        ResponseKind.Object => "plum",
        _ => null,
    };

    /// <summary>Where a question stands.</summary>
    public static Text Of(this Texts texts, QuestionState state) => state switch
    {
        QuestionState.Open => texts["Open"],
        QuestionState.Articulated => texts["Geformuleerd"],
        QuestionState.WorkedOn => texts["In een praktijk"],
        QuestionState.Answered => texts["Beantwoord"],
        _ => texts["Geparkeerd"],
    };

    /// <summary>The look of the badge of a state of a question.</summary>
    public static string? Look(QuestionState state) => state switch
    {
        QuestionState.Open => "sun",
        QuestionState.Answered => "ok",
        QuestionState.Parked => null,
        _ => "plum",
    };

    /// <summary>What happened to a question.</summary>
    public static Text Of(this Texts texts, QuestionStepKind kind) => kind switch
    {
        QuestionStepKind.PutForward => texts["Ingebracht"],
        QuestionStepKind.Reworded => texts["Anders verwoord"],
        QuestionStepKind.Articulated => texts["Samen geformuleerd"],
        QuestionStepKind.TakenInHand => texts["Een praktijk werkt eraan"],
        QuestionStepKind.Answered => texts["Beantwoord"],
        QuestionStepKind.Parked => texts["Geparkeerd"],
        _ => texts["Weer opgepakt"],
    };
}
