using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Agenda;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Committee;

/// <summary>The committee meets: what waits comes on the agenda, what it decides stands where it belongs, minutes are settled.</summary>
[EveryDatabase]
public sealed class CommitteeMeetingTests
{
    private const string Meetings = "/commissie/vergaderingen";
    private const string Here = Meetings + "/junivergadering";

    [Fact]
    public async Task What_waits_comes_on_the_agenda_and_decisions_in_the_meeting_become_steps_and_advice()
    {
        await using var scene = await AgendaScene.OpenAsync();
        var (put, asked) = (An.Issue("Jonge ouders"), An.AskedAdvice(scene.Studio));
        var (one, other) = (A.Practice(scene.Studio), A.Practice(scene.Studio));
        Lesson[] lessons = [A.SharedLesson(scene.Studio, one), A.SharedLesson(scene.Studio, other)];
        var (open, closed) = (An.AdoptedInsight(scene.Studio, lessons), An.Insight(scene.Studio, lessons));
        await scene.Scene.AddAsync([put, asked, one, other, .. lessons, open, closed]);
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var visitor = scene.Scene.AsVisitor();

        var planned = await member.SendAsync($"{Meetings}/nieuw", Planned(scene, AgendaScene.Today));
        Assert.Equal($"{Here}/agenda", planned.Headers.Location!.ToString());
        var agenda = await member.ReadAsync($"{Here}/agenda");
        foreach (var title in (string[])["Jonge ouders", "Welke partners missen we nog?", open.Title])
            Assert.Contains(title, Text(agenda), StringComparison.Ordinal);
        Assert.DoesNotContain(closed.Title, Text(agenda), StringComparison.Ordinal);
        Assert.Contains("/kwesties/jonge-ouders", agenda.QuerySelectorAll(".agendapunten a").Select(link => link.GetAttribute("href")));

        var insight = agenda.QuerySelectorAll(".agendapunten form").Single(form => form.TextContent.Contains($"Laat weg: {open.Title}", StringComparison.Ordinal));
        await member.PostAsync(agenda, insight.GetAttribute("action"), Here);
        await member.PostAsync(await member.ReadAsync($"{Here}/agenda"), $"{Here}/agenda/wachtend", Here);
        Assert.Equal(3, (await member.ReadAsync($"{Here}/agenda")).QuerySelectorAll("ol.agendapunten > li, ul.agendapunten > li").Length);
        await member.PostAsync(await member.ReadAsync($"{Here}/agenda"), $"{Here}/agenda", Here, ("Text", "Wonen en geld"), ("Issue", "rondkomen"));
        Assert.Contains("Wonen en geld", Text(await member.ReadAsync(Here)), StringComparison.Ordinal);

        var pack = Text(await member.ReadAsync($"{Here}/stukken"));
        foreach (var fact in (string[])["Jonge ouders", "Besproken in het netwerk.", "Welke partners missen we nog?", "gewenst vóór", "Per kwestie, sinds"])
            Assert.Contains(fact, pack, StringComparison.Ordinal);
        Assert.DoesNotContain(closed.Title, pack, StringComparison.Ordinal);

        await member.SendAsync(
            $"/commissie/adviezen/nieuw?aanvraag={asked.Slug}&vergadering=junivergadering",
            ("Studio", "rondkomen"), ("Title", "Betrek ondernemers"), ("Body", "Nodig ze uit."), ("AnswerBefore", "2026-09-01"));
        var step = await member.ReadAsync($"{AgendaScene.At("jonge-ouders", "opnemen")}?vergadering=junivergadering");
        Assert.Equal("de programmacommissie: Betrek ondernemers", step.QuerySelector("#OnAdviceOf")!.GetAttribute("value"));
        var taken = await member.PostAsync(step, AgendaScene.At("jonge-ouders", "opnemen"), "", AgendaScene.Decided("Het speelt overal.", ("OnAdviceOf", "de commissie"), ("Advice", asked.Slug)));
        Assert.Equal(Here, taken.Headers.Location!.ToString());
        Assert.NotNull((await visitor.ReadAsync("/kwesties/jonge-ouders")).QuerySelector($"#ll ~ ol a[href='/adviezen/{asked.Slug}']"));
        await member.SendAsync($"{Here}/besluiten", ("Text", "We vragen rond in de achterban."));
        Assert.NotNull((await member.ReadAsync(Here)).QuerySelector("a[href='/commissie/kwesties/nieuw?vergadering=junivergadering']"));
        var added = await member.SendAsync("/commissie/kwesties/nieuw?vergadering=junivergadering", ("Name", "Mantelzorg"), ("Reason", "Iedereen noemt het."));
        Assert.Equal(Here, added.Headers.Location!.ToString());
        Assert.Contains("Op de agenda gekomen: Mantelzorg", Text(await member.ReadAsync(Here)), StringComparison.Ordinal);
        const string close = "/commissie/leerateliers/rondkomen/sluiten";
        var ended = await member.PostAsync(await member.ReadAsync($"{close}?vergadering=junivergadering"), null, close, AgendaScene.Decided("De vraag is beantwoord."));
        Assert.Equal(Here, ended.Headers.Location?.ToString());
        Assert.Contains("de programmacommissie van 15 juni 2026", Text(await visitor.ReadAsync("/kwesties/rondkomen/leeratelier")).Replace('\u00a0', ' '), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{Here}/wijzigen", Planned(scene, "2026-06-14"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{Here}/afzegging", ("Reason", "Toch niet."))).StatusCode);

        var shown = Text(await member.ReadAsync(Here));
        foreach (var words in (string[])["Op de agenda gekomen: Jonge ouders", "Het speelt overal.", "Betrek ondernemers", "We vragen rond in de achterban.", "De vraag is beantwoord."])
            Assert.Contains(words, shown, StringComparison.Ordinal);
        var life = Text(await visitor.ReadAsync("/kwesties/jonge-ouders")).Replace('\u00a0', ' ');
        Assert.Contains("Besloten in de vergadering van de programmacommissie van 15 juni 2026", life, StringComparison.Ordinal);
        Assert.Contains("vastgesteld in de vergadering van 15", Text(await visitor.ReadAsync($"/adviezen/{asked.Slug}")).Replace('\u00a0', ' '), StringComparison.Ordinal);
        var meeting = await scene.Scene.InDatabaseAsync(db => db.CommitteeMeetings.SingleAsync());
        var decision = await scene.Scene.InDatabaseAsync(db => db.Set<AgendaDecision>().SingleAsync(each => each.MeetingId != null && each.IssueId == put.Id));
        Assert.Equal((meeting.Id, AgendaStep.TakeUp), (decision.MeetingId, decision.Step));
    }

    [Fact]
    public async Task Minutes_are_a_draft_that_two_can_write_until_the_chair_settles_them()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var other = await scene.Scene.AsAsync(scene.OtherMember);
        await member.SendAsync($"{Meetings}/nieuw", Planned(scene, AgendaScene.Today));
        var open = await member.ReadAsync($"{Here}/notulen");

        await other.SendAsync($"{Here}/notulen", Minutes(scene, scene.OtherMember.Id, "We spraken over wonen."));
        var second = await member.PostAsync(open, null, $"{Here}/notulen", Minutes(scene, scene.Member.Id, "We spraken over geld."));
        var both = await Reading.PageOfAsync(second);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("We spraken over wonen.", Text(both), StringComparison.Ordinal);
        Assert.Contains("We spraken over geld.", Text(both), StringComparison.Ordinal);
        Assert.Equal(2, both.QuerySelectorAll("input[name=Present][checked]").Length);

        Assert.DoesNotContain("Stel de notulen vast", Text(await other.ReadAsync(Here)), StringComparison.Ordinal);
        Assert.Contains("Stel de notulen vast", Text(await member.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.DoesNotContain("Stel de notulen vast", Text(await other.ReadAsync("/mijn")), StringComparison.Ordinal);
        await member.PostAsync(await member.ReadAsync(Here), $"{Here}/notulen/vaststelling", Here);
        Assert.DoesNotContain("Stel de notulen vast", Text(await member.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.Contains("Notulen vastgesteld", Text(await other.ReadAsync(Here)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync($"{Here}/notulen")).StatusCode);
        Assert.Contains("Tarik Lid", Text(await member.ReadAsync(Here)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_the_minutes_is_not_in_the_way_of_who_adds_to_the_agenda()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var other = await scene.Scene.AsAsync(scene.OtherMember);
        await member.SendAsync($"{Meetings}/nieuw", Planned(scene, AgendaScene.Today));
        var open = await member.ReadAsync($"{Here}/notulen");
        await other.PostAsync(await other.ReadAsync($"{Here}/agenda"), $"{Here}/agenda", Here, ("Text", "Wie missen we?"));
        await other.SendAsync($"{Here}/besluiten", ("Text", "We vragen rond."));

        var saved = await member.PostAsync(open, null, $"{Here}/notulen", Minutes(scene, scene.OtherMember.Id, "We spraken over wonen."));

        Assert.Equal(Here, saved.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_step_is_refused_in_a_meeting_that_was_settled_meanwhile()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        await member.SendAsync($"{Meetings}/nieuw", Planned(scene, AgendaScene.Today));
        await member.SendAsync($"{Here}/notulen", Minutes(scene, scene.Member.Id, "We spraken over wonen."));
        var step = await member.ReadAsync($"{AgendaScene.At("rondkomen", "afronden")}?vergadering=junivergadering");

        await using var deciding = scene.Scene.Portal.Services.CreateAsyncScope();
        var db = deciding.ServiceProvider.GetRequiredService<PortalDbContext>();
        var meeting = await db.CommitteeMeetings.SingleAsync(TestContext.Current.CancellationToken);
        meeting.Mark(Moment.Now);
        await member.PostAsync(await member.ReadAsync(Here), $"{Here}/notulen/vaststelling", Here);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
        var late = await member.PostAsync(step, null, AgendaScene.At("rondkomen", "afronden"), AgendaScene.Decided("Klaar."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
    }

    [Fact]
    public async Task A_meeting_to_come_is_moved_and_called_off_and_nobody_else_reads_of_it()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var lead = await scene.Scene.AsAsync(scene.Lead);
        await member.SendAsync($"{Meetings}/nieuw", Planned(scene, "2026-07-01"));
        Assert.Equal(HttpStatusCode.Redirect, (await member.GetAsync($"{Here}/notulen")).StatusCode);

        var early = await member.SendAsync($"{AgendaScene.At("rondkomen", "afronden")}?vergadering=junivergadering", AgendaScene.Decided("Klaar.", ("Meeting", "junivergadering")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        await member.SendAsync($"{Here}/wijzigen", Planned(scene, "2026-07-08"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{Here}/afzegging", ("Reason", ""))).StatusCode);
        await member.SendAsync($"{Here}/afzegging", ("Reason", "Te weinig leden kunnen."));
        var shown = Text(await member.ReadAsync(Here)).Replace('\u00a0', ' ');
        Assert.Contains("8 juli 2026", shown, StringComparison.Ordinal);
        Assert.Contains("Te weinig leden kunnen.", shown, StringComparison.Ordinal);
        Assert.Contains("Gaat niet door", Text(await member.ReadAsync(Meetings)), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await lead.GetAsync(Here)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"{Meetings}/bestaat-niet")).StatusCode);
        var state = await scene.Scene.InDatabaseAsync(db => db.CommitteeMeetings.Select(each => each.State).SingleAsync());
        Assert.Equal(CommitteeMeetingState.Cancelled, state);
    }

    private static (string Name, string? Value)[] Planned(AgendaScene scene, string day) =>
        [("Title", "Junivergadering"), ("Day", day), ("From", "09:00"), ("Place", "Bij de hogeschool"), ("Chair", scene.Member.Id.ToString())];

    private static (string Name, string? Value)[] Minutes(AgendaScene scene, Guid present, string text) =>
        [("Present", present.ToString()), .. present == scene.Member.Id ? [] : new (string, string?)[] { ("Present", scene.Member.Id.ToString()) }, ("Chair", scene.Member.Id.ToString()), ("Minutes", text)];
}
