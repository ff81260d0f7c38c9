using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Rounds;

/// <summary>What reviews and inventories are called.</summary>
internal static class ReviewWords
{
    /// <summary>The words for an outcome.</summary>
    public static Text Of(Texts texts, ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.GoesOn => texts["Gaat door zoals zij is"],
        ReviewOutcome.Reformulate => texts["Wordt anders geformuleerd"],
        ReviewOutcome.Split => texts["Wordt gesplitst"],
        ReviewOutcome.Merge => texts["Gaat verder in een andere kwestie"],
        ReviewOutcome.Retire => texts["Gaat van de agenda"],
        _ => texts["Eerst een vraag aan het leeratelier"],
    };

    /// <summary>All outcomes, to choose from.</summary>
    public static IReadOnlyList<Option> Outcomes(Texts texts) => [.. Enum.GetValues<ReviewOutcome>().Select(each => new Option(each.ToString(), Of(texts, each)))];

    /// <summary>The last part of the address of the step on the agenda; null where none follows.</summary>
    public static string? StepPath(ReviewOutcome? outcome) => outcome switch
    {
        ReviewOutcome.Reformulate => "herformuleren",
        ReviewOutcome.Split => "splitsen",
        ReviewOutcome.Merge => "samenvoegen",
        ReviewOutcome.Retire => "afronden",
        _ => null,
    };
}
