using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

/// <summary>Forms filled in with what the contract names, and no more.</summary>
internal static class Words
{
    internal const string Studio = "armoede-en-schulden";
    internal const string Desk = "/onderzoek/" + Studio;

    public static (string Name, string? Value)[] OfPractice(string title) =>
    [
        ("Title", title), ("Summary", "Bewoners eten elke week samen."), ("Place", "Hatert"), ("Start", "2024-09"), ("End", ""),
        ("Levels", "wijk"), ("Levels", "groep"), ("Parties", "vrijwilligers"), ("Domains", "welzijn"), ("Surroundings", "sociaal"),
        ("Conditions", "cohesie"), ("Meaning[cohesie]", "Buren leren elkaar kennen."),
    ];

    public static (string Name, string? Value)[] OfLesson(string title, string practice = "", string audience = "Public") =>
    [
        ("Practice", practice), ("Title", title), ("Context", "Elke dinsdag kookten we."), ("Learned", "Samen koken opent het gesprek."),
        ("Evidence", "Twaalf gesprekken."), ("SourceKind", "Practice"), ("Conditions", "cohesie"), ("Audience", audience),
    ];

    public static (string Name, string? Value)[] OfCheck(string title, string learned) =>
        [("Title", title), ("Context", "Elke dinsdag kookten we."), ("Learned", learned), ("Evidence", "Twaalf gesprekken."), ("SourceKind", "Practice"), ("Conditions", "cohesie")];

    /// <summary>Makes a lesson that is checked and shared, and gives its slug.</summary>
    public static async Task<string> ShareLessonAsync(this Reading lead, string title, string practice = "", string audience = "Public")
    {
        var made = await lead.SendAsync($"{Desk}/lessen/nieuw", OfLesson(title, practice, audience));
        var lesson = made.Headers.Location!.ToString();
        await lead.SendAsync($"{lesson}/nakijken", OfCheck(title, "Samen koken opent het gesprek."));
        await lead.SendAsync($"{lesson}/delen", ("Audience", audience));
        return lesson.Split('/')[^1];
    }

    /// <summary>Makes an insight on a lesson from a practice in Hatert and one from elsewhere, adopts it, and gives its address.</summary>
    public static async Task<string> AdoptInsightAsync(this PortalServer portal)
    {
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var (one, other) = (await lead.ShareLessonAsync("Les uit de praktijk", practice), await lead.ShareLessonAsync("Les van elders"));
        var lifted = await lead.SendAsync(
            $"{Desk}/inzichten/nieuw",
            ("Title", "Eten verbindt"), ("Statement", "Zo is het."), ("Reasons", ""), ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"));
        await lead.SendAsync(
            $"{lifted.Headers.Location}/besluit", ("TakenOn", "2026-01-12"), ("Present", "Iedereen."), ("Decided", "Zo nemen we het aan."));
        return $"/inzichten/{lifted.Headers.Location!.ToString().Split('/')[^1]}";
    }

    /// <summary>Makes a practice, and gives its slug.</summary>
    public static async Task<string> MakePracticeAsync(this Reading lead, string title)
    {
        var made = await lead.SendAsync($"{Desk}/praktijken/nieuw", OfPractice(title));
        return made.Headers.Location!.ToString().Split('/')[^1];
    }
}
