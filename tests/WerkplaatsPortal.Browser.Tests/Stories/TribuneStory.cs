using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>The Arena writes, the Tribune reads newest first, a visitor sees what is public.</summary>
public sealed class TribuneStory(Chromium browser)
{
    private const string Arena = "/kwesties/armoede-en-schulden/arena";
    private const string ForAll = "Wat we deze maand leerden over vertrouwen";
    private const string ForTribune = "Voor wie meekijkt: de eerste schetsen";

    [Fact]
    public async Task A_participant_reads_updates_with_their_lessons_and_a_visitor_the_public_ones()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("story-4-tribune", portal.Listen());

        await story.SignInAsync("arena");
        await story.StepAsync("arena-member");
        await story.OpenAsync("/mijn");
        await story.FollowAsync("Naar de Arena");
        await story.StepAsync("arena");
        var (lesson, insight) = await WriteUpdateAsync(story, ForAll, "Public");
        await WriteUpdateAsync(story, ForTribune, "Tribune");
        await story.SignOutAsync();

        var address = await ReadOnTheTribuneAsync(story, lesson, insight);
        await story.SignOutAsync();
        await ReadAsVisitorAsync(story, address);
        story.ShouldHaveNoComplaints();
    }

    private static async Task<(string Lesson, string Insight)> WriteUpdateAsync(Story story, string title, string audience)
    {
        await story.OpenAsync(Arena);
        await story.FollowAsync("Bericht schrijven");
        await story.WriteAsync("Title", title);
        await story.WriteAsync("Body", "We legden **twee lessen** naast elkaar.\n\n- Ze vullen elkaar aan.\n- Er blijft een vraag over.");
        var lesson = await TickFirstAsync(story, "Lessons");
        var insight = await TickFirstAsync(story, "Insights");
        await story.ChooseAsync("Conditions", "zekerheid");
        await story.ChooseAsync("Audience", audience);
        await story.StepAsync("update-form");
        await story.PressAsync("Plaats het bericht");
        await story.ShouldReadAsync(title, lesson, insight);
        await story.StepAsync("update-placed");
        return (lesson, insight);
    }

    private static async Task<string> TickFirstAsync(Story story, string field)
    {
        var first = story.Page.Locator($"main .optie:has(input[name='{field}'])").First;
        await first.Locator("input").CheckAsync();
        return (await first.Locator("label span").InnerTextAsync()).Trim();
    }

    private static async Task<string> ReadOnTheTribuneAsync(Story story, string lesson, string insight)
    {
        await story.SignInAsync("tribune");
        await story.OpenAsync("/mijn");
        await story.ShouldReadAsync(ForTribune, ForAll);
        await story.StepAsync("news-for-me");
        await story.OpenAsync("/tribune/berichten");
        await Expect(story.Page.Locator("main .resultaten li h3 a").First).ToHaveTextAsync(ForTribune);
        await Expect(story.Page.Locator("main .resultaten li h3 a").Nth(1)).ToHaveTextAsync(ForAll);
        await story.StepAsync("newest-first");
        await story.FollowAsync(ForTribune);
        await story.ShouldReadAsync(lesson, insight, "We legden twee lessen naast elkaar.");
        await story.StepAsync("update-with-its-lessons");
        return new Uri(story.Page.Url).AbsolutePath;
    }

    private static async Task ReadAsVisitorAsync(Story story, string forTribune)
    {
        await story.OpenAsync("/tribune/berichten");
        await story.ShouldReadAsync(ForAll);
        await story.ShouldNotReadAsync(ForTribune);
        await story.StepAsync("visitor-sees-public-ones");
        await story.ShouldAnswerAsync(forTribune, 404);
        await story.OpenAsync("/tribune");
        await story.FollowAsync(ForAll);
        await story.StepAsync("visitor-reads-update");
    }
}
