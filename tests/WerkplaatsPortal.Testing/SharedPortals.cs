using System.Collections.Concurrent;
using WerkplaatsPortal.Testing.Databases;

namespace WerkplaatsPortal.Testing;

/// <summary>
/// The portals of a class of tests, one for each content and engine, for tests that only read or don't get in each other's way.
/// Starting a portal costs more than most tests. A class takes it as <c>IClassFixture&lt;SharedPortals&gt;</c>; its tests run one after
/// the other, so that they can count commands.
/// </summary>
public sealed class SharedPortals : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(DatabaseEngine Engine, string Content), Lazy<Task<IAsyncDisposable>>> _open = new();

    /// <summary>The portal with demo data of this class, on the engine of the test that runs.</summary>
    public Task<PortalServer> WithDemoAsync() => KeepAsync("demo", () => PortalServer.WithDemoAsync());

    /// <summary>What <paramref name="open"/> opened for the first test that asked; it is closed after the last.</summary>
    /// <param name="content">The name of what is in it; the same name always comes with the same way to open.</param>
    /// <param name="open">Opens it on the engine of the test that runs.</param>
    public async Task<T> KeepAsync<T>(string content, Func<Task<T>> open) where T : IAsyncDisposable =>
        (T)await _open.GetOrAdd((TestDatabases.Engine, content), _ => new(async () => await open())).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var portal in _open.Values.Where(portal => portal.IsValueCreated && portal.Value.IsCompletedSuccessfully))
            await (await portal.Value).DisposeAsync();
    }
}
