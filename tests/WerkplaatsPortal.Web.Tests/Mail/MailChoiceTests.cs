using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Mail;

/// <summary>Everybody decides what mail comes, with or without an account, and whoever leaves gets none.</summary>
[EveryDatabase]
public class MailChoiceTests
{
    private const string Member = "arena@werkplaats.example";
    private const string Lead = "onderzoeker@werkplaats.example";
    private const string Follower = "tribune@werkplaats.example";

    /// <summary>A Tuesday morning.</summary>
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2027, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Mails_stop_with_one_click_and_the_choice_of_each_seat_counts()
    {
        await using var server = new MailServer();
        await using var portal = await OpenAsync(server);
        using var lead = await Reading.AsAsync(portal, Lead);
        using var follower = await Reading.AsAsync(portal, Follower);
        await follower.SendAsync("/mijn/meldingen", ($"Rhythm[{Words.Studio}]", "AtOnce"), ("Language", "en"));
        await lead.ShareLessonAsync("Een eerste les");
        await portal.TellAsync();
        await portal.SendMailAsync();
        var mail = Assert.Single(server.To(Follower));
        Assert.Equal("A new lesson has been shared: Een eerste les", mail.Subject);
        Assert.Contains("<html lang=\"en\">", mail.HtmlBody, StringComparison.Ordinal);

        var stop = new Uri(mail.Headers["List-Unsubscribe"]!.Trim('<', '>')).AbsolutePath;
        using var scanner = new Reading(portal);
        var page = await scanner.ReadAsync(stop);
        Assert.Contains("Armoede en schulden", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("tribune@", page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(MailRhythm.AtOnce, await RhythmAsync());
        using var mailbox = new Reading(portal);
        using var another = new Reading(portal);
        var clicks = await Task.WhenAll(((Reading[])[mailbox, another]).Select(each => each.PostAsync(stop, ("List-Unsubscribe", "One-Click"))));
        Assert.All(clicks, click => Assert.Equal(HttpStatusCode.OK, click.StatusCode));
        Assert.Equal(MailRhythm.None, await RhythmAsync());
        Assert.Equal(HttpStatusCode.OK, (await scanner.PostAsync(page, null, stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await scanner.GetAsync(stop[..^4] + "AAAA")).StatusCode);

        await lead.ShareLessonAsync("Een tweede les");
        await NextMorningAsync(portal, 6);
        Assert.Single(server.To(Follower));
        Assert.Contains("Een tweede les", await (await follower.GetAsync("/mijn?taal=nl")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Task<MailRhythm> RhythmAsync() => portal.LookAsync(db =>
            db.MailChoices.Where(choice => choice.IssueId != MailChoice.Elsewhere).Select(choice => choice.Rhythm).SingleAsync());
    }

    [Fact]
    public async Task Whoever_leaves_is_in_no_list_and_gets_nothing_and_could_read_what_was_kept()
    {
        await using var server = new MailServer();
        await using var portal = await OpenAsync(server);
        using var lead = await Reading.AsAsync(portal, Lead);
        using var member = await Reading.AsAsync(portal, Member);
        await member.SendAsync("/mijn/meldingen", ($"Rhythm[{Words.Studio}]", "Daily"), ("Language", "nl"));
        await lead.ShareLessonAsync("Een les");
        await portal.TellAsync();
        await member.GetAsync("/mijn");
        var kept = await (await member.GetAsync("/account/gegevens")).Content.ReadAsStringAsync();
        Assert.Contains("\"Rhythm\": \"Daily\"", kept, StringComparison.Ordinal);
        Assert.Contains("\"Kind\": \"LessonShared\"", kept, StringComparison.Ordinal);

        await member.SendAsync("/account/vertrek", ("Sure", "true"));
        await NextMorningAsync(portal, 1);

        Assert.Empty(server.To(Member));
        Assert.Equal(0, await portal.LookAsync(async db => await db.MailChoices.CountAsync(choice => choice.Rhythm == MailRhythm.Daily)
            + await db.Set<LastLook>().CountAsync() + await db.Mails.CountAsync(mail => mail.To == Member)));
    }

    [Fact]
    public async Task Whoever_was_invited_gets_the_digest_and_answers_from_it()
    {
        await using var server = new MailServer();
        await using var portal = await OpenAsync(server);
        using var lead = await Reading.AsAsync(portal, Lead);
        await lead.SendAsync($"{Words.Desk}/plekken/nieuw", ("Name", "Genoemd"), ("Email", "genoemd@voorbeeld.nl"), ("Party", "studenten"));
        await lead.ShareLessonAsync("Voor iedereen");
        await lead.ShareLessonAsync("Alleen voor de Arena", audience: "Arena");
        await NextMorningAsync(portal, 6);

        var digest = server.To("genoemd@voorbeeld.nl").Single(mail => mail.TextBody!.Contains("Voor iedereen", StringComparison.Ordinal));
        Assert.DoesNotContain("Alleen voor de Arena", digest.TextBody, StringComparison.Ordinal);
        var answer = new Uri(Regex.Match(digest.TextBody!, @"https://\S+/meldingen/uitnodiging/\S+").Value).AbsolutePath;
        using var invited = new Reading(portal);
        var page = await invited.ReadAsync(answer);
        var yes = await invited.PostAsync(page, $"{answer}/ja", answer);
        Assert.Equal(HttpStatusCode.OK, (await invited.GetAsync(yes.Headers.Location!.ToString())).StatusCode);
        Assert.Equal("/meldingen/uitnodiging/dank", (await invited.PostAsync(page, $"{answer}/nee", answer)).Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.NotFound, (await invited.GetAsync(answer)).StatusCode);
        Assert.False(await portal.LookAsync(db => db.Participations.AnyAsync(each =>
            each.Holders.Any(holder => holder.Period.Until == null && db.People.Any(person => person.Id == holder.PersonId && person.Name == "Genoemd")))));
        await lead.ShareLessonAsync("Weer een les");
        await NextMorningAsync(portal, 7);
        Assert.DoesNotContain(server.To("genoemd@voorbeeld.nl"), mail => mail.TextBody!.Contains("Weer een les", StringComparison.Ordinal));
    }

    private Task<PortalServer> OpenAsync(MailServer? server) => Quiet.OpenAsync(_clock, server);

    /// <summary>Some days later at nine, people are told and the mail goes.</summary>
    private async Task NextMorningAsync(PortalServer portal, int days)
    {
        await portal.TellAsync();
        _clock.Advance(TimeSpan.FromDays(days));
        await Task.WhenAll(portal.TellAsync(), portal.TellAsync());
        await portal.SendMailAsync();
    }
}
