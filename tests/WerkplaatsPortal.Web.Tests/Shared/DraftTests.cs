using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Demo;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Shared;

/// <summary>Text is never lost: drafts while typing, a session that ended.</summary>
[EveryDatabase]
public class DraftTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string Keep = "/account/concepten";
    private const string Lesson = $"{Words.Desk}/lessen/nieuw";
    private const string Question = $"/kwesties/{Words.Studio}/arena/vragen/nieuw";

    [Fact]
    public async Task What_is_typed_is_kept_offered_taken_up_and_gone_once_it_is_sent()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var kept = await lead.PostAsync(Keep, [
            .. await lead.HiddenAsync(Lesson), ("Title", "Half af"), ("Learned", "Een begin."), ("Conditions", "cohesie"), ("Meaning[cohesie]", "Samen."),
            ("Password", "geheim"), ("Version", Guid.Empty.ToString())]);
        var stored = await portal.LookAsync(db => db.Drafts.SingleAsync(draft => draft.Address == Lesson));
        var offered = await lead.ReadAsync(Lesson);
        var goOn = offered.QuerySelector(".concept a")!.GetAttribute("href")!;
        var taken = await lead.ReadAsync(goOn);
        var sent = await lead.PostAsync(taken, null, goOn, Words.OfLesson("Half af"));

        Assert.StartsWith("Bewaard om ", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var secret in new[] { "Password", "Version", "_draft", "_key", "__RequestVerificationToken" })
            Assert.DoesNotContain($"\"{secret}\"", stored.Fields, StringComparison.Ordinal);
        Assert.Contains("Je was hier eerder mee bezig (vandaag ", offered.QuerySelector(".concept")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", offered.QuerySelector("[name=Title]")!.GetAttribute("value"));
        Assert.Equal("Half af", taken.QuerySelector("[name=Title]")!.GetAttribute("value"));
        Assert.Equal("Een begin.", taken.QuerySelector("[name=Learned]")!.TextContent.Trim());
        Assert.NotNull(taken.QuerySelector("[name=Conditions][value=cohesie][checked]"));
        Assert.Equal("Samen.", ValueOf(taken, "Meaning[cohesie]"));
        Assert.Null(taken.QuerySelector("[data-fouten]"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Null((await lead.ReadAsync(Lesson)).QuerySelector(".concept"));
        Assert.False(await portal.LookAsync(db => db.Drafts.AnyAsync(draft => draft.Address == Lesson)));
    }

    [Fact]
    public async Task A_draft_is_there_for_nobody_else_and_only_for_a_form_that_opted_in()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var hidden = await lead.HiddenAsync(Question);
        await lead.PostAsync(Keep, [.. hidden, ("Text", "Mag dit al gezegd?")]);
        var token = hidden.Single(field => field.Name == "_draft").Value;

        foreach (var address in new[] { Keep, Keep + "/weggooien" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await member.PostWithTokenAsync("/account", address, ("_draft", token), ("Text", "Anders"))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await lead.PostWithTokenAsync("/account", address, ("_draft", "bedacht"), ("Text", "x"))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await lead.PostWithTokenAsync("/account", address, ("Text", "x"))).StatusCode);
        }

        Assert.Null((await member.ReadAsync(Question)).QuerySelector(".concept"));
        Assert.Equal("", ValueOf(await member.ReadAsync(Question + "?concept=verder"), "Text"));
        Assert.Equal("Mag dit al gezegd?", ValueOf(await lead.ReadAsync(Question + "?concept=verder"), "Text"));
        var tooLong = await lead.PostAsync(Keep, [.. hidden, ("Text", new string('a', KeptDraft.FieldsMaxLength))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLong.StatusCode);

        Assert.Contains("Mag dit al gezegd?", await (await lead.GetAsync("/account/gegevens")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var thrown = await lead.PostAsync(await lead.ReadAsync(Question), Keep + "/weggooien", Question);
        Assert.Equal(Question, thrown.Headers.Location!.ToString());
        Assert.Null((await lead.ReadAsync(Question)).QuerySelector(".concept"));
    }

    [Fact]
    public async Task What_is_sent_after_the_session_ended_comes_back_after_signing_in_and_only_to_who_typed_it()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var hidden = await lead.HiddenAsync(Question);
        await portal.LookAsync(db => db.Sessions.ExecuteDeleteAsync());

        var refused = await lead.PostAsync(Question, [.. hidden, ("Text", "Hoe houden we dit vol?")]);
        var signIn = refused.Headers.Location!.ToString();
        Assert.False(await portal.LookAsync(db => db.Questions.AnyAsync(question => question.Text == "Hoe houden we dit vol?")));

        var other = await lead.SendAsync(signIn, ("Email", $"arena@{DemoAccounts.Domain}"), ("Password", DemoAccounts.Password));
        Assert.Equal("", ValueOf(await lead.ReadAsync(other.Headers.Location!.ToString()), "Text"));
        await portal.LookAsync(db => db.Sessions.ExecuteDeleteAsync());

        var back = (await lead.SendAsync(signIn, ("Email", $"onderzoeker@{DemoAccounts.Domain}"), ("Password", DemoAccounts.Password))).Headers.Location!.ToString();
        var page = await lead.ReadAsync(back);
        Assert.Equal("Hoe houden we dit vol?", ValueOf(page, "Text"));
        var sent = await lead.PostAsync(page, null, back, ("Text", ValueOf(page, "Text")));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.True(await portal.LookAsync(db => db.Questions.AnyAsync(question => question.Text == "Hoe houden we dit vol?")));
        Assert.Null((await lead.ReadAsync(Question)).QuerySelector(".concept"));
    }

    [Fact]
    public async Task A_draft_goes_with_its_account_and_after_a_month()
    {
        var portal = await TwoStudios.OpenAsync(shared);
        using var follower = await Reading.AsDemoAsync(portal, "tribune");
        var now = DateTime.UtcNow;
        var (account, other) = (await AccountAsync(portal, "tribune"), await AccountAsync(portal, "commissie"));
        await portal.LookAsync(async db =>
        {
            db.AddRange(Draft(account, "/a", now), Draft(other, "/oud", now.AddDays(-31)), Draft(other, "/nieuw", now.AddDays(-29)));
            return await db.SaveChangesAsync();
        });

        await follower.SendAsync("/account/vertrek", ("Sure", "true"));
        var left = await portal.LookAsync(async db =>
        {
            await new KeptDraftQueries(db, TimeProvider.System).SweepAsync();
            return await db.Drafts.Where(draft => draft.AccountId == account || draft.AccountId == other).Select(draft => draft.Address).ToListAsync();
        });

        Assert.Equal(["/nieuw"], left);
    }

    private static KeptDraft Draft(Guid account, string address, DateTime keptAt) =>
        new() { AccountId = account, Address = address, Fields = "{}", KeptAt = keptAt };

    private static Task<Guid> AccountAsync(PortalServer portal, string name) =>
        portal.LookAsync(db => db.Accounts.Where(account => account.Email == $"{name}@{DemoAccounts.Domain}").Select(account => account.Id).SingleAsync());

    private static string? ValueOf(IDocument page, string field) => page.QuerySelector($"main [name='{field}']") is { LocalName: "textarea" } area
        ? area.TextContent.Trim()
        : page.QuerySelector($"main [name='{field}']")!.GetAttribute("value");
}
