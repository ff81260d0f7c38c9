using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Ground;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Committee;

[EveryDatabase]
public sealed class CommitteePagesTests
{
    [Fact]
    public async Task Who_sits_for_whom_shows_and_empty_constituencies_show_as_vacant()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        using var member = await sitting.Scene.AsAsync(sitting.Member);

        var page = await member.ReadAsync("/commissie");

        Assert.Contains("Mina Lid", Text(page), StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll("#zetels, h3").Count(heading => heading.TextContent.Contains("Vacature", StringComparison.Ordinal)));
        Assert.Contains("eindigt binnen een half jaar", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_members_come_in()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        using var visitor = sitting.Scene.AsVisitor();
        using var lead = await sitting.Scene.AsAsync(sitting.Lead);

        foreach (var address in (string[])["/commissie", "/commissie/kennisagenda", "/commissie/adviezen", "/commissie/kwesties/nieuw", "/commissie/leerateliers/rondkomen/trekker"])
        {
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await lead.GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task A_new_issue_comes_onto_the_agenda_with_a_studio()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        using var member = await sitting.Scene.AsAsync(sitting.Member);

        var answer = await member.SendAsync("/commissie/kwesties/nieuw", ("Name", "Mantelzorg en werk"), ("Reason", "Vaak genoemd."), ("Meaning[cohesie]", "Zorgen doe je samen."));

        Assert.Equal("/kwesties/mantelzorg-en-werk", answer.Headers.Location!.ToString());
        var issue = await sitting.Scene.InDatabaseAsync(db => db.Issues.Include(each => each.Decisions).SingleAsync(each => each.Slug == "mantelzorg-en-werk"));
        Assert.Equal((IssueStatus.OnAgenda, "Zorgen doe je samen.", 3), (issue.Status, issue.Conditions.Cohesion, issue.OpenGaps.Count()));
        Assert.Equal([(AgendaStep.Propose, sitting.Member.Id), (AgendaStep.TakeUp, sitting.Member.Id)], issue.Decisions.OrderBy(each => each.Number).Select(each => (each.Step, each.TakenBy!.Value)));
        var studio = await sitting.Scene.InDatabaseAsync(db => db.Studios.SingleAsync(each => each.IssueId == issue.Id));
        Assert.Equal("Leeratelier Mantelzorg en werk", studio.Name);
        Assert.Contains("Mantelzorg en werk", Text(await member.ReadAsync("/commissie/kennisagenda")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_lacks_something_comes_back_with_what_was_typed()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        using var member = await sitting.Scene.AsAsync(sitting.Member);

        var answer = await member.SendAsync("/commissie/kwesties/nieuw", ("Name", "Mantelzorg"), ("Reason", ""), ("Meaning[cohesie]", "Samen."));
        var page = await Reading.PageOfAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Mantelzorg", page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Equal("Samen.", page.QuerySelector("[name='Meaning[cohesie]']")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("[data-fouten] a[href='#Reason']"));
    }

    [Fact]
    public async Task A_hand_over_keeps_both_periods()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        using var member = await sitting.Scene.AsAsync(sitting.Member);
        var address = "/commissie/leerateliers/rondkomen/trekker";

        Assert.Contains("Nu is", Text(await member.ReadAsync(address)), StringComparison.Ordinal);
        var answer = await member.SendAsync(
            address, ("Person", sitting.Member.Id.ToString()), ("From", "2026-07-01"), ("TakenOn", "2026-06-15"), ("Reason", "De vorige gaat met pensioen."));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var text = Text(await member.ReadAsync(address)).Replace('\u00a0', ' ');
        Assert.Contains("van 1 januari 2020 tot en met 30 juni 2026", text, StringComparison.Ordinal);
        Assert.Contains("sinds 1 juli 2026", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync(
            address, ("Person", Guid.NewGuid().ToString()), ("From", "2026-08-01"), ("TakenOn", "2026-06-15"), ("Reason", "Zomaar."))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync("/commissie/leerateliers/bestaat-niet/trekker")).StatusCode);
    }

    [Fact]
    public async Task A_seat_is_given_and_ended()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        using var member = await sitting.Scene.AsAsync(sitting.Member);
        using var lead = await sitting.Scene.AsAsync(sitting.Lead);

        await member.SendAsync("/commissie/zetels/nieuw", ("Person", sitting.Lead.Id.ToString()), ("Constituency", "Education"), ("From", "2026-06-01"));
        Assert.Equal(HttpStatusCode.OK, (await lead.GetAsync("/commissie")).StatusCode);

        var seat = await sitting.Scene.InDatabaseAsync(db => db.CommitteeSeats.SingleAsync(each => each.PersonId == sitting.Lead.Id));
        await member.PostAsync(await member.ReadAsync("/commissie"), $"/commissie/zetels/{seat.Id}/einde", "/commissie");
        var ended = await sitting.Scene.InDatabaseAsync(db => db.CommitteeSeats.SingleAsync(each => each.Id == seat.Id));
        Assert.Equal(Moment.Today, ended.Period.Until);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync(
            "/commissie/zetels/nieuw", ("Person", sitting.Lead.Id.ToString()), ("Constituency", "Education"), ("From", "2026-06-01"), ("Until", "2026-05-01"))).StatusCode);
    }

    [Fact]
    public async Task Asked_given_and_answered_advice_stands_in_the_register()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        var asked = An.AskedAdvice(sitting.Studio, "Welke partners missen we?");
        await sitting.Scene.AddAsync(asked);
        using var member = await sitting.Scene.AsAsync(sitting.Member);
        using var visitor = sitting.Scene.AsVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/adviezen/{asked.Slug}")).StatusCode);

        var answer = await member.SendAsync($"/commissie/adviezen/nieuw?aanvraag={asked.Slug}",
            ("Studio", "rondkomen"), ("Title", "Betrek ondernemers"), ("Body", "Vraag **ondernemers**."), ("AnswerBefore", "2026-09-01"));

        Assert.Equal($"/adviezen/{asked.Slug}", answer.Headers.Location!.ToString());
        var given = await visitor.ReadAsync($"/adviezen/{asked.Slug}");
        Assert.Contains("Welke partners missen we?", Text(given), StringComparison.Ordinal);
        Assert.NotNull(given.QuerySelector(".proza strong"));
        await sitting.Scene.InDatabaseAsync(async db =>
        {
            var advice = await db.Advices.SingleAsync(each => each.Id == asked.Id);
            var studio = await db.Studios.Include(each => each.Leads).SingleAsync();
            advice.Respond(studio, AdviceAnswer.Partly, "We beginnen met twee.", sitting.Lead.Id, Moment.Now);
            return await db.SaveChangesAsync();
        });
        Assert.Contains("We beginnen met twee.", Text(await visitor.ReadAsync($"/adviezen/{asked.Slug}")), StringComparison.Ordinal);
        Assert.Contains("Deels overgenomen", Text(await visitor.ReadAsync("/adviezen")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"/commissie/adviezen/nieuw?aanvraag={asked.Slug}")).StatusCode);
    }

    [Fact]
    public async Task Internal_advice_is_for_the_Arena_the_lead_and_the_committee()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        var follower = A.Person("Fatma");
        await sitting.Scene.AddAsync(follower, A.Participation(sitting.Studio, follower).InTribune(),
            An.Advice(sitting.Studio, "Onder ons", isInternal: true), An.Advice(sitting.Studio, "Voor iedereen"));
        using var visitor = sitting.Scene.AsVisitor();
        using var onTribune = await sitting.Scene.AsAsync(follower);
        using var lead = await sitting.Scene.AsAsync(sitting.Lead);
        using var member = await sitting.Scene.AsAsync(sitting.Member);

        foreach (var outsider in (Reading[])[visitor, onTribune])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync("/adviezen/onder-ons")).StatusCode);
            Assert.Equal(["Voor iedereen"], Titles(await outsider.ReadAsync("/adviezen")));
        }

        Assert.Equal(HttpStatusCode.OK, (await lead.GetAsync("/adviezen/onder-ons")).StatusCode);
        Assert.Equal(["Onder ons", "Voor iedereen"], Titles(await member.ReadAsync("/commissie/adviezen")).Order());
    }

    [Theory]
    [InlineData("Studio", "bestaat-niet")]
    [InlineData("Title", "")]
    [InlineData("Body", "")]
    [InlineData("AnswerBefore", "2026-06-15")]
    [InlineData("AnswerBefore", "morgen")]
    [InlineData("Request", "bestaat-niet")]
    public async Task Advice_that_is_not_complete_is_not_given(string field, string value)
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        using var member = await sitting.Scene.AsAsync(sitting.Member);
        var fields = new Dictionary<string, string?>
        {
            ["Studio"] = "rondkomen",
            ["Title"] = "Advies",
            ["Body"] = "Tekst.",
            ["AnswerBefore"] = "2026-09-01",
            [field] = value,
        };

        var answer = await member.SendAsync("/commissie/adviezen/nieuw", [.. fields.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await Reading.PageOfAsync(answer)).QuerySelector($"[data-fouten] a[href='#{field}']"));
        Assert.Equal(0, await sitting.Scene.InDatabaseAsync(db => db.Advices.CountAsync()));
    }

    [Theory]
    [InlineData("/adviezen", 5)]
    [InlineData("/adviezen/voor-iedereen", 4)]
    public async Task The_register_keeps_to_its_number_of_commands(string address, int most)
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        await sitting.Scene.AddAsync(An.Advice(sitting.Studio, "Voor iedereen"));
        using var visitor = sitting.Scene.AsVisitor();
        using var commands = sitting.Scene.Portal.Commands.Watch();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address)).StatusCode);

        commands.ShouldBeAtMost(most);
    }

    [Fact]
    public async Task Nothing_of_an_Arena_shows_in_the_area()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        await sitting.Scene.AddAsync(A.Lesson(sitting.Studio, title: "Geheim concept"), An.Update(sitting.Studio, Audience.Arena, "Geheim bericht"));
        using var member = await sitting.Scene.AsAsync(sitting.Member);

        foreach (var address in (string[])["/commissie", "/commissie/kennisagenda", "/commissie/adviezen", "/tribune", "/tribune/berichten"])
            Assert.DoesNotContain("Geheim", Text(await member.ReadAsync(address)), StringComparison.Ordinal);
    }
}

/// <summary>A committee of one member, and a studio with a lead.</summary>
internal sealed class SittingCommittee : IAsyncDisposable
{
    public required Scene Scene { get; init; }

    public required Person Member { get; init; }

    public required Person Lead { get; init; }

    public required LearningStudio Studio { get; init; }

    public static async Task<SittingCommittee> OpenAsync()
    {
        var scene = await Scene.OpenAsync();
        var (member, lead, issue) = (A.Person("Mina Lid"), A.Person("Noor Trekker"), An.Issue("Rondkomen").OnAgenda());
        var studio = A.Studio(issue).LedBy(lead);
        await scene.AddAsync(member, lead, issue, studio, A.CommitteeSeat(member, until: new DateOnly(2026, 9, 30)));
        return new SittingCommittee { Scene = scene, Member = member, Lead = lead, Studio = studio };
    }

    public ValueTask DisposeAsync() => Scene.DisposeAsync();
}
