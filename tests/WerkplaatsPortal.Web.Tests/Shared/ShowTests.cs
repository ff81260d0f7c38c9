using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Web.Shared;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Shared;

public sealed class ShowTests
{
    private static readonly DateTime Winter = new(2026, 12, 10, 12, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime Summer = new(2026, 7, 1, 22, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void A_moment_reads_as_the_Dutch_write_it()
    {
        using var _ = InLanguage.Dutch();
        Assert.Equal("do 10 december 2026, 13.30–16.30 uur", Breakable(Show.Moment(Winter, Winter.AddHours(3))));
    }

    [Fact]
    public void Initials_are_of_words_and_not_of_what_stands_in_brackets() =>
        Assert.Equal(("OS", "B", ""), (Show.Initials("Onderzoeker armoede en schulden (demo)"), Show.Initials("Beheerder (demo)"), Show.Initials("")));

    [Fact]
    public void A_moment_reads_in_English_for_who_chose_that()
    {
        using var _ = InLanguage.English();
        Assert.Equal("Thu 10 December 2026, 13:30", Breakable(Show.Moment(Winter)));
    }

    [Fact]
    public void A_summer_night_belongs_to_the_day_that_Amsterdam_has()
    {
        using var _ = InLanguage.Dutch();
        Assert.Equal("do 2 juli 2026, 00.30 uur", Breakable(Show.Moment(Summer)));
    }

    [Theory]
    [InlineData("2026", "2026")]
    [InlineData("2026-11", "november 2026")]
    [InlineData("2026-11-09", "9 november 2026")]
    public void A_date_is_shown_as_far_as_it_is_known(string known, string shown)
    {
        using var _ = InLanguage.Dutch();
        Assert.Equal(shown, Breakable(Show.Date(PartialDate.Parse(known))));
    }

    [Fact]
    public void A_date_does_not_break_over_two_lines()
    {
        using var _ = InLanguage.Dutch();
        Assert.DoesNotContain(' ', Show.Day(Winter));
    }

    [Fact]
    public void Thousands_have_a_dot_in_Dutch()
    {
        using var _ = InLanguage.Dutch();
        Assert.Equal("1.248", Show.Number(1248));
        Assert.Equal("12%", Show.Percent(0.12));
    }

    private static string Breakable(string text) => text.Replace('\u00a0', ' ');
}
