using System.Net;
using System.Text;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>How the learning develops: what each year brought, who is heard, how long it takes.</summary>
[EveryDatabase]
public sealed class TrendsTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string Address = "/kennisagenda/ontwikkeling";

    [Fact]
    public async Task Each_year_counts_what_a_visitor_may_see_and_says_apart_what_has_no_year()
    {
        using var visitor = new Reading(await OpenAsync());
        var page = await visitor.ReadAsync(Address);

        Assert.Equal(["2026", "2", "1", "1", "1", "2"], Cells(page, "Per jaar").Single(row => row[0] == "2026"));
        Assert.Equal(["Zonder jaar", "1", "0", "0", "–", "–"], Cells(page, "Per jaar").Single(row => row[0] == "Zonder jaar"));
        Assert.All(page.QuerySelectorAll("svg.trend__svg"), drawing => Assert.NotEmpty(drawing.QuerySelector("title")!.TextContent));
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task Who_is_never_heard_is_named_and_who_sits_in_an_Arena_is_heard()
    {
        using var visitor = new Reading(await OpenAsync());
        var page = await visitor.ReadAsync(Address);

        Assert.Equal(["Vrijwilligers", "Informeel", "0", "0", "1"], Cells(page, "Wie we horen").Single(row => row[0] == "Vrijwilligers"));
        var never = page.QuerySelector("[aria-labelledby=wie] .nl-paragraph")!.TextContent;
        Assert.Contains("Studenten", never, StringComparison.Ordinal);
        Assert.DoesNotContain("Vrijwilligers", never, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_long_it_takes_says_on_how_much_it_rests_and_leaves_imports_out()
    {
        using var visitor = new Reading(await OpenAsync());
        var page = await visitor.ReadAsync(Address + "?per=jaar");

        Assert.Equal(["2026", "1", "40", "40", "40", "40", "40"], Cells(page, "Van vraag naar eerste les")[0]);
        Assert.Equal("2", Cells(page, "Van les naar inzicht")[0][1]);
        Assert.Contains("1 vraag heeft nog geen les.", page.QuerySelector("[aria-labelledby=duur]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_and_a_period_narrow_all_of_it_and_what_is_no_year_brings_the_form_again()
    {
        using var visitor = new Reading(await OpenAsync());
        var other = await visitor.ReadAsync(Address + "?kwestie=wonen");
        Assert.All(Cells(other, "Per jaar"), row => Assert.All(row.Skip(1), cell => Assert.Contains(cell, (string[])["0", "–"])));

        var before = await visitor.ReadAsync(Address + "?van=2020&tot=2025");
        Assert.Contains("Uit deze periode is niets bekend.", before.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var since = await visitor.ReadAsync(Address + "?van=2020");
        Assert.Equal(["2026"], Cells(since, "Per jaar").Select(row => row[0]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.GetAsync(Address + "?van=gisteren")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.GetAsync(Address + "?kwestie=nergens")).StatusCode);
    }

    [Fact]
    public async Task Each_table_is_a_file_with_the_same_numbers_in_which_nothing_is_a_formula()
    {
        using var visitor = new Reading(await OpenAsync());
        var page = await visitor.ReadAsync(Address);
        foreach (var link in page.QuerySelectorAll("main a[href*='.csv'], main a[href*='.xlsx']"))
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link.GetAttribute("href")!)).StatusCode);
        Assert.Equal(10, page.QuerySelectorAll("main a[href*='.csv'], main a[href*='.xlsx']").Length);

        var csv = await (await visitor.GetAsync(Address + "/per-kwestie.csv")).Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), csv[..3]);
        var lines = Encoding.UTF8.GetString(csv[3..]).Split("\r\n");
        Assert.StartsWith("Kwestie;", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("'=1+1", StringComparison.Ordinal) || line.StartsWith("\"'=1+1", StringComparison.Ordinal));

        using var bytes = new MemoryStream(await (await visitor.GetAsync(Address + "/per-kwestie.xlsx")).Content.ReadAsByteArrayAsync());
        using var book = SpreadsheetDocument.Open(bytes, isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.Contains(sheet.Descendants<Cell>(), cell => cell.InnerText == "=1+1" && cell.DataType! == CellValues.InlineString);
        Assert.Contains(sheet.Descendants<Cell>(), cell => cell.InnerText == "2" && cell.DataType! == CellValues.Number);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(Address + "/leden.csv")).StatusCode);
    }

    private static List<string[]> Cells(IDocument page, string table) =>
    [
        .. page.QuerySelectorAll("main table").Single(each => each.QuerySelector("caption")!.TextContent == table).QuerySelectorAll("tbody tr")
            .Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray()),
    ];

    private Task<PortalServer> OpenAsync() => shared.KeepAsync("trends", async () => new PortalServer(await PortalServer.DatabaseAsync("trends", (db, _) =>
    {
        Fill(db);
        return Task.CompletedTask;
    }))
    { Demo = false, Clock = new FakeTimeProvider(new DateTimeOffset(Moment.Now.AddHours(1))) });

    private static void Fill(PortalDbContext db)
    {
        var (lead, sitting, alone, partner) = (A.Person(), A.Person(), A.Person(), A.Partner());
        var (issue, wonen) = (An.Issue("Armoede").OnAgenda(), An.Issue("Wonen").OnAgenda());
        var studio = A.Studio(issue).LedBy(lead);
        var practice = A.Practice(studio);
        var (one, two) = (A.SharedLesson(studio, practice), A.SharedLesson(studio));
        var (hidden, old) = (A.SharedLesson(studio, audience: Audience.Tribune), A.ImportedLesson(issue));
        var asked = LearningQuestion.PutForward(An.ArenaMember(studio), "hoe-dan", "Hoe dan?", A.Tag(), null, Moment.Now.AddDays(-40));
        var waiting = LearningQuestion.PutForward(An.ArenaMember(studio), "hoe-nog", "Hoe nog?", A.Tag(), null, Moment.Now);
        foreach (var question in new[] { asked, waiting })
            question.Articulate(An.ArenaMember(studio), null, Moment.Now);
        one.Answers([asked.Id]);
        var seat = A.Participation(studio, partner).InArena(studio);
        seat.Name(sitting, Party.Volunteers, Moment.Now);
        db.AddRange(lead, sitting, alone, partner, issue, wonen, An.Issue("=1+1").OnAgenda(), studio, A.Studio(wonen), practice, one, two, hidden, old, asked, waiting);
        db.AddRange(seat, A.Participation(studio, alone).InTribune(), An.AdoptedInsight(studio, one, two));
    }
}
