using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Shared;

public class PeriodTests
{
    [Fact]
    public void A_period_holds_its_first_and_its_last_day()
    {
        var period = new Period(new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 2));
        Assert.False(period.Contains(new DateOnly(2024, 2, 29)));
        Assert.True(period.Contains(new DateOnly(2024, 3, 1)));
        Assert.True(period.Contains(new DateOnly(2024, 3, 2)));
        Assert.False(period.Contains(new DateOnly(2024, 3, 3)));
    }

    [Fact]
    public void A_period_without_an_end_is_still_running() => Assert.True(new Period(Moment.Today).Contains(Moment.Today.AddYears(50)));

    [Fact]
    public void A_period_cannot_end_before_it_begins() =>
        Assert.Equal("De einddatum ligt voor de begindatum.", Refusal.Of(() => new Period(Moment.Today, Moment.Today.AddDays(-1))));

    [Fact]
    public void A_period_may_last_one_day() => Assert.True(new Period(Moment.Today, Moment.Today).Contains(Moment.Today));

    [Fact]
    public void A_running_period_cannot_be_ended_before_it_begins() =>
        Assert.Equal("De einddatum ligt voor de begindatum.", Refusal.Of(() => new Period(Moment.Today).EndedOn(Moment.Today.AddDays(-1))));

    [Theory]
    [InlineData("2026-01-01T22:59:59Z", 1, 1)]
    [InlineData("2026-01-01T23:00:00Z", 1, 2)]
    [InlineData("2026-06-30T21:59:59Z", 6, 30)]
    [InlineData("2026-06-30T22:00:00Z", 7, 1)]
    public void A_day_begins_and_ends_in_Amsterdam(string utc, int month, int day) =>
        Assert.Equal(new DateOnly(2026, month, day), Amsterdam.Day(DateTimeOffset.Parse(utc, null).UtcDateTime));
}
