using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

/// <summary>Who walks the chain, in both directions, and what stays out of sight.</summary>
[EveryDatabase]
public sealed class ChainPagesTests
{
    [Fact]
    public async Task Each_step_leads_to_the_next_and_back()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var visitor = scene.AsVisitor();

        await LeadsToAsync(
            visitor, TracedRegion.Question, TracedRegion.Practice, TracedRegion.Lesson, region.InsightAddress, TracedRegion.Publication);
        await LeadsToAsync(
            visitor, TracedRegion.Practice, TracedRegion.Question, TracedRegion.Lesson, region.InsightAddress, TracedRegion.Publication);
        await LeadsToAsync(
            visitor, TracedRegion.Lesson, TracedRegion.Question, TracedRegion.Practice, region.InsightAddress, TracedRegion.Publication);
        await LeadsToAsync(
            visitor, region.InsightAddress, TracedRegion.Question, TracedRegion.Practice, TracedRegion.Lesson, TracedRegion.Publication);
        await LeadsToAsync(visitor, "/kwesties/armoede", TracedRegion.Question);
        var publication = await visitor.ReadAsync(TracedRegion.Publication);
        Assert.NotNull(publication.QuerySelector($"main a[href='{region.InsightAddress}']"));
        Assert.NotNull(publication.QuerySelector($"main a[href='{TracedRegion.Lesson}']"));
    }

    [Fact]
    public async Task A_lesson_leads_to_each_question_that_it_answers_or_raises_and_a_raised_one_leads_back()
    {
        var (scene, _) = await TracedRegion.OpenAsync();
        await using var __ = scene;
        using var visitor = scene.AsVisitor();
        string[] questions = ["/kwesties/armoede/vragen/hoe-beginnen-we", "/kwesties/armoede/vragen/hoe-gaan-we-verder", "/kwesties/armoede/vragen/hoe-delen-we-dit"];

        await LeadsToAsync(visitor, TracedRegion.Lesson, questions);

        foreach (var question in questions)
            await LeadsToAsync(visitor, question, TracedRegion.Lesson);
    }

    [Fact]
    public async Task A_publication_leads_down_from_its_insight_to_the_question_and_one_that_rests_on_nothing_yet_begins_at_its_issue()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        var book = Domain.Exchange.Publication.Of("het-boek", new PublicationText("Het boek", "boek", 2025, null, Provenance.Here));
        book.IsAbout([region.Studio.IssueId]);
        book.RestsOn([region.Insight], []);
        await scene.AddAsync(book);
        using var lead = await scene.AsAsync(region.Lead);

        foreach (var beneath in new[] { TracedRegion.Question, TracedRegion.Practice, TracedRegion.Lesson, region.InsightAddress })
            Assert.NotNull((await lead.ReadAsync("/publicaties/het-boek")).QuerySelector($".keten a[href='{beneath}']"));
        var bare = await lead.ReadAsync(TracedRegion.Publication);
        Assert.NotNull(bare.QuerySelector(".keten a[href='/kwesties/armoede']"));
        Assert.DoesNotContain("Nog geen les", bare.QuerySelector(".keten")!.TextContent, StringComparison.Ordinal);
        await scene.InDatabaseAsync(db => db.Insights.Where(each => each.Id == region.Insight.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.State, InsightState.Withdrawn)));
        Assert.Contains("Ingetrokken", (await lead.ReadAsync("/publicaties/het-boek")).QuerySelector(".keten")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_and_list_hold_the_same_links()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var visitor = scene.AsVisitor();

        foreach (var address in new[] { TracedRegion.Question, TracedRegion.Practice, TracedRegion.Lesson, region.InsightAddress, TracedRegion.Publication })
        {
            var page = await visitor.ReadAsync(address);
            var listed = Links(page, ".keten");
            Assert.NotEmpty(listed);
            Assert.Equal(listed, Links(page, ".kp--breed"));
            Assert.Equal(listed, Links(page, ".kp--smal"));
            Assert.NotNull(page.QuerySelector(".kp--breed .kp-doos--hier"));
            Assert.NotNull(page.QuerySelector(".keten [aria-current]"));
        }
    }

    [Fact]
    public async Task What_a_reader_may_not_see_is_in_no_picture_list_count_or_booklet()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var visitor = scene.AsVisitor();
        using var member = await scene.AsAsync(region.Member);
        using var lead = await scene.AsAsync(region.Lead);

        foreach (var address in new[]
                 {
                     TracedRegion.Question, TracedRegion.Practice, TracedRegion.Lesson, region.InsightAddress, region.InsightAddress + "?vorm=boekje",
                     TracedRegion.Publication,
                 })
        {
            var page = (await visitor.ReadAsync(address)).DocumentElement.OuterHtml;
            Assert.DoesNotContain("Geheim", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Voor de tribune", page, StringComparison.Ordinal);
        }

        Assert.Contains("2 lessen", (await visitor.ReadAsync(TracedRegion.Practice)).QuerySelector("#lessen")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 lessen", (await member.ReadAsync(TracedRegion.Question)).QuerySelector("#lessen")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", (await member.ReadAsync(TracedRegion.Question)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Geheim van de arena", (await lead.ReadAsync(TracedRegion.Question)).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_hundred_lessons_still_read_and_cost_no_command_more()
    {
        var (few, small) = await TracedRegion.OpenAsync();
        await using var one = few;
        var (many, large) = await TracedRegion.OpenAsync(more: 300);
        await using var two = many;
        using var visitor = many.AsVisitor();

        foreach (var (address, of) in new (string, Func<TracedRegion, string>)[]
                 {
                     ("insight", region => region.InsightAddress), ("opened", region => region.InsightAddress + "?praktijk=buurtkeuken"),
                     ("booklet", region => region.InsightAddress + "?vorm=boekje"), ("practice", _ => TracedRegion.Practice),
                     ("question", _ => TracedRegion.Question), ("lesson", _ => TracedRegion.Lesson), ("publication", _ => TracedRegion.Publication),
                 })
        {
            var expected = await CommandsAsync(few.Portal, of(small));
            Assert.InRange(expected, 1, 4);
            Assert.True(await CommandsAsync(many.Portal, of(large)) == expected, address);
        }

        var page = await visitor.ReadAsync(large.InsightAddress);
        Assert.InRange(page.QuerySelectorAll(".kp--breed .kp-doos").Length, 5, 30);
        var more = page.QuerySelectorAll(".kp--breed a").Single(link => link.TextContent.Contains("en nog", StringComparison.Ordinal));
        Assert.Contains("296 lessen", Words(more), StringComparison.Ordinal);
        var opened = await visitor.ReadAsync(more.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(InsightGrounds.LessonsOnPage, opened.QuerySelectorAll(".kp--breed .kp-doos--lesson").Length);
        Assert.NotNull(opened.QuerySelector("main .utrecht-pagination"));
        Assert.True((await visitor.GetAsync($"{large.InsightAddress}?praktijk=buurtkeuken&pagina=16")).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{large.InsightAddress}?praktijk=buurtkeuken&pagina=17")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{large.InsightAddress}?praktijk=bestaat-niet")).StatusCode);
    }

    private static async Task LeadsToAsync(Reading visitor, string address, params string[] others)
    {
        var page = await visitor.ReadAsync(address);
        foreach (var other in others)
            Assert.True(page.QuerySelector($"main a[href='{other}']") is not null, $"{address} does not lead to {other}");
    }

    private static List<string> Links(IDocument page, string inside) =>
        [.. page.QuerySelectorAll($"{inside} a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal)];

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<int> CommandsAsync(PortalServer portal, string address)
    {
        using var visitor = new Reading(portal);
        await visitor.ReadyAsync(address);
        using var commands = portal.Commands.Watch();
        (await visitor.GetAsync(address)).EnsureSuccessStatusCode();
        return commands.Commands.Count;
    }
}
