using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>How the screens call an activity.</summary>
public static class ActivityWords
{
    /// <summary>What kind of activity it is.</summary>
    public static Text OfActivity(this Texts texts, string kind) => kind switch
    {
        "bijeenkomst" => texts["Bijeenkomst"],
        "symposium" => texts["Symposium"],
        "conferentie" => texts["Conferentie"],
        "webinar" => texts["Webinar"],
        _ => texts["Training"],
    };
}
