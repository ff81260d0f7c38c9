using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Agenda.AgendaScene;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Agenda;

/// <summary>The committee decides on issues; what it decides stays readable, and who decides at the same moment hears it.</summary>
[EveryDatabase]
public sealed class CommitteeStepsTests
{
    [Fact]
    public async Task Each_step_shows_beforehand_what_happens_and_stays_with_its_reason_and_advice()
    {
        await using var scene = await OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var visitor = scene.Scene.AsVisitor();

        var preview = Text(await member.ReadAsync(At("rondkomen", "herformuleren")));
        var worded = await member.SendAsync(At("rondkomen", "herformuleren"), Decided(
            "Het gaat om meer dan geld.", ("Name", "Bestaanszekerheid"), ("Summary", "Inkomen, wonen en werk."), ("Meaning[zekerheid]", "Rondkomen."),
            ("Character", "Broadened"), ("OnAdviceOf", "de Zorgalliantie")));
        Assert.Contains("Nu 1 in de Arena en 1 op de Tribune.", preview, StringComparison.Ordinal);
        Assert.Contains("/kwesties/rondkomen", preview, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, worded.StatusCode);
        var page = Text(await visitor.ReadAsync("/kwesties/rondkomen"));
        foreach (var words in (string[])["Bestaanszekerheid", "Het gaat om meer dan geld.", "Breder dan eerst", "Op advies van de Zorgalliantie", "Ook bekend als"])
            Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("Vastgelegd door Mina Lid.", Text(await member.ReadAsync(At("rondkomen", "afronden"))), StringComparison.Ordinal);
        Assert.DoesNotContain("Mina Lid", page, StringComparison.Ordinal);

        Assert.Contains("Alle plekken blijven zoals ze zijn.", Text(await member.ReadAsync(At("rondkomen", "afronden"))), StringComparison.Ordinal);
        await member.SendAsync(At("rondkomen", "afronden"), Decided("Voorlopig klaar."));
        Assert.Contains("Deze stap kan nu niet", Text(await member.ReadAsync(At("rondkomen", "splitsen"))), StringComparison.Ordinal);
        Assert.DoesNotContain("Bestaanszekerheid", Text(await visitor.ReadAsync("/kennisagenda")), StringComparison.Ordinal);
        await member.SendAsync(At("rondkomen", "heropenen"), Decided("Toch weer nodig."));
        Assert.Contains("Bestaanszekerheid", Text(await visitor.ReadAsync("/kennisagenda")), StringComparison.Ordinal);

        var issue = await scene.Scene.InDatabaseAsync(db => db.Issues.Include(each => each.Decisions).SingleAsync(each => each.Slug == "rondkomen"));
        Assert.Equal(
            [AgendaStep.Propose, AgendaStep.TakeUp, AgendaStep.Reformulate, AgendaStep.Retire, AgendaStep.Reopen],
            issue.Decisions.OrderBy(each => each.Number).Select(each => each.Step));
        Assert.All(issue.Decisions.Where(each => each.Number > 2), each => Assert.Equal(scene.Member.Id, each.TakenBy));
    }

