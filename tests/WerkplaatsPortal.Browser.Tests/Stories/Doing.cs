using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Web.Demo;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>What somebody does on the pages of the portal: in the words of a story, with the links and buttons that stand there.</summary>
internal static class Doing
{
    private static readonly Regex SignedIn = new("/account/inloggen");

    /// <summary>Types an address; the page must be there.</summary>
    public static async Task OpenAsync(this Story story, string address)
    {
        var answer = await story.Page.GotoAsync(address);
        Assert.Equal((address, 200), (address, answer!.Status));
    }

    /// <summary>Types an address where the portal answers otherwise: 403, 404.</summary>
    public static async Task ShouldAnswerAsync(this Story story, string address, int status)
    {
        var answer = await story.Page.GotoAsync(address);
        Assert.Equal((address, status), (address, answer!.Status));
    }

    /// <summary>Signs in through the form, with a demo account.</summary>
    public static async Task SignInAsync(this Story story, string account)
    {
        await story.OpenAsync("/account/inloggen");
        await story.FillInSignInAsync(account);
    }

    /// <summary>Fills in the form to sign in that the portal shows now, and goes on to where it leads.</summary>
    public static async Task FillInSignInAsync(this Story story, string account)
    {
        await story.WriteAsync("Email", $"{account}@{DemoAccounts.Domain}");
        await story.WriteAsync("Password", DemoAccounts.Password);
        await story.Page.Locator("main form[method=post] button").First.ClickAsync();
        await Expect(story.Page).Not.ToHaveURLAsync(SignedIn);
    }

    /// <summary>Signs out; from then on a visitor reads.</summary>
    public static async Task SignOutAsync(this Story story)
    {
        await story.Page.Locator("form[action='/account/uitloggen'] button").ClickAsync();
        await Expect(story.Page.Locator("form[action='/account/uitloggen']")).ToHaveCountAsync(0);
    }

    /// <summary>Follows the first link in the main part with these words.</summary>
    public static Task FollowAsync(this Story story, string words) =>
        story.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words }).First.ClickAsync();

    /// <summary>Presses the first button in the main part with these words.</summary>
    public static Task PressAsync(this Story story, string words) =>
        story.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words }).First.ClickAsync();

    /// <summary>Fills in the field of this name; the <paramref name="nth"/> when it repeats.</summary>
    public static Task WriteAsync(this Story story, string field, string text, int nth = 0) =>
        story.Page.Locator($"main [name='{field}']").Nth(nth).FillAsync(text);

    /// <summary>Chooses a value: a radio button, a tick box or a line of a select.</summary>
    public static async Task ChooseAsync(this Story story, string field, params string[] values)
    {
        if (await story.Page.Locator($"main select[name='{field}']").CountAsync() > 0)
            await story.Page.Locator($"main select[name='{field}']").First.SelectOptionAsync(values);
        else
            foreach (var value in values)
                await story.Page.Locator($"main input[name='{field}'][value='{value}']").CheckAsync();
    }

    /// <summary>Ticks the box whose label holds these words.</summary>
    public static Task TickAsync(this Story story, string field, string words) =>
        story.Page.Locator($"main .optie:has(input[name='{field}'])").Filter(new() { HasText = words }).First.Locator("input").CheckAsync();

    /// <summary>These words stand in the main part.</summary>
    public static async Task ShouldReadAsync(this Story story, params string[] words)
    {
        foreach (var part in words)
            await Expect(story.Page.Locator("main")).ToContainTextAsync(part);
    }

    /// <summary>These words don't stand in the main part.</summary>
    public static async Task ShouldNotReadAsync(this Story story, params string[] words)
    {
        foreach (var part in words)
            await Expect(story.Page.Locator("main")).Not.ToContainTextAsync(part);
    }
}
