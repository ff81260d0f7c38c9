using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>What somebody on the Tribune asks the Arena.</summary>
public sealed class QuestionBackForm : Form
{
    [Required(ErrorMessage = "Schrijf wat je de Arena wilt vragen."), StringLength(TribuneReaction.TextMaxLength)]
    public string? Text { get; set; }
}

/// <summary>Where something holds too.</summary>
public sealed class HoldsHereForm : Form
{
    [Required(ErrorMessage = "Schrijf waar dit ook geldt."), StringLength(TribuneReaction.PlaceMaxLength)]
    public string? Place { get; set; }

    [Required(ErrorMessage = "Schrijf in een zin waaraan je dat merkt."), StringLength(TribuneReaction.TextMaxLength)]
    public string? Text { get; set; }
}

/// <summary>What the Arena answers.</summary>
public sealed class ReplyForm : Form
{
    [Required(ErrorMessage = "Schrijf een antwoord."), StringLength(TribuneReaction.AnswerMaxLength)]
    public string? Answer { get; set; }
}

/// <summary>The words in an address for what one reacts to.</summary>
public static class ReactionAddress
{
    /// <summary>The word for a kind of thing.</summary>
    public static string Of(ReactedTo about) => about switch
    {
        ReactedTo.Update => "bericht",
        ReactedTo.Activity => "activiteit",
        ReactedTo.Lesson => "les",
        _ => "inzicht",
    };

    /// <summary>The kind of thing for a word; null for any other word.</summary>
    public static ReactedTo? Find(string word) =>
        Enum.GetValues<ReactedTo>().Cast<ReactedTo?>().FirstOrDefault(about => Of(about!.Value) == word);

    /// <summary>The page of the thing.</summary>
    public static string PageOf(ReactedTo about, string slug) => about switch
    {
        ReactedTo.Update => $"~/tribune/berichten/{slug}",
        ReactedTo.Activity => $"~/tribune/activiteiten/{slug}",
        ReactedTo.Lesson => $"~/lessen/{slug}",
        _ => $"~/inzichten/{slug}",
    };
}
