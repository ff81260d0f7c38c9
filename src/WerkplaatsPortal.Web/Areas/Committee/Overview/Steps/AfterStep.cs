using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Web.Areas.Committee.Committee;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;

/// <summary>Where a decision leads.</summary>
internal static class AfterStep
{
    /// <summary>Back to the meeting in which the step was taken, else to all issues.</summary>
    public static LocalRedirectResult ToWhereItWasTaken(this Controller controller, StepForm form) => controller.LocalRedirect(
        string.IsNullOrEmpty(form.Meeting) ? WorkbenchController.Address : $"{MeetingDesk.Address}/{form.Meeting}");
}
