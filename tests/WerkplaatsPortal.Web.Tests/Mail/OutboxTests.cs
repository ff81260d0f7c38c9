using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Mail;

/// <summary>Each recipient gets each mail once in the end, whatever the mail server and the nodes do.</summary>
[EveryDatabase]
public class OutboxTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task Whatever_the_server_does_each_gets_each_mail_once_in_the_end()
    {
        await using var server = new MailServer
        {
            Mood = (to, before) => (to.Split('@')[0], before) switch
            {
                ("later", < 3) => MailMood.NotNow,
                ("kept", < 2) => MailMood.KeepsAndBreaksOff,
                ("lost", < 2) => MailMood.LosesAndBreaksOff,
                ("half", 0) => MailMood.BreaksOffHalfway,
                ("hangs", 0) => MailMood.Hangs,
                ("never", _) => MailMood.Never,
                _ => MailMood.Takes,
            },
        };
        await using var portal = await OpenAsync(server);
        string[] everybody = ["good", "later", "kept", "lost", "half", "hangs", "never"];
        await AddAsync(portal, [.. everybody.Select(name => OutgoingMail.Write($"{name}@voorbeeld.nl", "Een bericht", "Er is iets.", _clock.UtcNow()))]);

        for (var round = 0; round < 6; round++)
        {
            await portal.SendMailAsync();
            _clock.Advance(TimeSpan.FromMinutes(40));
        }

        Assert.All(everybody.Except(["never"]), name => Assert.Single(server.To($"{name}@voorbeeld.nl")));
        Assert.Empty(server.To("never@voorbeeld.nl"));
        Assert.Equal(3, server.Came.Count(mail => mail.To.ToString().Contains("kept", StringComparison.Ordinal)));
        Assert.Equal(1, server.Offered["never@voorbeeld.nl"]);
        var mails = await portal.LookAsync(db => db.Mails.ToDictionaryAsync(mail => mail.To.Replace("@voorbeeld.nl", "")));
        Assert.All(["hangs", "kept", "lost"], name => Assert.True(mails[name].MayHaveArrived, name));
        Assert.All(["good", "later", "never"], name => Assert.False(mails[name].MayHaveArrived, name));
        Assert.Equal(MailEnd.Refused, mails["never"].GivenUpFor);
        Assert.All(mails.Values.Where(mail => mail.SentAt is not null), mail => Assert.Equal("", mail.Text));
    }

    [Fact]
    public async Task A_server_that_is_down_costs_no_mail_and_no_patience_of_who_fills_in_a_form()
    {
        await using var portal = new PortalServer(await PortalServer.DemoDatabaseAsync())
        {
            Settings = new Dictionary<string, string> { ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = "9", ["Mail:From"] = "post@portal.example" },
            Clock = _clock,
        };
        using var reader = new Reading(portal);
        var quickest = TimeSpan.MaxValue;
        for (var time = 0; time < 3; time++)
        {
            var watch = Stopwatch.StartNew();
            await reader.SendAsync("/account/wachtwoord-vergeten", ("Email", "tribune@werkplaats.example"));
            quickest = watch.Elapsed < quickest ? watch.Elapsed : quickest;
        }

        var reached = await portal.SendMailAsync();

        Assert.True(quickest < TimeSpan.FromSeconds(1), $"It took {quickest}.");
        Assert.False(reached);
        Assert.All(
            await portal.LookAsync(db => db.Mails.ToListAsync()), mail => Assert.Equal((0, null, null), (mail.Failures, mail.SentAt, mail.GivenUpAt)));
    }

    [Fact]
    public async Task Two_nodes_send_each_mail_once_and_what_a_killed_node_held_goes_later_as_the_same_mail()
    {
        await using var server = new MailServer();
        await using var one = await OpenAsync(server);
        await using var other = new PortalServer(one.Database.ForAnotherNode()) { Demo = false, Settings = server.Settings, Clock = _clock };
        await AddAsync(one, [.. Enumerable.Range(0, 60).Select(n => OutgoingMail.Write($"n{n}@voorbeeld.nl", "Een bericht", "Er is iets.", _clock.UtcNow()))]);
        var held = await one.LookAsync(db => db.Mails.OrderBy(mail => mail.Id).Select(mail => mail.Id).FirstAsync());
        await one.LookAsync(db => new MailQueries(db).ClaimAsync(held, _clock.UtcNow()));

        await Task.WhenAll(one.SendMailAsync(), other.SendMailAsync());
        Assert.Equal(59, server.Came.Count);
        _clock.Advance(OutgoingMail.Lease);
        await Task.WhenAll(one.SendMailAsync(), other.SendMailAsync());

        Assert.Equal(60, server.Came.Count);
        Assert.Equal(60, server.Mailbox.Count);
        Assert.Contains(server.Came, mail => mail.MessageId == $"{held:N}.post@portal.example");
    }

    [Fact]
    public async Task Nobody_gets_a_second_mail_about_the_same_matter()
    {
        await using var portal = await OpenAsync(null);
        var mails = Enumerable.Range(0, 2).Select(_ => OutgoingMail.ToTell(Guid.NewGuid(), "a@voorbeeld.nl", "overzicht/2026-06-15", false, _clock.UtcNow())).ToList();
        await AddAsync(portal, mails[0]);

        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(portal, mails[1]));
    }

    [Fact]
    public async Task What_failed_for_good_is_seen_by_an_administrator_and_sent_again()
    {
        var refuses = true;
        await using var server = new MailServer { Mood = (_, _) => refuses ? MailMood.Never : MailMood.Takes };
        await using var portal = new PortalServer(await PortalServer.DemoDatabaseAsync()) { Settings = server.Settings, Clock = _clock };
        await AddAsync(portal, OutgoingMail.Write("weg@voorbeeld.nl", "Een bericht", "Er is iets.\n\nhttps://portal.example.nl/x?a=1&b=2", _clock.UtcNow()));
        await portal.SendMailAsync();
        using var administrator = await Reading.AsDemoAsync(portal, "beheer");
        var page = await administrator.ReadAsync("/beheer/post");
        Assert.Contains("geweigerd door de mailserver", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Er is iets", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        refuses = false;
        var answer = await administrator.PostAsync(page, "/beheer/post/verzending", "/beheer/post");
        await portal.SendMailAsync();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var mail = Assert.Single(server.Mailbox);
        Assert.Contains("https://portal.example.nl/x?a=1&b=2", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("href=\"https://portal.example.nl/x?a=1&amp;b=2\"", mail.HtmlBody, StringComparison.Ordinal);
        Assert.IsType<MultipartAlternative>(mail.Body);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.DoesNotContain("Stuur opnieuw", (await administrator.ReadAsync("/beheer/post")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<PortalServer> OpenAsync(MailServer? server) => new(await PortalServer.DatabaseAsync("empty for mail"))
    {
        Demo = false,
        Settings = server?.Settings ?? new Dictionary<string, string>(),
        Clock = _clock,
    };

    private static async Task AddAsync(PortalServer portal, params OutgoingMail[] mails)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        db.Mails.AddRange(mails);
        await db.SaveChangesAsync();
    }
}
