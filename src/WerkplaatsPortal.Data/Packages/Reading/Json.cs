using System.Text.Json;

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

    /// <summary>What stands there, cut when long, for a refusal.</summary>
    public static string Shown(JsonElement element)
    {
        var raw = element.GetRawText().ReplaceLineEndings(" ");
        return raw.Length <= ShownMaxLength ? raw : raw[..ShownMaxLength] + "…";
    }

    /// <summary>What stands in a field; null when the field is missing.</summary>
    public static string? ShownField(JsonElement element, string name) =>
        element.TryGetProperty(name, out var field) ? Shown(field) : null;
}
