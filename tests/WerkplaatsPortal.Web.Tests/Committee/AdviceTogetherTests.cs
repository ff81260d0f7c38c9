using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Public.Committee;
using WerkplaatsPortal.Web.Tests.Agenda;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Committee;

/// <summary>Members write an advice together and adopt it; the studio answers, is reminded, and does what it promised.</summary>
[EveryDatabase]
public sealed class AdviceTogetherTests
{
    private const string Draft = "/commissie/adviezen/concepten/begin-met-luisteren";
    private const string Advice = "/adviezen/begin-met-luisteren";
    private const string Desk = "/onderzoek/rondkomen/adviezen/begin-met-luisteren";

    [Fact]
    public async Task A_draft_is_written_together_adopted_by_consent_and_followed_until_done()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var other = await scene.Scene.AsAsync(scene.OtherMember);
        using var lead = await scene.Scene.AsAsync(scene.Lead);
        using var visitor = scene.Scene.AsVisitor();

        Assert.Equal(Draft, (await member.SendAsync("/commissie/adviezen/nieuw", Words("Luister eerst.", ("Studio", "rondkomen"), ("AsDraft", "true")))).Headers.Location!.ToString());
        var open = await member.ReadAsync($"{Draft}/schrijven");
        await other.SendAsync($"{Draft}/schrijven", Words("Luister naar bewoners."));
        var second = await member.PostAsync(open, null, $"{Draft}/schrijven", Words("Luister naar jongeren."));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        foreach (var text in (string[])["Luister naar bewoners.", "Luister naar jongeren."])
            Assert.Contains(text, Text(await Reading.PageOfAsync(second)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(Advice)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.GetAsync(Draft)).StatusCode);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{Draft}/rondvraag", ("ClosesOn", "2026-09-01"))).StatusCode);
        await member.SendAsync($"{Draft}/rondvraag", ("ClosesOn", "2026-06-29"));
        foreach (var page in (string[])["/commissie", "/mijn"])
            Assert.Contains("Rondvraag over een advies", Text(await other.ReadAsync(page)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.SendAsync($"{Draft}/reactie", ("Kind", "Object"))).StatusCode);
        var adopted = await other.SendAsync($"{Draft}/reactie", ("Kind", "Agree"));
        Assert.Equal(Advice, adopted.Headers.Location!.ToString());
        Assert.Contains("Luister naar bewoners.", Text(await visitor.ReadAsync(Advice)), StringComparison.Ordinal);
        Assert.Contains("Tarik Lid", Text(await member.ReadAsync(Draft)), StringComparison.Ordinal);

