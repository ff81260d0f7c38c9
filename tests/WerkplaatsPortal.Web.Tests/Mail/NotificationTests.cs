using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Shared;
using WerkplaatsPortal.Web.Tests.Knowledge;
using WerkplaatsPortal.Web.Tests.Studios;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Mail;

/// <summary>Everyone who waits for something hears of it at the right moment, once, and only of what he or she may see.</summary>
[EveryDatabase]
public class NotificationTests
{
    private const string Member = "arena@werkplaats.example";
    private const string Lead = "onderzoeker@werkplaats.example";
    private const string Follower = "tribune@werkplaats.example";

    /// <summary>A Tuesday morning.</summary>
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2027, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task What_waits_is_mailed_at_once_and_the_rest_in_one_digest_for_each_period()
    {
        await using var server = new MailServer();
        await using var portal = await OpenAsync(server);
        using var member = await Reading.AsAsync(portal, Member);
        using var lead = await Reading.AsAsync(portal, Lead);

        await member.ProposeAsync("praktijk", ArenaPeople.OfPractice("Koken in het buurthuis", _clock));
        await Task.WhenAll(portal.TellAsync(), portal.TellAsync());
        await portal.SendMailAsync();

        var asked = Assert.Single(server.Mailbox);
        Assert.Equal(Lead, asked.To.Mailboxes.Single().Address);
        Assert.Equal("Reageer op een nieuw voorstel: Koken in het buurthuis", asked.Subject);
        Assert.Contains("omdat je meedoet in ‘Armoede en schulden’", asked.TextBody, StringComparison.Ordinal);
        Assert.Contains("/arena/voorstellen/koken-in-het-buurthuis", asked.HtmlBody, StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", asked.Headers["List-Unsubscribe-Post"]);
        Assert.Matches("^<https://portal.example.nl/meldingen/stoppen/[^>]+>$", asked.Headers["List-Unsubscribe"]);
        var mine = (await lead.ReadAsync("/mijn")).QuerySelector("main")!.TextContent;
        Assert.Contains("1 voorstel wacht op je reactie", mine, StringComparison.Ordinal);
        Assert.Contains("1 melding sinds de vorige keer", mine, StringComparison.Ordinal);

        await lead.ShareLessonAsync("Samen koken helpt");
        _clock.Advance(TimeSpan.FromMinutes(1));
        await lead.ShareLessonAsync("Alleen voor de Arena", audience: "Arena");
        await NextMorningAsync(portal, 1);
        var daily = Assert.Single(server.To(Member));
        Assert.Contains("Samen koken helpt", daily.TextBody, StringComparison.Ordinal);
        Assert.Contains("Alleen voor de Arena", daily.TextBody, StringComparison.Ordinal);
        Assert.True(daily.TextBody!.IndexOf("Alleen voor", StringComparison.Ordinal) < daily.TextBody.IndexOf("Samen koken", StringComparison.Ordinal));
        Assert.Empty(server.To(Follower));

        for (var day = 0; day < 7; day++)
            await NextMorningAsync(portal, 1);
        var weekly = Assert.Single(server.To(Follower));
        Assert.Contains("Samen koken helpt", weekly.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Alleen voor de Arena", weekly.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Koken in het buurthuis", weekly.TextBody, StringComparison.Ordinal);
        Assert.Single(server.To(Member));
        Assert.Single(server.To(Lead));
    }

    [Fact]
    public async Task Whoever_may_not_see_it_any_more_gets_no_mail_and_no_empty_one()
    {
        await using var server = new MailServer();
        await using var portal = await OpenAsync(server);
        using var lead = await Reading.AsAsync(portal, Lead);
        using var follower = await Reading.AsAsync(portal, Follower);
        await lead.ShareLessonAsync("Alleen voor de Tribune", audience: "Tribune");
        await portal.TellAsync();
        Assert.Contains("Alleen voor de Tribune", await (await follower.GetAsync("/mijn")).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await follower.SendAsync($"/kwesties/{Words.Studio}/meedoen", ("Seat", "None"));
        await NextMorningAsync(portal, 6);

        Assert.Empty(server.To(Follower));
        Assert.DoesNotContain("Alleen voor de Tribune", await (await follower.GetAsync("/mijn")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(MailEnd.NothingToTell, await portal.LookAsync(db => db.Mails.Where(mail => mail.To == Follower).Select(mail => mail.GivenUpFor).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_contributed_hears_that_it_was_lifted_and_every_sentence_has_English()
    {
        await using var portal = await OpenAsync(null);
        await portal.AdoptInsightAsync();
        await portal.LookAsync(db => db.Events.Where(each => each.Kind == "InsightAdopted").ExecuteUpdateAsync(
            change => change.SetProperty(each => each.ActorId, (Guid?)null)));
        await portal.TellAsync();

        var told = await portal.LookAsync(db => (
            from each in db.Notifications
            join account in db.Accounts on each.PersonId equals account.PersonId
            where each.Kind.StartsWith("InsightAdopted")
            select account.Email + " " + each.Kind).ToListAsync());
        Assert.Equal([$"{Member} InsightAdopted", $"{Lead} InsightAdopted.Contributor", "partner@werkplaats.example InsightAdopted", $"{Follower} InsightAdopted"], told.Order());
        Assert.All(NoticeKinds.All, kind => Assert.Contains(kind.Sentence, Texts.InEnglish));
        Assert.All(NoticeKinds.All, kind => Assert.True(kind.Name.Length <= 80, kind.Name));
    }

    [Fact]
    public void A_digest_comes_the_next_morning_or_on_Monday()
    {
        var early = new DateTime(2027, 3, 2, 4, 0, 0, DateTimeKind.Utc);
        var late = new DateTime(2027, 3, 2, 9, 0, 0, DateTimeKind.Utc);

        Assert.Equal(new DateOnly(2027, 3, 2), MailWishes.NextDigest(MailRhythm.Daily, early));
        Assert.Equal(new DateOnly(2027, 3, 3), MailWishes.NextDigest(MailRhythm.WaitsAtOnce, late));
        Assert.Equal(new DateOnly(2027, 3, 8), MailWishes.NextDigest(MailRhythm.Weekly, late));
        Assert.Null(MailWishes.NextDigest(MailRhythm.None, late));
        Assert.Equal(MailRhythm.Weekly, new MailWishes([]).For(Guid.NewGuid(), inArena: false));
        Assert.Equal(MailRhythm.None, new MailWishes([MailChoice.For(Guid.NewGuid(), MailChoice.Everything, MailRhythm.None)]).For(Guid.NewGuid(), true));
    }

    [Fact]
    public async Task My_page_costs_the_same_however_much_there_is_to_tell()
    {
        await using var portal = await OpenAsync(null);
        using var lead = await Reading.AsAsync(portal, Lead);
        using var member = await Reading.AsAsync(portal, Member);
        await lead.ShareLessonAsync("Een eerste les");
        await portal.TellAsync();
        await member.GetAsync("/mijn");
        var few = await CountAsync();
        await member.ProposeAsync("praktijk", ArenaPeople.OfPractice("Koken in het buurthuis", _clock));
        await lead.ShareLessonAsync("Een tweede les");
        await lead.SendAsync($"/kwesties/{Words.Studio}/arena/vragen/nieuw", ("Text", "Hoe koken we samen?"));
        await portal.TellAsync();

        Assert.Equal("Reageer op een nieuw voorstel: Koken in het buurthuis", await portal.LookAsync(db => db.Mails.Select(mail => mail.Subject).SingleAsync()));
        Assert.Equal(few, await CountAsync());

        async Task<int> CountAsync()
        {
            await member.ReadyAsync("/mijn");
            using var commands = portal.Commands.Watch();
            (await member.GetAsync("/mijn")).EnsureSuccessStatusCode();
            commands.ShouldBeAtMost(12);
            return commands.Commands.Count;
        }
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
