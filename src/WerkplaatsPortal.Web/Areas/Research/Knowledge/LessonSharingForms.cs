using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>Who may read a lesson, and why that changes.</summary>
public sealed class AudienceForm : Form, ITraces
{
    [Required(ErrorMessage = "Kies wie dit mag lezen.")]
    public Audience? Audience { get; set; }

    [StringLength(Lesson.ReasonMaxLength)]
    public string? Reason { get; set; }

    /// <inheritdoc />
    public bool? Looked { get; set; }

    /// <inheritdoc />
    [BindNever, ValidateNever]
    public IReadOnlyList<string> Traces { get; private set; } = [];

    /// <inheritdoc />
    public void LookAt(IReadOnlyList<string> traces) => Traces = traces;

    /// <summary>The form as it stands for a lesson.</summary>
    public static AudienceForm Of(Lesson lesson) => new() { Version = lesson.Version, Audience = lesson.Audience };
}

/// <summary>Why a lesson is taken back.</summary>
[NotCompared]
public sealed class WithdrawalForm : Form
{
    [Required(ErrorMessage = "Schrijf waarom je de les intrekt."), StringLength(Lesson.ReasonMaxLength)]
    public string? Reason { get; set; }
}
