using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Ground;

public class StoryTests(Chromium browser)
{
    [Fact]
    public async Task Each_step_leaves_a_screenshot()
    {
        await using var story = await browser.TellAsync("ground-steps");
        await story.Page.SetContentAsync("<h1>Eerste</h1>");
        await story.StepAsync("first");
        await story.StepAsync("second");

        var screenshots = Directory.GetFiles(Repository.PathOf("artifacts", "screenshots", "ground-steps")).Select(Path.GetFileName);
        Assert.Equal(["01-first.png", "02-second.png"], screenshots.Order());
    }

    [Fact]
    public async Task A_story_goes_to_the_portal_on_its_own_port()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("ground-portal", portal.Listen());

        var answer = await story.Page.APIRequest.GetAsync("/");

        Assert.True(answer.Status < 500);
    }

    [Fact]
    public async Task A_script_that_fails_and_a_foreign_host_are_complaints()
    {
        await using var story = await browser.TellAsync("ground-complaints", new Uri("http://127.0.0.1:9"));
        await story.Page.RouteAsync("**/*", route => route.FulfillAsync(new() { Body = "" }));

        await story.Page.SetContentAsync("<script src='http://foreign.example/x.js'></script><script>throw new Error('broken')</script>");

        Assert.Contains("foreign host: http://foreign.example/x.js", story.Complaints);
        Assert.Contains(story.Complaints, complaint => complaint.Contains("broken", StringComparison.Ordinal));
    }
}
