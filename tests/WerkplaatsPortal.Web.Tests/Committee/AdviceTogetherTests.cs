using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
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
    public async Task Who_saves_an_older_form_sees_that_the_draft_became_internal_and_chooses()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var other = await scene.Scene.AsAsync(scene.OtherMember);
        await member.SendAsync("/commissie/adviezen/nieuw", Words("Luister eerst.", ("Studio", "rondkomen"), ("AsDraft", "true")));
        var open = await member.ReadAsync($"{Draft}/schrijven");
        await other.SendAsync($"{Draft}/schrijven", Words("Luister eerst.", ("Internal", "true")));

        (string, string?)[] mine = [("Title", "Begin met luisteren"), ("Body", "Luister eerst."), ("AnswerBefore", "2026-09-01")];
        var refused = await member.PostAsync(open, null, $"{Draft}/schrijven", mine);
        var page = await Reading.PageOfAsync(refused);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(["Antwoord vóór", "Intern"], page.QuerySelectorAll("[aria-labelledby=conflict] h3").Select(each => each.TextContent));
        Assert.Equal(["1 augustus 2026", "1 september 2026", "Ja", "Nee"], page.QuerySelectorAll("[aria-labelledby=conflict] dd").Select(each => each.TextContent.Replace('\u00a0', ' ')));

        var merged = await member.PostAsync(page, null, $"{Draft}/schrijven", [.. mine, ("_take.Internal", "theirs"), ("_theirs.Internal", "True")]);
        Assert.Equal(HttpStatusCode.Redirect, merged.StatusCode);
        Assert.True(await scene.Scene.InDatabaseAsync(db => db.AdviceDrafts.Select(each => each.Internal).SingleAsync()));
    }

    [Fact]
    public async Task Members_talk_about_a_draft_and_nobody_else_hears_it()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var other = await scene.Scene.AsAsync(scene.OtherMember);
        using var lead = await scene.Scene.AsAsync(scene.Lead);
        await member.SendAsync("/commissie/adviezen/nieuw", Words("Luister eerst.", ("Studio", "rondkomen"), ("AsDraft", "true")));
        var draft = await scene.Scene.InDatabaseAsync(db => db.AdviceDrafts.Select(each => each.Id).SingleAsync());

        Assert.Equal($"{Draft}#gesprek", (await other.SendAsync($"{Draft}/gesprek", ("Body", "Noem de bewoners eerst."))).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.PostAsync(
            await other.ReadAsync(Draft), $"{Draft}/gesprek", "", ("Body", "Kijk mee."), ("Mentions", scene.Lead.Id.ToString()))).StatusCode);
        Assert.Contains("Noem de bewoners eerst.", Text(await member.ReadAsync(Draft)), StringComparison.Ordinal);
        await scene.Scene.Portal.TellAsync();
        Assert.Contains("Iemand reageerde op een concept waaraan je meeschreef", Text(await member.ReadAsync("/mijn")), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await lead.GetAsync($"{Draft}/gesprek")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/kwesties/rondkomen/arena/gesprek/concept/{draft}")).StatusCode);
        var said = await scene.Scene.InDatabaseAsync(db => db.Comments.Select(each => each.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"/kwesties/rondkomen/arena/reacties/{said}/verbergen")).StatusCode);
        var page = await other.ReadAsync(Draft);
        await other.PostAsync(page, $"{Draft}/gesprek/{said}/intrekking", Draft);
        Assert.DoesNotContain("Noem de bewoners eerst.", Text(await member.ReadAsync(Draft)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_question_has_one_draft_that_ends_when_the_question_is_answered_otherwise()
    {
        await using var scene = await AgendaScene.OpenAsync();
        var asked = An.AskedAdvice(scene.Studio);
        await scene.Scene.AddAsync(asked);
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var lead = await scene.Scene.AsAsync(scene.Lead);
        using var visitor = scene.Scene.AsVisitor();
        var answer = Words("Luister eerst.", ("Studio", "rondkomen"), ("Request", asked.Slug));

        await member.SendAsync("/commissie/adviezen/nieuw", [.. answer, ("AsDraft", "true")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync("/commissie/adviezen/nieuw", [.. answer, ("AsDraft", "true")])).StatusCode);
        Assert.NotNull((await member.ReadAsync($"/adviezen/{asked.Slug}")).QuerySelector($"a[href='{Draft}']"));
        Assert.Null((await lead.ReadAsync($"/adviezen/{asked.Slug}")).QuerySelector($"a[href='{Draft}']"));
        await member.SendAsync($"{Draft}/rondvraag", ("ClosesOn", "2026-06-29"));
        await member.SendAsync("/commissie/adviezen/nieuw", answer);

        Assert.Equal(AdviceDraftState.Dropped, await scene.Scene.InDatabaseAsync(db => db.AdviceDrafts.Select(each => each.State).SingleAsync()));
        Assert.Contains("buiten een vergadering en een rondvraag om", Text(await visitor.ReadAsync($"/adviezen/{asked.Slug}")), StringComparison.Ordinal);
        Assert.Empty(Titles(await visitor.ReadAsync("/adviezen?kwestie=onbekend")));
    }

    [Fact]
    public async Task A_question_is_taken_back_or_declined_and_waits_no_more()
    {
        await using var scene = await AgendaScene.OpenAsync();
        var (back, declined) = (An.AskedAdvice(scene.Studio), An.AskedAdvice(scene.OtherStudio, "Wie betaalt dit?"));
        await scene.Scene.AddAsync(back, declined);
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var lead = await scene.Scene.AsAsync(scene.Lead);

        await lead.PostAsync(await lead.ReadAsync($"/adviezen/{back.Slug}"), $"/onderzoek/rondkomen/adviezen/{back.Slug}/intrekking", "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"/commissie/adviezen/{declined.Slug}/afwijzing", ("Reason", ""))).StatusCode);
        await member.SendAsync($"/commissie/adviezen/{declined.Slug}/afwijzing", ("Reason", "Dat beslist de gemeente."));

        Assert.Contains("Dat beslist de gemeente.", Text(await lead.ReadAsync($"/adviezen/{declined.Slug}")), StringComparison.Ordinal);
        Assert.Contains("Er wacht geen advies.", Text(await member.ReadAsync("/commissie")), StringComparison.Ordinal);
        await scene.Scene.Portal.TellAsync();
        Assert.Contains("De commissie geeft geen advies op je vraag", Text(await lead.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.Contains("Een leeratelier trok een vraag om advies in", Text(await member.ReadAsync("/mijn")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_right_people_are_told_of_advice_and_of_meetings()
    {
        await using var scene = await AgendaScene.OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var other = await scene.Scene.AsAsync(scene.OtherMember);
        using var lead = await scene.Scene.AsAsync(scene.Lead);
        using var follower = await scene.Scene.AsAsync(scene.Follower);
        await member.SendAsync("/commissie/adviezen/nieuw", Words("Luister eerst.", ("Studio", "rondkomen")));
        await member.SendAsync("/commissie/vergaderingen/nieuw", ("Title", "Juli"), ("Day", "2026-07-01"), ("From", "09:00"), ("Place", "Hier"));
        await scene.Scene.Portal.TellAsync();
        await lead.SendAsync($"{Desk}/antwoord", ("Answer", "Adopted"), ("Reason", "Ja."));
        await scene.Scene.Portal.TellAsync();

        Assert.Equal(["AdviceGiven.Lead"], await ToldAsync(scene.Lead));
        Assert.Equal(["AdviceAnswered", "AdviceGiven"], await ToldAsync(scene.Follower));
        Assert.Equal(["AdviceAnswered.Committee", "CommitteeMeetingPlanned"], await ToldAsync(scene.OtherMember));
        Assert.Equal(["AdviceAnswered.Committee"], await ToldAsync(scene.Member));

        // How the scene came about is told too.
        Task<List<string>> ToldAsync(Person person) => scene.Scene.InDatabaseAsync(db =>
            db.Notifications.Where(each => each.PersonId == person.Id && (each.Kind.StartsWith("Advice") || each.Kind.StartsWith("Committee")))
                .Select(each => each.Kind).OrderBy(kind => kind).ToListAsync());
    }

    [Fact]
    public async Task Two_who_answer_a_round_at_once_are_both_heard()
    {
        await using var scene = await AgendaScene.OpenAsync();
        var third = A.Person("Wout Lid");
        var seat = A.CommitteeSeat(third);
        var draft = AdviceDraft.Start(seat, scene.Studio, "begin-met-luisteren", An.AdviceText("Begin met luisteren"), null, Moment.Now);
        draft.Ask(seat, 3, Moment.Today.AddDays(10), Moment.Now);
        await scene.Scene.AddAsync(third, seat, draft);
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var other = await scene.Scene.AsAsync(scene.OtherMember);
        var (mine, theirs) = (await member.ReadAsync($"{Draft}/reactie"), await other.ReadAsync($"{Draft}/reactie"));

        var answers = await Task.WhenAll(
            member.PostAsync(mine, null, $"{Draft}/reactie", ("Kind", "Agree")), other.PostAsync(theirs, null, $"{Draft}/reactie", ("Kind", "Abstain")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Contains("vastgesteld in een rondvraag", Text(await member.ReadAsync(Advice)), StringComparison.Ordinal);
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
