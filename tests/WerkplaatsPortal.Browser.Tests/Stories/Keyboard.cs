using Microsoft.Playwright;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>Somebody who uses the Tab key to go from one thing to the next, and sees where he or she is.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int Patience = 150;

    // What the focus is on by its label, and whether something shows that.
    private const string Focus = """
        () => {
            const at = document.activeElement;
            if (!at || at === document.body) return ['', true];
            const style = getComputedStyle(at);
            const around = at.closest('label, .optie');
            const shows = [style, around && getComputedStyle(around)].some(each => each && (each.outlineStyle !== 'none' || each.boxShadow !== 'none'));
            const label = at.labels?.[0]?.innerText ?? at.innerText ?? '';
            return [label.replace(/\s+/g, ' ').trim(), shows];
        }
        """;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Tabs on until the focus is on what begins with these words; each stop on the way must be visible.</summary>
    public async Task TabToAsync(string words)
    {
        var passed = new List<string>();
        for (var step = 0; step < Patience; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = (await page.EvaluateAsync(Focus))!.Value;
            var (label, shows) = (focus[0].GetString()!, focus[1].GetBoolean());
            Assert.True(shows, $"The focus on '{label}' can't be seen at {page.Url}.");
            if (label.StartsWith(words, StringComparison.Ordinal))
                return;
            passed.Add(label);
        }

        Assert.Fail($"Nothing begins with '{words}' at {page.Url}; passed: {string.Join(" | ", passed)}");
    }
}
