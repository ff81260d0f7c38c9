using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Practices;

[EveryDatabase]
public class ObservationTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string Seen = "Wie mee kookt, vertelt meer over geld";

    private static string Today => TimeProvider.System.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task An_observation_by_a_personal_link_becomes_a_lesson_that_keeps_whose_it_was()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var guest = new Reading(portal);
        var practice = await lead.MakePracticeAsync("Samen eten in Hatert");
        var links = $"{Words.Desk}/praktijken/{practice}/links";

        // The link is shown once, and of its key nothing is kept but a hash.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SendAsync(links, ("Name", ""), ("ValidUntil", Today))).StatusCode);
        await lead.SendAsync(links, ("Name", "Roos"), ("ValidUntil", Today));
        var link = new Uri((await lead.ReadAsync(links)).QuerySelector(".plek-link")!.TextContent).AbsolutePath;
        var key = link.Split('/')[^1];
        Assert.Null((await lead.ReadAsync(links)).QuerySelector(".plek-link"));
        Assert.DoesNotContain(key, await portal.LookAsync(db => db.PersonalLinks.OrderByDescending(each => each.MadeAt).Select(each => each.KeyHash).FirstAsync()), StringComparison.Ordinal);

        // Its page is kept nowhere and tells nobody where it stood.
        var answer = await guest.GetAsync(link);
        Assert.Contains("no-store", answer.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));

        // A form sent twice counts once, and what is kept of it holds no key.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await guest.SendAsync(link, OfObservation(""))).StatusCode);
        var hidden = await guest.HiddenAsync(link);
        for (var time = 0; time < 2; time++)
            Assert.Equal("/meedenken/dank", (await guest.PostAsync(link, [.. hidden, .. OfObservation(Seen)])).Headers.Location!.ToString());
        Assert.Equal(1, await portal.LookAsync(db => db.Observations.CountAsync(each => each.Text == Seen)));
        Assert.False(await portal.LookAsync(db => db.Set<Data.Outbox.FormReceipt>().AnyAsync(each => each.Location!.Contains(key))));
        Assert.Contains("Dank je wel", (await guest.ReadAsync("/meedenken/dank")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Seen, (await guest.ReadAsync(link)).Body!.TextContent, StringComparison.Ordinal);

        // The whole Arena reads it, the lead makes a lesson of it.
        Assert.Contains("Roos", (await member.ReadAsync($"/praktijken/{practice}/waarnemingen")).QuerySelector(".waarnemingen")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await member.ReadAsync($"/praktijken/{practice}/waarnemingen")).QuerySelector("a[href*='observatie=']"));
        var desk = await lead.ReadAsync($"{Words.Desk}/lessen");
        var make = desk.QuerySelectorAll(".waarnemingen li").Single(each => each.TextContent.Contains(Seen, StringComparison.Ordinal)).QuerySelector("a[href*='observatie=']")!.GetAttribute("href")!;
        var form = await lead.ReadAsync(make);
        Assert.Equal((Seen, practice), (form.QuerySelector("#Title")!.GetAttribute("value"), form.QuerySelector("#Practice option[selected]")!.GetAttribute("value")));
        Assert.Equal("Experience", form.QuerySelector("input[name=SourceKind][checked]")!.GetAttribute("value"));
        var made = await lead.PostAsync(form, null, $"{Words.Desk}/lessen/nieuw", Words.OfLesson(Seen, practice));
        var lesson = made.Headers.Location!.ToString();
        Assert.DoesNotContain(Seen, (await lead.ReadAsync($"{Words.Desk}/lessen")).QuerySelector(".waarnemingen")?.TextContent ?? "", StringComparison.Ordinal);
        var stranger = await lead.SendAsync($"{Words.Desk}/lessen/nieuw", [.. Words.OfLesson("Van niemand", practice), ("Observation", Guid.CreateVersion7().ToString())]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.StatusCode);

        // Whose it was the Arena reads, others only that it was somebody in the practice.
        await lead.SendAsync($"{lesson}/nakijken", Words.OfCheck(Seen, "Samen koken opent het gesprek."));
        await lead.SendAsync($"{lesson}/delen", ("Audience", "Public"));
        var open = $"/lessen/{lesson.Split('/')[^1]}";
        Assert.Contains("Naar een waarneming van Roos.", (await member.ReadAsync(open)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var account in new[] { null, "tribune", "beheer" })
        {
            using var other = account is null ? new Reading(portal) : await Reading.AsDemoAsync(portal, account);
            var text = (await other.ReadAsync(open)).Body!.TextContent;
            Assert.Contains("Naar een waarneming van iemand in de praktijk.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Roos", text, StringComparison.Ordinal);
        }

        // Ended, it looks as if it had never been.
        var end = (await lead.ReadAsync(links)).QuerySelector("form[action$='/einde']")!.GetAttribute("action")!;
        await lead.PostWithTokenAsync(links, end);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.PostAsync(link, [.. hidden, .. OfObservation("Nog iets")])).StatusCode);
    }

    [Fact]
    public async Task Observations_stay_with_the_Arena_and_who_wrote_them()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var contact = await Reading.AsDemoAsync(portal, "partner");
        var made = await lead.SendAsync($"{Words.Desk}/praktijken/nieuw", [.. Words.OfPractice("Buurtkeuken"), ("Partners", "bindkracht10")]);
        var practice = made.Headers.Location!.ToString();
        var along = $"{practice}/waarnemingen";
        var (ours, theirs) = ("De koelkast ging ongemerkt open", "De afwas bracht rust");

        await lead.SendAsync(along, OfObservation(ours));
        Assert.NotNull((await contact.ReadAsync(practice)).QuerySelector($"a[href='{along}']"));
        await contact.SendAsync(along, OfObservation(theirs));

        var own = (await contact.ReadAsync(along)).QuerySelector(".waarnemingen")!.TextContent;
        Assert.Contains(theirs, own, StringComparison.Ordinal);
        Assert.DoesNotContain(ours, own, StringComparison.Ordinal);
        Assert.Equal(2, (await lead.ReadAsync(along)).QuerySelectorAll(".waarnemingen li").Length);

        string[] channels =
        [
            practice, $"/zoeken?q={Uri.EscapeDataString("koelkast afwas")}", $"/kwesties/{Words.Studio}", $"/kwesties/{Words.Studio}/feed.xml", "/lessen",
            "/lessen.csv", $"/api/v1{practice}", "/api/v1/praktijken",
        ];
        foreach (var account in new[] { null, "beheer", "commissie", "onderzoeker2", "tribune" })
        {
            using var other = account is null ? new Reading(portal) : await Reading.AsDemoAsync(portal, account);
            foreach (var address in channels)
            {
                var text = await (await other.GetAsync(address)).Content.ReadAsStringAsync();
                Assert.DoesNotContain(ours, text, StringComparison.Ordinal);
                Assert.DoesNotContain(theirs, text, StringComparison.Ordinal);
                Assert.DoesNotContain("/waarnemingen", text, StringComparison.Ordinal);
            }

            Assert.Equal(account is null ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden, (await other.GetAsync(along)).StatusCode);
            if (account is not null)
                Assert.Equal(HttpStatusCode.Forbidden, (await other.PostWithTokenAsync("/account", along, OfObservation("Stiekem"))).StatusCode);
        }

        Assert.Equal(2, await portal.LookAsync(db => db.Observations.CountAsync(each => each.Text == ours || each.Text == theirs || each.Text == "Stiekem")));
    }

    [Fact]
    public async Task An_evaluation_is_public_ends_the_practice_and_is_not_overwritten_unseen()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var visitor = new Reading(portal);
        var slug = await lead.MakePracticeAsync("Een open deur");
        var evaluate = $"/kwesties/{Words.Studio}/arena/praktijken/{slug}/evaluatie";
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(evaluate)).StatusCode);

        var first = await lead.ReadAsync(evaluate);
        Assert.Equal("Buren leren elkaar kennen.", first.QuerySelector("[name='Meaning[cohesie]']")!.TextContent.Trim());
        var saved = await lead.PostAsync(first, null, evaluate, OfEvaluation("Meer buren groeten elkaar.", "Completed", "2026-01-31", "Het liep vanzelf."));
        Assert.Equal($"/praktijken/{slug}", saved.Headers.Location!.ToString());
        var page = (await visitor.ReadAsync($"/praktijken/{slug}")).Body!.TextContent;
        foreach (var text in new[] { "Buren vragen elkaar om hulp.", "We tellen elke maand.", "Meer buren groeten elkaar.", "Het liep vanzelf." })
            Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Equal("2026-01-31", (await portal.LookAsync(db => db.Practices.SingleAsync(each => each.Slug == slug))).End!.Value.Text);

        // Who opened the form before that sees both texts.
        var late = await lead.PostAsync(first, null, evaluate, OfEvaluation("Niemand groet.", "Runs", "", ""));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Meer buren groeten elkaar.", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SendAsync(evaluate, OfEvaluation("Klaar.", "Stopped", "", ""))).StatusCode);
        await lead.SendAsync(evaluate, OfEvaluation("We gaan door.", "Runs", "", ""));
        Assert.Equal(PracticeOutcome.Runs, await portal.LookAsync(db => db.Evaluations
            .Where(each => db.Practices.Any(practice => practice.Id == each.PracticeId && practice.Slug == slug && practice.End == null)).Select(each => each.Outcome).SingleAsync()));
    }

    [Fact]
    public async Task A_text_that_could_point_to_one_person_is_looked_at_once_more_before_it_is_shared_and_never_stopped()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var made = await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Luisteren helpt"));
        var lesson = made.Headers.Location!.ToString();
        await lead.SendAsync($"{lesson}/nakijken", Words.OfCheck("Luisteren helpt", "Mevrouw Jansen uit de Molenstraat 12 vertelde het."));

        var asked = await lead.SendAsync($"{lesson}/delen", ("Audience", "Tribune"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = await Reading.PageOfAsync(asked);
        Assert.Contains("Mevrouw Jansen", page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Molenstraat 12", page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        var sent = await lead.PostAsync(page, null, $"{lesson}/delen", ("Audience", "Tribune"), ("Looked", "true"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);

        // Fewer readers need no look, more do; within the Arena nobody is asked.
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendAsync($"{lesson}/publiek", ("Audience", "Arena"), ("Reason", "Te herkenbaar."))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SendAsync($"{lesson}/publiek", ("Audience", "Public"))).StatusCode);
        var update = $"/kwesties/{Words.Studio}/arena/berichten/nieuw";
        (string, string?)[] news = [("Title", "Nieuws"), ("Body", "Bel 06-12345678."), ("Conditions", "cohesie")];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SendAsync(update, [.. news, ("Audience", "Public")])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendAsync(update, [.. news, ("Audience", "Public"), ("Looked", "true")])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendAsync(update, [.. news, ("Audience", "Arena")])).StatusCode);
    }

    private static (string Name, string? Value)[] OfObservation(string text) =>
        [("Text", text), ("Day", Today), ("SourceKind", "Experience"), ("Conditions", "cohesie")];

    private static (string Name, string? Value)[] OfEvaluation(string cameOfIt, string outcome, string endedOn, string why) =>
    [
        ("Conditions", "cohesie"), ("Meaning[cohesie]", "Buren vragen elkaar om hulp."), ("SocialBasis", "informele-relatie"),
        ("BuildsOn", "De buurtkamer."), ("Followed", "We tellen elke maand."), ("CameOfIt", cameOfIt), ("Outcome", outcome), ("EndedOn", endedOn), ("Why", why),
    ];
}