    [Fact]
    public async Task A_split_gives_a_studio_and_asks_who_sits_in_the_former_one()
    {
        await using var scene = await OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var contact = await scene.Scene.AsAsync(scene.Contact);

        Assert.Contains("2 deelnemers krijgen de vraag", Text(await member.ReadAsync(At("rondkomen", "splitsen"))), StringComparison.Ordinal);
        var split = await member.SendAsync(At("rondkomen", "splitsen"), Decided(
            "Schulden vragen om iets anders.", ("Name", "Schulden"), ("Meaning[zekerheid]", "Uit de schulden."), ("Former", "Stays"), ("AnswerBefore", AnswerBefore)));

        Assert.Equal(HttpStatusCode.Redirect, split.StatusCode);
        var other = await scene.Scene.InDatabaseAsync(db => db.Issues.Include(each => each.Origins).SingleAsync(each => each.Slug == "schulden"));
        Assert.Equal((IssueStatus.OnAgenda, scene.Issue.Id), (other.Status, Assert.Single(other.Origins).FromId));
        Assert.Equal("Leeratelier Schulden", await scene.Scene.InDatabaseAsync(db => db.Studios.Where(each => each.IssueId == other.Id).Select(each => each.Name).SingleAsync()));
        Assert.Contains("Bindkracht10", Text(await contact.ReadAsync("/mijn")), StringComparison.Ordinal);
        var late = await member.SendAsync(At("rondkomen", "splitsen"), Decided("Nog een.", ("Name", "Nog een"), ("Former", "Stays"), ("AnswerBefore", Today)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.NotNull((await Reading.PageOfAsync(late)).QuerySelector("[data-fouten] a[href='#AnswerBefore']"));
    }

    [Fact]
    public async Task A_split_can_take_the_former_issue_off_the_agenda_and_says_so_beforehand()
    {
        await using var scene = await OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        var preview = Text(await member.ReadAsync(At("rondkomen", "splitsen")));
        Assert.Contains("Gaat deze kwestie van de agenda, dan neemt het geen nieuwe plekken meer aan", preview, StringComparison.Ordinal);
        Assert.Contains("Gaat deze kwestie van de agenda, dan staat dat er.", preview, StringComparison.Ordinal);

        await member.SendAsync(At("rondkomen", "splitsen"), Decided("Schulden gaat verder.", ("Name", "Schulden"), ("Former", "Retires"), ("AnswerBefore", AnswerBefore)));

        var states = await scene.Scene.InDatabaseAsync(db => db.Issues.OrderBy(each => each.Name).Select(each => new { each.Slug, each.Status }).ToListAsync());
        Assert.Equal([("rondkomen", IssueStatus.Retired), ("schulden", IssueStatus.OnAgenda), ("wonen", IssueStatus.OnAgenda)], states.Select(each => (each.Slug, each.Status)));
        Assert.Equal(2, await scene.Scene.InDatabaseAsync(db => db.SeatQuestions.CountAsync()));
    }

    [Fact]
    public async Task Of_two_members_at_once_one_gets_both_texts_and_nothing_is_lost()
    {
        await using var scene = await OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var other = await scene.Scene.AsAsync(scene.OtherMember);
        var words = At("rondkomen", "herformuleren");
        var (open, end) = (await member.ReadAsync(words), await member.ReadAsync(At("rondkomen", "samenvoegen")));
        var ending = await member.ReadAsync(At("rondkomen", "afronden"));

        await other.SendAsync(words, Decided("Breder.", ("Name", "Rondkomen en meedoen")));
        var second = await member.PostAsync(open, words, words, Decided("Anders.", ("Name", "Rondkomen met weinig")));
        var text = Text(await Reading.PageOfAsync(second));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("Rondkomen en meedoen", text, StringComparison.Ordinal);
        Assert.Contains("Rondkomen met weinig", text, StringComparison.Ordinal);

        var retire = await member.PostAsync(ending, At("rondkomen", "afronden"), "", Decided("Ook klaar."));
        Assert.Equal(HttpStatusCode.Conflict, retire.StatusCode);
        var both = (await Reading.PageOfAsync(retire)).QuerySelector("[aria-labelledby=besloten]")!.TextContent;
        foreach (var said in (string[])["Anders geformuleerd", "Rondkomen en meedoen", "Breder.", "Ook klaar."])
            Assert.Contains(said, both, StringComparison.Ordinal);

        await other.SendAsync(At("rondkomen", "afronden"), Decided("Klaar."));
        var merged = await member.PostAsync(end, At("rondkomen", "samenvoegen"), "", Decided("Samen.", ("Into", "wonen"), ("AnswerBefore", AnswerBefore)));
        Assert.Equal(HttpStatusCode.Conflict, merged.StatusCode);
        var refused = Text(await Reading.PageOfAsync(merged));
        foreach (var said in (string[])["Deze stap kan nu niet", "Klaar.", "Samen."])
            Assert.Contains(said, refused, StringComparison.Ordinal);
        Assert.Equal(IssueStatus.Retired, await scene.Scene.InDatabaseAsync(db => db.Issues.Where(each => each.Slug == "rondkomen").Select(each => each.Status).SingleAsync()));
        Assert.Equal(0, await scene.Scene.InDatabaseAsync(db => db.SeatQuestions.CountAsync()));
    }

    [Fact]
    public async Task A_decision_lacks_nothing_and_only_a_member_takes_one()
    {
        await using var scene = await OpenAsync();
        using var member = await scene.Scene.AsAsync(scene.Member);
        using var lead = await scene.Scene.AsAsync(scene.Lead);

        foreach (var (field, fields) in new[]
        {
            ("Reason", Decided("")), ("TakenOn", [("TakenOn", "2026-06-16"), ("Reason", "Morgen.")]), ("TakenOn", [("TakenOn", "2023-12-31"), ("Reason", "Te vroeg.")]),
        })
        {
            var answer = await member.SendAsync(At("rondkomen", "afronden"), fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.NotNull((await Reading.PageOfAsync(answer)).QuerySelector($"[data-fouten] a[href='#{field}']"));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(At("bestaat-niet", "afronden"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync("/kwesties/rondkomen/arena")).StatusCode);
        foreach (var step in (string[])["opnemen", "herformuleren", "splitsen", "samenvoegen", "afronden", "heropenen", "afwijzen"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await lead.GetAsync(At("rondkomen", step))).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await lead.PostWithTokenAsync("/account", At("rondkomen", step), Decided("Mag niet."))).StatusCode);
        }
    }
}
