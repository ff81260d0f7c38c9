using System.Diagnostics;
using WerkplaatsPortal.Testing;

// CPU time of a request on the demo content, all of it: client, server and database in this one process. That holds on a busy
// machine, where a clock on the wall does not. Run it in Release: dotnet run -c Release --project tests/WerkplaatsPortal.Benchmarks
const int WarmUp = 300;
const int Measured = 1000;

await using var portal = await PortalServer.WithDemoAsync();
using var visitor = new Reading(portal);
using var follower = await Reading.AsDemoAsync(portal, "tribune");

Console.WriteLine($"{"page",-44} {"commands",8} {"CPU ms",8}");
await MeasureAsync("list of lessons, not cached", visitor, number => $"/lessen?meting={number}");
await MeasureAsync("one lesson, not cached", visitor, number => $"/lessen/oefenen-met-een-eigen-bedrag-werkt-beter-dan-uitleg?meting={number}");
await MeasureAsync("search, rare word, not cached", visitor, number => $"/lessen?q=zakgeld&meting={number}");
await MeasureAsync("knowledge agenda, not cached", visitor, number => $"/kennisagenda?meting={number}");
await MeasureAsync("list of lessons, from the cache", visitor, _ => "/lessen");
await MeasureAsync("start page of somebody signed in", follower, _ => "/mijn");

async Task MeasureAsync(string page, Reading reader, Func<int, string> address)
{
    for (var number = 0; number < WarmUp; number++)
        await AskAsync(reader, address(number));

    using var commands = portal.Commands.Watch();
    await AskAsync(reader, address(WarmUp));
    var asked = commands.Commands.Count;

    var before = Process.GetCurrentProcess().TotalProcessorTime;
    for (var number = 1; number <= Measured; number++)
        await AskAsync(reader, address(WarmUp + number));
    var each = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Measured;
    Console.WriteLine(FormattableString.Invariant($"{page,-44} {asked,8} {each,8:0.00}"));
}

static async Task AskAsync(Reading reader, string address)
{
    using var answer = await reader.GetAsync(address);
    answer.EnsureSuccessStatusCode();
    await answer.Content.LoadIntoBufferAsync();
}
