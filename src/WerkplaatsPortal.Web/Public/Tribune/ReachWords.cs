using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>How the screens say whom an update reaches.</summary>
public static class ReachWords
{
    /// <summary>The audiences to choose from, each with how many people have a seat in it now.</summary>
    public static List<Option> Audiences(Texts texts, UpdateReach reach) =>
        [.. Choose.FromAudiences(texts).Select(option => option with { Hint = Of(texts, Enum.Parse<Audience>(option.Value), reach) })];

    /// <summary>Whom an audience holds now.</summary>
    public static Text Of(Texts texts, Audience audience, UpdateReach reach) => audience switch
    {
        Audience.Arena => texts.Count(reach.Arena, "Bereikt nu {0} mens met een plek.", "Bereikt nu {0} mensen met een plek."),
        Audience.Tribune => texts.Count(reach.Tribune, "Bereikt nu {0} mens met een plek.", "Bereikt nu {0} mensen met een plek."),
        _ => texts.Count(reach.Tribune, "Bereikt nu {0} mens met een plek, en iedereen op de openbare site.",
            "Bereikt nu {0} mensen met een plek, en iedereen op de openbare site."),
    };
}
