using WerkplaatsPortal.Domain.Shared;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Shared;

public class SlugTests
{
    [Theory]
    [InlineData("Armoede en schulden", "armoede-en-schulden")]
    [InlineData("Jongeren (JIP), inclusie & participatie", "jongeren-jip-inclusie-participatie")]
    [InlineData("2019: het begin", "2019-het-begin")]
    [InlineData("een -- twee", "een-twee")]
    public void A_slug_is_lower_case_with_one_hyphen_for_every_run_of_other_characters(string title, string slug) =>
        Assert.Equal(slug, Slug.Plain(title));

    [Theory]
    [InlineData("Café Überhaupt", "cafe-uberhaupt")]
    [InlineData("Coo\u0308peratie", "cooperatie")]
    [InlineData("ﬁets", "fiets")]
    [InlineData("Ĳssel", "ijssel")]
    public void A_slug_is_decomposed_and_loses_its_marks(string title, string slug) => Assert.Equal(slug, Slug.Plain(title));

    [Theory]
    [InlineData("Werkplaats™", "werkplaatstm")]
    [InlineData("№ 5", "no-5")]
    public void What_a_sign_is_decomposed_into_is_lower_case_too(string title, string slug) => Assert.Equal(slug, Slug.Plain(title));

    [Theory]
    [InlineData("— Samen wonen —", "samen-wonen")]
    [InlineData("'t Huis!", "t-huis")]
    public void A_slug_neither_begins_nor_ends_with_a_hyphen(string title, string slug) => Assert.Equal(slug, Slug.Plain(title));

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("你好")]
    [InlineData(null)]
    public void A_title_without_letters_or_digits_still_gets_an_address(string? title) => Assert.Equal("zonder-titel", Slug.Plain(title));

    [Fact]
    public void Half_a_sign_in_a_title_is_a_hyphen_at_most() => Assert.Equal("samen-eten", Slug.Plain("Samen " + '\ud83d' + " eten"));

    [Fact]
    public void A_slug_is_never_cut()
    {
        var title = new string('a', 300);
        Assert.Equal(title, Slug.For(title, _ => false));
    }

    [Fact]
    public void A_title_that_is_too_long_for_an_address_is_refused() =>
        Assert.Equal("Deze titel is te lang voor een adres. Maak hem korter.", Refusal.Of(() => Slug.For(new string('a', 100_000), _ => false)));

    [Fact]
    public void A_double_gets_the_number_two_and_the_next_one_three()
    {
        HashSet<string> taken = ["buurtkeuken"];
        Assert.Equal("buurtkeuken-2", Slug.For("Buurtkeuken", taken.Contains));
        taken.Add("buurtkeuken-2");
        Assert.Equal("buurtkeuken-3", Slug.For("Buurtkeuken", taken.Contains));
    }

    [Fact]
    public void A_title_that_happens_to_be_the_slug_of_a_double_gets_a_number_of_its_own() =>
        Assert.Equal("buurtkeuken-2-2", Slug.For("Buurtkeuken 2", slug => slug == "buurtkeuken-2"));

    [Theory]
    [InlineData("Nieuw")]
    [InlineData("Geschiedenis")]
    [InlineData("Arena")]
    [InlineData("Meedoen")]
    public void A_word_that_addresses_need_for_themselves_is_treated_as_taken(string title) =>
        Assert.Equal(title.ToLowerInvariant() + "-2", Slug.For(title, _ => false));
}
