using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Overview;

[EveryDatabase]
public sealed class HistoryTests
{
    private const string Lesson = TracedRegion.Lesson + "/geschiedenis";

    [Fact]
    public async Task Who_sits_in_the_arena_reads_what_was_first_written_next_to_what_was_checked_and_by_whom()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var lead = await scene.AsAsync(region.Lead);

        var page = await lead.ReadAsync(Lesson);

        Assert.Contains("mevrouw Jansen", page.QuerySelector(".verschil del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("een buur", page.QuerySelector(".verschil ins")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Noor Janssen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Nagekeken", "Gedeeld"], page.QuerySelectorAll(".verloop strong").Select(step => step.TextContent));
        Assert.Empty((await lead.ReadAsync(Lesson + "?versie=1")).QuerySelectorAll("main .verschil del"));
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync(Lesson + "?versie=3")).StatusCode);
    }

    [Fact]
    public async Task A_visitor_reads_neither_drafts_nor_names()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var visitor = scene.AsVisitor();

        var page = (await visitor.ReadAsync(Lesson)).QuerySelector("main")!.TextContent;

        Assert.DoesNotContain("mevrouw Jansen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nagekeken", page, StringComparison.Ordinal);
        Assert.Contains("een buur", page, StringComparison.Ordinal);
        Assert.Contains("de trekker van het leeratelier", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(Lesson + "?versie=1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/lessen/geheim-van-de-arena/geschiedenis")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/lessen/geheim-concept/geschiedenis")).StatusCode);
        Assert.True((await visitor.GetAsync(region.InsightAddress + "/geschiedenis")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Words_that_stood_there_while_fewer_could_read_them_stay_with_those()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        var (studio, lead, now) = (region.Studio, region.Lead.Id, Moment.Now.AddMinutes(-15));
        await scene.InDatabaseAsync(async db =>
        {
            var lesson = await db.Lessons.Include(each => each.Versions).Include(each => each.Steps).SingleAsync(each => each.Id == region.First.Id);
            lesson.ShareWith(studio, Audience.Arena, "Een bewoner is herkenbaar.", null, lead, now);
            lesson.Revise(studio, A.LessonText("Eerst eten") with { Learned = "Woorden voor binnen." }, lead, now.AddMinutes(1));
            lesson.Revise(studio, A.LessonText("Eerst eten") with { Learned = "Woorden voor buiten." }, lead, now.AddMinutes(2));
            lesson.ShareWith(studio, Audience.Public, null, null, lead, now.AddMinutes(3));
            return await db.SaveChangesAsync();
        });
        using var visitor = scene.AsVisitor();

        var page = (await visitor.ReadAsync(Lesson)).QuerySelector("main")!.TextContent;

        Assert.Contains("Woorden voor buiten.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Woorden voor binnen.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("herkenbaar", page, StringComparison.Ordinal);
        Assert.Contains("Met minder mensen gedeeld", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_participant_has_no_name_in_it()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        using var lead = await scene.AsAsync(region.Lead);
        await scene.InDatabaseAsync(async db =>
        {
            (await db.People.FindAsync(region.Lead.Id))!.Leave();
            return await db.SaveChangesAsync();
        });

        var page = (await lead.ReadAsync(Lesson)).QuerySelector(".verloop")!.TextContent;

        Assert.Contains(Person.FormerName, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_withdrawn_lesson_only_what_happened_stays()
    {
        var (scene, region) = await TracedRegion.OpenAsync();
        await using var _ = scene;
        var lesson = A.SharedLesson(region.Studio, title: "Dit klopte niet");
        lesson.Withdraw(region.Studio, "De cijfers klopten niet.", region.Lead.Id, Moment.Now);
        await scene.AddAsync(lesson);
        using var visitor = scene.AsVisitor();

        var page = (await visitor.ReadAsync("/lessen/dit-klopte-niet/geschiedenis")).QuerySelector("main")!.TextContent;

        Assert.Contains("De cijfers klopten niet.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit klopte niet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Wie samen kookt", page, StringComparison.Ordinal);
    }
}
