using System.Diagnostics;
using System.Text.RegularExpressions;
using WerkplaatsPortal.Web.Demo;

namespace WerkplaatsPortal.Benchmarks;

/// <summary>What one kind of request costs.</summary>
/// <param name="Page">What is asked.</param>
/// <param name="CpuMilliseconds">CPU time of the server for one request.</param>
/// <param name="Median">How long half of the readers wait at most, in milliseconds.</param>
/// <param name="Slowest">How long ninety-nine in a hundred wait at most, in milliseconds.</param>
/// <param name="Kilobytes">How much comes over the wire, compressed.</param>
internal sealed record Cost(string Page, double CpuMilliseconds, double Median, double Slowest, double Kilobytes);

/// <summary>Readers who ask for pages, four at a time.</summary>
internal static partial class Visits
{
    private const int Readers = 4;
    private const int Rounds = 3;
    private const int WarmUp = 500;
    private const int Measured = 2000;

    /// <summary>What compiles in the background while nobody asks anything.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);
    private static int number;

    public static async Task<IReadOnlyList<Cost>> OfPortalAsync(ServerProcess portal, Content content)
    {
        Console.Error.WriteLine($"first page after {portal.FirstPageAfter.TotalSeconds:0.00} s, {portal.PeakMemory / 1048576} MB");
        using var visitor = Client(portal.Address);
        using var follower = await SignedInAsync(portal.Address, "tribune");
        var lesson = $"/lessen/{content.Lesson}";
        (string Page, HttpClient Client, Func<string> Address)[] pages =
        [
            ("list", visitor, Anew("/lessen")),
            ("list, three facets", visitor, Anew("/lessen?voorwaarde=cohesie&niveau=groep&partij=vrijwilligers")),
            ("list, page 500 or last", visitor, Anew($"/lessen?pagina={content.LastPage}")),
            ("search, rare word", visitor, Anew($"/lessen?q={content.RareWord}")),
            ("search, frequent word", visitor, Anew($"/lessen?q={Content.FrequentWord}")),
            ("one lesson", visitor, Anew(lesson)),
            ("agenda", visitor, Anew("/kennisagenda")),
            ("agenda of a day", visitor, Anew("/kennisagenda?op=2025-06-01")),
            ("matrix", visitor, Anew("/kennisagenda/matrix")),
            ("list, from the output cache", visitor, () => "/lessen"),
            ("one lesson, from the output cache", visitor, () => lesson),
            ("list, signed in", follower, () => "/lessen"),
            ("one lesson, signed in", follower, () => lesson),
            ("start page, signed in", follower, () => "/mijn"),
        ];
        var costs = await CostsAsync(portal, pages);
        Console.Error.WriteLine($"at most {portal.PeakMemory / 1048576} MB");
        return costs;
    }

    public static async Task<IReadOnlyList<Cost>> OfBareAsync(ServerProcess bare)
    {
        using var visitor = Client(bare.Address);
        return await CostsAsync(bare, [("list", visitor, () => "/list"), ("one lesson", visitor, () => "/one")]);
    }

    /// <summary>
    /// Measures pages after a long warm-up over all of them: a method is compiled well only after some dozens of calls and a moment of
    /// rest, twice over, and what is measured first should not pay for that.
    /// </summary>
    private static async Task<IReadOnlyList<Cost>> CostsAsync(
        ServerProcess server, (string Page, HttpClient Client, Func<string> Address)[] pages)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (_, client, address) in pages)
                await AskAsync(client, address, WarmUp);
            await Task.Delay(Rest);
        }

        var costs = new List<Cost>();
        foreach (var (page, client, address) in pages)
            costs.Add(await CostAsync(page, server, client, address));
        return costs;
    }

    /// <summary>An address that was not asked before, so that no cache answers.</summary>
    private static Func<string> Anew(string address) =>
        () => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}meting={Interlocked.Increment(ref number)}";

    private static async Task<Cost> CostAsync(string page, ServerProcess server, HttpClient client, Func<string> address)
    {
        await AskAsync(client, address, WarmUp);
        var before = server.CpuTime;
        var (waits, bytes) = await AskAsync(client, address, Measured);
        var cpu = (server.CpuTime - before).TotalMilliseconds / Measured;
        waits.Sort();
        return new(page, cpu, waits[Measured / 2], waits[Measured * 99 / 100], bytes / 1024.0);
    }

    private static async Task<(List<double> Waits, int Bytes)> AskAsync(HttpClient client, Func<string> address, int times)
    {
        var waits = new List<double>(times);
        var (left, bytes) = (times, 0);
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async _ =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var watch = Stopwatch.StartNew();
                using var answer = await client.GetAsync(address());
                var content = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
                lock (waits)
                    waits.Add(watch.Elapsed.TotalMilliseconds);
                bytes = content.Length;
            }
        }));
        return (waits, bytes);
    }

    private static HttpClient Client(Uri address)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        // The portal stands behind a server that speaks https; without it the cookies would not come back.
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }

    private static async Task<HttpClient> SignedInAsync(Uri address, string account)
    {
        var client = Client(address);
        client.DefaultRequestHeaders.Remove("Accept-Encoding");
        using var page = await client.GetAsync("/account/inloggen");
        var token = Token().Match(await page.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Groups[1].Value;
        client.DefaultRequestHeaders.Add("Cookie", CookiesOf(page));
        using var answer = await client.PostAsync("/account/inloggen", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = $"{account}@{DemoAccounts.Domain}",
            ["Password"] = DemoAccounts.Password,
            ["__RequestVerificationToken"] = token,
        }));
        var cookies = CookiesOf(answer);
        if (cookies.Length == 0)
            throw new InvalidOperationException($"{account} can't sign in: {(int)answer.StatusCode}.");
        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", cookies);
        return client;
    }

    private static string CookiesOf(HttpResponseMessage answer) => answer.Headers.TryGetValues("Set-Cookie", out var cookies)
        ? string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0]))
        : "";

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
