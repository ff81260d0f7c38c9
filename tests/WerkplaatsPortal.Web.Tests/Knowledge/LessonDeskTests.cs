using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

/// <summary>The lessons desk, what looks like what, and connecting from both ends.</summary>
[EveryDatabase]
public class LessonDeskTests
{
    private const string OtherDesk = "/onderzoek/eenzaamheid-en-betekenisvol-contact";

    [Fact]
    public async Task The_desk_parts_what_came_in_what_is_to_be_shared_and_what_is_not_connected_yet()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Een concept om na te kijken"));
        var one = await lead.ShareLessonAsync("Een les die verbonden is");
        var other = await lead.ShareLessonAsync("De moestuin waarmee zij verbonden is");
        await lead.ShareLessonAsync("Een les die los ligt");
        await lead.SendAsync($"{Words.Desk}/lessen/{one}/verbinden?met={other}", ("Other", other), ("Kind", "Supports"), ("Remark", ""));

        Assert.Contains("Een concept om na te kijken", await TitlesAsync(lead, "?stand=concept"));
        var loose = await TitlesAsync(lead, "?stand=los");
        Assert.Contains("Een les die los ligt", loose);
        Assert.DoesNotContain("Een les die verbonden is", loose);
        Assert.DoesNotContain("De moestuin waarmee zij verbonden is", loose);
        Assert.Equal(["De moestuin waarmee zij verbonden is"], await TitlesAsync(lead, "?stand=gedeeld&q=moestuin"));
    }

    [Fact]
    public async Task While_a_title_is_typed_lessons_that_look_like_it_are_suggested_to_connect_instead_of_double()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var one = await lead.ShareLessonAsync("Wijkbewoners koken samen en praten over schulden");
        await lead.ShareLessonAsync("Een brief zonder vaktaal wordt beantwoord");

        var list = await lead.ReadAsync($"{Words.Desk}/gelijkende-lessen?Title=Koken+met+wijkbewoners+opent+gesprek+over+schuld&Conditions=cohesie");
        var kept = await lead.SendAsync($"{Words.Desk}/lessen/nieuw", [.. Words.OfLesson("Koken met wijkbewoners opent gesprek over schuld"), ("ConnectWith", one)]);
        var connect = await lead.ReadAsync(kept.Headers.Location!.ToString());
        var alike = await lead.ReadAsync($"{Words.Desk}/lessen?stand=lijkt-op");
        var check = await lead.ReadAsync($"{Words.Desk}/lessen/koken-met-wijkbewoners-opent-gesprek-over-schuld/nakijken");

        Assert.Equal(["Wijkbewoners koken samen en praten over schulden"], list.QuerySelectorAll("li a").Select(link => link.TextContent));
        Assert.Equal(one, connect.QuerySelector("input[name=Other][checked]")!.GetAttribute("value"));
        Assert.Contains("Wijkbewoners koken samen", alike.QuerySelector("main ul.opsomming")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Wijkbewoners koken samen", check.QuerySelector("#lijkt")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_never_tells_of_a_lesson_that_the_reader_may_not_open()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Wijkbewoners koken samen in het geheim"));

        var list = await other.ReadAsync($"{OtherDesk}/gelijkende-lessen?Title=Wijkbewoners+koken+samen");

        Assert.Empty(list.QuerySelectorAll("li"));
    }

    [Fact]
    public async Task A_connection_across_studios_is_seen_on_the_other_desk_and_mended_and_removed_from_there_with_its_history()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        var one = await lead.ShareLessonAsync("Buren leren elkaar kennen");
        var theirs = (await other.SendAsync($"{OtherDesk}/lessen/nieuw", Words.OfLesson("Eenzame mensen durven niet aan te bellen"))).Headers.Location!.ToString();
        await other.SendAsync(
            $"{theirs}/verbinden?zoek=buren", ("Other", one), ("Direction", "ToHere"), ("Kind", "Nuances"), ("Remark", "Alleen overdag."));

        await other.SendAsync($"{theirs}/nakijken", Words.OfCheck("Eenzame mensen durven niet aan te bellen", "Zo is het."));
        await other.SendAsync($"{theirs}/delen", ("Audience", "Public"));
        var mend = (await lead.ReadAsync($"{Words.Desk}/verbindingen")).QuerySelector("main .les a[href*='/verbindingen/']")!.GetAttribute("href")!;
        await lead.SendAsync(mend, ("Kind", "Supports"), ("Remark", "Ook 's avonds."));
        var unexplained = await lead.SendAsync($"{mend}/einde", ("Reason", ""));
        var mended = await lead.ReadAsync($"{Words.Desk}/lessen/{one}");
        await lead.SendAsync($"{mend}/einde", ("Reason", "Ze gaan over iets anders."));
        var removed = await lead.ReadAsync($"{Words.Desk}/lessen/{one}");

        var stored = await portal.LookAsync(db => db.LessonLinks.IgnoreQueryFilters().Include(link => link.Steps).SingleAsync());
        Assert.Equal(one, await portal.LookAsync(db => db.Lessons.Where(lesson => lesson.Id == stored.FromId).Select(lesson => lesson.Slug).SingleAsync()));
        Assert.Contains("Ook 's avonds.", mended.QuerySelector("#verbonden")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        Assert.Contains("Ze gaan over iets anders.", removed.QuerySelector("#verbonden")!.ParentElement!.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, stored.Steps.Count);
        Assert.DoesNotContain("Eenzame mensen", (await lead.ReadAsync($"/lessen/{one}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_is_not_mended_into_one_that_is_there()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var (one, other) = (await lead.ShareLessonAsync("Eerst eten"), await lead.ShareLessonAsync("Dan praten"));
        foreach (var kind in new[] { "Supports", "Nuances" })
            await lead.SendAsync($"{Words.Desk}/lessen/{one}/verbinden?met={other}", ("Other", other), ("Kind", kind), ("Remark", ""));
        var mend = (await lead.ReadAsync($"{Words.Desk}/lessen/{one}")).QuerySelectorAll("#verbonden + ul a[href*='/verbindingen/']")[^1].GetAttribute("href")!;

        var answer = await lead.SendAsync(mend.Replace("/einde", "", StringComparison.Ordinal), ("Kind", "Supports"), ("Remark", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_lesson_raises_a_new_question_on_the_table_of_the_Arena_or_one_that_is_there()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var one = await lead.ShareLessonAsync("Eerst eten");
        var other = await lead.ShareLessonAsync("Dan praten");

        var empty = await lead.SendAsync($"{Words.Desk}/lessen/{one}/vraag", ("Text", ""));
        var raised = await lead.SendAsync($"{Words.Desk}/lessen/{one}/vraag", ("Text", "Hoe houden we dit vol?"), ("Conditions", "cohesie"));
        var id = await portal.LookAsync(db => db.Questions.Where(each => each.Slug == "hoe-houden-we-dit-vol").Select(each => each.Id).SingleAsync());
        await lead.SendAsync($"{Words.Desk}/lessen/{other}/vraag", ("Question", id.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, raised.StatusCode);
        foreach (var lesson in new[] { one, other })
            Assert.NotNull((await lead.ReadAsync($"/lessen/{lesson}")).QuerySelector($".keten a[href='/kwesties/{Words.Studio}/vragen/hoe-houden-we-dit-vol']"));
        using var visitor = new Reading(portal);
        Assert.Null((await visitor.ReadAsync($"/lessen/{one}")).QuerySelector(".keten a[href$='/hoe-houden-we-dit-vol']"));
    }

    [Fact]
    public async Task A_lesson_on_learning_together_is_marked_shown_and_found_as_such()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var visitor = new Reading(portal);
        await lead.ShareLessonAsync("Een les over iets anders");
        var made = (await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Terugkijken doe je samen"))).Headers.Location!.ToString();
        await lead.SendAsync($"{made}/nakijken", [.. Words.OfCheck("Terugkijken doe je samen", "Zo is het."), ("Aspects", "evalueren")]);
        await lead.SendAsync($"{made}/delen", ("Audience", "Public"));

        var list = await visitor.ReadAsync("/lessen?leren=evalueren");

        Assert.Equal(["Terugkijken doe je samen"], list.QuerySelectorAll("main .les h3, main .les h2").Select(title => title.TextContent.Trim()));
        Assert.Contains("Evalueren", (await visitor.ReadAsync("/lessen/terugkijken-doe-je-samen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<List<string>> TitlesAsync(Reading lead, string query) =>
        [.. (await lead.ReadAsync($"{Words.Desk}/lessen{query}")).QuerySelectorAll("main .les h2").Select(title => title.TextContent)];
}
