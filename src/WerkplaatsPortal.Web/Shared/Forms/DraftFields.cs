using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>Which fields of a form a draft holds: what somebody typed or chose, never a password, a token, a version or a file.</summary>
internal static class DraftFields
{
    /// <summary>What a draft keeps of a form.</summary>
    public static Dictionary<string, string[]> Of(IFormCollection form) => form
        .Where(field => IsKept(field.Key))
        .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray(), StringComparer.Ordinal);

    /// <summary>What was kept, to bind a form from as if it was sent just now.</summary>
    public static FormValueProvider Sent(IReadOnlyDictionary<string, string[]> fields) => new(
        BindingSource.Form,
        new FormCollection(fields.ToDictionary(field => field.Key, field => new StringValues(field.Value))),
        CultureInfo.CurrentCulture);

    private static bool IsKept(string name) =>
        !name.StartsWith('_') && name != nameof(Form.Version) && !name.Contains("Password", StringComparison.OrdinalIgnoreCase);
}
