using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Studios;
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

        // What begins before the digest comes earlier, in the end by itself; what opens later comes when it does.
        Assert.Equal(new DateOnly(2027, 3, 3), MailWishes.NextDigest(MailRhythm.Weekly, late, before: late.AddDays(3)));
        Assert.Equal(new DateOnly(2027, 3, 8), MailWishes.NextDigest(MailRhythm.Weekly, late, before: late.AddDays(30)));
        Assert.Equal(new DateOnly(2027, 3, 8), MailWishes.NextDigest(MailRhythm.Weekly, late, before: late.AddDays(-1)));
        Assert.True(MailWishes.CanNotWait(MailRhythm.Weekly, late, late.AddDays(1)));
        Assert.False(MailWishes.CanNotWait(MailRhythm.Weekly, late, late.AddDays(2)));
        Assert.False(MailWishes.CanNotWait(MailRhythm.None, late, late.AddHours(1)));
        Assert.False(MailWishes.CanNotWait(MailRhythm.Daily, late, late.AddDays(-1)));
        Assert.Equal(new DateOnly(2027, 3, 10), MailWishes.NextDigest(MailRhythm.Daily, late, opensOn: new DateOnly(2027, 3, 10)));
        Assert.Equal(new DateOnly(2027, 3, 15), MailWishes.NextDigest(MailRhythm.Weekly, late, opensOn: new DateOnly(2027, 3, 10)));
        Assert.Equal(MailRhythm.Weekly, new MailWishes([]).For(Guid.NewGuid(), inArena: false));
        Assert.Equal(MailRhythm.None, new MailWishes([MailChoice.For(Guid.NewGuid(), MailChoice.Everything, MailRhythm.None)]).For(Guid.NewGuid(), true));
    }

    [Fact]
    public async Task What_is_soon_is_told_in_time_and_no_digest_announces_what_was_called_off()
    {
        await using var server = new MailServer();
        await using var portal = await OpenAsync(server);
        using var member = await Reading.AsAsync(portal, Member);
        await member.SendAsync($"{ArenaPeople.Arena}/activiteiten/nieuw", Activities.Of("Op donderdag", ArenaPeople.Day(_clock, 2)));
        await member.SendAsync($"{ArenaPeople.Arena}/activiteiten/nieuw", Activities.Of("Ook op donderdag", ArenaPeople.Day(_clock, 2)));
        await member.SendAsync($"{ArenaPeople.Arena}/activiteiten/nieuw", Activities.Of("Morgen al", ArenaPeople.Day(_clock, 1)));
        await portal.TellAsync();
        await portal.SendMailAsync();
        Assert.Equal("Er is een activiteit aangekondigd: Morgen al", Assert.Single(server.To(Follower)).Subject);

        await member.SendAsync($"{ArenaPeople.Arena}/activiteiten/ook-op-donderdag/afgelasting", ("Reason", "De zaal is dicht."));
        await NextMorningAsync(portal, 1);

        var soon = Assert.Single(server.To(Follower), mail => mail.Subject != "Er is een activiteit aangekondigd: Morgen al");
        Assert.Contains("Op donderdag", soon.TextBody, StringComparison.Ordinal);
        var lines = soon.TextBody!.Split('\n');
        Assert.StartsWith("  Een activiteit gaat niet door", lines[Array.IndexOf(lines, lines.Single(line => line.Trim() == "* Ook op donderdag")) + 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_somebody_was_told_can_be_read_and_seen()
    {
        await using var portal = await OpenAsync(null);
        using var lead = await Reading.AsAsync(portal, Lead);
        using var member = await Reading.AsAsync(portal, Member);
        await lead.ShareLessonAsync("Een les");
        await portal.LookAsync(async db =>
        {
            var (lesson, person) = (await db.Lessons.SingleAsync(each => each.Title == "Een les"), await db.Accounts.SingleAsync(each => each.Email == Member));
            db.Notifications.AddRange(Enumerable.Range(0, 25).Select(number => Notification.Of(
                person.PersonId, new("LessonShared", lesson.Id, $"test/{number}", false, _clock.GetUtcNow().UtcDateTime), lesson.IssueId)));
            return await db.SaveChangesAsync();
        });

        Assert.Contains("25 meldingen sinds de vorige keer", Text(await member.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.Equal(20, (await member.ReadAsync("/mijn/nieuw")).QuerySelectorAll("main .lijst__i").Length);
        var last = await member.ReadAsync("/mijn/nieuw?pagina=2");
        Assert.Equal(5, last.QuerySelectorAll("main .lijst__i").Length);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await member.GetAsync("/mijn/nieuw?pagina=3")).StatusCode);

        _clock.Advance(TimeSpan.FromMinutes(1));
        await member.PostAsync(last, "/mijn/nieuw/gezien", "/mijn/nieuw");
        Assert.Contains("0 meldingen sinds de vorige keer", Text(await member.ReadAsync("/mijn")), StringComparison.Ordinal);

        static string Text(AngleSharp.Dom.IDocument page) => page.QuerySelector("main")!.TextContent;
    }

    [Fact]
    public async Task A_seat_that_is_asked_for_where_nobody_leads_waits_for_the_committee_at_once()
    {
        await using var server = new MailServer();
        await using var portal = await OpenAsync(server);
        using var contact = await Reading.AsAsync(portal, "partner@werkplaats.example");
        using var member = await Reading.AsAsync(portal, "commissie@werkplaats.example");
        await portal.LookAsync(db => db.Set<StudioLead>().ExecuteDeleteAsync());
        await contact.SendAsync(
            "/kwesties/eenzaamheid-en-betekenisvol-contact/meedoen", ("PartnerId", "bindkracht10"), ("Seat", "Arena"), ("Motivation", "We kennen de buurt."),
            ("HolderName", "Noor Buurt"), ("HolderEmail", "buurt@voorbeeld.nl"), ("HolderParty", "professionals"));
        await portal.TellAsync();
        await portal.SendMailAsync();

        var mail = Assert.Single(server.To("commissie@werkplaats.example"));
        Assert.StartsWith("Iemand vraagt een plek in een Arena zonder trekker", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("/commissie/plekken", mail.TextBody, StringComparison.Ordinal);
        var waits = (await member.ReadAsync("/mijn")).QuerySelector("main")!;
        Assert.Contains("1 aanvraag voor een Arena zonder trekker", waits.TextContent, StringComparison.Ordinal);
        Assert.NotNull(waits.QuerySelector("a[href='/commissie/plekken']"));
    }

    [Fact]
    public void Of_what_is_over_only_the_lines_that_say_so_are_left()
    {
        var over = new Shown { Id = Guid.NewGuid(), Page = NoticePage.Lesson, Slug = "x", Title = "x", IssueSlug = null, IssueName = null, Over = true, Waits = false };
        Assert.False(NoticeKinds.ByName["LessonShared"].Holds(over));
        Assert.False(NoticeKinds.ByName["LessonShared"].Holds(over with { Waits = true }));
        Assert.True(NoticeKinds.ByName["LessonShared"].Holds(over with { Over = false }));
        Assert.True(NoticeKinds.ByName["LessonWithdrawn"].Holds(over));
        Assert.True(NoticeKinds.ByName["ActivityCancelled"].Holds(over));
        Assert.False(NoticeKinds.ByName["ProposalMade"].Holds(over with { Over = false }));
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
