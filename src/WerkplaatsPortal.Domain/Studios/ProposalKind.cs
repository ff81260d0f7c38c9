namespace WerkplaatsPortal.Domain.Studios;

/// <summary>What is proposed.</summary>
public enum ProposalKind
{
    /// <summary>To articulate a question.</summary>
    Question,

    /// <summary>A learning practice.</summary>
    Practice,

    /// <summary>An activity of the Arena itself: a work visit, a day together.</summary>
    ArenaActivity,

    /// <summary>An activity for the Tribune.</summary>
    TribuneActivity,

    /// <summary>An insight.</summary>
    Insight,
}

/// <summary>Where a proposal stands.</summary>
public enum ProposalState
{
    /// <summary>The Arena is asked.</summary>
    Open,

    /// <summary>Adopted by consent.</summary>
    Adopted,

    /// <summary>Closed without consent; the proposer can adapt it.</summary>
    NotAdopted,

    /// <summary>Taken back by who proposed it.</summary>
    Withdrawn,
}

/// <summary>Why a proposal was not adopted.</summary>
public enum NoConsent
{
    /// <summary>An objection stood at the closing time.</summary>
    Objection,

    /// <summary>Fewer people answered than agreed.</summary>
    Quorum,

    /// <summary>What it would make no longer can be made, as when a lesson under an insight was withdrawn.</summary>
    Ground,
}

/// <summary>What somebody says to a proposal.</summary>
public enum ResponseKind
{
    /// <summary>Agrees.</summary>
    Agree,

    /// <summary>Agrees, and has a concern that should be kept.</summary>
    AgreeWithConcern,

    /// <summary>Objects, with a reason: the proposal can't be adopted as it is.</summary>
    Object,

    /// <summary>Has no say in it, and counts as having answered.</summary>
    Abstain,
}
