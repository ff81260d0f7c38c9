using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// A form for something that works on conditions: <c>Conditions</c> holds their codes, <c>Meaning[zekerheid]</c> … what each means
/// there. Its view shows <c>_Conditions</c>.
/// </summary>
public abstract class TaggedForm : Form, IValidatableObject
{
    /// <summary>For <c>Display(Order = …)</c>: a field that stands at the end of its form, and so in the error summary.</summary>
    protected const int AtTheEnd = 20_000;

    /// <summary>Codes of the conditions.</summary>
    [Known<Condition>, Tagged]
    public List<string> Conditions { get; set; } = [];

    /// <summary>What it means for a condition, by its code.</summary>
    public Dictionary<string, string?> Meaning { get; set; } = [];

    /// <summary>Whether at least one condition must be chosen.</summary>
    internal virtual bool NeedsCondition => true;

    /// <summary>What is wrong with several fields together; a form that adds to it keeps this.</summary>
    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from meaning in Meaning
        where !string.IsNullOrWhiteSpace(meaning.Value) && !Conditions.Contains(meaning.Key)
        select new ValidationResult("Kies ook de voorwaarde waar je dit bij schrijft, of haal de tekst weg.", [$"Meaning[{meaning.Key}]"]);

    /// <summary>The tags that were filled in.</summary>
    /// <exception cref="RuleViolation">A meaning is too long, or its condition is not chosen.</exception>
    public ConditionTags Tags()
    {
        var tags = ConditionTags.For(Vocabularies.Of<Condition>().SetOf(Conditions));
        foreach (var (code, meaning) in Meaning.Where(each => !string.IsNullOrWhiteSpace(each.Value)))
        {
            var condition = Vocabularies.Of<Condition>().Find(code);
            Rule.Demand(
                condition is not null && tags.Has(condition.Value),
                "Kies ook de voorwaarde waar je dit bij schrijft, of haal de tekst weg.", $"Meaning[{code}]");
            tags = tags.With(condition.Value, meaning);
        }

        return tags;
    }

    /// <summary>Fills in the tags of something that is there already.</summary>
    protected void Show(ConditionTags tags)
    {
        Conditions = Vocabularies.CodesIn(tags.On);
        Meaning = Vocabularies.Of<Condition>().Terms.ToDictionary(term => term.Code, term => tags.MeaningFor(term.Value));
    }

    [AttributeUsage(AttributeTargets.Property)]
    private sealed class TaggedAttribute : ValidationAttribute
    {
        public TaggedAttribute() => ErrorMessage = "Kies minstens één voorwaarde.";

        protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
            validationContext.ObjectInstance is TaggedForm { NeedsCondition: true, Conditions.Count: 0 }
                ? new ValidationResult(ErrorMessage, [nameof(Conditions)])
                : ValidationResult.Success;
    }
}
