using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Committee.Overview.StudioSteps;

/// <summary>Who leads a studio, from when until when, and why.</summary>
[NotCompared]
public sealed class LeadForm : StepForm
{
    [Required(ErrorMessage = "Kies iemand uit de lijst.")]
    public Guid? Person { get; set; }

    [Required(ErrorMessage = "Kies de eerste dag.")]
    public DateOnly? From { get; set; }

    /// <summary>The last day; empty for until further notice.</summary>
    public DateOnly? Until { get; set; }
}

/// <summary>When a lead stops, and why.</summary>
[NotCompared]
public sealed class LeadStopForm : StepForm
{
    [Required(ErrorMessage = "Kies de laatste dag.")]
    public DateOnly? Until { get; set; }
}
