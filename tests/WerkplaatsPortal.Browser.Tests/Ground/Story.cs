using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Ground;

/// <summary>What one user does from the first click to the last, with a screenshot of each step.</summary>
public sealed class Story : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _folder;
    private readonly ConcurrentQueue<string> _complaints = new();
    private int _steps;

    private Story(IBrowserContext context, IPage page, string folder)
    {
        _context = context;
        _folder = folder;
        Page = page;
    }

    /// <summary>The page that the user looks at.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained of: errors of scripts, of the content security policy, calls to foreign hosts.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>Takes <c>artifacts/screenshots/{story}/NN-step.png</c> of the whole page.</summary>
    public async Task StepAsync(string step)
    {
        var number = Interlocked.Increment(ref _steps).ToString("00", CultureInfo.InvariantCulture);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{number}-{step}.png"), FullPage = true });
    }

    /// <summary>Fails the test, and names them, when the browser complained.</summary>
    public void ShouldHaveNoComplaints() => Assert.True(_complaints.IsEmpty, string.Join('\n', _complaints));

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    internal static async Task<Story> BeginAsync(string name, IBrowserContext context, Uri? portal)
    {
        var folder = Repository.PathOf("artifacts", "screenshots", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);

        var story = new Story(context, await context.NewPageAsync(), folder);
        story.Listen(portal);
        return story;
    }

    private void Listen(Uri? portal)
    {
        _context.WebError += (_, error) => _complaints.Enqueue($"script: {error.Error}");
        _context.Console += (_, message) =>
        {
            // A refused form (422) and a page that isn't there (404) are answers, not faults.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                _complaints.Enqueue($"console: {message.Text}");
        };
        if (portal is null)
            return;
        _context.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && new Uri(request.Url).Authority != portal.Authority)
                _complaints.Enqueue($"foreign host: {request.Url}");
        };
    }
}
