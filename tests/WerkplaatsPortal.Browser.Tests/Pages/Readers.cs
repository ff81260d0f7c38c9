using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Browser.Tests.Stories;
using static Microsoft.Playwright.Assertions;

namespace WerkplaatsPortal.Browser.Tests.Pages;

/// <summary>A visitor and holders of demo accounts, each signed in once, who open pages side by side.</summary>
internal sealed class Readers : IAsyncDisposable
{
    private const float Patience = 20_000;
    private static readonly string[] ErrorPages = ["Deze pagina is er niet", "Dit mag je hier niet doen", "Er ging bij ons iets mis"];
    private readonly Dictionary<string, Story> _stories = [];
    private readonly Dictionary<string, string> _made = [];

    // A page in a new tab takes three times as long as in one that is there.
    private readonly ConcurrentDictionary<string, ConcurrentBag<IPage>> _tabs = new();

    /// <summary>Signs them in and makes what the demo data lack: requests for seats, an invitation, an insight to decide on.</summary>
    public static async Task<Readers> ComeAsync(Chromium browser, Uri portal, IEnumerable<string> accounts)
    {
        var readers = new Readers();
        foreach (var account in accounts)
        {
            var story = await browser.TellAsync($"pages-{account}", portal);
            readers._stories.Add(account, story);
            if (account is not ("visitor" or "english"))
                await story.SignInAsync(account);
        }

        await readers.AskForASeatAsync(readers._stories["partner"]);
        await readers.ProposeAnInsightAsync(readers._stories["onderzoeker"]);
        return readers;
    }

    /// <summary>Opens the page of a row, in a tab that nobody else uses until it is disposed of.</summary>
    public async Task<OpenPage> OpenAsync(PageRow row)
    {
        var tabs = _tabs.GetOrAdd(row.Account, _ => []);
        var page = tabs.TryTake(out var free) ? free : await _stories[row.Account].Page.Context.NewPageAsync();
        try
        {
            await GoAsync(page, row);
            // A wrong row would otherwise hold the page of an error, or that to sign in, against the rules, and all would seem well.
            var heading = await page.Locator("main h1").InnerTextAsync();
            var isOther = ErrorPages.Contains(heading) || (heading == "Inloggen" && row.Route != "/account/inloggen");
            var isMeant = row.Route == "/fout";
            return new OpenPage(page, tabs, isOther == isMeant ? null : $"{row.Address} shows {page.Url}: {await page.TitleAsync()}");
        }
        catch (Exception unreachable) when (unreachable is PlaywrightException or TimeoutException)
        {
            return new OpenPage(page, tabs, $"{row.Address} stops at {page.Url}: {unreachable.Message}");
        }
    }

    public void ShouldHaveNoComplaints()
    {
        foreach (var story in _stories.Values)
            story.ShouldHaveNoComplaints();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var story in _stories.Values)
            await story.DisposeAsync();
    }

    private async Task GoAsync(IPage page, PageRow row)
    {
        var address = _made.Aggregate(row.Address, (text, made) => text.Replace(made.Key, made.Value, StringComparison.Ordinal));
        var steps = address.Split(">>");
        await page.GotoAsync(steps[0]);
        foreach (var part in steps.Skip(1))
        {
            var link = page.Locator($"main a[href*='{part}']:not([href$='/nieuw']):not([href*='.ics'])").First;
            await page.GotoAsync((await link.GetAttributeAsync("href", new() { Timeout = Patience }))!);
        }

        if (!row.Submit)
            return;
        await page.Locator("main form[method=post]:has(input:not([type=hidden]), textarea, select) button[type=submit]").Last.ClickAsync(new() { Timeout = Patience });
        await page.Locator("[data-fouten]").WaitForAsync(new() { Timeout = Patience });
    }

    private async Task AskForASeatAsync(Story story)
    {
        await story.OpenAsync("/kwesties/samen-wonen-in-de-wijk/meedoen");
        await story.ChooseAsync("Seat", "Arena");
        await story.WriteAsync("Motivation", "We kennen de buurten.");
        await story.WriteAsync("HolderName", "Iemand uit de buurt");
        await story.PressAsync("Keuze doorgeven");
        var link = await story.Page.Locator(".plek-link").First.InnerTextAsync();
        _made["{invitation}"] = link[link.IndexOf("/account/", StringComparison.Ordinal)..].Trim();
    }

    private async Task ProposeAnInsightAsync(Story story)
    {
        await story.OpenAsync("/onderzoek/armoede-en-schulden/lessen?stand=nagekeken");
        _made["{checked}"] = (await story.Page.Locator("main a[href*='schulden/lessen/']:not([href$='/nieuw'])").First.GetAttributeAsync("href"))!;
        await story.OpenAsync("/onderzoek/armoede-en-schulden/inzichten/nieuw");
        // Those beside each other may come from one place.
        foreach (var nth in new[] { 0, 5, 10, 15 })
            await story.Page.Locator("main input[name=Lessons]").Nth(nth).CheckAsync();
        await story.WriteAsync("Title", "Vertrouwen komt voor geld");
        await story.WriteAsync("Statement", "Wie eerst vertrouwen wint, hoort daarna over schulden.");
        await story.ChooseAsync("Conditions", "zekerheid");
        await story.ChooseAsync("Audience", "Public");
        await story.PressAsync("Leg voor aan de Arena");
        await Expect(story.Page).Not.ToHaveURLAsync(new Regex("/nieuw$"));
        _made["{insight}"] = new Uri(story.Page.Url).AbsolutePath;
    }
}

/// <summary>A page in a tab, which goes back to <paramref name="Tabs"/>; <paramref name="WhyNot"/> says why it is not the page that was meant.</summary>
internal sealed record OpenPage(IPage Page, ConcurrentBag<IPage> Tabs, string? WhyNot) : IDisposable
{
    public void Dispose() => Tabs.Add(Page);
}
