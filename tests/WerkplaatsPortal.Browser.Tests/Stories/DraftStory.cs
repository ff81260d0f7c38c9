using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>Somebody types, is interrupted, and finds every word again.</summary>
public sealed class DraftStory(Chromium browser)
{
    private const string Question = "/kwesties/armoede-en-schulden/arena/vragen/nieuw";

    [Fact]
    public async Task What_was_typed_is_there_after_a_reload_and_after_the_session_ended()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("story-draft", portal.Listen());

        await story.SignInAsync("arena");
        await story.OpenAsync(Question);
        await story.WriteAsync("Text", "Hoe houden we dit vol");
        await Expect(story.Page.Locator("main form .concept__stand")).ToContainTextAsync("Bewaard om", new() { Timeout = 15_000 });
        await story.StepAsync("kept-while-typing");

        await story.Page.ReloadAsync();
        await story.ShouldReadAsync("Je was hier eerder mee bezig (vandaag");
        await story.StepAsync("offered");
        await story.FollowAsync("Verdergaan");
        await Expect(story.Page.Locator("main [name=Text]")).ToHaveValueAsync("Hoe houden we dit vol");
        await story.StepAsync("taken-up");

        await EndSessionsAsync(portal);
        await story.WriteAsync("Text", "Hoe houden we dit vol, ook volgend jaar?");
        await story.PressAsync("Leg op tafel");
        await Expect(story.Page.Locator("h1")).ToHaveTextAsync("Inloggen");
        await story.FillInSignInAsync("arena");
        await Expect(story.Page.Locator("main [name=Text]")).ToHaveValueAsync("Hoe houden we dit vol, ook volgend jaar?");
        await story.StepAsync("back-after-signing-in");

        await story.PressAsync("Leg op tafel");
        await story.ShouldReadAsync("Hoe houden we dit vol, ook volgend jaar?");
        await story.OpenAsync(Question);
        await story.ShouldNotReadAsync("Je was hier eerder mee bezig");
        story.ShouldHaveNoComplaints();
    }

    private static async Task EndSessionsAsync(PortalServer portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Sessions.ExecuteDeleteAsync();
    }
}
