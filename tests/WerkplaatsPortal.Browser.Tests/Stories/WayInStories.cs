using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>The portal for whoever has no mouse, no JavaScript or no Dutch.</summary>
public sealed class WayInStories(Chromium browser)
{
    [Fact]
    public async Task A_follower_signs_in_and_takes_a_seat_by_keyboard_only()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("story-keyboard", portal.Listen());
        var keyboard = new Keyboard(story.Page);

        await story.OpenAsync("/kwesties");
        await keyboard.TabToAsync("Direct naar de inhoud");
        await story.StepAsync("skip-link");
        await keyboard.PressAsync("Enter");
        await keyboard.TabToAsync("Samen wonen in de wijk");
        await keyboard.PressAsync("Enter");
        await Expect(story.Page.Locator("h1")).ToHaveTextAsync("Samen wonen in de wijk");
        await keyboard.TabToAsync("Doe mee");
        await story.StepAsync("issue");
        await keyboard.PressAsync("Enter");

        await Expect(story.Page.Locator("h1")).ToHaveTextAsync("Inloggen");
        await keyboard.TabToAsync("E-mailadres");
        await keyboard.TypeAsync("tribune@werkplaats.example");
        await keyboard.TabToAsync("Wachtwoord");
        await keyboard.TypeAsync("Sociale-Kwaliteit-4!");
        await story.StepAsync("sign-in");
        await keyboard.PressAsync("Enter");

        await Expect(story.Page.Locator("h1")).ToContainTextAsync("Meedoen met");
        await keyboard.TabToAsync("Arena");
        await keyboard.PressAsync("ArrowDown");
        await Expect(story.Page.Locator("input[name=Seat][value=Tribune]")).ToBeCheckedAsync();
        await story.StepAsync("choice");
        await keyboard.TabToAsync("Keuze doorgeven");
        await keyboard.PressAsync("Enter");
        await story.ShouldReadAsync("Plek nu: Tribune");
        await story.StepAsync("seat-taken");
        story.ShouldHaveNoComplaints();
    }

    [Fact]
    public async Task A_researcher_records_a_lesson_without_JavaScript()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("story-without-javascript", portal.Listen(), javaScript: false);

        await story.SignInAsync("onderzoeker");
        await Expect(story.Page.Locator("html.geen-js")).ToHaveCountAsync(1);
        await story.OpenAsync("/onderzoek/armoede-en-schulden");
        await story.StepAsync("desk");
        await story.FollowAsync("Les vastleggen");
        await story.WriteAsync("Learned", "Een rustige ruimte helpt.");
        await story.PressAsync("Bewaar als concept");
        await story.ShouldReadAsync("De les is nog niet opgeslagen");
        await story.StepAsync("incomplete");
        await story.FollowAsync("Vat de les samen in één zin.");
        await story.WriteAsync("Title", "Een rustige ruimte helpt om over geld te praten");
        await story.ChooseAsync("SourceKind", "Experience");
        await story.ChooseAsync("Conditions", "zekerheid");
        await story.ChooseAsync("Audience", "Arena");
        await story.PressAsync("Bewaar als concept");
        await story.ShouldReadAsync("Een rustige ruimte helpt om over geld te praten", "Concept");
        await story.StepAsync("draft");
        story.ShouldHaveNoComplaints();
    }

    [Fact]
    public async Task A_visitor_from_abroad_reads_the_portal_in_English()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("story-english", portal.Listen());

        await story.OpenAsync("/");
        await story.Page.Locator("header a[hreflang=en]").ClickAsync();
        await ShouldBeEnglishAsync(story);
        await story.StepAsync("home");
        await story.OpenAsync("/kennisagenda");
        await ShouldBeEnglishAsync(story);
        await story.StepAsync("agenda");
        await story.FollowAsync("Armoede en schulden");
        await ShouldBeEnglishAsync(story);
        await Expect(story.Page.Locator("h1")).ToHaveAttributeAsync("lang", "nl");
        await story.StepAsync("issue");
        await story.OpenAsync("/lessen");
        await story.FollowAsync("Een hechte buurt vertrouwt instanties niet vanzelf");
        await ShouldBeEnglishAsync(story);
        await story.StepAsync("lesson");
        await story.SignInAsync("tribune");
        await story.OpenAsync("/mijn");
        await ShouldBeEnglishAsync(story);
        await story.StepAsync("mine");
        await story.Page.Locator("header a[hreflang=nl]").ClickAsync();
        await Expect(story.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
        story.ShouldHaveNoComplaints();
    }

    private static async Task ShouldBeEnglishAsync(Story story)
    {
        await Expect(story.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(story.Page.Locator("nav ul.site-nav__list")).ToContainTextAsync("Lessons");
        await Expect(story.Page.Locator("nav ul.site-nav__list")).Not.ToContainTextAsync("Lessen");
    }
}
