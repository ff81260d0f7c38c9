using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using WerkplaatsPortal.Testing.Databases;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Tribune.TribunePagesTests;

namespace WerkplaatsPortal.Web.Tests.Committee;

/// <summary>The committee develops a studio, and its own seats.</summary>
[EveryDatabase]
public sealed class StudioStepsTests
{
    private const string Address = "/commissie/leerateliers/rondkomen";

    [Fact]
    public async Task A_studio_gets_a_lead_loses_it_is_closed_and_opened_and_every_step_stays_readable()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        var asking = A.Person("Vera Vraagt");
        await sitting.Scene.AddAsync(asking, A.Participation(sitting.Studio, asking).AskedForArena());
        using var member = await sitting.Scene.AsAsync(sitting.Member);
        using var visitor = sitting.Scene.AsVisitor();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync(
            Address + "/trekker/einde", ("Until", "2026-06-20"), ("TakenOn", "2026-06-15"), ("Reason", ""))).StatusCode);
        var stop = await member.ReadAsync(Address + "/trekker/einde");
        Assert.Contains("zonder trekker beantwoordt de commissie die", Text(stop), StringComparison.Ordinal);
        var stopped = await member.PostAsync(
            stop, null, Address + "/trekker/einde", ("Until", "2026-06-20"), ("TakenOn", "2026-06-15"), ("Reason", "Een andere baan."));
        Assert.Equal(Address, stopped.Headers.Location!.ToString());

        var closing = await member.ReadAsync(Address + "/sluiten");
        Assert.Contains("1 aanvraag voor de Arena wordt afgewezen", Text(closing), StringComparison.Ordinal);
        await member.PostAsync(closing, null, Address + "/sluiten", ("TakenOn", "2026-06-15"), ("Reason", "De vraag is beantwoord."));
        Assert.Equal(HttpStatusCode.Conflict, (await member.PostAsync(
            closing, null, Address + "/sluiten", ("TakenOn", "2026-06-15"), ("Reason", "Nog een keer."))).StatusCode);
        var declined = await sitting.Scene.InDatabaseAsync(db => db.Participations.SelectMany(each => each.Terms).SingleAsync());
        Assert.Equal((SeatState.Declined, "De vraag is beantwoord."), (declined.State, declined.Reason));
        Assert.Contains("Het leeratelier is gesloten op", Text(await visitor.ReadAsync("/kwesties/rondkomen")), StringComparison.Ordinal);
        Assert.Null((await member.ReadAsync("/kwesties/rondkomen/meedoen")).QuerySelector("main form[method=post]"));

        await member.SendAsync(Address + "/openen", ("TakenOn", "2026-06-15"), ("Reason", "Er komt weer vraag."));
        var history = Text(await visitor.ReadAsync("/kwesties/rondkomen/leeratelier"));
        Assert.All((string[])["Een andere baan.", "De vraag is beantwoord.", "Er komt weer vraag."], reason => Assert.Contains(reason, history, StringComparison.Ordinal));
        Assert.DoesNotContain("Mina Lid", history, StringComparison.Ordinal);
        Assert.Contains("Vastgelegd door Mina Lid", Text(await member.ReadAsync(Address)), StringComparison.Ordinal);
        Assert.Contains("Vacature", Text(await member.ReadAsync("/commissie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_is_renewed_given_the_chair_and_ended_on_a_day()
    {
        await using var sitting = await SittingCommittee.OpenAsync();
        var other = A.CommitteeSeat(sitting.Lead);
        await sitting.Scene.AddAsync(other);
        using var member = await sitting.Scene.AsAsync(sitting.Member);
        var seat = await sitting.Scene.InDatabaseAsync(db => db.CommitteeSeats.SingleAsync(each => each.PersonId == sitting.Member.Id));
        var own = $"/commissie/zetels/{seat.Id}";

        Assert.Contains("1 termijn eindigt binnen een half jaar.", Text(await member.ReadAsync("/commissie")), StringComparison.Ordinal);
        await member.SendAsync(own + "/verlenging", ("Until", "2028-09-30"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync(own + "/verlenging", ("Until", "2029-09-30"))).StatusCode);
        await member.SendAsync(own + "/rol", ("Role", "Chair"), ("From", "2026-06-01"));
        await member.SendAsync($"/commissie/zetels/{other.Id}/rol", ("Role", "Chair"), ("From", "2026-06-10"));

        var page = Text(await member.ReadAsync("/commissie"));
        Assert.Contains("Voorzitter: Noor Trekker.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("eindigt binnen een half jaar", page, StringComparison.Ordinal);
        var roles = await sitting.Scene.InDatabaseAsync(db => db.Set<CommitteeRoleTerm>().OrderBy(role => role.Period.From).ToListAsync());
        Assert.Equal([new DateOnly(2026, 6, 9), null], roles.Select(role => role.Period.Until));

        await member.SendAsync($"/commissie/zetels/{other.Id}/einde", ("LastDay", "2026-06-30"));
        var ended = await sitting.Scene.InDatabaseAsync(db => db.CommitteeSeats.SingleAsync(each => each.Id == other.Id));
        Assert.Equal((new DateOnly(2026, 6, 30), new DateOnly(2026, 6, 30)), (ended.Period.Until, ended.Roles[0].Period.Until));
    }
}
