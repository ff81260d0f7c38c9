using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

[EveryDatabase]
public class ChainTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    public static TheoryData<string, int> Budgets => new()
    {
        { "/lessen?q=cafe&voorwaarde=inclusie&kwestie=armoede", 5 },
        { "/lessen/een-brief-werkt-juist-wel", 4 },
        { "/inzichten?kwestie=armoede", 5 },
        { "/inzichten/eerst-ontmoeten", 4 },
        { "/praktijken?q=keuken", 5 },
        { "/praktijken/buurtkeuken", 4 },
        { "/publicaties", 5 },
        { "/landelijk", 5 },
        { "/zoeken?q=cafe", 5 },
        { "/api/v1/lessen", 5 },
        { "/lessen.csv", 5 },
    };

    [Theory, MemberData(nameof(Budgets))]
    public async Task A_page_keeps_to_its_commands_however_much_there_is(string address, int budget)
    {
        var portal = await Region.OpenAsync(shared, more: 25);
        using var visitor = new Reading(portal);

        await visitor.ReadyAsync(address);

        using var commands = portal.Commands.Watch();
        (await visitor.GetAsync(address)).EnsureSuccessStatusCode();

        commands.ShouldBeAtMost(budget);
    }

    [Fact]
    public async Task Every_page_of_knowledge_can_be_read_on_every_database()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);
        var open = new[] { "kwesties", "praktijken", "lessen", "inzichten", "berichten", "activiteiten", "adviezen", "netwerk", "publicaties" };
        var addresses = Budgets.Select(row => row.Data.Item1).Concat(open.Select(kind => $"/api/v1/{kind}"))
            .Concat(["/inzichten.csv", "/lessen?sorteer=oud", "/lessen?jaar=2018&bron=experience&niveau=groep&kwestie=armoede"]);

        foreach (var address in addresses)
            Assert.True((await visitor.GetAsync(address)).IsSuccessStatusCode, address);
    }

    [Fact]
    public async Task A_booklet_marks_the_lessons_that_contradict_its_insight()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var booklet = await visitor.ReadAsync("/inzichten/eerst-ontmoeten?vorm=boekje");

        var marked = booklet.QuerySelectorAll(".boekje__les").Where(lesson => lesson.QuerySelector(".boekje__tegen") is not null);
        Assert.Equal(["Een brief werkt juist wel"], marked.Select(lesson => lesson.QuerySelector("h3")!.TextContent));
    }

    [Fact]
    public async Task A_lesson_leads_down_to_its_practice_and_up_to_its_insight()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var lesson = await visitor.ReadAsync("/lessen/cafe-zoe-opent-gesprekken");

        Assert.NotNull(lesson.QuerySelector("main a[href='/praktijken/buurtkeuken']"));
        Assert.NotNull(lesson.QuerySelector("main a[href='/inzichten/eerst-ontmoeten']"));
        Assert.NotNull((await visitor.ReadAsync("/praktijken/buurtkeuken")).QuerySelector("main a[href='/lessen/cafe-zoe-opent-gesprekken']"));
        Assert.NotNull((await visitor.ReadAsync("/inzichten/eerst-ontmoeten")).QuerySelector("main a[href='/lessen/cafe-zoe-opent-gesprekken']"));
    }

    [Fact]
    public async Task A_connection_shows_at_both_ends()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var speaking = (await visitor.ReadAsync("/lessen/een-brief-werkt-juist-wel")).QuerySelector(".verbonden")!.TextContent;
        var undergoing = (await visitor.ReadAsync("/lessen/aanbellen-helpt-in-elke-straat")).QuerySelector(".verbonden")!.TextContent;

        Assert.Contains("Spreekt tegen", speaking, StringComparison.Ordinal);
        Assert.Contains("Wordt tegengesproken door", undergoing, StringComparison.Ordinal);
        Assert.Contains("Bij wie net verhuisd is.", undergoing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_contradicts_an_insight_is_named_as_such()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var insight = await visitor.ReadAsync("/inzichten/eerst-ontmoeten");

        Assert.Contains("Tegenvoorbeeld", insight.QuerySelector(".kp--breed .kp-doos--tegen")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tegenvoorbeeld", insight.QuerySelector(".keten .is-tegen")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, insight.QuerySelectorAll(".kp--breed .kp-lijn--tegen").Length);
    }

    [Fact]
    public async Task A_withdrawn_lesson_keeps_its_address_and_its_reason_only()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var page = (await visitor.ReadAsync("/lessen/dit-bleek-niet-te-kloppen")).QuerySelector("main")!.TextContent;

        Assert.Contains("De cijfers klopten niet.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim gebleven woorden", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_search_finds_every_kind_and_nothing_hidden()
    {
        var portal = await Region.OpenAsync(shared);
        using var visitor = new Reading(portal);

        var found = await visitor.ReadAsync("/zoeken?q=armoede");
        var hidden = await visitor.ReadAsync("/zoeken?q=tribune");

        Assert.NotNull(found.QuerySelector("main a[href='/kwesties/armoede']"));
        Assert.Empty(hidden.QuerySelectorAll("main .vondst"));
    }
}
