using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Knowledge;

/// <summary>The heart of the portal, over HTTP: a practice teaches, lessons are checked and shared, connected and lifted.</summary>
[EveryDatabase]
public class FromPracticeToInsightTests
{
    [Fact]
    public async Task A_lead_goes_the_whole_way_from_practice_to_adopted_insight()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var one = await lead.ShareLessonAsync("Samen koken opent gesprekken over geld", practice);
        var other = await lead.ShareLessonAsync("Een buur haalt je makkelijker over dan een brief");
        var connected = await lead.SendAsync(
            $"{Words.Desk}/lessen/{one}/verbinden?zoek=buur", ("Other", other), ("Kind", "Supports"), ("Remark", "Ook hier helpt een bekende."));
        var lifted = await lead.SendAsync(
            $"{Words.Desk}/inzichten/nieuw",
            ("Title", "Wie elkaar kent, praat over geld"), ("Statement", "Ontmoeting gaat vooraf aan hulp."), ("Reasons", "Op twee plekken gezien."),
            ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"));
        var insight = lifted.Headers.Location!.ToString();
        var adopted = await lead.SendAsync(
            $"{insight}/besluit",
            ("TakenOn", "2026-01-12"), ("Present", "Acht deelnemers"), ("Decided", "We stellen dit vast."), ("LookBackOn", "2027-01-12"));

        Assert.Equal(HttpStatusCode.Redirect, connected.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, adopted.StatusCode);
        var page = await lead.ReadAsync(insight);
        Assert.Contains("Vastgesteld", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var stored = await portal.LookAsync(db => db.Insights.Include(each => each.Lessons).SingleAsync(each => each.Title == "Wie elkaar kent, praat over geld"));
        Assert.Equal((InsightState.Adopted, 2, Audience.Public), (stored.State, stored.Lessons.Count, stored.Audience));
        Assert.Contains("Samen koken opent gesprekken over geld", (await lead.ReadAsync($"{Words.Desk}/lessen/{other}")).QuerySelector("#verbonden")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_takes_over_the_setting_of_its_practice_unless_it_says_otherwise()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");

        await lead.SendAsync($"{Words.Desk}/lessen/nieuw", [.. Words.OfLesson("Deze les zegt niets", practice)]);
        await lead.SendAsync($"{Words.Desk}/lessen/nieuw", [.. Words.OfLesson("Deze les zegt iets", practice), ("Levels", "gezin"), ("Year", "2025"), ("HoldsFor", "Andere wijken.")]);

        var lessons = await portal.LookAsync(db => db.Lessons.Where(each => each.Title.StartsWith("Deze les")).OrderBy(each => each.Title).ToListAsync());
        Assert.Equal((Level.Family, Party.Volunteers, 2025), (lessons[0].Setting.Levels, lessons[0].Setting.Parties, lessons[0].Year));
        Assert.Equal(Level.Neighbourhood | Level.Group, lessons[1].Setting.Levels);
        Assert.Equal(Surroundings.Social, lessons[1].Setting.Surroundings);
        Assert.Equal(LessonState.Draft, lessons[1].State);
    }

    [Fact]
    public async Task The_form_for_a_lesson_from_a_practice_shows_its_setting_and_what_is_unticked_stays_so()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var address = $"{Words.Desk}/lessen/nieuw?praktijk={practice}";

        var form = await lead.ReadAsync(address);
        await lead.SendAsync(address, Words.OfLesson("Alles is uitgezet", practice));

        Assert.Equal(["groep", "wijk"], form.QuerySelectorAll("input[name=Levels][checked]").Select(box => box.GetAttribute("value")));
        var lesson = await portal.LookAsync(db => db.Lessons.SingleAsync(each => each.Title == "Alles is uitgezet"));
        Assert.Equal(Level.None, lesson.Setting.Levels);
    }

    [Fact]
    public async Task What_was_first_written_stays_readable_next_to_the_checked_text()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var made = await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Koken opent"));
        var lesson = made.Headers.Location!.ToString();

        await lead.SendAsync($"{lesson}/nakijken", Words.OfCheck("Koken opent", "Samen koken opent vaak het gesprek."));

        var page = await lead.ReadAsync(lesson);
        Assert.Contains(page.QuerySelectorAll("ins"), part => part.TextContent.Contains("vaak", StringComparison.Ordinal));
        Assert.Contains("Samen koken opent het gesprek.", page.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nagekeken", page.QuerySelector(".badges")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Narrowing_and_withdrawing_ask_a_reason_and_show_it()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var lesson = $"{Words.Desk}/lessen/{await lead.ShareLessonAsync("Een les voor iedereen")}";

        var unexplained = await lead.SendAsync($"{lesson}/publiek", ("Audience", "Arena"), ("Reason", ""));
        await lead.SendAsync($"{lesson}/publiek", ("Audience", "Tribune"), ("Reason", "Er stond een naam in."));
        await lead.SendAsync($"{lesson}/intrekking", ("Reason", "De bron klopte niet."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        var steps = (await lead.ReadAsync(lesson)).QuerySelector("ol.opsomming")!.TextContent;
        Assert.Contains("Er stond een naam in.", steps, StringComparison.Ordinal);
        Assert.Contains("De bron klopte niet.", steps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_under_an_adopted_insight_stays_shared_as_widely_as_the_insight()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var (one, other) = (await lead.ShareLessonAsync("Les uit de praktijk", practice), await lead.ShareLessonAsync("Les van elders"));
        var lifted = await lead.SendAsync(
            $"{Words.Desk}/inzichten/nieuw",
            ("Title", "Eten verbindt"), ("Statement", "Zo is het."), ("Reasons", ""), ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"));
        await lead.SendAsync(
            $"{lifted.Headers.Location}/besluit", ("TakenOn", "2026-01-12"), ("Present", "Iedereen."), ("Decided", "Zo nemen we het aan."));

        var answer = await lead.SendAsync($"{Words.Desk}/lessen/{one}/publiek", ("Audience", "Arena"), ("Reason", "Herkenbaar."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("rust een vastgesteld inzicht", (await Reading.PageOfAsync(answer)).QuerySelector("[data-fouten]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_insight_that_names_no_audience_is_for_whoever_may_read_each_of_its_lessons()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var practice = await lead.MakePracticeAsync("Buurtkeuken");
        var (one, other) = (await lead.ShareLessonAsync("Voor ons samen", practice, "Tribune"), await lead.ShareLessonAsync("Voor iedereen"));

        var answer = await lead.SendAsync(
            $"{Words.Desk}/inzichten/nieuw",
            ("Title", "Samen"), ("Statement", "Zo is het."), ("Reasons", ""), ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(Audience.Tribune, await portal.LookAsync(db => db.Insights.Select(each => each.Audience).SingleAsync()));
    }

    [Fact]
    public async Task An_insight_on_lessons_from_one_place_is_refused_at_the_lessons()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var one = await lead.ShareLessonAsync("Van elders één");
        var other = await lead.ShareLessonAsync("Van elders twee");

        var answer = await lead.SendAsync(
            $"{Words.Desk}/inzichten/nieuw",
            ("Title", "Te smal"), ("Statement", "Van één plek."), ("Reasons", ""), ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Reading.PageOfAsync(answer);
        Assert.Equal("#Lessons", page.QuerySelector("[data-fouten] li a")!.GetAttribute("href"));
        Assert.Equal(2, page.QuerySelectorAll("input[name=Lessons][checked]").Length);
    }

    [Fact]
    public async Task Looking_for_lessons_keeps_what_was_typed_and_saves_nothing()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var lesson = await lead.ShareLessonAsync("Zeldzaamwoord in een les");
        var hidden = await lead.HiddenAsync($"{Words.Desk}/inzichten/nieuw");

        var answer = await lead.PostAsync($"{Words.Desk}/inzichten/lessen", [.. hidden, ("Title", "Half getypt"), ("Find", "zeldzaamWOORD")]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Reading.PageOfAsync(answer);
        Assert.Equal("Half getypt", page.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Equal([lesson], page.QuerySelectorAll("input[name=Lessons]").Select(box => box.GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll("[data-fouten]"));
    }

    [Fact]
    public async Task A_proposed_insight_can_be_worded_anew_on_the_same_lessons_in_another_order()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var one = await lead.ShareLessonAsync("Les uit de praktijk", practice);
        var other = await lead.ShareLessonAsync("Les van elders");
        var lifted = await lead.SendAsync(
            $"{Words.Desk}/inzichten/nieuw",
            ("Title", "Eerste tekst"), ("Statement", "Zo is het."), ("Reasons", ""), ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"));
        var insight = lifted.Headers.Location!.ToString();

        var answer = await lead.SendAsync(
            $"{insight}/wijzigen",
            ("Title", "Tweede tekst"), ("Statement", "Zo is het ook."), ("Lessons", other), ("Lessons", one), ("Conditions", "inclusie"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = (await lead.ReadAsync(insight)).QuerySelector("main")!.TextContent;
        Assert.Contains("Tweede tekst", page, StringComparison.Ordinal);
        Assert.Contains("Eerste tekst", page, StringComparison.Ordinal);
    }
}
