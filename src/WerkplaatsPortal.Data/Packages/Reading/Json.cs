using System.Text.Json;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Packages.Reading;

/// <summary>Small questions to a piece of JSON that never throw.</summary>
internal static class Json
{
    private const int ShownMaxLength = 80;

    /// <summary>The text; null when it is no text, or holds half a character.</summary>
    public static string? Text(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
            return null;

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a text can be the id of a record.</summary>
    public static bool IsId(string? text) => text is { Length: > 0 and <= PackageRecord.RecordIdMaxLength }
        && text.Trim() == text && !text.Any(char.IsControl) && Rule.IsKeepable(text);

    /// <summary>Whether the names of all fields, however deep, are text; half a character can't be looked up.</summary>
    public static bool HasReadableNames(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(field => IsReadable(field) && HasReadableNames(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(HasReadableNames),
        _ => true,
    };

    /// <summary>What stands there, cut when long, for a refusal.</summary>
    public static string Shown(JsonElement element)
    {
        var raw = element.GetRawText().ReplaceLineEndings(" ");
        return raw.Length <= ShownMaxLength ? raw : raw[..ShownMaxLength] + "…";
    }

    /// <summary>What stands in a field; null when the field is missing.</summary>
    public static string? ShownField(JsonElement element, string name) =>
        element.TryGetProperty(name, out var field) ? Shown(field) : null;

    private static bool IsReadable(JsonProperty field)
    {
        try
        {
            return field.Name is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
