namespace WerkplaatsPortal.Web.Tests.Mail;

/// <summary>The form of an activity.</summary>
internal static class Activities
{
    /// <summary>One for the Tribune, in the evening.</summary>
    public static (string Name, string? Value)[] Of(string title, string day, string from = "19:30", string audience = "Tribune") =>
    [
        ("Title", title), ("Summary", "We delen wat we leerden."), ("Kind", "bijeenkomst"), ("Day", day), ("From", from), ("Until", "22:30"),
        ("Place", "Hatert"), ("Link", "https://praten.example/kamer"), ("Conditions", "cohesie"), ("Audience", audience),
    ];
}
