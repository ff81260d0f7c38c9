namespace WerkplaatsPortal.Domain.Agenda;

/// <summary>Where an issue is in its life.</summary>
public enum IssueStatus
{
    /// <summary>Put forward; not on the agenda yet.</summary>
    Proposed,

    /// <summary>On the regional knowledge agenda.</summary>
    OnAgenda,

    /// <summary>No longer on the agenda; what was learned stays.</summary>
    Retired,

    /// <summary>Went on in another issue.</summary>
    Merged,

    /// <summary>Put forward, and not taken up.</summary>
    Declined,
}

/// <summary>What a decision on the agenda does to an issue.</summary>
public enum AgendaStep
{
    /// <summary>Puts it forward.</summary>
    Propose,

    /// <summary>Takes it up on the agenda.</summary>
    TakeUp,

    /// <summary>Changes name, text or character.</summary>
    Reformulate,

    /// <summary>Splits it from another.</summary>
    Split,

    /// <summary>Lets it go on in another.</summary>
    Merge,

    /// <summary>Takes it off the agenda.</summary>
    Retire,

    /// <summary>Puts it back on the agenda.</summary>
    Reopen,

    /// <summary>Does not take up what was put forward.</summary>
    Decline,
}

/// <summary>How a reformulation changes the character of an issue.</summary>
public enum IssueCharacter
{
    /// <summary>Wider than before.</summary>
    Broadened,

    /// <summary>Narrower than before.</summary>
    Narrowed,

    /// <summary>From now on above others, without replacing them.</summary>
    Overarching,
}

/// <summary>How an issue came from others.</summary>
public enum IssueOriginKind
{
    /// <summary>New in the region.</summary>
    New,

    /// <summary>The same issue under another name.</summary>
    Renamed,

    /// <summary>Several became one.</summary>
    Merged,

    /// <summary>One became several.</summary>
    Split,

    /// <summary>Wider than the one before.</summary>
    Broadened,

    /// <summary>Above others, without replacing them.</summary>
    Overarching,
}
