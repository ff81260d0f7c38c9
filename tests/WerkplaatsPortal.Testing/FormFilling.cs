using AngleSharp.Dom;

namespace WerkplaatsPortal.Testing;

/// <summary>What somebody would fill in who knows nothing of a form but what it shows.</summary>
internal static class FormFilling
{
    /// <summary>The fields of a form to post, without those that are hidden; what stands there already stays.</summary>
    /// <param name="form">As the page shows it.</param>
    /// <param name="number">Makes names and addresses that must be new.</param>
    public static (string Name, string? Value)[] Of(IElement form, int number)
    {
        var once = new HashSet<string>();
        return
        [
            .. form.QuerySelectorAll("input[name]:not([type=hidden]), select[name], textarea[name], button[name]")
                .Where(field => !field.HasAttribute("disabled"))
                .Where(field => once.Add(field.GetAttribute("name")!))
                .Select(field => (field.GetAttribute("name")!, (string?)ValueOf(field, number))),
        ];
    }

    /// <summary>The fields of a form that asks, as the part of the address behind the question mark.</summary>
    public static string AsQuery(IElement form) =>
        "?" + string.Join('&', Of(form, 0).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value ?? "")}"));

    private static string ValueOf(IElement field, int number) => field.LocalName switch
    {
        "select" => (field.QuerySelector("option[selected]:not([value=''])") ?? field.QuerySelector("option:not([value=''])"))?.GetAttribute("value") ?? "",
        "textarea" => field.TextContent.Trim() is { Length: > 0 } text ? text : $"Samen koken opent gesprekken, voor de {number}e keer.",
        "button" => field.GetAttribute("value") ?? "",
        _ => field.GetAttribute("value") is { Length: > 0 } value ? value : Typed(field, number),
    };

    private static string Typed(IElement field, int number) => field.GetAttribute("type") switch
    {
        "email" => $"nieuw{number}@werkplaats.example",
        "date" => "2026-12-01",
        "datetime-local" => "2026-12-01T19:30",
        "time" => "19:30",
        "url" => "https://voorbeeld.example/",
        "number" => "2",
        "search" => "samen leren",
        "checkbox" => "true",
        _ => $"samen {number}",
    };
}
