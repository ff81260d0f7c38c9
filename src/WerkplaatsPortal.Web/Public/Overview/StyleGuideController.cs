using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Every part of the face on one page, for who builds on it; in Development only.</summary>
public sealed class StyleGuideController(IHostEnvironment host) : Controller
{
    [HttpGet("/stijlgids")]
    public IActionResult Index() => host.IsDevelopment() ? View(new StyleGuideForm()) : NotFound();

    [HttpPost("/stijlgids")]
    public IActionResult Send(StyleGuideForm form)
    {
        if (!host.IsDevelopment())
            return NotFound();

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), form);
        }

        TempData["ok"] = "De les is opgeslagen.";
        return RedirectToAction(nameof(Index));
    }
}

/// <summary>The form of the style guide.</summary>
public sealed class StyleGuideForm
{
    [Required(ErrorMessage = "Vat de les samen in één zin.")]
    [StringLength(140)]
    public string? Title { get; set; }

    [Required]
    public string? Learned { get; set; }

    public string? Practice { get; set; }

    public DateOnly? AnswerBefore { get; set; }

    [MailAddress]
    public string? Email { get; set; }

    [MinLength(1, ErrorMessage = "Kies minstens één voorwaarde.")]
    public List<string> Conditions { get; set; } = [];

    public string Audience { get; set; } = "Tribune";

    public bool Agreed { get; set; }
}
