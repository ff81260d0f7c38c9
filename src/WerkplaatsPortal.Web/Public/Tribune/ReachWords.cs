using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>How the screens say whom an update reaches.</summary>
public static class ReachWords
{
    /// <summary>The audiences to choose from, each with how many people it reaches now.</summary>
    public static List<Option> Audiences(Texts texts, UpdateReach reach) =>
        [.. Choose.FromAudiences(texts).Select(option => option with { Hint = Of(texts, Enum.Parse<Audience>(option.Value), reach) })];

    /// <summary>Whom an audience holds now, besides who writes, and what brings it to them.</summary>
    public static Text Of(Texts texts, Audience audience, UpdateReach reach) => audience switch
    {
        Audience.Arena => Seated(texts, reach.Arena),
        Audience.Tribune => Seated(texts, reach.Tribune),
        _ => texts["Nu te lezen voor iedereen op de openbare site. Met een plek: {0}. Per mail meteen: {1}, elke dag: {2}, elke week: {3}.",
            Show.Number(reach.Public.InPortal), Show.Number(reach.Public.AtOnce), Show.Number(reach.Public.Daily), Show.Number(reach.Public.Weekly)],
    };

    private static Text Seated(Texts texts, AudienceReach reach) => texts[
        "Nu te lezen voor wie een plek heeft: {0}. Per mail meteen: {1}, elke dag: {2}, elke week: {3}.",
        Show.Number(reach.InPortal), Show.Number(reach.AtOnce), Show.Number(reach.Daily), Show.Number(reach.Weekly)];
}
