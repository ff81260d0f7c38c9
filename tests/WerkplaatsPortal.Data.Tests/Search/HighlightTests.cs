using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Search.Asking;
using Xunit;

namespace WerkplaatsPortal.Data.Tests.Search;

public sealed class HighlightTests
{
    [Fact]
    public void Forms_and_parts_of_what_was_asked_are_marked() => Assert.Equal(
        "Hulp bij [schulden] en [schuldhulpverlening] <b>werkt</b>.", Marked(For("schuld").Whole("Hulp bij schulden en schuldhulpverlening <b>werkt</b>.")));

    [Fact]
    public void A_snippet_holds_the_sentence_with_the_hit()
    {
        var text = string.Join(' ', Enumerable.Repeat("Dit is een lange zin zonder iets erin.", 12)) + " Een moestuin verbindt de straat. Daarna volgt nog een zin.";

        var snippet = Marked(For("moestuin").Snippet(text, 80));

        Assert.Contains("Een [moestuin] verbindt de straat.", snippet, StringComparison.Ordinal);
        Assert.StartsWith("…", snippet, StringComparison.Ordinal);
        Assert.True(snippet.Length < 130);
    }

    [Fact]
    public void Without_a_hit_a_snippet_is_the_beginning() =>
        Assert.StartsWith("Eerste zin.", Marked(For("moestuin").Snippet("Eerste zin. " + new string('x', 400), 80)), StringComparison.Ordinal);

    [Fact]
    public void What_is_only_related_is_marked_when_nothing_else_tells_why_a_thing_was_found()
    {
        var highlight = For("minima", "minima, kleine beurs", "minima ~ voedselbank");
        var text = "Gezinnen met een kleine beurs kennen de voedselbank; een beurs is iets anders.";

        Assert.False(highlight.Marks(text));
        Assert.Equal("Gezinnen met een [kleine] [beurs] kennen de [voedselbank]; een [beurs] is iets anders.", Marked(highlight.Wider.Whole(text)));
        Assert.False(highlight.Wider.Marks("Een beurs voor ondernemers."));
    }

    [Fact]
    public void A_row_shows_the_first_part_that_holds_what_was_asked()
    {
        Passage context = new(PassageKind.Context, "Op dinsdag."), evidence = new(PassageKind.Evidence, "In een moestuin gezien.");

        Assert.Equal(evidence, Sighted.In(For("moestuin"), ["Eten verbindt"], [context, evidence]).Passage);
        Assert.Null(Sighted.In(For("moestuin"), ["Een moestuin verbindt"], [context, evidence]).Passage);
        Assert.Null(Sighted.In(For("fanfare"), ["Eten verbindt"], [context, evidence]).Passage);
    }

    private static Highlight For(string words, params string[] synonyms) => new(new Asker(new Lexicon(), new Synonyms(synonyms), Chain.Whole).Ask(words));

    private static string Marked(IEnumerable<Stretch> stretches) => string.Concat(stretches.Select(each => each.Hit ? $"[{each.Text}]" : each.Text));
}
