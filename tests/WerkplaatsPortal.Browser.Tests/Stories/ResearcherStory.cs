using Microsoft.Playwright;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>A researcher records lessons from practices and lifts them into an insight that a visitor can follow back.</summary>
public sealed class ResearcherStory(Chromium browser)
{
    private const string Desk = "/onderzoek/armoede-en-schulden";
    private const string Practice = "Budgetkring in de Dukenburgse keuken";
    private const string First = "Samen koken maakt geldzorgen bespreekbaar";
    private const string Second = "Een vaste gastvrouw maakt de drempel laag";
    private const string Insight = "Geldzorgen komen op tafel waar mensen toch al samenkomen";

    [Fact]
    public async Task A_researcher_goes_from_a_practice_to_an_insight_and_a_visitor_walks_back()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("story-2-researcher", portal.Listen());

        await SeeOwnStudioAsync(story);
        await MakePracticeAsync(story);
        await RecordAsync(story, Practice, First, "Practice");
        await CheckAndShareAsync(story, "Samen koken maakt geldzorgen eerder bespreekbaar dan een loket.");
        await RecordAsync(story, null, Second, "Experience");
        await CheckAndShareAsync(story, "Wie steeds dezelfde gastvrouw treft, komt terug.");
        await ConnectAsync(story);
        await LiftAsync(story);
        await AdoptAsync(story);
        await story.SignOutAsync();

        await WalkBackAsync(story);
        story.ShouldHaveNoComplaints();
    }

    private static async Task SeeOwnStudioAsync(Story story)
    {
        await story.SignInAsync("onderzoeker");
        await story.OpenAsync("/onderzoek");
        await story.ShouldReadAsync("Armoede en schulden");
        await story.ShouldNotReadAsync("Eenzaamheid en betekenisvol contact");
        await story.StepAsync("own-studio");
        await story.ShouldAnswerAsync("/onderzoek/eenzaamheid-en-betekenisvol-contact", 403);
        await story.StepAsync("not-hers");
        await story.OpenAsync("/onderzoek");
        await story.FollowAsync("Armoede en schulden");
        await story.StepAsync("desk");
    }

    private static async Task MakePracticeAsync(Story story)
    {
        await story.FollowAsync("Praktijk toevoegen");
        await story.WriteAsync("Title", Practice);
        await story.WriteAsync("Summary", "Buren koken elke week samen en praten daarbij over rondkomen.");
        await story.WriteAsync("Place", "Dukenburg");
        await story.WriteAsync("Start", "2025-09");
        await story.ChooseAsync("Conditions", "zekerheid", "cohesie");
        await story.Page.GetByText("Schrijf per voorwaarde wat het betekent").ClickAsync();
        await story.WriteAsync("Meaning[zekerheid]", "Eerder hulp bij schulden.");
        await story.TickAsync("Partners", "Bindkracht10");
        await story.Page.Locator("main input[name=Levels]").Nth(1).CheckAsync();
        await story.Page.Locator("main input[name=Parties]").Nth(0).CheckAsync();
        await story.Page.Locator("main input[name=Domains]").Nth(1).CheckAsync();
        await story.Page.Locator("main input[name=Surroundings]").Nth(0).CheckAsync();
        await story.StepAsync("practice-form");
        await story.PressAsync("Opslaan");
        await story.ShouldReadAsync(Practice);
        await story.StepAsync("practice");
    }

    private static async Task RecordAsync(Story story, string? practice, string title, string source)
    {
        await story.OpenAsync(Desk + "/lessen/nieuw");
        if (practice is not null)
            await story.Page.Locator("select[name=Practice]").SelectOptionAsync(new SelectOptionValue { Label = practice });
        await story.WriteAsync("Title", title);
        await story.WriteAsync("Context", "Op dinsdagavond, met twaalf buren.");
        await story.WriteAsync("Learned", "Wie samen bezig is, vertelt meer.");
        await story.WriteAsync("Evidence", "Zeven van de twaalf begonnen zelf over geld.");
        await story.ChooseAsync("SourceKind", source);
        await story.ChooseAsync("Conditions", "zekerheid");
        await story.ChooseAsync("Audience", "Public");
        await story.StepAsync("lesson-form");
        await story.PressAsync("Bewaar als concept");
        await story.ShouldReadAsync(title, "Concept");
        await story.StepAsync("draft");
    }

    private static async Task CheckAndShareAsync(Story story, string learned)
    {
        await story.FollowAsync("Nakijken");
        await story.WriteAsync("Learned", learned);
        await story.PressAsync("Nagekeken");
        await story.ShouldReadAsync("Deel de les", "Wat eerst is opgeschreven");
        await story.StepAsync("checked");
        await story.PressAsync("Deel de les");
        await story.ShouldReadAsync("Gedeeld", "Veranderen wie de les mag lezen");
        await story.StepAsync("shared");
    }

    private static async Task ConnectAsync(Story story)
    {
        await story.FollowAsync("Verbind met een andere les");
        await story.WriteAsync("zoek", "koken geldzorgen");
        await story.PressAsync("Zoek lessen");
        await story.TickAsync("Other", First);
        await story.ChooseAsync("Kind", "Supports");
        await story.WriteAsync("Remark", "Aan dezelfde tafel, met dezelfde gastvrouw.");
        await story.StepAsync("connect");
        await story.PressAsync("Verbind de lessen");
        await story.ShouldReadAsync(First, "Aan dezelfde tafel");
        await story.StepAsync("connected");
    }

    private static async Task LiftAsync(Story story)
    {
        await story.OpenAsync(Desk);
        await story.FollowAsync("Inzicht maken");
        await story.TickAsync("Lessons", First);
        await story.TickAsync("Lessons", Second);
        await story.WriteAsync("Title", Insight);
        await story.WriteAsync("Statement", "Wie geldzorgen wil bespreken, begint waar mensen toch al samenkomen.");
        await story.WriteAsync("Reasons", "De drempel is laag.\nEr is vertrouwen.");
        await story.ChooseAsync("Conditions", "zekerheid");
        await story.ChooseAsync("Audience", "Public");
        await story.StepAsync("insight-form");
        await story.PressAsync("Leg voor aan de Arena");
        await story.ShouldReadAsync(Insight, First, Second);
        await story.StepAsync("insight-proposed");
    }

    private static async Task AdoptAsync(Story story)
    {
        await story.FollowAsync("Besluit van de Arena vastleggen");
        await story.WriteAsync("TakenOn", "2026-10-01");
        await story.WriteAsync("Present", "De deelnemers van de Arena (demo)");
        await story.WriteAsync("Decided", "We nemen dit over als inzicht van de regio.");
        await story.StepAsync("decision");
        await story.PressAsync("Stel het inzicht vast");
        await story.ShouldReadAsync("We nemen dit over als inzicht van de regio.", "1 oktober 2026");
        await story.StepAsync("adopted");
    }

    private static async Task WalkBackAsync(Story story)
    {
        await story.OpenAsync("/inzichten");
        await story.FollowAsync(Insight);
        await story.ShouldReadAsync(First, Second, "We nemen dit over als inzicht van de regio.");
        await story.StepAsync("visitor-reads-insight");
        await story.FollowAsync(First);
        await story.ShouldReadAsync(Practice, Second);
        await story.StepAsync("visitor-reads-lesson");
        await story.FollowAsync(Practice);
        await Expect(story.Page.Locator("h1")).ToHaveTextAsync(Practice);
        await story.ShouldReadAsync("Dukenburg", First);
        await story.StepAsync("visitor-reads-practice");
    }
}
