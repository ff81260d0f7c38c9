using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Ground;

/// <summary>Holds a page against WCAG 2.2 AA with axe-core: wide and narrow, light and dark, on one load of the page.</summary>
public static class Accessibility
{
    private static readonly (int Width, ColorScheme Scheme)[] Settings =
    [
        (390, ColorScheme.Dark), (390, ColorScheme.Light), (1280, ColorScheme.Dark), (1280, ColorScheme.Light),
    ];

    // One load of axe-core serves all four runs; Deque's own RunAxe loads it into two pages for each.
    private static readonly string AxeCore = new BundledAxeScriptProvider().GetScript();

    // No rule that runs here reads style sheets of elsewhere, for which axe would wait. What the dark can change is colour; the other rules have judged the same page in the light.
    private const string Run = """
        async dark => (await axe.run(document, {
            preload: false,
            resultTypes: ['violations'],
            runOnly: dark
                ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
                : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.impact}), ${rule.help}: ${node.html}`))
        """;

    private const string SidewaysScroll = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>
    /// One line for each fault, empty when there is none. Leaves the page as it was most of the time: 1280 wide and light.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="picture">Where to keep a screenshot of each setting, without its end; none when null.</param>
    public static async Task<IReadOnlyList<string>> CheckAsync(IPage page, string? picture = null)
    {
        var faults = new List<string>();
        await page.EvaluateAsync(AxeCore);
        foreach (var (width, scheme) in Settings)
        {
            // Without motion no colour is caught half-way.
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, 800);
            if (picture is not null)
                await page.ScreenshotAsync(new() { Path = $"{picture}-{width}-{scheme.ToString().ToLowerInvariant()}.png", FullPage = true });
            var setting = $"{page.Url} at {width} {scheme.ToString().ToLowerInvariant()}";
            var violations = await page.EvaluateAsync<string[]>(Run, scheme == ColorScheme.Dark);
            faults.AddRange(violations.Select(violation => $"{setting}: {violation}"));
            if (await page.EvaluateAsync<int>(SidewaysScroll) is var over and > 0)
                faults.Add($"{setting}: scrolls {over} px sideways");
        }

        return faults;
    }

    /// <summary>Fails the test, and names every fault, when <see cref="CheckAsync"/> finds any.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var faults = await CheckAsync(page);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
