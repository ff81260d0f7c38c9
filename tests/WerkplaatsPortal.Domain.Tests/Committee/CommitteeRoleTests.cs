using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Committee;

/// <summary>The chair, the vice-chair and another term.</summary>
public class CommitteeRoleTests
{
    private static readonly DateOnly Last = Moment.Today.AddYears(1);

    [Fact]
    public void There_is_never_more_than_one_chair_and_both_periods_stay_readable()
    {
        var (former, next) = (A.CommitteeSeat(until: Last), A.CommitteeSeat());
        former.Become(CommitteeRole.Chair, Moment.Today.AddDays(-100), [former, next]);
        next.Become(CommitteeRole.Chair, Moment.Today, [former, next]);

        Assert.Equal(new Period(Moment.Today.AddDays(-100), Moment.Today.AddDays(-1)), Assert.Single(former.Roles).Period);
        Assert.Equal(new Period(Moment.Today), Assert.Single(next.Roles).Period);
        Assert.Equal(
            "Op die dag of later begint al iemand in deze rol. Kies een latere dag.",
            Refusal.Of(() => former.Become(CommitteeRole.Chair, Moment.Today, [former, next])));
        foreach (var day in Enumerable.Range(-200, 400).Select(Moment.Today.AddDays))
            Assert.True(new[] { former, next }.Count(seat => seat.RoleOn(day) == CommitteeRole.Chair) <= 1);
    }

    [Fact]
    public void Chair_and_vice_chair_are_two_people()
    {
        var seat = A.CommitteeSeat();
        seat.Become(CommitteeRole.Chair, Moment.Today, [seat]);
        Assert.Equal(
            "Deze persoon is op die dag al voorzitter of vicevoorzitter.", Refusal.Of(() => seat.Become(CommitteeRole.ViceChair, Moment.Today, [seat])));
        seat.LayDown(Moment.Today.AddDays(5));
        seat.Become(CommitteeRole.ViceChair, Moment.Today.AddDays(6), [seat]);
        Assert.Equal(CommitteeRole.ViceChair, seat.RoleOn(Moment.Today.AddDays(6)));
    }

    [Fact]
    public void A_role_lasts_no_longer_than_its_seat()
    {
        var seat = A.CommitteeSeat(until: Last);
        seat.Become(CommitteeRole.Chair, Moment.Today, [seat]);
        Assert.Equal(Last, seat.Roles[0].Period.Until);
        seat.LeaveOn(Moment.Today.AddDays(30));
        Assert.Equal(Moment.Today.AddDays(30), seat.Roles[0].Period.Until);
        Assert.Equal(
            "Deze persoon heeft op die dag geen zetel in de commissie.",
            Refusal.Of(() => seat.Become(CommitteeRole.ViceChair, Moment.Today.AddDays(31), [seat])));
        Assert.Equal("Deze persoon is op die dag geen voorzitter of vicevoorzitter.", Refusal.Of(() => seat.LayDown(Moment.Today.AddDays(31))));
    }

    [Fact]
    public void A_renewed_seat_is_a_term_of_its_own_that_follows()
    {
        var seat = A.CommitteeSeat(until: Last);
        var next = seat.Renew(Last.AddYears(2));
        Assert.Equal(new Period(Last.AddDays(1), Last.AddYears(2)), next.Period);
        Assert.Equal((seat.PersonId, seat.Constituency), (next.PersonId, next.Constituency));
        Assert.Equal(Last, seat.Period.Until);
        Assert.Equal("De einddatum ligt voor de begindatum.", Refusal.Of(() => seat.Renew(Last)));
        Assert.Equal("Deze zetel heeft geen einddatum. Verlengen is niet nodig.", Refusal.Of(() => A.CommitteeSeat().Renew(Last)));
    }

    [Fact]
    public void A_seat_that_ends_takes_its_next_term_along_and_one_to_come_is_taken_back()
    {
        var seat = A.CommitteeSeat(until: Last);
        var next = seat.Renew(null);
        Assert.Equal([next], seat.End(Moment.Today, [next, A.CommitteeSeat()]));
        Assert.Equal(Moment.Today, seat.Period.Until);
        Assert.Equal("LastDay", Refusal.FieldOf(() => seat.End(Moment.Today.AddDays(1), [])));
        Assert.Equal([next], next.End(Moment.Today, []));
        Assert.Single(seat.Events.OfType<CommitteeSeatRenewed>());
    }

    [Fact]
    public void Two_who_give_the_chair_at_once_meet_in_the_seat_that_was_taken_first()
    {
        List<CommitteeSeat> seats = [A.CommitteeSeat(), A.CommitteeSeat(), A.CommitteeSeat()];
        seats[1].Become(CommitteeRole.Chair, Moment.Today, seats);
        Assert.Single(seats.MinBy(seat => seat.Id)!.Events.OfType<CommitteeRoleTaken>());
    }
}
