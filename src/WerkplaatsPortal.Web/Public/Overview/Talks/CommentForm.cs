using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview.Talks;

/// <summary>What somebody says about a thing, and who is called by it.</summary>
public sealed class CommentForm : Form
{
    [Required(ErrorMessage = "Schrijf je reactie."), StringLength(Comment.BodyMaxLength)]
    public string? Body { get; set; }

    /// <summary>Ids of people of the Arena.</summary>
    public List<Guid?> Mentions { get; set; } = [];

    /// <summary>The page of the portal where it was written; one goes back there.</summary>
    [NotCompared]
    public string? Back { get; set; }

    /// <summary>Who was chosen; a list that was left alone sends nobody.</summary>
    internal List<Guid> Called => [.. Mentions.OfType<Guid>()];
}

/// <summary>Why the lead hides a comment.</summary>
[NotCompared]
public sealed class HideForm : Form
{
    [Required(ErrorMessage = "Schrijf waarom je de reactie verbergt."), StringLength(Comment.ReasonMaxLength)]
    public string? Reason { get; set; }
}
