using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>An activity that somebody in the Arena announces, or changes.</summary>
public sealed class ActivityForm : TaggedForm, IPickLessons, ITraces, IRestOnAgreement
{
    [Required(ErrorMessage = "Geef de activiteit een titel."), StringLength(TribuneActivity.TitleMaxLength)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Schrijf wat er gebeurt."), StringLength(TribuneActivity.SummaryMaxLength)]
    public string? Summary { get; set; }

    [Required(ErrorMessage = "Kies wat voor activiteit het is.")]
    public string? Kind { get; set; }

    [Required(ErrorMessage = "Kies een dag.")]
    public DateOnly? Day { get; set; }

    [Required(ErrorMessage = "Vul in hoe laat het begint.")]
    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    /// <summary>The day on which it ends, when that is another one.</summary>
    public DateOnly? LastDay { get; set; }

    [StringLength(TribuneActivity.PlaceMaxLength)]
    public string? Place { get; set; }

    [StringLength(TribuneActivity.LinkMaxLength)]
    public string? Link { get; set; }

    [Range(1, SignUpList.MostPlaces, ErrorMessage = "Schrijf hoeveel plekken er zijn, of laat het leeg.")]
    public int? Places { get; set; }

    /// <summary>Slugs of the lessons that are shared there.</summary>
    public List<string> Lessons { get; set; } = [];

    /// <summary>Slugs of the insights that are shared there.</summary>
    public List<string> Insights { get; set; } = [];

    /// <summary>The people of the Arena who tell there.</summary>
    public List<Guid> Tellers { get; set; } = [];

    /// <inheritdoc />
    public Guid? MeetingAgreement { get; set; }

    [Required(ErrorMessage = "Kies voor wie de activiteit is."), Display(Order = AtTheEnd)]
    public Audience? Audience { get; set; }

    /// <inheritdoc />
    public string? Find { get; set; }

    /// <inheritdoc />
    [Display(Order = AtTheEnd)]
    public bool? Looked { get; set; }

    /// <summary>Whether it was adopted as a proposal: then it rests on that.</summary>
    [BindNever, ValidateNever]
    public bool WasProposed { get; private set; }

    /// <inheritdoc />
    [BindNever, ValidateNever]
    public IReadOnlyList<string> Traces { get; private set; } = [];

    internal override bool NeedsCondition => false;

    /// <inheritdoc />
    public void LookAt(IReadOnlyList<string> traces) => Traces = traces;

    /// <summary>The form as it stands for an activity that is there.</summary>
    public static ActivityForm Of(TribuneActivity activity, SignUpList? list, IEnumerable<string> lessons, IEnumerable<string> insights)
    {
        var form = new ActivityForm
        {
            Version = activity.Version,
            Title = activity.Title,
            Summary = activity.Summary,
            Kind = activity.Kind,
            Day = activity.StartsAt is { } start ? Amsterdam.Day(start) : activity.Date is { IsDay: true } day ? day.FirstDay : null,
            From = activity.StartsAt is { } from ? TimeOnly.FromDateTime(Amsterdam.Time(from)) : null,
            Until = activity.EndsAt is { } end ? TimeOnly.FromDateTime(Amsterdam.Time(end)) : null,
            LastDay = activity is { StartsAt: { } first, EndsAt: { } last } && Amsterdam.Day(first) != Amsterdam.Day(last) ? Amsterdam.Day(last) : null,
            Place = activity.Place,
            Link = activity.Link,
            Places = list?.Places,
            Lessons = [.. lessons],
            Insights = [.. insights],
            Tellers = [.. activity.Tellers.Select(teller => teller.PersonId)],
            MeetingAgreement = activity.Agreement?.MeetingAgreementId,
            Audience = activity.Audience,
            WasProposed = activity.ProposalId is not null,
        };
        form.Show(activity.Conditions);
        return form;
    }

    /// <summary>What was written about it.</summary>
    public ActivityText Text() => new(Title!, Summary!, Kind!) { Place = Place, Conditions = Tags() };

    /// <summary>When it is, and where on the web.</summary>
    public ActivityPlan Plan() => new(
        Amsterdam.Utc(Day!.Value, From!.Value), Until is { } end ? Amsterdam.Utc(LastDay ?? Day.Value, end) : null, Link);

    /// <inheritdoc />
    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var wrong in base.Validate(validationContext).Concat(WhenAndWhere(validationContext)))
            yield return wrong;
        foreach (var asked in this.ToLookAt(Audience, Title, Summary))
            yield return asked;
    }

    private IEnumerable<ValidationResult> WhenAndWhere(ValidationContext context)
    {
        if (Day is not null && From is not null)
        {
            var plan = Plan();
            // What is there already may have begun; the activity itself knows.
            if (Version is null && plan.StartsAt <= context.GetRequiredService<TimeProvider>().UtcNow())
                yield return new ValidationResult("Kies een dag en een tijd die nog komen.", [nameof(Day)]);
            if (plan.EndsAt <= plan.StartsAt)
                yield return new ValidationResult("Het einde ligt voor het begin.", [nameof(Until)]);
        }

        if (LastDay is not null && Until is null)
            yield return new ValidationResult("Vul ook in hoe laat het eindigt.", [nameof(Until)]);
        if (string.IsNullOrWhiteSpace(Place) && string.IsNullOrWhiteSpace(Link))
            yield return new ValidationResult("Schrijf waar het is, of geef een link.", [nameof(Place)]);
    }
}
