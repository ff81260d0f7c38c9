using System.Net;
using AngleSharp.Dom;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Ground;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Tribune;

[EveryDatabase]
public sealed class TribunePagesTests
{
    [Fact]
    public async Task A_visitor_sees_only_what_is_for_everybody()
    {
        await using var told = await ToldTribune.OpenAsync();
        using var visitor = told.Scene.AsVisitor();

        Assert.Equal(["Voor iedereen"], Titles(await visitor.ReadAsync("/tribune/berichten")));
        Assert.Equal(["Ergens in het najaar", "Open dag", "Voor iedereen"], Titles(await visitor.ReadAsync("/tribune")));
        Assert.Contains("1 bericht", Text(await visitor.ReadAsync("/tribune/berichten")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sits_on_a_Tribune_sees_what_its_studio_shares_with_the_Tribune_and_nothing_of_another()
    {
        await using var told = await ToldTribune.OpenAsync();
        using var follower = await told.Scene.AsAsync(told.Follower);

        Assert.Equal(["Voor de tribune", "Voor iedereen"], Titles(await follower.ReadAsync("/tribune/berichten")).Order());
        Assert.Equal(HttpStatusCode.OK, (await follower.GetAsync("/tribune/berichten/voor-de-tribune")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await follower.GetAsync("/tribune/berichten/voor-de-arena")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await follower.GetAsync("/tribune/berichten/van-een-ander-leeratelier")).StatusCode);
    }

    [Fact]
    public async Task Who_sits_in_the_Arena_sees_all_of_its_studio()
    {
        await using var told = await ToldTribune.OpenAsync();
        using var lead = await told.Scene.AsAsync(told.Lead);

        Assert.Equal(["Voor de arena", "Voor de tribune", "Voor iedereen"], Titles(await lead.ReadAsync("/tribune/berichten")).Order());
        Assert.Contains("Alleen de Arena", Text(await lead.ReadAsync("/tribune/berichten/voor-de-arena")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tribune/berichten/voor-de-tribune")]
    [InlineData("/tribune/berichten/bestaat-niet")]
    [InlineData("/tribune/activiteiten/bestaat-niet")]
    [InlineData("/tribune/berichten?pagina=2")]
    [InlineData("/tribune/berichten?pagina=0")]
    [InlineData("/tribune/activiteiten?pagina=twee")]
    public async Task What_is_not_there_or_not_for_a_visitor_is_not_found(string address)
    {
        await using var told = await ToldTribune.OpenAsync();
        using var visitor = told.Scene.AsVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task An_update_names_who_wrote_it_and_only_the_lessons_and_insights_that_the_reader_may_see()
    {
        await using var told = await ToldTribune.OpenAsync();
        using var visitor = told.Scene.AsVisitor();
        using var follower = await told.Scene.AsAsync(told.Follower);

        var page = await visitor.ReadAsync("/tribune/berichten/voor-iedereen");
        Assert.Contains("geschreven door Noor", Text(page), StringComparison.Ordinal);
        Assert.Equal(["Les voor iedereen"], Links(page, "/lessen/"));
        Assert.Single(Links(page, "/inzichten/"));
        Assert.Equal(["Les voor de tribune", "Les voor iedereen"], Links(await follower.ReadAsync("/tribune/berichten/voor-iedereen"), "/lessen/"));
        Assert.Equal(["Les voor iedereen"], Links(await visitor.ReadAsync("/tribune"), "/lessen/"));
    }

    [Fact]
    public async Task A_former_participant_loses_the_name_and_an_import_names_its_source()
    {
        await using var scene = await Scene.OpenAsync();
        var (left, issue) = (A.Person("Vera Vertrokken"), An.Issue("Rondkomen").OnAgenda());
        var studio = A.Studio(issue).LedBy(left);
        left.Leave();
        await scene.AddAsync(left, issue, studio, An.Update(studio, title: "Van wie vertrok"), TribuneUpdate.Imported(
            null, "overgenomen", new UpdateText("Overgenomen", "Tekst.") { Kind = "nieuws", Provenance = new() { Source = "https://elders.example/nieuws" } }, Moment.Now));
        using var visitor = scene.AsVisitor();

        var page = await visitor.ReadAsync("/tribune/berichten/overgenomen");

        Assert.Contains("overgenomen uit een bron", Text(page), StringComparison.Ordinal);
        Assert.Contains("datum onbekend", Text(page), StringComparison.Ordinal);
        Assert.Equal("https://elders.example/nieuws", page.QuerySelector("main a[rel~=nofollow]")!.GetAttribute("href"));
        Assert.Contains("geschreven door een voormalige deelnemer", Text(await visitor.ReadAsync("/tribune/berichten/van-wie-vertrok")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_of_issue_shows_its_own_and_what_went_on_in_it()
    {
        await using var scene = await Scene.OpenAsync();
        var (former, home, other) = (An.Issue("Schulden").OnAgenda(), An.Issue("Rondkomen").OnAgenda(), An.Issue("Wonen").OnAgenda());
        former.MergeInto(home, A.Decision());
        var updates = new[] { (home, "Van de kwestie"), (former, "Van de voorganger"), (other, "Van een ander") }.Select(each =>
            TribuneUpdate.Imported(each.Item1, Slug.Plain(each.Item2), new UpdateText(each.Item2, "Tekst."), Moment.Now));
        await scene.AddAsync([former, home, other, .. updates]);
        using var visitor = scene.AsVisitor();

        Assert.Equal(["Van de kwestie", "Van de voorganger"], Titles(await visitor.ReadAsync("/tribune/berichten?kwestie=rondkomen")).Order());
        Assert.Equal(["Van een ander"], Titles(await visitor.ReadAsync("/tribune?kwestie=wonen")));
    }

    [Fact]
    public async Task Newest_come_first_twenty_to_a_page()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.AddAsync(Enumerable.Range(1, 21).Select(day => TribuneUpdate.Imported(
            null, $"bericht-{day}", new UpdateText($"Bericht {day}", "Tekst.") { Date = PartialDate.On(new DateOnly(2026, 5, day)) }, Moment.Now)));
        using var visitor = scene.AsVisitor();

        var first = Titles(await visitor.ReadAsync("/tribune/berichten"));
        Assert.Equal((20, "Bericht 21"), (first.Count, first[0]));
        Assert.Equal(["Bericht 1"], Titles(await visitor.ReadAsync("/tribune/berichten?pagina=2")));
    }

    [Theory]
    [InlineData("/tribune", 5)]
    [InlineData("/tribune/berichten", 5)]
    [InlineData("/tribune/activiteiten", 5)]
    [InlineData("/tribune/berichten/voor-iedereen", 4)]
    [InlineData("/tribune/activiteiten/open-dag", 4)]
    [InlineData("/tribune/feed.xml", 5)]
    [InlineData("/kwesties/rondkomen/feed.xml", 5)]
    [InlineData("/tribune/agenda.ics", 4)]
    public async Task A_page_keeps_to_its_number_of_commands(string address, int most)
    {
        await using var told = await ToldTribune.OpenAsync();
        using var visitor = told.Scene.AsVisitor();
        using var commands = told.Scene.Portal.Commands.Watch();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address)).StatusCode);

        commands.ShouldBeAtMost(most);
    }

    [Fact]
    public async Task In_English_the_words_of_the_portal_change_and_the_content_says_that_it_is_Dutch()
    {
        await using var told = await ToldTribune.OpenAsync();
        using var visitor = told.Scene.AsVisitor();

        var page = await visitor.ReadAsync("/tribune/berichten/voor-iedereen?taal=en");

        Assert.Contains("written by Noor", Text(page), StringComparison.Ordinal);
        Assert.Equal("nl", page.QuerySelector(".proza")!.GetAttribute("lang"));
    }

    internal static List<string> Titles(IDocument page) => [.. page.QuerySelectorAll(".les h3 a").Select(link => link.TextContent)];

    internal static string Text(IDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Links(IDocument page, string to) => [.. page.QuerySelectorAll($"main a[href^='{to}']").Select(link => link.TextContent).Order()];
}

/// <summary>A studio that told something to each audience, and another that did too.</summary>
internal sealed class ToldTribune : IAsyncDisposable
{
    public required Scene Scene { get; init; }

    public required Person Lead { get; init; }

    public required Person Follower { get; init; }

    public static async Task<ToldTribune> OpenAsync(params (string Name, string Value)[] settings)
    {
        var scene = await Scene.OpenAsync(settings);
        var (lead, follower, stranger) = (A.Person("Noor"), A.Person("Fatma"), A.Person("Ander"));
        var (issue, elsewhere) = (An.Issue("Rondkomen").OnAgenda(), An.Issue("Wonen").OnAgenda());
        var (studio, other) = (A.Studio(issue).LedBy(lead), A.Studio(elsewhere).LedBy(stranger));
        var (open, tribune) = (A.SharedLesson(studio, title: "Les voor iedereen"), A.SharedLesson(studio, audience: Audience.Tribune, title: "Les voor de tribune"));
        var (one, two) = (A.Practice(studio), A.Practice(studio));
        var carrying = new[] { A.SharedLesson(studio, one), A.SharedLesson(studio, two) };
        var insight = An.AdoptedInsight(studio, carrying);
        var forAll = An.Update(studio, Audience.Public, "Voor iedereen");
        forAll.SpeaksOf([open.Id, tribune.Id], [insight.Id], []);
        await scene.AddAsync(
            lead, follower, stranger, issue, elsewhere, studio, other, A.Participation(studio, follower).InTribune(),
            open, tribune, one, two, carrying[0], carrying[1], insight, forAll,
            An.Update(studio, Audience.Tribune, "Voor de tribune"), An.Update(studio, Audience.Arena, "Voor de arena"),
            An.Update(other, Audience.Tribune, "Van een ander leeratelier"),
            Activity(issue, "Open dag", "2026-09-12"), Activity(issue, "Ergens in het najaar", "2026-10"));
        return new ToldTribune { Scene = scene, Lead = lead, Follower = follower };
    }

    public ValueTask DisposeAsync() => Scene.DisposeAsync();

    private static TribuneActivity Activity(Domain.Agenda.SocialIssue issue, string title, string date) => TribuneActivity.Imported(
        issue, Slug.Plain(title), new ActivityText(title, "Kom kijken.", "bijeenkomst") { Date = PartialDate.Parse(date), Place = "Nijmegen" });
}
