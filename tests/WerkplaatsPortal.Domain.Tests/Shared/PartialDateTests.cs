using System.Globalization;
using WerkplaatsPortal.Domain.Shared;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Shared;

public class PartialDateTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_that_could_not_be_read_back_is_refused(string day) =>
        Assert.Throws<RuleViolation>(() => PartialDate.On(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2021", "2021-01-01", false, false)]
    [InlineData("2021-06", "2021-06-01", true, false)]
    [InlineData(" 2020-02-29 ", "2020-02-29", true, true)]
    public void A_date_is_known_as_far_as_it_is_written(string text, string firstDay, bool hasMonth, bool isDay)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(text.Trim(), date.ToString());
        Assert.Equal(2000 + int.Parse(text.Trim()[2..4], CultureInfo.InvariantCulture), date.Year);
        Assert.Equal(DateOnly.Parse(firstDay, CultureInfo.InvariantCulture), date.FirstDay);
        Assert.Equal((hasMonth, isDay), (date.HasMonth, date.IsDay));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("21")]
    [InlineData("2021-13")]
    [InlineData("2021-02-29")]
    [InlineData("2021-6-1")]
    [InlineData("1800")]
    [InlineData("2200")]
    [InlineData("2021-06-01T10:00")]
    [InlineData("20٢١")]
    [InlineData("juni 2021")]
    public void Anything_else_is_refused_with_an_example(string? text) =>
        Assert.Equal(
            "Schrijf een jaar, een maand of een dag, bijvoorbeeld 2026, 2026-11 of 2026-11-23.", Refusal.Of(() => PartialDate.Parse(text, "Start")));

    [Fact]
    public void Dates_sort_as_text_in_order_of_time()
    {
        string[] written = ["2021-06-15", "2020", "2021-06", "2021", "2020-12-31"];
        Assert.Equal(["2020", "2020-12-31", "2021", "2021-06", "2021-06-15"], written.Select(text => PartialDate.Parse(text).Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_date_reads_the_same_in_every_language()
    {
        var former = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.True(PartialDate.TryParse("2024-02-29", out var date));
            Assert.Equal(new DateOnly(2024, 2, 29), date.FirstDay);
            Assert.Equal("2024-02-29", PartialDate.On(new DateOnly(2024, 2, 29)).Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }

    [Fact]
    public void A_date_that_was_never_read_can_still_be_looked_at() => Assert.Equal(DateOnly.MinValue, default(PartialDate).FirstDay);

    [Theory]
    [InlineData("2024", "2024-03", true)]
    [InlineData("2024-05", "2024", true)]
    [InlineData("2024-05-02", "2024-05-02", true)]
    [InlineData("2024-05", "2024-04-30", false)]
    [InlineData("2025", "2024-12", false)]
    public void What_begins_can_end_no_earlier_as_far_as_both_are_known(string start, string end, bool can) =>
        Assert.Equal(can, PartialDate.Parse(start).CanEndOn(PartialDate.Parse(end)));
}