        var half = await lead.SendAsync(
            $"{Desk}/antwoord", ("Answer", "Partly"), ("Reason", "Een deel kan."), ("Actions[0].What", ""), ("Actions[1].Before", "2026-06-01"));
        var faults = await half.Content.ReadAsStringAsync();
        foreach (var part in (string[])["What", "Who", "Before"])
            Assert.Contains($"href=\"#Actions_1__{part}\"", faults, StringComparison.Ordinal);
        await lead.SendAsync(
            $"{Desk}/antwoord", ("Answer", "Partly"), ("Reason", "Een deel kan."),
            ("Actions[0].What", "Bewoners bellen"), ("Actions[0].Who", "de trekker"), ("Actions[0].Before", "2026-06-20"));
        Assert.Contains("Bewoners bellen", Text(await lead.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.Contains("1 actie staat open", Text(await member.ReadAsync("/commissie")), StringComparison.Ordinal);
        await lead.SendAsync($"{Desk}/acties", ("What", "Verslag maken"), ("Who", "de hogeschool"), ("Before", "2026-07-01"));
        Assert.DoesNotContain("rond dit advies af", Text(await member.ReadAsync(Advice)), StringComparison.Ordinal);
        foreach (var action in await scene.Scene.InDatabaseAsync(db => db.Set<AdviceAction>().Select(each => each.Id).ToListAsync()))
            await lead.SendAsync($"{Desk}/acties/{action}/gedaan", ("Remark", "Gelukt."));
        await member.PostAsync(await member.ReadAsync(Advice), "/commissie" + Advice + "/afronding", Advice);
        var told = Text(await visitor.ReadAsync(Advice)).Replace('\u00a0', ' ');
        foreach (var words in (string[])["Deels overgenomen", "Verslag maken", "Gelukt.", "De commissie rondde dit advies af op 15 juni 2026."])
            Assert.Contains(words, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_adopts_a_draft_that_waits_on_its_agenda()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        await member.SendAsync("/commissie/adviezen/nieuw", Words("Luister eerst.", ("Studio", "rondkomen"), ("AsDraft", "true")));
        await member.SendAsync(
            "/commissie/vergaderingen/nieuw", ("Title", "Juni"), ("Day", AgendaScene.Today), ("From", "09:00"), ("Place", "Hier"));

        var meeting = await member.ReadAsync("/commissie/vergaderingen/juni");
        await member.PostAsync(meeting, $"{Draft}/vaststelling", "");

        Assert.Contains("Advies vastgesteld: Begin met luisteren", Text(await member.ReadAsync("/commissie/vergaderingen/juni")), StringComparison.Ordinal);
        var advice = await scene.Scene.InDatabaseAsync(db => db.Advices.SingleAsync());
        Assert.Equal((Moment.Today, scene.Issue.Id), (advice.MeetingOn, advice.IssueId));
    }

    [Fact]
    public async Task The_register_counts_what_each_choice_gives_and_hides_what_is_internal()
    {
        await using var scene = await AgendaScene.OpenAsync();
        var (answered, hidden) = (An.Advice(scene.Studio, "Beantwoord"), An.Advice(scene.Studio, "Vertrouwelijk", isInternal: true));
        answered.Respond(scene.Studio, AdviceAnswer.Adopted, "Goed.", scene.Lead.Id, Moment.Now);
        await scene.Scene.AddAsync(answered, hidden, An.Advice(scene.OtherStudio, "Wachtend"));
        using var visitor = scene.Scene.AsVisitor();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var commands = scene.Scene.Portal.Commands.Watch();

        var all = Text(await visitor.ReadAsync("/adviezen"));
        commands.ShouldBeAtMost(5);
        Assert.Contains("2 adviezen", all, StringComparison.Ordinal);
        Assert.Equal(["Beantwoord"], Titles(await visitor.ReadAsync("/adviezen?stand=overgenomen")));
        Assert.Equal(["Wachtend"], Titles(await visitor.ReadAsync("/adviezen?stand=wacht&kwestie=wonen&soort=ongevraagd&jaar=2026")));
        Assert.Empty(Titles(await visitor.ReadAsync("/adviezen?jaar=1999")));
        Assert.Empty(Titles(await visitor.ReadAsync("/adviezen?stand=onzin")));
        Assert.Equal(["Vertrouwelijk"], Titles(await member.ReadAsync("/adviezen?q=vertrouwelijk&stand=wacht")));
    }

    [Fact]
    public async Task A_lead_is_reminded_once_of_what_is_late()
    {
        await using var scene = await AgendaScene.OpenAsync();
        var longAgo = Moment.Now.AddDays(-60);
        var seat = A.CommitteeSeat();
        var text = An.AdviceText("Al lang gevraagd", Moment.Today.AddDays(-10));
        var late = Domain.Committee.Advice.GiveUnrequested(seat, scene.Studio, "al-lang-gevraagd", text, longAgo);
        var soon = Domain.Committee.Advice.GiveUnrequested(seat, scene.Studio, "bijna", An.AdviceText("Bijna", Moment.Today.AddDays(5)), longAgo);
        var acted = Domain.Committee.Advice.GiveUnrequested(seat, scene.OtherStudio, "gedaan", An.AdviceText("Gedaan"), longAgo);
        acted.Respond(scene.OtherStudio, AdviceAnswer.Adopted, "Ja.", scene.Lead.Id, longAgo, [new("Bellen", "de trekker", Moment.Today.AddDays(-3))]);
        await scene.Scene.AddAsync(late, soon, acted, An.Advice(scene.Studio, "Nog lang niet"));
        using var lead = await scene.Scene.AsAsync(scene.Lead);
        var clock = scene.Scene.Portal.Services.GetRequiredService<CommitteeClock>();

        await clock.WorkAsync(TestContext.Current.CancellationToken);
        await clock.WorkAsync(TestContext.Current.CancellationToken);

        await scene.Scene.Portal.TellAsync();
        var subjects = await scene.Scene.InDatabaseAsync(db => db.Mails.Where(mail => mail.Matter!.StartsWith("advies")).Select(mail => mail.Subject).ToListAsync());
        Assert.Equal(
            ["Antwoord gevraagd op een advies", "De termijn voor een antwoord is voorbij", "Een actie bij een advies is te laat"], subjects.Order());
    }

    [Fact]
    public async Task A_round_whose_time_has_passed_is_decided_by_the_clock()
    {
        await using var scene = await AgendaScene.OpenAsync();
        var seat = A.CommitteeSeat(scene.Member);
        var draft = AdviceDraft.Start(seat, scene.Studio, "x", An.AdviceText("Stil"), null, Moment.Now.AddDays(-20));
        draft.Ask(seat, 2, Moment.Today.AddDays(-6), Moment.Now.AddDays(-20));
        await scene.Scene.AddAsync(draft);

        await scene.Scene.Portal.Services.GetRequiredService<CommitteeClock>().WorkAsync(TestContext.Current.CancellationToken);

        Assert.Equal(AdviceDraftState.NotAdopted, await scene.Scene.InDatabaseAsync(db => db.AdviceDrafts.Select(each => each.State).SingleAsync()));
    }

    private static (string Name, string? Value)[] Words(string body, params (string Name, string? Value)[] more) =>
        [("Title", "Begin met luisteren"), ("Body", body), ("AnswerBefore", "2026-08-01"), .. more];
}
