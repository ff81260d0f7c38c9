using Microsoft.AspNetCore.Mvc;

namespace WerkplaatsPortal.Web.Areas.Research;

/// <summary>Where a researcher goes on after something is done.</summary>
internal static class DeskAddress
{
    /// <summary>Leads to a page below the desk of the studio in the address: <c>lessen/…</c>.</summary>
    public static LocalRedirectResult ToDesk(this Controller controller, string page) =>
        controller.LocalRedirect($"~/onderzoek/{controller.RouteData.Values["studio"]}/{page}");
}
