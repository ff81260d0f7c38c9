using WerkplaatsPortal.Domain.Shared;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Shared;

public class PersonalTracesTests
{
    [Theory]
    [InlineData("We spraken mevrouw Jansen over haar post.", "mevrouw Jansen")]
    [InlineData("Volgens dhr. P. de Vries hielp het.", "dhr. P. de Vries")]
    [InlineData("Mw. van der Berg kwam elke week.", "Mw. van der Berg")]
    [InlineData("Bel 06-12345678 voor hulp.", "06-12345678")]
    [InlineData("Bel +31 6 12 34 56 78 voor hulp.", "+31 6 12 34 56 78")]
    [InlineData("Bel 024 350 12 34 voor hulp.", "024 350 12 34")]
    [InlineData("Mail naar roos@voorbeeld.nl.", "roos@voorbeeld.nl")]
    [InlineData("Zij woont op de Hatertseweg 12a.", "Hatertseweg 12a")]
    [InlineData("Haar nummer is 111222333.", "111222333")]
    [InlineData("Zij is geboren op 3-4-1961.", "geboren op 3-4-1961")]
    [InlineData("Hij is geboren op 3 april 1961.", "geboren op 3 april 1961")]
    [InlineData("Een vrouw van 43 jaar uit Dukenburg kookte mee.", "43 jaar uit Dukenburg")]
    [InlineData("Een 43-jarige man in de Molenstraat kookte mee.", "43-jarige man in de Molenstraat")]
    public void What_could_point_to_one_person_is_found(string text, string trace) => Assert.Equal([trace], PersonalTraces.In(text));

    [Theory]
    [InlineData("Wie mee kookt, vertelt eerder over geld.")]
    [InlineData("Een mevrouw en een meneer kookten samen.")]
    [InlineData("Jongeren van 16 jaar en ouder deden mee.")]
    [InlineData("In 2024 kwamen 1200 mensen, 350 meer dan in 2023.")]
    [InlineData("Het project kostte 123456789 euro.")]
    [InlineData("We liepen door de Molenstraat en de Hatertseweg.")]
    [InlineData("Zij zijn in Nijmegen geboren en getogen.")]
    [InlineData("Meneer. De buurt")]
    public void A_story_without_such_words_is_left_alone(string text) => Assert.Empty(PersonalTraces.In(text));

    [Fact]
    public void Each_is_named_once_from_all_the_texts_and_what_is_missing_does_no_harm() => Assert.Equal(
        ["mevrouw Jansen", "06-12345678"],
        PersonalTraces.In("Met mevrouw Jansen.", null, "Weer mevrouw Jansen, 06-12345678."));
}
