using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conversation;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Conversation;

[EveryDatabase]
public class FileTests
{
    private static readonly string[] Everybody = ["", "beheer", "commissie", "onderzoeker", "onderzoeker2", "partner", "arena", "tribune"];

    [Fact]
    public async Task Whoever_may_read_the_thing_opens_its_files_and_nobody_else()
    {
        await using var portal = await TwoStudios.OpenAsync();
        var readers = await EverybodyAsync(portal);
        var (visitor, lead, member) = (readers[""], readers["onderzoeker"], readers["arena"]);
        var practice = $"/praktijken/{await lead.MakePracticeAsync("Samen eten in Hatert")}";
        var lesson = $"/lessen/{await lead.ShareLessonAsync("Wie mee kookt praat", audience: "Tribune")}";
        var meeting = (await member.ReadAsync($"/kwesties/{Words.Studio}/arena/bijeenkomsten")).QuerySelector(".lijst a")!.GetAttribute("href")!;

        var onPractice = await AddAsync(lead, practice, "verslag.pdf", FileSamples.Pdf);
        var onLesson = await AddAsync(lead, lesson, "foto.png", FileSamples.Png);
        var onMeeting = await AddAsync(member, meeting, "notulen.docx", FileSamples.Docx);

        await ShouldOpenAsync(readers, onPractice, Everybody);
        await ShouldOpenAsync(readers, onLesson, "onderzoeker", "arena", "tribune", "partner");
        await ShouldOpenAsync(readers, onMeeting, "onderzoeker", "arena");
        var seen = await visitor.ReadAsync(practice);
        Assert.NotNull(seen.QuerySelector($"a[href='{onPractice}']"));
        Assert.Null(seen.QuerySelector("form[method=post]"));
        Assert.Null((await member.ReadAsync(practice)).QuerySelector("input[type=file]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(ActionOf(await lead.ReadAsync(practice)))).StatusCode);

        // A lesson that is withdrawn keeps its address; its files are for its Arena then.
        await lead.SendAsync($"{Words.Desk}{lesson}/intrekking", ("Reason", "De bron klopte niet."));
        await ShouldOpenAsync(readers, onLesson, "onderzoeker", "arena");
    }

    [Fact]
    public async Task A_file_is_served_so_that_nothing_of_it_runs()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var practice = $"/praktijken/{await lead.MakePracticeAsync("Samen eten in Hatert")}";
        var text = await AddAsync(lead, practice, "..\\..\\a b.exe.txt", FileSamples.Text("Hallo wereld"));
        var picture = await AddAsync(lead, practice, "foto.png", FileSamples.Png);

        var answer = await lead.GetAsync(text);
        Assert.Equal("Hallo wereld", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "a b-exe.txt"), (disposition.DispositionType, disposition.FileNameStar));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var shown = await lead.GetAsync(picture);
        Assert.Equal(("image/png", "inline"), (shown.Content.Headers.ContentType!.ToString(), shown.Content.Headers.ContentDisposition!.DispositionType));

        using var visitor = portal.CreateDefaultClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, text) { Headers = { Range = new RangeHeaderValue(6, null) } };
        var part = await visitor.SendAsync(request);
        Assert.Equal((HttpStatusCode.PartialContent, "wereld"), (part.StatusCode, await part.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task What_is_hostile_or_too_large_gets_the_form_again_and_leaves_nothing()
    {
        await using var portal = new PortalServer((await TwoStudios.OpenAsync()).Database)
        {
            Demo = false,
            Settings = new Dictionary<string, string> { ["Files:MaxMegabytes"] = "1" },
        };
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var practice = $"/praktijken/{await lead.MakePracticeAsync("Samen eten in Hatert")}";
        var action = ActionOf(await lead.ReadAsync(practice));
        var refused = new (string Name, byte[] Bytes)[]
        {
            ("plaatje.svg", FileSamples.Svg), ("pagina.html", FileSamples.Html), ("pagina.txt", FileSamples.Html), ("verslag.pdf.exe", FileSamples.Pdf),
            ("nota.docx", FileSamples.WithMacros), ("nota.docx", FileSamples.Bomb), ("verslag.pdf", FileSamples.Png), ("leeg.pdf", []),
            ("groot.txt", FileSamples.Text(new string('a', 1_100_000))),
        };

        foreach (var (name, bytes) in refused)
        {
            var answer = await lead.UploadAsync(practice, action, name, bytes);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.NotNull((await Reading.PageOfAsync(answer)).QuerySelector("#File[aria-invalid]"));
        }

        var huge = await lead.UploadAsync(practice, action, "reus.txt", new byte[70 * 1024 * 1024]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.StatusCode);
        Assert.Contains("1 MB", (await Reading.PageOfAsync(huge)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await portal.LookAsync(db => db.Files.CountAsync()));
    }

    [Fact]
    public async Task What_is_taken_away_or_left_over_is_swept_after_a_day()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var meeting = (await member.ReadAsync($"/kwesties/{Words.Studio}/arena/bijeenkomsten")).QuerySelector(".lijst a")!.GetAttribute("href")!;
        var kept = await AddAsync(member, meeting, "blijft.txt", FileSamples.Text("blijft"));
        var gone = await AddAsync(lead, meeting, "gaat.txt", FileSamples.Text("gaat"));
        var folder = portal.Services.GetRequiredService<FileFolder>();
        await folder.KeepAsync(new string('a', 64), new MemoryStream(FileSamples.Text("zonder rij")));
        var path = portal.Services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()["Files:Path"]!;

        var withdraw = (await lead.ReadAsync(meeting)).QuerySelectorAll("form[action$='/intrekking']").Select(form => form.GetAttribute("action")!);
        var away = withdraw.Single(each => each.Contains(gone.Split('/')[^1], StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.PostWithTokenAsync(meeting, away)).StatusCode);
        await lead.PostWithTokenAsync(meeting, away);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync(gone)).StatusCode);

        Assert.Equal(0, await SweepAsync(portal, folder));
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-2));
        Assert.Equal(2, await SweepAsync(portal, folder));
        Assert.Equal(HttpStatusCode.OK, (await lead.GetAsync(kept)).StatusCode);
    }

    private static Task<int> SweepAsync(PortalServer portal, FileFolder folder) => portal.LookAsync((PortalDbContext db) => folder.SweepAsync(db));

    private static string ActionOf(IDocument page) => page.QuerySelector("form[enctype='multipart/form-data']")!.GetAttribute("action")!;

    /// <summary>Adds a file, and gives its address.</summary>
    private static async Task<string> AddAsync(Reading by, string page, string name, byte[] bytes)
    {
        var before = await by.ReadAsync(page);
        var answer = await by.UploadAsync(page, ActionOf(before), name, bytes);
        Assert.Equal(page, answer.Headers.Location?.ToString());
        return (await by.ReadAsync(page)).QuerySelectorAll("a[href^='/bestanden/']")[^1].GetAttribute("href")!;
    }

    private static async Task<Dictionary<string, Reading>> EverybodyAsync(PortalServer portal)
    {
        var readers = new Dictionary<string, Reading>();
        foreach (var account in Everybody)
            readers[account] = account.Length == 0 ? new Reading(portal) : await Reading.AsDemoAsync(portal, account);
        return readers;
    }

    private static async Task ShouldOpenAsync(Dictionary<string, Reading> readers, string file, params string[] accounts)
    {
        foreach (var (account, reader) in readers)
        {
            var expected = accounts.Contains(account) ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            Assert.True((await reader.GetAsync(file)).StatusCode == expected, $"{account} at {file}: not {expected}");
        }
    }
}
