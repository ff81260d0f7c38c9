using System.ComponentModel.DataAnnotations;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>The field holds YYYY, YYYY-MM or YYYY-MM-DD, or nothing.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PartialDateAttribute : ValidationAttribute
{
    /// <summary>Refuses what is no such date.</summary>
    public PartialDateAttribute() => ErrorMessage = "Schrijf een jaar, een maand of een dag, bijvoorbeeld 2026, 2026-11 of 2026-11-23.";

    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is null || (value is string text && (string.IsNullOrWhiteSpace(text) || PartialDate.TryParse(text, out _)));

    /// <summary>The date that a field holds; null when it is empty.</summary>
    public static PartialDate? Read(string? text, string field) =>
        string.IsNullOrWhiteSpace(text) ? null : PartialDate.Parse(text, field);
}
