using System.Globalization;
using WerkplaatsPortal.Benchmarks;

// What a page costs: CPU time of the server process for one request, and how long a reader waits, at several amounts of lessons, beside
// a bare page that only reads the same. Prints the table of docs/performance.md. Run it in Release on a quiet machine:
// dotnet run -c Release --project tests/WerkplaatsPortal.Benchmarks -- 1000 10000 100000
if (args is [BarePages.Argument, var file, var address])
    return await BarePages.ServeAsync(file, address);

// How long it takes to send as many digests, and how much memory: -- digests 5000
if (args is [DigestRun.Argument, var people])
    return await DigestRun.RunAsync(int.Parse(people, CultureInfo.InvariantCulture));

var sizes = args.Length == 0 ? [1000, 10000, 100000] : args.Select(each => int.Parse(each, CultureInfo.InvariantCulture)).ToArray();
var table = new Table();
foreach (var lessons in sizes)
{
    using var folder = new TemporaryFolder();
    var content = await Content.MakeAsync(folder.File("portal.db"), lessons);
    await using (var portal = await ServerProcess.PortalAsync(content.File))
        table.Add(lessons, "portal", await Visits.OfPortalAsync(portal, content));
    await using (var bare = await ServerProcess.BareAsync(content.File))
        table.Add(lessons, "bare", await Visits.OfBareAsync(bare));
}

table.Print(Console.Out);
return 0;
