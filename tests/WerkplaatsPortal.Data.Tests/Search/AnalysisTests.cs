using WerkplaatsPortal.Data.Search.Asking;
using WerkplaatsPortal.Data.Search.Keeping;
using WerkplaatsPortal.Data.Search.Language;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Search;

public sealed class AnalysisTests
{
    [Theory]
    [InlineData("schuld", "schulden")]
    [InlineData("gezin", "gezinnen")]
    [InlineData("buurthuis", "buurthuizen")]
    [InlineData("eenzaam", "eenzame")]
    [InlineData("eenzaam", "eenzaamheid")]
    [InlineData("financieel", "financiële")]
    [InlineData("kind", "kinderen")]
    [InlineData("organisatie", "organisaties")]
    [InlineData("begeleiden", "begeleiding")]
    [InlineData("gemeente", "gemeentes")]
    [InlineData("zzp", "zzp'ers")]
    [InlineData("ggz", "g.g.z.")]
    public void Forms_of_a_word_are_one(string one, string other) => Assert.Equal(StemsOf(one), StemsOf(other));

    [Theory]
    [InlineData("werken", "wonen")]
    [InlineData("maat", "maatje")]
    [InlineData("buurt", "beurt")]
    public void Other_words_stay_apart(string one, string other) => Assert.NotEqual(StemsOf(one), StemsOf(other));

    [Theory]
    [InlineData("schuldhulpverlening", "schuld hulp verlen")]
    [InlineData("ervaringsdeskundigen", "ervar deskund")]
    [InlineData("huurachterstanden", "hur achterstand")]
    public void A_compound_gives_its_parts(string word, string parts) => Assert.Equal(parts, string.Join(' ', Vocables.Of(word).Parts));

    [Theory]
    [InlineData("onderwijs")]
    [InlineData("belangrijk")]
    [InlineData("eenzaamheid")]
    [InlineData("armoede")]
    public void What_is_no_compound_stays_whole(string word) => Assert.Empty(Vocables.Of(word).Parts);

    [Fact]
    public void An_accent_behind_its_letter_comes_off_too() => Assert.Equal(StemsOf("café"), StemsOf("cafe\u0301"));

    [Fact]
    public void Nothing_goes_into_the_index_but_letters_and_digits() =>
        Assert.All(Tokens.In("don't; DROP \"x\" a+b* (c) 100% it_s: \uFFFE 😀 naïve"), token => Assert.True(token.Word.All(char.IsLetterOrDigit), token.Word));

    [Theory]
    [InlineData("eenzaamhied", "eenzaamheid", 1)]
    [InlineData("armoe", "armoede", 2)]
    [InlineData("schuld", "schuld", 0)]
    [InlineData("buurt", "school", 3)]
    public void Slips_of_the_finger_are_counted(string one, string other, int slips) => Assert.Equal(slips, Typing.Distance(one, other, 2));

    [Theory]
    [InlineData("zakgelt", "zakgeld", true)]
    [InlineData("psygisch", "psychisch", true)]
    [InlineData("klient", "client", true)]
    [InlineData("rouw", "bouw", false)]
    public void Words_that_sound_the_same_are_known(string one, string other, bool alike) => Assert.Equal(alike, Typing.Sound(one) == Typing.Sound(other));

    [Theory]
    [InlineData("wijkteam wijkteken", "wijkteem", "wijkteam")]
    [InlineData("schulden schuldig", "schuldne", "schulden")]
    [InlineData("bouw", "rouw", null)]
    [InlineData("armoede armoedig", "armode", "armoede")]
    [InlineData("vrijwilliger vrijwilligers", "vrijwilgers", "vrijwilligers")]
    public void Of_words_as_near_the_likeliest_slip_is_meant(string known, string typed, string? meant) =>
        Assert.Equal(meant, new Spelling(known.Split(' ')).Nearest(typed, _ => 1));

    [Fact]
    public void A_word_is_kept_as_people_write_it_but_not_with_the_capital_of_a_sentence() => Assert.Equal(
        "financiele=financiële zorgen nijmegen=Nijmegen eenzaamheid vraagt", EntryText.Written("Financiële zorgen in Nijmegen. Eenzaamheid vraagt zorgen."));

    [Fact]
    public void What_was_typed_falls_into_words_phrases_and_what_must_not_be_there() => Assert.Equal(
        ["hulp||", "sociale basis|phrase|", "co-creatie||", "studenten||not", "open plek|phrase|"],
        Typed.Pieces("hulp \"sociale basis\" co-creatie -studenten “open plek")
            .Select(piece => $"{piece.Text}|{(piece.Phrase ? "phrase" : "")}|{(piece.Excluded ? "not" : "")}"));

    [Fact]
    public void A_synonym_works_one_way_two_ways_or_as_a_relative()
    {
        var synonyms = new Synonyms(["buurthuis, wijkcentrum", "schulden => armoede", "sport ~ gezondheid"]);

        Assert.Contains(synonyms.Of(StemsOf("buurthuis")), way => way.Stems[0] == StemsOf("wijkcentrum"));
        Assert.Contains(synonyms.Of(StemsOf("wijkcentrum")), way => way.Stems[0] == StemsOf("buurthuis"));
        Assert.NotEmpty(synonyms.Of(StemsOf("schulden")));
        Assert.Empty(synonyms.Of(StemsOf("armoede")));
        Assert.True(synonyms.Of(StemsOf("gezondheid")).Single().Weight < synonyms.Of(StemsOf("schulden")).Single().Weight);
    }

    [Fact]
    public void Every_synonym_of_the_file_says_something() => Assert.True(Synonyms.OfFile.Written.Count > 700);

    private static string StemsOf(string text) => string.Join(' ', Tokens.In(text).Select(token => Vocables.Of(token.Word).Stem));
}
