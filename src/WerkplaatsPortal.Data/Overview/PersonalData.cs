using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What the portal knows of a person.</summary>
public sealed record PersonalData(
    string Name, string? ChosenName, string? Email, string Language,
    IReadOnlyList<PersonalSeat> Seats, IReadOnlyList<PersonalOffice> SpeaksFor, IReadOnlyList<PersonalOffice> Leads)
{
    /// <summary>Seats in the programme committee.</summary>
    public IReadOnlyList<PersonalOffice> Committee { get; init; } = [];

    /// <summary>Titles of the meetings of the committee where he or she was, took the chair or wrote the minutes.</summary>
    public IReadOnlyList<string> CommitteeMeetings { get; init; } = [];

    /// <summary>What he or she wrote down as decided by the committee.</summary>
    public IReadOnlyList<string> CommitteeDecisions { get; init; } = [];

    /// <summary>Titles of drafts of advice that he or she helped to write.</summary>
    public IReadOnlyList<string> AdviceDrafts { get; init; } = [];

    /// <summary>What he or she said to drafts of advice.</summary>
    public IReadOnlyList<PersonalResponse> AdviceResponses { get; init; } = [];

    /// <summary>When he or she was chair or vice-chair of it.</summary>
    public IReadOnlyList<PersonalOffice> CommitteeRoles { get; init; } = [];

    /// <summary>Reasons that he or she wrote down for decisions on studios.</summary>
    public IReadOnlyList<string> StudioDecisions { get; init; } = [];

    /// <summary>What he or she wrote of issues in rounds of review.</summary>
    public IReadOnlyList<string> Reviews { get; init; } = [];

    /// <summary>What he or she said presses, for a partner.</summary>
    public IReadOnlyList<string> Pressing { get; init; } = [];

    /// <summary>Titles of lessons that he or she wrote.</summary>
    public IReadOnlyList<string> Lessons { get; init; } = [];

    /// <summary>Titles of updates that he or she wrote.</summary>
    public IReadOnlyList<string> Updates { get; init; } = [];

    /// <summary>What he or she said about insights elsewhere.</summary>
    public IReadOnlyList<PersonalFinding> Findings { get; init; } = [];

    /// <summary>What he or she said in an Arena.</summary>
    public IReadOnlyList<PersonalComment> Comments { get; init; } = [];

    /// <summary>What he or she observed in practices.</summary>
    public IReadOnlyList<string> Observations { get; init; } = [];

    /// <summary>Names of files that he or she added.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Titles of the meetings where he or she was.</summary>
    public IReadOnlyList<string> Meetings { get; init; } = [];

    /// <summary>Titles of proposals that he or she made.</summary>
    public IReadOnlyList<string> Proposals { get; init; } = [];

    /// <summary>Questions that he or she put forward.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What he or she said to proposals.</summary>
    public IReadOnlyList<PersonalResponse> Responses { get; init; } = [];

    /// <summary>Names of issues that he or she put forward.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>What he or she said with the answer whether a seat goes on elsewhere.</summary>
    public IReadOnlyList<string> SeatRemarks { get; init; } = [];

    /// <summary>What he or she typed and has not sent.</summary>
    public IReadOnlyList<PersonalDraft> Drafts { get; init; } = [];

    /// <summary>Activities for which he or she signed up.</summary>
    public IReadOnlyList<PersonalSignUp> SignUps { get; init; } = [];

    /// <summary>Titles of activities at which he or she told, or is to tell, what the Arena learned.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>What he or she asked an Arena, or recognised elsewhere.</summary>
    public IReadOnlyList<PersonalReaction> Reactions { get; init; } = [];

    /// <summary>How often he or she wants mail.</summary>
    public IReadOnlyList<PersonalMailChoice> Mail { get; init; } = [];

    /// <summary>What he or she was told of.</summary>
    public IReadOnlyList<PersonalNotification> Notifications { get; init; } = [];
}

/// <summary>An activity for which somebody signed up.</summary>
public sealed record PersonalSignUp(string Activity, DateTime At, DateTime? PlacedAt, DateTime? RemindedAt);

/// <summary>What somebody said to what an Arena shared.</summary>
public sealed record PersonalReaction(ReactionKind Kind, string? Place, string Text, DateTime WrittenAt);

/// <summary>What somebody typed in the form at an address and has not sent.</summary>
public sealed record PersonalDraft(string Address, string Fields, DateTime KeptAt);

/// <summary>How often somebody wants mail about a seat; without an issue about all else.</summary>
public sealed record PersonalMailChoice(string? Issue, MailRhythm Rhythm);

/// <summary>That somebody was told of something, and whether by mail.</summary>
public sealed record PersonalNotification(string Kind, DateTime At, bool Mailed);

/// <summary>What somebody said in an Arena.</summary>
public sealed record PersonalComment(string Body, DateTime WrittenAt, DateTime? WithdrawnAt);

/// <summary>What somebody said to a proposal.</summary>
public sealed record PersonalResponse(string Proposal, ResponseKind Kind, string? Reason, DateTime GivenAt);

/// <summary>Whether an insight held somewhere, as somebody said.</summary>
public sealed record PersonalFinding(string Insight, FindingAnswer Answer, string Place, string Account, DateTime ReportedAt);

/// <summary>One term of a seat.</summary>
public sealed record PersonalSeat(
    string Studio, Seat Seat, SeatState State, string? Motivation, DateTime ChosenAt, DateTime? StartedAt, DateTime? EndedAt);

/// <summary>Something that somebody was, from a day until a day.</summary>
public sealed record PersonalOffice(string Name, DateOnly From, DateOnly? Until);
