using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Studios;

/// <summary>What the committee decided on a studio, in words.</summary>
internal static class StudioWords
{
    public static Text Of(Texts t, StudioStep step) => step switch
    {
        StudioStep.Opened => t["Geopend"],
        StudioStep.LeadAppointed => t["Trekker benoemd"],
        StudioStep.LeadStopped => t["Trekker stopt"],
        StudioStep.Closed => t["Gesloten"],
        _ => t["Weer geopend"],
    };
}
