using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Public.Studios;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Agenda.AgendaScene;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Agenda;

/// <summary>Whoever sits where an issue goes on elsewhere is asked; nobody is moved in silence and nobody is lost.</summary>
[EveryDatabase]
public sealed class MovingSeatsTests
{
    [Fact]
    public async Task People_confirm_their_seat_and_the_old_one_stays_readable()
    {
        await using var scene = await OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var contact = await scene.Scene.AsAsync(scene.Contact);
        using var follower = await scene.Scene.AsAsync(scene.Follower);

        var preview = Text(await member.ReadAsync(At("rondkomen", "samenvoegen") + "?in=wonen"));
        var merged = await MergeAsync(member);
        Assert.Contains("Het werk gaat verder bij Wonen, met Noor Trekker als trekker.", preview, StringComparison.Ordinal);
        Assert.Contains("Bindkracht10", preview, StringComparison.Ordinal);
        Assert.DoesNotContain("Fatma Volger", preview, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, merged.StatusCode);
        await scene.Scene.Portal.TellAsync();
        Assert.Equal(2, await scene.Scene.InDatabaseAsync(db => db.Mails.CountAsync(mail => mail.Subject == "Gaat je plek mee?")));

        // Who is asked is not told of the same once more.
        Assert.Equal(0, await scene.Scene.InDatabaseAsync(db => db.Notifications.CountAsync(each => each.Kind == "AgendaDecided"
            && (each.PersonId == scene.Contact.Id || each.PersonId == scene.Follower.Id))));
        Assert.Equal(0, await scene.Scene.InDatabaseAsync(db => db.Participations.CountAsync(each => each.StudioId == scene.OtherStudio.Id)));

        var asked = QuestionOn(await contact.ReadAsync("/organisatie"));
        var confirmed = await contact.SendAsync(asked, ("Seat", "Arena"));
        var own = QuestionOn(await follower.ReadAsync("/mijn"));
        var declined = await follower.SendAsync(own, ("Seat", "None"), ("Remark", "Ik heb geen tijd."));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (confirmed.StatusCode, declined.StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, (await follower.GetAsync(asked)).StatusCode);
        var there = await scene.Scene.InDatabaseAsync(db => db.Participations.Include(each => each.Terms).Include(each => each.Holders)
            .SingleAsync(each => each.StudioId == scene.OtherStudio.Id));
        Assert.True(there.Seats(scene.Sitting.Id, Moment.Today));
        var history = Text(await contact.ReadAsync("/kwesties/rondkomen/meedoen?partner=bindkracht10"));
        Assert.Contains("Plek nu: Arena", history, StringComparison.Ordinal);
        var again = await contact.SendAsync("/kwesties/wonen/meedoen", ("PartnerId", "bindkracht10"), ("Seat", "Arena"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);

        using var lead = await scene.Scene.AsAsync(scene.Lead);
        Assert.Contains("Ik heb geen tijd.", Text(await lead.ReadAsync("/onderzoek/wonen/plekken")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_asked_to_go_along_needs_not_answer_once_the_issue_is_back()
    {
        await using var scene = await OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var follower = await scene.Scene.AsAsync(scene.Follower);
        await MergeAsync(member);
        await follower.SendAsync(QuestionOn(await follower.ReadAsync("/mijn")), ("Seat", "Tribune"));
        Assert.Equal(1, await scene.Scene.InDatabaseAsync(db => db.SeatQuestions.CountAsync(question => question.Answer == null)));

        await member.SendAsync(At("rondkomen", "heropenen"), Decided("Toch apart."));

        Assert.Equal(0, await scene.Scene.InDatabaseAsync(db => db.SeatQuestions.CountAsync(question => question.Answer == null)));
        Assert.Equal(1, await scene.Scene.InDatabaseAsync(db => db.Participations.CountAsync(each => each.StudioId == scene.OtherStudio.Id)));
    }

    [Fact]
    public async Task Who_does_not_answer_is_reminded_once_and_then_the_lead_sees_it()
    {
        await using var scene = await OpenAsync();
        var taking = await scene.Scene.InDatabaseAsync(db => db.Participations.Include(each => each.Terms).SingleAsync(each => each.PartnerId == scene.Partner.Id));
        var late = SeatQuestion.Ask(
            taking, scene.OtherStudio, null, SeatQuestionReason.Merge, Moment.Today.AddDays(-10), Moment.Now.AddDays(-40))!;
        await scene.Scene.AddAsync(late);
        using var contact = await scene.Scene.AsAsync(scene.Contact);
        using var lead = await scene.Scene.AsAsync(scene.Lead);
        var reminders = scene.Scene.Portal.Services.GetRequiredService<SeatReminders>();

        Assert.Equal(1, await reminders.RemindAsync(CancellationToken.None));
        Assert.Equal(0, await reminders.RemindAsync(CancellationToken.None));

        await scene.Scene.Portal.TellAsync();
        var mail = await scene.Scene.InDatabaseAsync(db => db.Mails.SingleAsync(mail => mail.Matter!.StartsWith("plek-mee/")));
        Assert.Equal("Herinnering: gaat je plek mee?", mail.Subject);
        Assert.Contains("Rondkomen gaat verder in Wonen.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Bindkracht10", mail.Text, StringComparison.Ordinal);
        var seen = Text(await lead.ReadAsync("/onderzoek/wonen/plekken"));
        Assert.Contains("Heeft niet geantwoord", seen, StringComparison.Ordinal);
        Assert.Contains("herinnerd", seen, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await contact.SendAsync(QuestionOn(await contact.ReadAsync("/mijn")), ("Seat", "Tribune"))).StatusCode);
        Assert.DoesNotContain("Heeft niet geantwoord", Text(await lead.ReadAsync("/onderzoek/wonen/plekken")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merge_with_three_hundred_seats_happens_whole_or_not_at_all()
    {
        await using var scene = await OpenAsync();
        var partners = Enumerable.Range(0, 298).Select(_ => A.Partner()).ToList();
        await scene.Scene.AddAsync([.. partners, .. partners.Select(partner => A.Participation(scene.Studio, partner).InTribune())]);
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var contact = await scene.Scene.AsAsync(scene.Contact);
        using var follower = await scene.Scene.AsAsync(scene.Follower);

        await using (var scope = scene.Scene.Portal.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            var (issue, into) = (await OneAsync(db, "rondkomen"), await OneAsync(db, "wonen"));
            var asked = await db.MergeAsync(issue, into, A.Decision(), new SeatRound(Moment.Today.AddDays(30), Moment.Now));
            await scope.ServiceProvider.GetRequiredService<SeatQuestionLetters>().AskAsync(asked);
            Assert.Equal(300, asked.Count);
            await scene.Scene.InDatabaseAsync(async other => await RetireAsync(other, "wonen"));
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        }

        Assert.Equal((IssueStatus.OnAgenda, 0, 0), await StandAsync(scene));
        await scene.Scene.InDatabaseAsync(async db =>
        {
            await db.ReopenAsync(await OneAsync(db, "wonen"), A.Decision());
            return await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.Redirect, (await MergeAsync(member)).StatusCode);
        Assert.Equal((IssueStatus.Merged, 300, 2), await StandAsync(scene));
    }

    [Fact]
    public async Task Two_issues_cannot_go_on_in_each_other_at_once()
    {
        await using var scene = await OpenAsync();
        await using var scope = scene.Scene.Portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await db.MergeAsync(await OneAsync(db, "wonen"), await OneAsync(db, "rondkomen"), A.Decision(), new SeatRound(Moment.Today.AddDays(30), Moment.Now));
        using var member = await scene.Scene.AsAsync(scene.Member);

        Assert.Equal(HttpStatusCode.Redirect, (await MergeAsync(member)).StatusCode);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task An_issue_that_goes_on_twice_loses_nobody_and_one_that_comes_back_asks_nothing_more()
    {
        await using var scene = await OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        var third = An.Issue("Gezondheid", new DateOnly(2024, 1, 1)).OnAgenda();
        await scene.Scene.AddAsync(third, A.Studio(third));
        await MergeAsync(member);

        await member.SendAsync(At("wonen", "samenvoegen"), Decided("Alles samen.", ("Into", "gezondheid"), ("AnswerBefore", AnswerBefore)));
        Assert.Equal(["Gezondheid", "Gezondheid"], await WaitingForAsync(scene));

        await member.SendAsync(At("gezondheid", "afronden"), Decided("Toch niet."));
        Assert.Empty(await WaitingForAsync(scene));
    }

    private static string QuestionOn(AngleSharp.Dom.IDocument page) => page.QuerySelector("main a[href^='/mijn/plekken/']")!.GetAttribute("href")!;

    private static Task<SocialIssue> OneAsync(PortalDbContext db, string slug) =>
        db.Issues.Include(issue => issue.Decisions).SingleAsync(issue => issue.Slug == slug);

    private static async Task<int> RetireAsync(PortalDbContext db, string slug)
    {
        (await OneAsync(db, slug)).Retire(A.Decision());
        return await db.SaveChangesAsync();
    }

    private static Task<(IssueStatus Status, int Questions, int Mails)> StandAsync(AgendaScene scene) => scene.Scene.InDatabaseAsync(async db => (
        (await OneAsync(db, "rondkomen")).Status, await db.SeatQuestions.CountAsync(), await db.Mails.CountAsync()));

    private static Task<List<string>> WaitingForAsync(AgendaScene scene) => scene.Scene.InDatabaseAsync(db => (
        from question in db.SeatQuestions
        where question.Answer == null
        join studio in db.Studios on question.StudioId equals studio.Id
        join issue in db.Issues on studio.IssueId equals issue.Id
        select issue.Name).ToListAsync());
}
