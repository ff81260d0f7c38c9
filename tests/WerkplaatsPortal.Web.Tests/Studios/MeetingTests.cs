using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Studios;

[EveryDatabase]
public class MeetingTests
{
    private const string Meetings = $"/kwesties/{Words.Studio}/arena/bijeenkomsten";

    [Fact]
    public async Task A_bundle_of_lessons_on_the_table_becomes_an_insight_that_rests_on_what_was_agreed_there()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var (one, other) = (await lead.ShareLessonAsync("Wie mee kookt praat", practice), await lead.ShareLessonAsync("Een bekende helpt"));

        var meeting = await PlanAsync(member, "Wat leren we van eten?", "2020-03-02");
        var agenda = await PutOnAgendaAsync(
            member, meeting, ("Text", "Welke lessen horen bij elkaar?"), ("Practice", practice), ("Lessons", one), ("Lessons", other));
        Assert.Equal($"{meeting}/agenda", agenda.Headers.Location!.ToString());
        await PutOnAgendaAsync(member, meeting, ("Text", "Rondvraag"));
        await MoveLastUpAsync(member, meeting);
        var missed = await PutOnAgendaAsync(member, meeting, ("Text", ""), ("Lessons", one));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missed.StatusCode);

        Assert.Equal(meeting, await ReportAsync(member, meeting, "We maken er **één inzicht** van.", "We stellen het inzicht vast.", one));
        var page = await lead.ReadAsync(meeting);
        Assert.Equal(["Rondvraag", "Welke lessen horen bij elkaar?"], page.QuerySelectorAll(".agendapunten__t").Select(item => item.TextContent));
        Assert.Contains("één inzicht", page.QuerySelector(".proza strong")!.TextContent, StringComparison.Ordinal);

        var lift = page.QuerySelector("main a[href*='agendapunt=']")!.GetAttribute("href")!;
        Assert.Null((await member.ReadAsync(meeting)).QuerySelector("main a[href*='agendapunt=']"));
        var form = await lead.ReadAsync(lift);
        Assert.Equal([other, one], form.QuerySelectorAll("input[name=Lessons][checked]").Select(box => box.GetAttribute("value")!).Order());
        var insight = await lead.PostAsync(
            form, "/onderzoek/armoede-en-schulden/inzichten/nieuw", lift, ("Title", "Wie samen eet, praat"), ("Statement", "Zo is het."), ("Reasons", ""),
            ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"), ("Audience", "Public"));
        var adoption = $"{insight.Headers.Location}/besluit";
        var agreement = (await lead.ReadAsync(adoption)).QuerySelectorAll("select[name=MeetingAgreement] option")
            .First(option => option.TextContent.Contains("We stellen het inzicht vast.", StringComparison.Ordinal)).GetAttribute("value");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SendAsync(adoption, ("TakenOn", ""), ("Present", ""), ("Decided", ""))).StatusCode);
        await lead.SendAsync(adoption, ("MeetingAgreement", agreement), ("TakenOn", ""), ("Present", ""), ("Decided", ""));

        var adopted = await portal.LookAsync(db => db.Insights.SingleAsync(each => each.Title == "Wie samen eet, praat"));
        Assert.Equal((InsightState.Adopted, new DateOnly(2020, 3, 2), "2 deelnemers aan de Arena, en gasten"),
            (adopted.State, adopted.Agreement!.TakenOn, adopted.Agreement.Present));
        var outcome = await member.ReadAsync(meeting);
        Assert.NotNull(outcome.QuerySelector($".afspraken a[href='/inzichten/{adopted.Slug}']"));
        Assert.NotNull(outcome.QuerySelector($"section[aria-labelledby=uit] a[href='/inzichten/{adopted.Slug}']"));
        Assert.NotNull(outcome.QuerySelector($"section[aria-labelledby=uit] a[href='/lessen/{one}']"));

        // A practice rests on the same agreement.
        var edit = $"{Words.Desk}/praktijken/{practice}/wijzigen";
        await lead.SendAsync(edit, [.. Words.OfPractice("Samen eten in Hatert"), ("MeetingAgreement", agreement)]);
        Assert.Equal(agreement, (await portal.LookAsync(db => db.Practices.SingleAsync(each => each.Slug == practice))).Agreement!.MeetingAgreementId.ToString());
    }

    [Fact]
    public async Task Two_who_write_in_one_meeting_both_keep_their_words()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var meeting = await PlanAsync(lead, "Waar staan we?", "2020-05-04");
        var mine = await lead.ReadAsync($"{meeting}/verslag");

        await ReportAsync(member, meeting, "De tekst van het lid.", "We gaan door.");
        var late = await lead.PostAsync(mine, null, $"{meeting}/verslag", ("Notes", "De tekst van de trekker."));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var both = await Reading.PageOfAsync(late);
        Assert.Contains("De tekst van het lid.", both.QuerySelector("[aria-labelledby=conflict]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De tekst van de trekker.", both.QuerySelector("textarea[name=Notes]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We gaan door.", both.QuerySelectorAll("textarea").Select(area => area.TextContent.Trim()));
        Assert.NotEmpty(both.QuerySelectorAll("input[name=Attendees][checked]"));
        Assert.Equal("De tekst van het lid.", (await portal.LookAsync(db => db.Meetings.SingleAsync(each => each.Title == "Waar staan we?"))).Notes);
    }

    [Fact]
    public async Task A_meeting_is_called_off_and_nothing_of_it_is_seen_outside_its_Arena()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var meeting = await PlanAsync(member, "Het plan dat niemand kent", "2099-05-04");
        Assert.Equal(meeting, (await member.GetAsync($"{meeting}/verslag")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{meeting}/wijzigen", ("Place", ""), ("Link", "ftp://elders"))).StatusCode);
        await member.SendAsync(
            $"{meeting}/wijzigen", ("Kind", "WorkVisit"), ("Title", "Het plan dat niemand kent"), ("Day", "2099-06-04"), ("From", "13:30"),
            ("Link", "https://praten.example/"));
        await member.SendAsync($"{meeting}/afzegging", ("Reason", "Te weinig mensen kunnen."));

        Assert.Contains("Te weinig mensen kunnen.", (await member.ReadAsync(meeting)).Body!.TextContent, StringComparison.Ordinal);
        var kept = await portal.LookAsync(db => db.Meetings.SingleAsync(each => each.Title == "Het plan dat niemand kent"));
        Assert.Equal((MeetingState.Cancelled, new DateTime(2099, 6, 4, 11, 30, 0)), (kept.State, kept.StartsAt));
        string[] elsewhere =
        [
            "/zoeken?q=niemand", $"/kwesties/{Words.Studio}", $"/kwesties/{Words.Studio}/feed.xml", $"/kwesties/{Words.Studio}/agenda.ics",
            "/tribune/agenda.ics", "/mijn",
        ];
        foreach (var account in new[] { null, "beheer", "commissie", "onderzoeker2", "partner", "tribune" })
        {
            using var other = account is null ? new Reading(portal) : await Reading.AsDemoAsync(portal, account);
            foreach (var address in new[] { meeting, $"{meeting}/wijzigen", $"{meeting}/agenda", Meetings })
                Assert.Equal(account is null ? HttpStatusCode.Redirect : HttpStatusCode.NotFound, (await other.GetAsync(address)).StatusCode);
            foreach (var address in elsewhere)
                Assert.DoesNotContain("niemand kent", await (await other.GetAsync(address)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_proposal_lies_on_the_table_of_a_meeting_and_another_comes_out_of_it()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var (tabled, cameOut) = (await ProposeAsync(portal, "Hoe komt er een huiskamer in elke buurt?"), await ProposeAsync(portal, "Hoe helpen we met brieven?"));
        var elsewhere = await ProposeAsync(portal, "Hoe komt iemand uit huis?", "eenzaamheid-en-betekenisvol-contact");

        var meeting = await PlanAsync(member, "Samen besluiten", "2020-03-02");
        var refused = await PutOnAgendaAsync(member, meeting, ("Text", "Van elders"), ("Proposal", elsewhere.Id.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        await PutOnAgendaAsync(member, meeting, ("Text", "Gaan we dit doen?"), ("Proposal", tabled.Id.ToString()));
        await member.SendAsync($"{meeting}/verslag", ("Notes", "We praatten."), ("Proposals", cameOut.Id.ToString()));

        var page = await member.ReadAsync(meeting);
        Assert.NotNull(page.QuerySelector($".agendapunten a[href='/kwesties/{Words.Studio}/arena/voorstellen/{tabled.Slug}']"));
        Assert.NotNull(page.QuerySelector($"section[aria-labelledby=uit] a[href='/kwesties/{Words.Studio}/arena/voorstellen/{cameOut.Slug}']"));
        var again = await member.ReadAsync($"{meeting}/verslag");
        Assert.Equal([cameOut.Id.ToString()], again.QuerySelectorAll("input[name=Proposals][checked]").Select(box => box.GetAttribute("value")!));
    }

    private static async Task<Proposal> ProposeAsync(PortalServer portal, string title, string studio = Words.Studio)
    {
        using var by = await Reading.AsDemoAsync(portal, studio == Words.Studio ? "arena" : "onderzoeker2");
        await by.SendAsync(
            $"/kwesties/{studio}/arena/voorstellen/nieuw/vraag", ("Title", title), ("Text", "Dat speelt overal."),
            ("Conditions", "cohesie"));
        return await portal.LookAsync(db => db.Proposals.SingleAsync(proposal => proposal.Title == title));
    }

    private static async Task<string> PlanAsync(Reading by, string title, string day)
    {
        var planned = await by.SendAsync(
            $"{Meetings}/nieuw", ("Kind", "Meeting"), ("Title", title), ("Day", day), ("From", "13:30"), ("Until", "15:00"), ("Place", "Wijkcentrum"));
        return planned.Headers.Location!.ToString().Replace("/agenda", "", StringComparison.Ordinal);
    }

    /// <summary>Everybody who can be ticked was there, and guests.</summary>
    private static async Task<string> ReportAsync(Reading by, string meeting, string notes, string agreed, params string[] lessons)
    {
        var page = await by.ReadAsync($"{meeting}/verslag");
        var people = page.QuerySelectorAll("input[name=Attendees]").Select(box => ("Attendees", (string?)box.GetAttribute("value")));
        var answer = await by.PostAsync(
            page, null, $"{meeting}/verslag",
            [
                .. people, ("Guests", "De wijkagent"), ("Notes", notes), ("Agreements[0].Decided", agreed), ("Agreements[1].Decided", ""),
                .. lessons.Select(slug => ("Lessons", (string?)slug)),
            ]);
        return answer.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> PutOnAgendaAsync(Reading by, string meeting, params (string Name, string? Value)[] item) =>
        await by.PostAsync(await by.ReadAsync($"{meeting}/agenda"), $"{meeting}/agenda", $"{meeting}/agenda", item);

    private static async Task MoveLastUpAsync(Reading by, string meeting)
    {
        var page = await by.ReadAsync($"{meeting}/agenda");
        var up = page.QuerySelectorAll("main form[action$='/omhoog']")[^1].GetAttribute("action");
        await by.PostAsync(page, up, up!);
    }
}
