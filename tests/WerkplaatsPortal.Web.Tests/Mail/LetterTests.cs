using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;
using ArenaPeople = WerkplaatsPortal.Web.Tests.Studios.ArenaPeople;

namespace WerkplaatsPortal.Web.Tests.Mail;

/// <summary>A letter is written when it goes: it says why it came, stops with one click, and tells only what its reader may see then.</summary>
[EveryDatabase]
public class LetterTests
{
    private const string Member = "arena@werkplaats.example";
    private const string Follower = "tribune@werkplaats.example";
    private const string Work = $"{ArenaPeople.Arena}/activiteiten";

    /// <summary>A Tuesday morning.</summary>
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2027, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Letters_about_a_sign_up_say_why_they_come_and_stop_with_one_click_until_it_is_made_anew()
    {
        await using var server = new MailServer();
        await using var portal = await Quiet.OpenAsync(_clock, server);
        using var member = await Reading.AsAsync(portal, Member);
        using var follower = await Reading.AsAsync(portal, Follower);
        await follower.SendAsync("/mijn/meldingen", ($"Rhythm[{Words.Studio}]", "None"), ("Language", "en"));
        await member.SendAsync($"{Work}/nieuw", Of("19:30"));
        await follower.SendAsync("/tribune/activiteiten/samen-eten/aanmelding");

        await ChangeAsync("20:00");
        var mail = Assert.Single(server.To(Follower));
        Assert.Equal("Changed: Samen eten", mail.Subject);
        Assert.Contains("You get this mail because you signed up for this activity.", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        var stop = new Uri(mail.Headers["List-Unsubscribe"]!.Trim('<', '>')).AbsolutePath;
        Assert.Contains(stop, mail.TextBody, StringComparison.Ordinal);

        using var mailbox = new Reading(portal);
        var page = await mailbox.ReadAsync(stop);
        Assert.Contains("Mails over één aanmelding", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Samen eten", page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await mailbox.PostAsync(stop, ("List-Unsubscribe", "One-Click"))).StatusCode);
        await ChangeAsync("20:30");
        Assert.Single(server.To(Follower));

        await follower.PostWithTokenAsync("/tribune/activiteiten/samen-eten", "/tribune/activiteiten/samen-eten/afmelding");
        await follower.SendAsync("/tribune/activiteiten/samen-eten/aanmelding");
        await ChangeAsync("21:00");
        Assert.Equal(2, server.To(Follower).Count);

        async Task ChangeAsync(string from)
        {
            await member.SendAsync($"{Work}/samen-eten/wijzigen", Of(from));
            await portal.SendMailAsync();
        }
    }

    [Fact]
    public async Task Whose_seat_ended_while_the_mail_waited_gets_no_letter_and_who_runs_the_portal_reads_no_title()
    {
        await using var server = new MailServer();
        await using var portal = await Quiet.OpenAsync(_clock, server);
        using var member = await Reading.AsAsync(portal, Member);
        using var follower = await Reading.AsAsync(portal, Follower);
        using var administrator = await Reading.AsDemoAsync(portal, "beheer");
        await member.SendAsync($"{Work}/nieuw", Of("19:30"));
        await follower.SendAsync("/tribune/activiteiten/samen-eten/aanmelding");
        await member.SendAsync($"{Work}/samen-eten/afgelasting", ("Reason", "De zaal is dicht."));
        var post = (await administrator.ReadAsync("/beheer/post")).QuerySelector("main")!.TextContent;
        Assert.Contains("Over een activiteit", post, StringComparison.Ordinal);
        Assert.DoesNotContain("Samen eten", post, StringComparison.Ordinal);

        await follower.SendAsync($"/kwesties/{Words.Studio}/meedoen", ("Seat", "None"));
        await portal.SendMailAsync();

        Assert.Empty(server.To(Follower));
        Assert.Equal(MailEnd.NothingToTell, await portal.LookAsync(db =>
            db.Mails.Where(mail => mail.To == Follower && mail.Matter!.StartsWith("afgelast/")).Select(mail => mail.GivenUpFor).SingleAsync()));
    }

    [Fact]
    public async Task An_invitation_is_in_Dutch_and_can_be_declined_from_the_mail()
    {
        await using var server = new MailServer();
        await using var portal = await Quiet.OpenAsync(_clock, server);
        using var lead = await Reading.AsAsync(portal, "onderzoeker@werkplaats.example");
        await lead.GetAsync("/?taal=en");
        await lead.SendAsync($"{Words.Desk}/plekken/nieuw", ("Name", "Genoemd"), ("Email", "genoemd@voorbeeld.nl"), ("Party", "studenten"));
        await portal.SendMailAsync();

        var mail = Assert.Single(server.To("genoemd@voorbeeld.nl"));
        Assert.Equal("Je bent genoemd voor een Arena", mail.Subject);
        Assert.Contains("/account/uitnodiging/", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("/meldingen/uitnodiging/", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("omdat iemand je uitnodigde op dit adres", mail.TextBody, StringComparison.Ordinal);
        Assert.NotNull(mail.Headers["List-Unsubscribe"]);
    }

    private (string Name, string? Value)[] Of(string from) => Activities.Of("Samen eten", ArenaPeople.Day(_clock, 20), from);
}
