using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>What somebody in the Arena tells the Tribune, or everybody.</summary>
public sealed class ArenaUpdateForm : TaggedForm, IPickLessons, ITraces
{
    [Required(ErrorMessage = "Geef het bericht een titel."), StringLength(TribuneUpdate.TitleMaxLength)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Schrijf het bericht."), StringLength(TribuneUpdate.BodyMaxLength)]
    public string? Body { get; set; }

    [Required(ErrorMessage = "Kies wie dit mag lezen."), Display(Order = AtTheEnd)]
    public Audience? Audience { get; set; }

    /// <summary>The place of somebody else in this Arena who tells it; empty: the author speaks for himself or herself.</summary>
    public Guid? WrittenFor { get; set; }

    /// <summary>Slugs of the lessons it speaks of.</summary>
    public List<string> Lessons { get; set; } = [];

    /// <summary>Slugs of the insights it speaks of.</summary>
    public List<string> Insights { get; set; } = [];

    /// <inheritdoc />
    public string? Find { get; set; }

    /// <inheritdoc />
    [Display(Order = AtTheEnd)]
    public bool Looked { get; set; }

    /// <inheritdoc />
    [BindNever, ValidateNever]
    public IReadOnlyList<string> Traces { get; private set; } = [];

    /// <inheritdoc />
    public void LookAt(IReadOnlyList<string> traces) => Traces = traces;

    internal override bool NeedsCondition => false;
}
