using System.Net;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Public.Tribune;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;
using ArenaPeople = WerkplaatsPortal.Web.Tests.Studios.ArenaPeople;

namespace WerkplaatsPortal.Web.Tests.Tribune;

/// <summary>An activity from its announcement to the lesson that comes of it, with everybody who has to do with it.</summary>
[EveryDatabase]
public class ActivityJourneyTests
{
    private const string New = $"{ArenaPeople.Arena}/activiteiten/nieuw";
    private const string Page = "/tribune/activiteiten/lessen-aan-tafel";
    private const string Work = $"{ArenaPeople.Arena}/activiteiten/lessen-aan-tafel";

    [Fact]
    public async Task An_activity_is_announced_filled_moved_up_held_and_reported()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var visitor = new Reading(portal);
        var lesson = await lead.ShareLessonAsync("Samen koken opent gesprekken", audience: "Tribune");

        // Only what its audience may read is shared.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync(New, [.. Of(clock), ("Lessons", lesson), ("Audience", "Public")])).StatusCode);
        var made = await member.SendAsync(New, [.. Of(clock), ("Lessons", lesson), ("Audience", "Tribune")]);
        Assert.Equal(Page, made.Headers.Location!.ToString());

        // Who may not see it sees it nowhere, and can't sign up for it.
        foreach (var address in new[] { Page, $"{Page}.ics", $"{Page}/aanmelding" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address)).StatusCode);
        foreach (var address in new[] { "/tribune/agenda.ics", "/tribune/feed.xml", $"/kwesties/{Words.Studio}/agenda.ics", $"/kwesties/{Words.Studio}/feed.xml" })
            Assert.DoesNotContain("Lessen aan tafel", await (await member.GetAsync(address)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostWithTokenAsync("/account", $"{Page}/aanmelding")).StatusCode);
        var page = await follower.ReadAsync(Page);
        Assert.Contains("Nog niet samen besloten", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("https://praten.example", page.Body!.InnerHtml, StringComparison.Ordinal);

        // For one's own calendar it is there for whoever sees the page, with the link for the Arena.
        var own = page.QuerySelector("a[type='text/calendar']")!.GetAttribute("href")!;
        var ics = await (await follower.GetAsync(own)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        Assert.Contains("Lessen aan tafel", ics, StringComparison.Ordinal);
        Assert.DoesNotContain("praten.example", ics, StringComparison.Ordinal);
        Assert.Contains("praten.example", await (await member.GetAsync(own)).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // Opened to everybody, a visitor is led to sign in and others sign up until the waiting list.
        var open = await lead.ShareLessonAsync("Verhalen blijven hangen");
        var form = await member.ReadAsync($"{Work}/wijzigen");
        await member.PostAsync(form, null, $"{Work}/wijzigen", [.. Of(clock), ("Lessons", open), ("Audience", "Public")]);
        Assert.Equal(HttpStatusCode.Conflict, (await member.PostAsync(form, null, $"{Work}/wijzigen", [.. Of(clock), ("Audience", "Public")])).StatusCode);
        Assert.NotNull((await visitor.ReadAsync(Page)).QuerySelector($"a[href='{Page}/aanmelding']"));
        Assert.StartsWith("/account/inloggen", (await visitor.GetAsync($"{Page}/aanmelding")).Headers.Location!.PathAndQuery(), StringComparison.Ordinal);
        await follower.SendAsync($"{Page}/aanmelding");
        await other.SendAsync($"{Page}/aanmelding");
        Assert.Contains("https://praten.example", (await follower.ReadAsync(Page)).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Je staat op de wachtlijst", (await other.ReadAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lessen aan tafel", (await other.ReadAsync("/mijn")).Body!.TextContent, StringComparison.Ordinal);

        // The list is for that Arena, and a spreadsheet runs nothing of it.
        await portal.LookAsync(db => db.People.Where(each => db.Accounts.Any(account => account.PersonId == each.Id && account.Email!.StartsWith("tribune@")))
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.ChosenName, "=1+1")));
        Assert.Equal(2, (await member.ReadAsync($"{Work}/aanmeldingen")).QuerySelectorAll("tbody tr").Length);
        Assert.Contains("\"'=1+1\";plek", await (await member.GetAsync($"{Work}/aanmeldingen/csv")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"{Work}/aanmeldingen")).StatusCode);

        // Who signs off makes place; who waited is told in the same save.
        await follower.PostWithTokenAsync(Page, $"{Page}/afmelding");
        Assert.Contains("Je hebt een plek.", (await other.ReadAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["onderzoeker2"], await ToldAsync(portal, "Je hebt een plek: Lessen aan tafel"));

        // The day before, everybody is reminded once, whatever node does so.
        clock.SetUtcNow(Amsterdam.Utc(clock.Today().AddDays(6), new TimeOnly(12, 0)));
        var reminders = portal.Services.GetRequiredService<ReminderClock>();
        for (var round = 0; round < 2; round++)
            await reminders.RemindAsync(CancellationToken.None);
        Assert.Equal(["onderzoeker2"], await ToldAsync(portal, "Denk je eraan: Lessen aan tafel"));
        Assert.False(await portal.LookAsync(db => db.Mails.AnyAsync(mail => mail.Subject!.Contains("Lessen aan tafel") && mail.Matter == null)));

        // Afterwards the report yields a lesson that says where it came from.
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"{Words.Desk}/activiteiten/lessen-aan-tafel/les")).StatusCode);
        clock.Advance(TimeSpan.FromDays(2));
        using var later = await Reading.AsDemoAsync(portal, "onderzoeker");
        await later.SendAsync($"{Work}/verslag", ("Report", "Het was **vol**."), ("Learned", "Wie een verhaal hoort, vertelt er zelf een."), ("Came", "1"));
        var step = (await later.ReadAsync(Page)).QuerySelector("a[href$='/les']")!.GetAttribute("href")!;
        Assert.Equal("Wie een verhaal hoort, vertelt er zelf een", (await later.ReadAsync(step)).QuerySelector("#Title")!.GetAttribute("value"));
        var yielded = (await later.SendAsync(step, Words.OfLesson("Een verhaal lokt een verhaal uit"))).Headers.Location!.ToString();
        await later.SendAsync($"{yielded}/nakijken", Words.OfCheck("Een verhaal lokt een verhaal uit", "Zo gaat het."));
        await later.SendAsync($"{yielded}/delen", ("Audience", "Public"));
        var slug = yielded.Split('/')[^1];
        Assert.NotNull((await visitor.ReadAsync(Page)).QuerySelector($"main a[href='/lessen/{slug}']"));
        Assert.NotNull((await visitor.ReadAsync($"/lessen/{slug}")).QuerySelector($"main a[href='{Page}']"));
        Assert.NotNull((await visitor.ReadAsync($"/lessen/{open}")).QuerySelector($"main a[href='{Page}']"));
    }

    [Fact]
    public async Task A_calendar_holds_the_hours_and_says_what_changed_and_was_called_off_and_leaving_leaves_every_list()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        using var contact = await Reading.AsDemoAsync(portal, "partner");
        await member.SendAsync(New, [.. Of(clock), ("Audience", "Public")]);
        await follower.SendAsync($"{Page}/aanmelding");
        await contact.SendAsync($"{Page}/aanmelding");

        var first = await EventAsync(follower);
        Assert.Equal(("Europe/Amsterdam", new TimeOnly(19, 30), 0), (first.Start!.TzId, first.Start.Time, first.Sequence));
        var text = await (await contact.GetAsync($"{Page}.ics")).Content.ReadAsStringAsync();
        Assert.Contains("BEGIN:VTIMEZONE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("praten.example", text, StringComparison.Ordinal);
        Assert.Contains("praten.example", first.Description, StringComparison.Ordinal);
        Assert.Contains($"http://localhost{Page}", text, StringComparison.Ordinal);

        await member.SendAsync($"{Work}/wijzigen", [.. Of(clock, from: "20:00"), ("Audience", "Public")]);
        Assert.Equal((new TimeOnly(20, 0), 1), ((await EventAsync(follower)).Start!.Time, (await EventAsync(follower)).Sequence));
        Assert.Equal(["partner", "tribune"], await ToldAsync(portal, "Gewijzigd: Lessen aan tafel"));

        // Another link is for who has a place.
        await member.SendAsync($"{Work}/wijzigen", [.. Of(clock, from: "20:00", link: "https://praten.example/andere"), ("Audience", "Public")]);
        Assert.Equal(["partner", "tribune", "tribune"], await ToldAsync(portal, "Gewijzigd: Lessen aan tafel"));

        // Who leaves is on no list; the place goes to who waits.
        Assert.Contains("Lessen aan tafel", await (await follower.GetAsync("/account/gegevens")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await follower.SendAsync("/account/vertrek", ("Sure", "true"));
        Assert.Equal(["partner"], await ToldAsync(portal, "Je hebt een plek: Lessen aan tafel"));
        Assert.Equal(1, await portal.LookAsync(db => OnList(db).CountAsync()));

        await member.SendAsync($"{Work}/afgelasting", ("Reason", "De zaal is dicht."));
        var last = await EventAsync(contact);
        Assert.Equal((EventStatus.Cancelled, 3, first.Uid), (last.Status, last.Sequence, last.Uid));
        Assert.Equal(["partner"], await ToldAsync(portal, "Gaat niet door: Lessen aan tafel"));
        Assert.Equal(HttpStatusCode.Redirect, (await contact.GetAsync($"{Page}/aanmelding")).StatusCode);
        Assert.Contains("De zaal is dicht.", (await contact.ReadAsync(Page)).Body!.TextContent, StringComparison.Ordinal);

        // Every channel says so.
        var whole = Calendar.Load(await (await contact.GetAsync("/tribune/agenda.ics")).Content.ReadAsStringAsync())!.Events.Single(each => each.Uid == first.Uid);
        Assert.Equal((EventStatus.Cancelled, 3), (whole.Status, whole.Sequence));
        var feed = await (await contact.GetAsync("/tribune/feed.xml")).Content.ReadAsStringAsync();
        Assert.Contains("Gaat niet door: Lessen aan tafel", feed, StringComparison.Ordinal);

        async Task<Ical.Net.CalendarComponents.CalendarEvent> EventAsync(Reading reader) =>
            Assert.Single(Calendar.Load(await (await reader.GetAsync($"{Page}.ics")).Content.ReadAsStringAsync())!.Events);
    }

    [Fact]
    public async Task Who_may_come_no_more_is_signed_off_and_told_and_the_place_goes_to_who_may()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var outsider = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        await member.SendAsync(New, [.. Of(clock), ("Audience", "Public")]);
        await outsider.SendAsync($"{Page}/aanmelding");
        await follower.SendAsync($"{Page}/aanmelding");

        await member.SendAsync($"{Work}/wijzigen", [.. Of(clock), ("Audience", "Tribune")]);

        Assert.Equal(["onderzoeker2"], await ToldAsync(portal, "Je aanmelding is vervallen"));
        Assert.Equal(["tribune"], await ToldAsync(portal, "Je hebt een plek: Lessen aan tafel"));
        Assert.Single(await portal.LookAsync(db => OnList(db).ToListAsync()), each => each.HasPlace);
    }

    [Fact]
    public async Task All_that_is_wrong_with_an_activity_is_said_at_once()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");

        var answer = await member.SendAsync(
            New, ("Title", ""), ("Summary", "Kom."), ("Kind", "bijeenkomst"), ("Day", ArenaPeople.Day(clock, -1)), ("From", "20:00"), ("Until", "19:00"),
            ("Meaning[zekerheid]", "Zonder de voorwaarde."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var wrong = (await Reading.PageOfAsync(answer)).QuerySelectorAll(".fouten a").Select(each => each.GetAttribute("href")).ToList();
        Assert.Equal(6, wrong.Count);
        Assert.Empty(((string[])["#Title", "#Day", "#Until", "#Place"]).Except(wrong));
    }

    [Theory]
    [InlineData("2031-11-20", HttpStatusCode.Redirect)]
    [InlineData("2199-12-31", HttpStatusCode.Redirect)]
    [InlineData("9999-12-31", HttpStatusCode.UnprocessableEntity)]
    public async Task A_day_far_ahead_breaks_no_page_and_no_calendar(string day, HttpStatusCode answer)
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");

        var made = await member.SendAsync(New, [.. Of(clock).Where(field => field.Name != "Day"), ("Day", day), ("Audience", "Public")]);

        Assert.Equal(answer, made.StatusCode);
        foreach (var address in (string[])["/tribune", "/tribune/agenda.ics", $"/kwesties/{Words.Studio}", "/api/v1/activiteiten"])
            Assert.Equal(HttpStatusCode.OK, (await member.GetAsync(address)).StatusCode);
        Assert.Equal(answer == HttpStatusCode.Redirect ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await member.GetAsync($"{Page}.ics")).StatusCode);
    }

    [Fact]
    public async Task Of_many_who_want_the_last_place_at_once_exactly_one_gets_it_and_all_others_wait()
    {
        var (portal, clock) = await ArenaPeople.OpenAsync();
        await using var _ = portal;
        using var member = await Reading.AsDemoAsync(portal, "arena");
        await member.SendAsync(New, [.. Of(clock), ("Audience", "Public")]);
        var people = await portal.LookAsync(db => db.People.Select(each => each.Id).ToListAsync());

        var got = await Task.WhenAll(people.Select(person => Task.Run(async () =>
        {
            await using var scope = portal.Services.CreateAsyncScope();
            var mine = await scope.ServiceProvider.GetRequiredService<SignUpDesk>().SignUpAsync("lessen-aan-tafel", new Reader { PersonId = person });
            return mine!.HasPlace;
        })));

        Assert.Equal(1, got.Count(each => each));
        var stored = await portal.LookAsync(db => OnList(db).ToListAsync());
        Assert.Equal((people.Count, 1), (stored.Count, stored.Count(each => each.PlacedAt != null)));
    }

    private static (string Name, string? Value)[] Of(FakeTimeProvider clock, string from = "19:30", string link = "https://praten.example/kamer") =>
    [
        ("Title", "Lessen aan tafel"), ("Summary", "We delen wat we leerden."), ("Kind", "bijeenkomst"),
        ("Day", ArenaPeople.Day(clock, 7)), ("From", from), ("Until", "21:30"), ("Place", "Hatert"), ("Link", link),
        ("Places", "1"), ("Conditions", "cohesie"),
    ];

    private static IQueryable<SignUp> OnList(PortalDbContext db) => db.SignUpLists
        .Where(list => db.Activities.Any(activity => activity.Id == list.ActivityId && activity.Slug == "lessen-aan-tafel")).SelectMany(list => list.SignUps);

    private static async Task<List<string>> ToldAsync(PortalServer portal, string subject)
    {
        await portal.TellAsync();
        return [.. (await portal.LookAsync(db => db.Mails.Where(mail => mail.Subject == subject).Select(mail => mail.To).ToListAsync()))
            .Select(to => to.Split('@')[0]).Order()];
    }
}

internal static class Locations
{
    /// <summary>The path of a redirect, with or without a host.</summary>
    public static string PathAndQuery(this Uri location) => location.IsAbsoluteUri ? location.PathAndQuery : location.ToString();
}
