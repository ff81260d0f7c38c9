using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What the Arena works on. Long lists are cut; their own pages show the rest.</summary>
/// <param name="Sitting">Who sits there.</param>
public sealed record ArenaPage(IReadOnlyList<SittingRow> Sitting)
{
    /// <summary>Who leads the studio now, by the name that others see; null when nobody does.</summary>
    public string? Lead => Lines[ArenaLineKind.Lead].Select(line => line.Title).FirstOrDefault();

    /// <summary>Proposals that run, the first to close first.</summary>
    public IReadOnlyList<ProposalLine> Proposals { get; init; } = [];

    /// <summary>The newest questions that ask for work.</summary>
    public IReadOnlyList<ArenaQuestion> Questions { get; init; } = [];

    /// <summary>How many questions stand where.</summary>
    public IReadOnlyDictionary<QuestionState, int> QuestionCounts { get; init; } = new Dictionary<QuestionState, int>();

    /// <summary>The first meetings that come.</summary>
    public IReadOnlyList<MeetingLine> Meetings { get; init; } = [];

    /// <summary>How many questions of the Tribune nobody answered yet.</summary>
    public int AskedByTribune { get; init; }

    /// <summary>What decisions ask for: to look back now, and follow-ups that are open.</summary>
    public ILookup<AgreedKind, AgreedLine> Agreed { get; init; } = Array.Empty<AgreedLine>().ToLookup(line => line.Kind);

    /// <summary>Practices, lessons, insights and advice on the table.</summary>
    public ILookup<ArenaLineKind, ArenaLine> Lines { get; init; } = Array.Empty<ArenaLine>().ToLookup(line => line.Kind);

    /// <summary>Proposals that the reader has yet to answer.</summary>
    public IEnumerable<ProposalLine> Waiting => Proposals.Where(proposal => !proposal.HasMine);
}

/// <summary>What lies on the table beside questions and proposals.</summary>
public enum ArenaLineKind
{
    /// <summary>A practice; marked: still being prepared.</summary>
    Practice,

    /// <summary>A lesson that isn't shared yet; marked: a draft, else checked.</summary>
    Lesson,

    /// <summary>An insight that isn't adopted yet; marked: put before the Arena as a proposal.</summary>
    Insight,

    /// <summary>An insight that was adopted and asks to be looked at again; marked: put back, else its day to look back came.</summary>
    Back,

    /// <summary>Advice to this studio; marked: internal.</summary>
    Advice,

    /// <summary>Who leads the studio now; its title is the name.</summary>
    Lead,
}

/// <summary>One thing on the table, with a mark whose meaning its kind says. Set by name, so that several queries become one.</summary>
public sealed class ArenaLine
{
    /// <summary>What it is.</summary>
    public ArenaLineKind Kind { get; init; }

    /// <summary>Part of its address.</summary>
    public string Slug { get; init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>The mark.</summary>
    public bool Marked { get; init; }
}

/// <summary>What a decision asks for.</summary>
public enum AgreedKind
{
    /// <summary>To look back at it, now.</summary>
    LookBack,

    /// <summary>Something that somebody will do.</summary>
    FollowUp,
}

/// <summary>Something that a decision asks for. Set by name, so that several queries become one.</summary>
public sealed class AgreedLine
{
    /// <summary>What it is.</summary>
    public AgreedKind Kind { get; init; }

    /// <summary>The follow-up, or the proposal to look back at.</summary>
    public Guid Id { get; init; }

    /// <summary>The proposal's part of the address.</summary>
    public string Slug { get; init; } = "";

    /// <summary>What will be done, or what the proposal is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who will do it.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The last day, or the day to look back.</summary>
    public DateOnly On { get; init; }
}
