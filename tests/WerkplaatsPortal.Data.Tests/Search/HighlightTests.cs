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

    private static Highlight For(string words) => new(new Asker(new Lexicon(), new Synonyms([]), Chain.Whole).Ask(words));

    private static string Marked(IEnumerable<Stretch> stretches) => string.Concat(stretches.Select(each => each.Hit ? $"[{each.Text}]" : each.Text));
}
