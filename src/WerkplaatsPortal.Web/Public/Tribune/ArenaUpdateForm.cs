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

    /// <summary>Who may read it; a draft can leave it open.</summary>
    [Display(Order = AtTheEnd)]
    public Audience? Audience { get; set; }

    /// <summary>The place of somebody else in this Arena who tells it; empty: the author speaks for himself or herself.</summary>
    public Guid? WrittenFor { get; set; }

    /// <summary>Slugs of the lessons it speaks of.</summary>
    public List<string> Lessons { get; set; } = [];

    /// <summary>Slugs of the insights it speaks of.</summary>
    public List<string> Insights { get; set; } = [];

    /// <summary>The day on which it goes out by itself, with its time; empty: at once.</summary>
    [Display(Order = AtTheEnd)]
    public DateOnly? PublishDay { get; set; }

    /// <summary>The time on that day.</summary>
    [Display(Order = AtTheEnd)]
    public TimeOnly? PublishTime { get; set; }

    /// <summary>Whether it is kept as a draft instead of going out.</summary>
    public bool AsDraft { get; set; }

    /// <inheritdoc />
    public string? Find { get; set; }

    /// <summary>Whether it is out already.</summary>
    [BindNever, ValidateNever]
    public bool IsOut { get; private set; }

    /// <inheritdoc />
    [Display(Order = AtTheEnd)]
    public bool? Looked { get; set; }

    /// <inheritdoc />
    [BindNever, ValidateNever]
    public IReadOnlyList<string> Traces { get; private set; } = [];

    /// <inheritdoc />
    public void LookAt(IReadOnlyList<string> traces) => Traces = traces;

    internal override bool NeedsCondition => false;

    /// <summary>The form as it stands for an update that is there.</summary>
    public static ArenaUpdateForm Of(TribuneUpdate update, IEnumerable<string> lessons, IEnumerable<string> insights)
    {
        var form = new ArenaUpdateForm
        {
            Version = update.Version,
            Title = update.Title,
            Body = update.Body,
            Audience = update.Audience,
            Lessons = [.. lessons],
            Insights = [.. insights],
            PublishDay = update.PublishOn is { } day ? Amsterdam.Day(day) : null,
            PublishTime = update.PublishOn is { } time ? TimeOnly.FromDateTime(Amsterdam.Time(time)) : null,
            IsOut = !update.IsDraft,
        };
        form.Show(update.Conditions);
        return form;
    }

    /// <summary>The words.</summary>
    public UpdateText Text() => new(Title!, Body!) { Conditions = Tags() };

    /// <summary>When it goes out by itself, in UTC; null for at once. Without a time it goes out at nine in the morning.</summary>
    public DateTime? Moment() => PublishDay is { } day ? Amsterdam.Utc(day, PublishTime ?? new TimeOnly(9, 0)) : null;

    /// <inheritdoc />
    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        base.Validate(validationContext).Concat(OfPictures()).Concat(AsDraft ? [] : OfGoingOut(validationContext));

    private IEnumerable<ValidationResult> OfPictures()
    {
        if (TribuneUpdate.HasBarePicture(Body))
            yield return new ValidationResult("Beschrijf elke foto: zet tussen de haken [ ] wat erop te zien is.", [nameof(Body)]);
    }

    /// <summary>What a draft need not know yet.</summary>
    private IEnumerable<ValidationResult> OfGoingOut(ValidationContext context)
    {
        if (Audience is null)
            yield return new ValidationResult("Kies wie dit mag lezen.", [nameof(Audience)]);
        foreach (var asked in this.ToLookAt(Audience, Title, Body))
            yield return asked;
        if (PublishDay is null && PublishTime is not null)
            yield return new ValidationResult("Kies ook de dag waarop het bericht uitgaat.", [nameof(PublishDay)]);
        if (Moment() <= context.GetRequiredService<TimeProvider>().UtcNow())
            yield return new ValidationResult("Kies een dag en een tijd die nog komen.", [nameof(PublishDay)]);
    }
}
