using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>What somebody says to a proposal.</summary>
public sealed class ProposalAnswerForm : Form
{
    /// <summary>The round whose text was read; the latest when it is left out.</summary>
    public int? Round { get; set; }

    public ResponseKind? Kind { get; set; }

    public string? Reason { get; set; }
}

/// <summary>Why something is done.</summary>
[NotCompared]
public sealed class ProposalReasonForm : Form
{
    public string? Reason { get; set; }
}

/// <summary>What was decided, in better words.</summary>
public sealed class OutcomeForm : Form
{
    public string? Statement { get; set; }

    public DateOnly? LookBackOn { get; set; }
}

/// <summary>What somebody will do.</summary>
public sealed class FollowUpForm : Form
{
    public string? What { get; set; }

    /// <summary>Who will do it: somebody in the Arena.</summary>
    public Guid? Who { get; set; }

    public DateOnly? By { get; set; }
}

/// <summary>What came of it.</summary>
public sealed class LookBackForm : Form
{
    public string? Note { get; set; }

    /// <summary>The day to look back again; empty: this was the last time.</summary>
    public DateOnly? LookBackOn { get; set; }
}
