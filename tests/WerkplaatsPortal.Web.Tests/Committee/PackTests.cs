using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Agenda;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Committee;

/// <summary>What members read before a meeting.</summary>
[EveryDatabase]
public sealed class PackTests
{
    [Fact]
    public async Task The_pack_prints_insights_drafts_with_their_question_and_what_a_studio_answered_and_counts_only_what_came_about_here()
    {
        await using var scene = await AgendaScene.OpenAsync();
        var (one, other, former) = (A.Practice(scene.Studio), A.Practice(scene.Studio), An.Issue("Huur", new DateOnly(2024, 1, 1)).OnAgenda());
        former.MergeInto(scene.Issue, A.Decision());
        Lesson[] lessons = [A.SharedLesson(scene.Studio, one), A.SharedLesson(scene.Studio, other)];
        Lesson[] brought = [A.ImportedLesson(scene.Issue, one), A.ImportedLesson(scene.Issue, other), A.ImportedLesson(former)];
        var (insight, imported) = (An.AdoptedInsight(scene.Studio, lessons), An.ImportedInsight(scene.Issue, brought));
        var (asked, answered) = (An.AskedAdvice(scene.Studio, "Wie missen we?"), An.Advice(scene.Studio, "Betrek ondernemers"));
        answered.Respond(scene.Studio, AdviceAnswer.Partly, "We beginnen klein.", scene.Lead.Id, Moment.Now, [new AdvicePromise("Bel vijf winkels", "de trekker", Moment.Today.AddDays(20))]);
        answered.TickOff(scene.Studio, answered.Actions[0].Id, null, scene.Lead.Id, Moment.Now);
        await scene.Scene.AddAsync([one, other, former, .. lessons, .. brought, insight, imported, asked, answered]);
        using var member = await scene.Scene.AsAsync(scene.Member);
        await member.SendAsync($"/commissie/adviezen/nieuw?aanvraag={asked.Slug}", ("Studio", "rondkomen"), ("Title", "Nodig ze uit"), ("Body", "Zo doe je dat."), ("AnswerBefore", "2026-09-01"), ("AsDraft", "true"));
        await member.SendAsync("/commissie/vergaderingen/nieuw", ("Title", "Junivergadering"), ("Day", AgendaScene.Today), ("From", "09:00"), ("Place", "Hier"), ("Chair", scene.Member.Id.ToString()));

        var pack = await member.ReadAsync("/commissie/vergaderingen/junivergadering/stukken");

        foreach (var fact in (string[])
            [insight.Title, "Rust op 2 lessen.", "Wie missen we?", "Zo doe je dat.", "Deels overgenomen", "We beginnen klein.", "Bel vijf winkels", "gedaan op 15 juni 2026"])
            Assert.Contains(fact, Text(pack).Replace('\u00a0', ' '), StringComparison.Ordinal);
        var row = pack.QuerySelectorAll(".boekje__deel--einde tbody tr").Single(each => each.QuerySelector("a[href='/kwesties/rondkomen']") is not null);
        Assert.Equal(["2", "1", "0", "1"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }
}
