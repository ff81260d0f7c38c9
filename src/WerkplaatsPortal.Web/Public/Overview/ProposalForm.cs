using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>What somebody proposes to the Arena. Which fields it has depends on what is proposed; the domain says what lacks.</summary>
public sealed class ProposalForm : TaggedForm, IPickLessons
{
    /// <summary>What is proposed. For the page: what counts is the address, or the proposal itself.</summary>
    public ProposalKind Kind { get; set; }

    /// <summary>Whether the proposal is about something that is there already: then only what is asked can be written.</summary>
    public bool IsThere { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public string? Reasons { get; set; }

    public string? Place { get; set; }

    [PartialDate]
    public string? Start { get; set; }

    public DateOnly? Date { get; set; }

    /// <summary>The hours of an activity, as far as known.</summary>
    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    /// <summary>What kind of activity it is.</summary>
    public string? ActivityKind { get; set; }

    /// <summary>Ids of questions that a practice works on.</summary>
    public List<Guid> Questions { get; set; } = [];

    /// <inheritdoc />
    public List<string> Lessons { get; set; } = [];

    /// <summary>Slugs of the lessons that contradict an insight.</summary>
    public List<string> Contradicting { get; set; } = [];

    /// <inheritdoc />
    public string? Find { get; set; }

    public Audience Audience { get; set; } = Audience.Tribune;

    /// <summary>What was adapted, and why.</summary>
    public string? Why { get; set; }

    public DateOnly? ClosesOn { get; set; }

    public int? Quorum { get; set; }

    public DateOnly? LookBackOn { get; set; }

    /// <summary>For the page: a practice and an insight work on at least one; whether one lacks says the domain.</summary>
    internal override bool NeedsCondition => !IsThere && Kind is ProposalKind.Practice or ProposalKind.Insight;

    /// <summary>Until when the Arena is asked.</summary>
    /// <param name="today">Today.</param>
    /// <param name="usual">The quorum when none was filled in.</param>
    public ProposalTerms Terms(DateOnly today, int usual) => new(ClosesOn ?? today.AddDays(Proposal.UsualDays), Quorum ?? usual, LookBackOn);

    /// <summary>Shows the tags of something that is there.</summary>
    public void ShowTags(ConditionTags tags) => Show(tags);
}
