using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>What a form says about a wrong value when its own attribute says nothing.</summary>
public sealed class ValidationTexts : IValidationMetadataProvider
{
    /// <summary>Nothing was filled in.</summary>
    public static string Missing => Texts.Translate("Vul dit veld in.");

    /// <summary>Longer than {1} characters.</summary>
    public static string TooLong => Texts.Translate("Gebruik hoogstens {1} tekens.");

    /// <summary>Not between {1} and {2}.</summary>
    public static string OutOfRange => Texts.Translate("Vul een getal in van {1} tot en met {2}.");

    /// <summary>Anything else.</summary>
    public static string Wrong => Texts.Translate("Deze waarde past hier niet.");

    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (SpeaksForItself(rule))
                continue;

            rule.ErrorMessageResourceType = typeof(ValidationTexts);
            rule.ErrorMessageResourceName = rule switch
            {
                RequiredAttribute => nameof(Missing),
                StringLengthAttribute or MaxLengthAttribute => nameof(TooLong),
                RangeAttribute => nameof(OutOfRange),
                _ => nameof(Wrong),
            };
        }
    }

    internal static void Speak(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Wrong);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Wrong);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Wrong);
        messages.SetUnknownValueIsInvalidAccessor(_ => Wrong);
        messages.SetValueIsInvalidAccessor(_ => Wrong);
        messages.SetValueMustBeANumberAccessor(_ => Wrong);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Wrong);
        messages.SetValueMustNotBeNullAccessor(_ => Missing);
        messages.SetMissingBindRequiredValueAccessor(_ => Missing);
        messages.SetMissingKeyOrValueAccessor(() => Missing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Missing);
    }

    private static bool SpeaksForItself(ValidationAttribute rule) => rule.ErrorMessageResourceName is not null || rule.ErrorMessage is not null;
}
