using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Shared;

public class TextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void A_text_that_must_be_there_cannot_be_empty(string? text)
    {
        var refusal = Assert.Throws<RuleViolation>(() => Rule.Text(text, 10, "Geef een naam.", "Name"));
        Assert.Equal(("Geef een naam.", "Name"), (refusal.Message, refusal.Field));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void An_optional_text_that_is_empty_is_missing(string? text) => Assert.Null(Rule.OptionalText(text, 10));

    [Fact]
    public void Texts_lose_the_white_space_around_them()
    {
        Assert.Equal("Sanne", Rule.Text("  Sanne\n", 10, "Leeg."));
        Assert.Equal("Sanne", Rule.OptionalText("\tSanne ", 10));
    }

    [Fact]
    public void A_text_may_be_as_long_as_its_limit_and_not_one_character_longer()
    {
        Assert.Equal(10, Rule.Text(new string('x', 10), 10, "Leeg.").Length);
        Assert.Equal("Deze tekst is te lang.", Refusal.Of(() => Rule.Text(new string('x', 11), 10, "Leeg.")));
        Assert.Equal("Deze tekst is te lang.", Refusal.Of(() => Rule.OptionalText(new string('x', 11), 10)));
    }

    [Fact]
    public void A_text_is_measured_without_the_white_space_around_it() =>
        Assert.Equal("x", Rule.Text("x" + new string(' ', 1_000_000), 10, "Leeg."));

    [Theory]
    [InlineData("nul\0teken")]
    [InlineData("half # paar")]
    [InlineData("eind #")]
    public void A_text_that_no_database_can_keep_is_refused(string written)
    {
        // An attribute can't hold half a surrogate pair, so a sign stands for it.
        var text = written.Replace('#', '\ud83d');
        Assert.Equal("Deze tekst bevat een teken dat we niet kunnen bewaren.", Refusal.Of(() => Rule.Text(text, 100, "Leeg.")));
        Assert.Equal("Deze tekst bevat een teken dat we niet kunnen bewaren.", Refusal.Of(() => Rule.OptionalText(text, 100)));
    }

    [Fact]
    public void A_text_may_hold_signs_outside_the_first_plane() => Assert.Equal("samen 😀 eten", Rule.Text("samen 😀 eten", 100, "Leeg."));

    [Fact]
    public void A_value_that_no_name_stands_for_is_refused()
    {
        Assert.Equal("Kies een van de mogelijkheden.", Refusal.Of(() => Rule.Known((Audience)9)));
        Assert.Equal(PartnerRole.Project, Rule.Known(PartnerRole.Project));
    }
}
