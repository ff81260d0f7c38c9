using Microsoft.Playwright;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace WerkplaatsPortal.Browser.Tests.Ground;

/// <summary>
/// The one browser of all stories: Chromium, else Chrome, else Playwright's own. A test class takes it in its constructor and
/// begins with <see cref="TellAsync"/>.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    // The first is the same browser without the window around it, and half as heavy.
    private static readonly string[] Installed =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    // The sandbox needs rights that a container lacks; the rest keeps the browser from calling home.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>How long a story waits for what must come, in milliseconds.</summary>
    private const float Patience = 20_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _whyAbsent = "";

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        // The first look at a page compiles it; on a busy machine that takes its time.
        Assertions.SetDefaultExpectTimeout(Patience);
        if (Installed.Append(_playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists) is not { } program)
        {
            _whyAbsent = "There is no browser: neither Chromium nor Chrome is installed.";
            return;
        }

        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    /// <summary>
    /// Opens a page of a visitor's own, with nothing remembered. Skips the test when there is no browser; fails it on a build machine.
    /// </summary>
    /// <param name="name">The folder of its screenshots, in lower case with hyphens.</param>
    /// <param name="portal">The address of the portal, so that the story goes to <c>/kennisagenda</c>; none for a page without server.</param>
    /// <param name="javaScript">Whether pages may run scripts.</param>
    public async Task<Story> TellAsync(string name, Uri? portal = null, bool javaScript = true)
    {
        if (_browser is null)
            Absence.SkipOrFail(_whyAbsent);

        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = portal?.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ViewportSize = new() { Width = 1280, Height = 800 },
        });
        return await Story.BeginAsync(name, context, portal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
