using Microsoft.Playwright;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Ground;

public class AccessibilityTests(Chromium browser)
{
    private const string Sound = """
        <!doctype html><html lang="nl"><head><title>Lessen</title><meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/portal.css"></head>
        <body><main><h1>Lessen</h1><p>Wat we leerden.</p><button>Zoeken</button></main></body></html>
        """;

    [Fact]
    public async Task A_sound_page_passes_also_under_a_strict_policy()
    {
        await using var story = await browser.TellAsync("ground-sound-page");
        await OpenAsync(story.Page, Sound, "body { color: #111; background: #fff }");

        Assert.Empty(await Accessibility.CheckAsync(story.Page));
        story.ShouldHaveNoComplaints();
    }

    [Fact]
    public async Task An_image_without_text_is_found_wide_and_narrow()
    {
        await using var story = await browser.TellAsync("ground-image");
        await OpenAsync(story.Page, Sound.Replace("<button>", "<img src='data:,'><button>", StringComparison.Ordinal), "");

        var faults = await Accessibility.CheckAsync(story.Page);

        Assert.Equal(2, faults.Count(fault => fault.Contains(": image-alt (critical)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Faint_text_in_the_dark_is_found_there_only()
    {
        await using var story = await browser.TellAsync("ground-contrast");
        await OpenAsync(story.Page, Sound, "@media (prefers-color-scheme: dark) { body { background: #000; color: #222 } }");

        var faults = await Accessibility.CheckAsync(story.Page);

        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.Matches("(390|1280) dark: color-contrast", fault));
    }

    [Fact]
    public async Task A_page_that_scrolls_sideways_on_a_phone_is_found()
    {
        await using var story = await browser.TellAsync("ground-sideways");
        await OpenAsync(story.Page, Sound, "p { width: 600px }");

        var faults = await Accessibility.CheckAsync(story.Page);

        Assert.Equal(2, faults.Count);
        Assert.All(faults, fault => Assert.Matches("at 390 (dark|light): scrolls [0-9]+ px sideways", fault));
    }

    private static async Task OpenAsync(IPage page, string html, string css)
    {
        await page.RouteAsync("https://portal.example/portal.css", route => route.FulfillAsync(new() { ContentType = "text/css", Body = css }));
        await page.RouteAsync("https://portal.example/", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = html,
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; img-src 'self' data:" },
        }));
        await page.GotoAsync("https://portal.example/");
    }
}
