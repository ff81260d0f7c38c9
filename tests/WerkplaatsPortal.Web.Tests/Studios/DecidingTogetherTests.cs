using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Studios.ArenaPeople;

namespace WerkplaatsPortal.Web.Tests.Studios;

/// <summary>The Arena decides together, over HTTP: what is adopted exists.</summary>
[EveryDatabase]
public class DecidingTogetherTests
{
    [Fact]
    public async Task A_practice_is_proposed_meets_an_objection_is_adapted_and_then_exists()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");

        var question = (await lead.SendAsync($"{Arena}/vragen/nieuw", ("Text", "Hoe eten we samen zonder drempel?"),
            ("Conditions", "cohesie"))).Headers.Location!.ToString();
        await member.SendAsync($"{question}/formulering", ("Reason", "Samen gevonden."));
        var asked = await portal.LookAsync(db => db.Questions.Where(each => each.Slug == "hoe-eten-we-samen-zonder-drempel").Select(each =>
            each.Id).SingleAsync());

        var proposal = await member.ProposeAsync("praktijk", [.. OfPractice("Eettafel in Hatert", clock), ("Questions", asked.ToString())]);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync("/praktijken/eettafel-in-hatert")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.AnswerAsync(proposal, ResponseKind.Object)).StatusCode);
        await lead.AnswerAsync(proposal, ResponseKind.Object, "Zonder de huurders gaat het niet.");
        Assert.Contains("Bezwaar bij jouw voorstel", Text(await member.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.Contains("Zonder de huurders gaat het niet.", Text(await member.ReadAsync($"{proposal}/aanpassing")), StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await member.SendAsync($"{proposal}/aanpassing",
                [.. OfPractice("Eettafel met huurders", clock, "We koken samen met de huurders."), ("Questions", asked.ToString()),
                    ("Why", "De huurders doen mee.")])).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.PostAsync(await lead.ReadAsync($"{proposal}/reactie"), null,
            $"{proposal}/reactie", ("Round", "1"), ("Kind", "Agree"))).StatusCode);
        await lead.AnswerAsync(proposal, ResponseKind.AgreeWithConcern, "Let op de afwas.");

        var page = await lead.ReadAsync(proposal);
        Assert.Contains(page.QuerySelectorAll("ins"), part => part.TextContent.Contains("huurders", StringComparison.Ordinal));
        Assert.Contains("Zonder de huurders gaat het niet.", page.QuerySelector("details.meer")!.ParentElement!.TextContent,
            StringComparison.Ordinal);
        await portal.CloseAsync(clock);

        var stored = await portal.ProposalAsync(proposal);
        Assert.Equal((ProposalState.Adopted, 2, 3), (stored.State, stored.Rounds.Count, stored.Responses.Count(each =>
            each.Round == 1) + stored.Responses.Count(each => each is { Round: 2, Kind: ResponseKind.AgreeWithConcern })));
        using var visitor = new Reading(portal);
        var practice = await visitor.ReadAsync("/praktijken/eettafel-met-huurders");
        Assert.DoesNotContain("Nog niet samen besloten", Text(practice), StringComparison.Ordinal);
        Assert.Contains("Hoe eten we samen zonder drempel?", Text(practice), StringComparison.Ordinal);
        Assert.Equal(QuestionState.WorkedOn, await portal.LookAsync(db => db.Questions.Where(each => each.Id == asked).Select(each =>
            each.State).SingleAsync()));
        using var later = await Reading.AsDemoAsync(portal, "arena");
        Assert.Contains("Aangenomen", Text(await later.ReadAsync(proposal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_an_activity_of_each_kind_and_an_insight_come_to_be_when_they_are_adopted()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var (one, other) = (await lead.ShareLessonAsync("Koken opent", practice), await lead.ShareLessonAsync("Een buur helpt"));
        (string, string?)[] terms = [("ClosesOn", Day(clock, 5)), ("Quorum", "2"), ("LookBackOn", Day(clock, 40))];

        var proposals = new List<string>
        {
            await member.ProposeAsync("vraag", [("Title", "Hoe praten we eerder over geld?"), ("Text", "Dat speelt overal."),
                ("Conditions", "cohesie"), .. terms]),
            await member.ProposeAsync("arena-activiteit", [("Title", "Werkbezoek aan Druten"), ("Text", "We gaan kijken."),
                ("ActivityKind", "bijeenkomst"), ("Date", Day(clock, 30)), ("From", "14:00"), .. terms]),
            await member.ProposeAsync("tribune-activiteit", [("Title", "Avond over brieven"), ("Text", "We vertellen wat we leerden."),
                ("ActivityKind", "symposium"), ("Date", Day(clock, 31)), ("Audience", "Public"), .. terms]),
            await member.ProposeAsync("inzicht", [("Title", "Wie samen eet, praat over geld"), ("Text",
                "Ontmoeting gaat vooraf aan hulp."), ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"),
                    ("Audience", "Public"), .. terms]),
        };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{Arena}/voorstellen/nieuw/vraag", [("Title",
            "Wat kost dat?"), ("Text", "Zo."), .. terms])).StatusCode);
        foreach (var proposal in proposals)
            await lead.AnswerAsync(proposal, ResponseKind.Agree);
        await portal.CloseAsync(clock, 6);

        using var later = await Reading.AsDemoAsync(portal, "arena");
        using var visitor = new Reading(portal);
        await visitor.ReadAsync($"/kwesties/{Words.Studio}/vragen/hoe-praten-we-eerder-over-geld");
        await visitor.ReadAsync("/tribune/activiteiten/avond-over-brieven");
        await visitor.ReadAsync("/inzichten/wie-samen-eet-praat-over-geld");

        // An activity of the Arena itself is a meeting of it, with what was proposed on the agenda.
        Assert.Equal(HttpStatusCode.NotFound, (await later.GetAsync("/tribune/activiteiten/werkbezoek-aan-druten")).StatusCode);
        var visit = (await later.ReadAsync($"{Arena}/bijeenkomsten/werkbezoek-aan-druten")).QuerySelector("main")!.TextContent;
        Assert.Contains("14.00", visit, StringComparison.Ordinal);
        Assert.Contains("We gaan kijken.", visit, StringComparison.Ordinal);
        var insight = await portal.LookAsync(db => db.Insights.SingleAsync(each => each.Title == "Wie samen eet, praat over geld"));
        Assert.Equal((InsightState.Adopted, "Wie samen eet, praat over geld"), (insight.State, insight.Agreement!.Decided));
        foreach (var proposal in proposals)
            Assert.NotNull((await later.ReadAsync(proposal)).QuerySelector("main .stand a"));
    }

    [Fact]
    public async Task What_was_decided_asks_for_follow_ups_and_comes_back_by_itself()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var proposal = await member.ProposeAsync("praktijk", OfPractice("Een moestuin", clock));
        await lead.AnswerAsync(proposal, ResponseKind.Agree);
        Assert.Contains("Een moestuin",
            (await lead.ReadAsync(Arena)).QuerySelector("#voorstellen")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        var early = (await lead.ReadAsync(proposal)).QuerySelector("form[action$=sluiting]");
        Assert.NotNull(early);
        await lead.PostAsync(await lead.ReadAsync(proposal), $"{proposal}/sluiting", proposal);

        var who = (await member.ReadAsync($"{proposal}/vervolg")).QuerySelectorAll("select[name=Who] option")[^1].GetAttribute("value");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{proposal}/vervolg", ("What", "Grond zoeken"), ("Who",
            Guid.NewGuid().ToString()), ("By", Day(clock, 5)))).StatusCode);
        await member.SendAsync($"{proposal}/vervolg", ("What", "Grond zoeken"), ("Who", who), ("By", Day(clock, 5)));
        await member.SendAsync($"{proposal}/uitkomst", ("Statement", "We beginnen in het voorjaar."), ("LookBackOn", Day(clock, 90)));
        Assert.Contains("Grond zoeken", Text(await member.ReadAsync(Arena)), StringComparison.Ordinal);
        Assert.DoesNotContain("Een moestuin", Waiting(await member.ReadAsync(Arena)), StringComparison.Ordinal);

        clock.Advance(TimeSpan.FromDays(91));
        using var later = await Reading.AsDemoAsync(portal, "arena");
        Assert.Contains("Een moestuin", Waiting(await later.ReadAsync(Arena)), StringComparison.Ordinal);
        Assert.Contains("Terugkijken op een besluit", Text(await later.ReadAsync("/mijn")), StringComparison.Ordinal);
        var page = await later.ReadAsync(proposal);
        await later.PostAsync(page, page.QuerySelector("form[action$=klaar]")!.GetAttribute("action"), proposal);
        await later.SendAsync($"{proposal}/terugblik", ("Note", "De bonen zijn op."));

        Assert.DoesNotContain("Een moestuin", Waiting(await later.ReadAsync(Arena)), StringComparison.Ordinal);
        Assert.Contains("De bonen zijn op.", Text(await later.ReadAsync(proposal)), StringComparison.Ordinal);
        Assert.DoesNotContain("Grond zoeken", Text(await later.ReadAsync(Arena)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_insight_of_the_lead_is_put_before_the_Arena_and_waits_for_it()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var (one, other) = (await lead.ShareLessonAsync("Koken opent", practice), await lead.ShareLessonAsync("Een buur helpt"));
        var lifted = (await lead.SendAsync(
            $"{Words.Desk}/inzichten/nieuw", ("Title", "Eten verbindt"), ("Statement", "Zo is het."), ("Reasons", ""), ("Lessons", one),
                ("Lessons", other), ("Conditions", "cohesie"))).Headers.Location!.ToString();
        var slug = lifted.Split('/')[^1];
        Assert.NotNull((await lead.ReadAsync(lifted)).QuerySelector($"main a[href='{Arena}/voorstellen/nieuw/inzicht/{slug}']"));

        (string, string?)[] asked = [("Text", "Klopt dit?"), ("ClosesOn", Day(clock, 5)), ("Quorum", "2"), ("LookBackOn", Day(clock, 50))];
        var proposal = await lead.ProposeAsync($"inzicht/{slug}", asked);
        var practiceProposal = await lead.ProposeAsync($"praktijk/{practice}", asked);
        var blocked = await lead.SendAsync($"{lifted}/besluit", ("TakenOn", "2026-01-12"), ("Present", "Wij"), ("Decided", "Ja."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blocked.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"{Arena}/voorstellen/nieuw/inzicht/{slug}")).StatusCode);
        await member.AnswerAsync(proposal, ResponseKind.Object, "Te vroeg.");
        await member.AnswerAsync(practiceProposal, ResponseKind.Agree);
        clock.Advance(TimeSpan.FromDays(6));
        using var later = await Reading.AsDemoAsync(portal, "onderzoeker");

        // Whoever opens it after its closing time finds it decided, also when nobody else did so.
        Assert.Contains("Niet aangenomen", Text(await later.ReadAsync(proposal)), StringComparison.Ordinal);
        await later.ReadAsync(practiceProposal);
        using var visitor = new Reading(portal);
        Assert.DoesNotContain("Nog niet samen besloten", Text(await visitor.ReadAsync($"/praktijken/{practice}")), StringComparison.Ordinal);
        await later.SendAsync($"{lifted}/besluit", ("TakenOn", "2026-01-12"), ("Present", "Wij"), ("Decided", "Ja."));
        Assert.Equal(InsightState.Adopted, await portal.LookAsync(db => db.Insights.Where(each => each.Slug == slug).Select(each =>
            each.State).SingleAsync()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await later.SendAsync($"{proposal}/aanpassing", ("Title", "Eten verbindt"),
            ("Text", "Anders."), ("Lessons", one), ("Lessons", other), ("Why", "Zo."), ("ClosesOn", Day(clock, 9)),
                ("Conditions", "cohesie"), ("Audience", "Public"))).StatusCode);
    }

    [Fact]
    public async Task A_withdrawn_proposal_leaves_no_draft_and_what_loses_its_ground_is_not_adopted()
    {
        var (portal, clock) = await OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var (one, other) = (await lead.ShareLessonAsync("Koken opent", practice), await lead.ShareLessonAsync("Een buur helpt"));
        var withdrawn = await member.ProposeAsync("praktijk", OfPractice("Toch maar niet", clock));
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.GetAsync($"{withdrawn}/intrekking")).StatusCode);
        await member.SendAsync($"{withdrawn}/intrekking", ("Reason", "Het is er al."));
        var groundless = await member.ProposeAsync(
            "inzicht", ("Title", "Eten verbindt"), ("Text", "Zo is het."), ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"),
                ("Audience", "Public"), ("ClosesOn", Day(clock, 5)), ("Quorum", "2"));
        await lead.AnswerAsync(groundless, ResponseKind.Agree);
        await lead.SendAsync($"{Words.Desk}/lessen/{other}/intrekking", ("Reason", "De bron klopte niet."));
        await portal.CloseAsync(clock, 6);
        using var later = await Reading.AsDemoAsync(portal, "arena");

        Assert.Equal(0, await portal.LookAsync(db => db.Practices.IgnoreQueryFilters().CountAsync(each => each.Title == "Toch maar niet")));
        Assert.Contains("Het is er al.", Text(await later.ReadAsync(withdrawn)), StringComparison.Ordinal);
        Assert.Equal(NoConsent.Ground, (await portal.ProposalAsync(groundless)).NotAdoptedFor);
        Assert.Equal(InsightState.Proposed, await portal.LookAsync(db => db.Insights.Where(each =>
            each.Title == "Eten verbindt").Select(each => each.State).SingleAsync()));
    }

    private static string Text(IDocument page) => page.QuerySelector("main")!.TextContent;

    private static string Waiting(IDocument page) => page.QuerySelector("#wacht")!.ParentElement!.TextContent;
}
