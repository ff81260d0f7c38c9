using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Committee;

/// <summary>A round of review: partners say what presses, members look at each issue, and each ends in a decision.</summary>
[EveryDatabase]
public sealed class RoundsTests
{
    private const string Round = "/commissie/rondes/ronde-2026";

    [Fact]
    public async Task A_round_begins_with_the_facts_is_written_together_and_ends_in_decisions()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        var other = A.Person("Tweede Lid");
        await sitting.Scene.AddAsync(other, A.CommitteeSeat(other), A.SharedLesson(sitting.Studio, title: "Samen eten opent gesprekken"));
        using var member = await sitting.Scene.AsAsync(sitting.Member);
        using var second = await sitting.Scene.AsAsync(other);

        var opened = await member.SendAsync("/commissie/rondes/nieuw", ("Name", "Ronde 2026"), ("DueOn", "2026-09-01"));
        Assert.Equal(Round, opened.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync("/commissie/rondes/nieuw", ("Name", "Nog een"), ("DueOn", "2026-09-01"))).StatusCode);
        Assert.Contains("0 van 1 kwesties besloten", Text(await member.ReadAsync(Round)), StringComparison.Ordinal);

        var (mine, theirs) = (await member.ReadAsync(Round + "/rondkomen"), await second.ReadAsync(Round + "/rondkomen"));
        Assert.Contains("Samen eten opent gesprekken", mine.QuerySelector("textarea[name=Learned]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 les", mine.QuerySelector("[name='Meaning[inclusie]']")!.TextContent, StringComparison.Ordinal);
        await second.PostAsync(theirs, null, Round + "/rondkomen", ("Learned", "Wat de ander zag."), ("Occasion", "Yes"));
        var late = await member.PostAsync(mine, null, Round + "/rondkomen", ("Learned", "Wat ik zag."), ("Occasion", "Yes"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var both = await Reading.PageOfAsync(late);
        Assert.Contains("Wat de ander zag.", Text(both), StringComparison.Ordinal);
        Assert.Contains("Wat ik zag.", both.QuerySelector("textarea[name=Learned]")!.TextContent, StringComparison.Ordinal);

        var decided = await member.SendAsync(Round + "/rondkomen/besluit", ("Outcome", "Retire"), ("TakenOn", "2026-06-15"), ("Reason", "Klaar."));
        Assert.Equal("/commissie/kwesties/rondkomen/afronden", decided.Headers.Location!.ToString());
        Assert.NotNull((await member.ReadAsync(Round)).QuerySelector("a[href='/commissie/kwesties/rondkomen/afronden']"));
        await member.SendAsync("/commissie/kwesties/rondkomen/afronden", ("TakenOn", "2026-06-15"), ("Reason", "Klaar."));
        var after = await member.ReadAsync(Round);
        Assert.Contains("De stap op de agenda is gezet.", Text(after), StringComparison.Ordinal);
        await member.PostAsync(after, Round, Round);
        Assert.Contains("Gesloten op", Text(await member.ReadAsync("/commissie/rondes")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_say_what_presses_and_only_the_committee_sees_who_said_what()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        var (contact, partner) = (A.Person("Piet Partner"), A.Partner("Buurtwerk Oost"));
        await sitting.Scene.AddAsync(contact, partner, PartnerContact.Appoint(partner, contact, new DateOnly(2026, 1, 1)));
        using var member = await sitting.Scene.AsAsync(sitting.Member);
        using var speaker = await sitting.Scene.AsAsync(contact);
        using var visitor = sitting.Scene.AsVisitor();
        var form = $"/organisatie/{partner.Slug}/inventarisatie";
        Assert.Equal(HttpStatusCode.NotFound, (await speaker.GetAsync(form)).StatusCode);

        await member.SendAsync("/commissie/rondes/nieuw", ("Name", "Ronde 2026"), ("DueOn", "2026-09-01"), ("InventoryUntil", "2026-06-30"));
        Assert.Contains("Wat dringt volgens Buurtwerk Oost?", Text(await speaker.ReadAsync("/organisatie")), StringComparison.Ordinal);
        Assert.Contains("Zeg welke kwesties dringen", Text(await speaker.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.Contains("Ronde langs de agenda", Text(await member.ReadAsync("/mijn")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await speaker.SendAsync(form, ("Lines[0].Issue", "rondkomen"))).StatusCode);
        await speaker.SendAsync(form,
            ("Lines[0].Issue", "rondkomen"), ("Lines[0].Conditions", "zekerheid"), ("Lines[0].Pressure", "Most"), ("Lines[0].Why", "Elke week."),
            ("Lines[1].OwnWords", "Wachten op een huis"), ("Lines[1].Conditions", "inclusie"), ("Lines[1].For", "inwoners-jeugd"), ("Lines[1].Pressure", "Much"));
        Assert.DoesNotContain("Zeg welke kwesties dringen", Text(await speaker.ReadAsync("/mijn")), StringComparison.Ordinal);
        var again = await speaker.ReadAsync(form);
        Assert.Equal("Wachten op een huis", again.QuerySelector("[name='Lines[1].OwnWords']")!.GetAttribute("value"));
        await speaker.PostAsync(again, null, form, ("Lines[0].Issue", "rondkomen"), ("Lines[0].Conditions", "zekerheid"), ("Lines[0].Pressure", "Most"), ("Lines[0].Why", "Elke dag."));

        var round = await member.ReadAsync(Round);
        Assert.Contains("Buurtwerk Oost", Text(round), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await speaker.SendAsync(form, ("Lines[0].Conditions", "zekerheid"), ("Lines[0].Why", "Begonnen."))).StatusCode);
        await sitting.Scene.InDatabaseAsync(async db =>
        {
            (await db.Issues.Include(issue => issue.Decisions).SingleAsync(issue => issue.Slug == "rondkomen")).Retire(A.Decision());
            return await db.SaveChangesAsync();
        });
        var kept = await speaker.ReadAsync(form);
        Assert.Equal("rondkomen", kept.QuerySelector("[name='Lines[0].Issue'] option[selected]")!.GetAttribute("value"));
        await speaker.PostAsync(
            kept, null, form, ("Lines[0].Issue", "rondkomen"), ("Lines[0].Conditions", "zekerheid"), ("Lines[0].Pressure", "Most"), ("Lines[0].Why", "Elke dag."),
            ("Lines[1].OwnWords", "Wachten op een huis"), ("Lines[1].Conditions", "inclusie"), ("Lines[1].For", "inwoners-jeugd"), ("Lines[1].Pressure", "Much"));
        var waiting = Text(await member.ReadAsync("/commissie"));
        Assert.Contains("Elke kwestie is besloten. De ronde kan dicht.", waiting, StringComparison.Ordinal);
        Assert.Contains("Wachten op een huis", Text(await member.ReadAsync(Round)), StringComparison.Ordinal);
        Assert.Contains("Niet meer op de agenda", Text(await member.ReadAsync(Round)), StringComparison.Ordinal);
        Assert.Contains("Elke dag.", Text(round), StringComparison.Ordinal);
        Assert.Null((await visitor.ReadAsync("/kennisagenda/matrix")).QuerySelector("#dringt"));

        await sitting.Scene.InDatabaseAsync(db => db.ReviewRounds.ExecuteUpdateAsync(set => set.SetProperty(each => each.InventoryUntil, new DateOnly(2026, 6, 1))));
        var matrix = await visitor.ReadAsync("/kennisagenda/matrix?later=1");
        Assert.Contains("1 partner antwoordde.", Text(matrix), StringComparison.Ordinal);
        Assert.DoesNotContain("Buurtwerk Oost", Text(matrix), StringComparison.Ordinal);
        Assert.DoesNotContain("Elke dag.", Text(matrix), StringComparison.Ordinal);
        Assert.DoesNotContain("Wachten op een huis", Text(matrix), StringComparison.Ordinal);
        Assert.Contains("Andere kwesties, in eigen woorden", Text(matrix), StringComparison.Ordinal);
        Assert.Contains("Inwoners (jeugdigen) (1)", Text(matrix), StringComparison.Ordinal);
        await member.PostAsync(await member.ReadAsync(Round), Round, Round);
        await member.SendAsync("/commissie/kwesties/rondkomen/heropenen", ("TakenOn", "2026-06-15"), ("Reason", "Toch."));
        Assert.NotNull((await member.ReadAsync("/commissie/kennisagenda")).QuerySelector("#dringt"));
        await sitting.Scene.InDatabaseAsync(db => db.ReviewRounds.ExecuteUpdateAsync(set => set.SetProperty(each => each.OpenedOn, new DateOnly(2025, 6, 1))));
        Assert.Contains("Tijd voor een nieuwe ronde langs de agenda", Text(await member.ReadAsync("/commissie")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await speaker.GetAsync(form)).StatusCode);
    }
}
