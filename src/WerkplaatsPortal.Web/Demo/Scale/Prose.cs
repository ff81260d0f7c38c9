using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>Writes Dutch: sentences from a chain of real words, between sentences whose open places are filled from the word list.</summary>
internal sealed class Prose(Chain chain, WordList words, IReadOnlyDictionary<string, IReadOnlyList<string>> patterns)
{
    /// <summary>How many sentences in a hundred come from the chain.</summary>
    private const int FromChain = 60;

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The words behind it.</summary>
    public WordList Words => words;

    /// <summary>Reads words and sentences, and learns from the package.</summary>
    /// <param name="folder">The folder <c>Demo</c>.</param>
    public static Prose Read(string folder)
    {
        var own = Path.Combine(folder, "Scale");
        using var file = File.OpenRead(Path.Combine(own, "sentences.json"));
        var patterns = JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(file)!;
        return new Prose(Chain.Read(DemoPackage.FolderIn(folder)), WordList.Read(own), patterns);
    }

    /// <summary>One line of a kind, such as a title.</summary>
    /// <param name="kind">A list in <c>sentences.json</c>.</param>
    /// <param name="issue">The number of the issue, which colours what it is about.</param>
    /// <param name="dice">The chance.</param>
    public string Line(string kind, int issue, Dice dice)
    {
        var text = new StringBuilder();
        Write(kind, issue, dice, text);
        return text.ToString();
    }

    /// <summary>Sentences of a kind, at least so many words together.</summary>
    public string Text(string kind, int issue, int leastWords, Dice dice)
    {
        var text = new StringBuilder();
        for (var count = 0; count < leastWords;)
        {
            if (text.Length > 0)
                text.Append(' ');
            count += dice.Happens(FromChain) ? WriteChain(dice, text) : Write(kind, issue, dice, text);
        }

        return text.ToString();
    }

    private int WriteChain(Dice dice, StringBuilder text)
    {
        var sentence = chain.Sentence(dice);
        text.AppendJoin(' ', sentence);
        return sentence.Count;
    }

    /// <summary>Writes a line and tells of how many words.</summary>
    private int Write(string kind, int issue, Dice dice, StringBuilder text)
    {
        var pattern = dice.One(patterns[kind]).AsSpan();
        var start = text.Length;
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{'))
        {
            var close = pattern.IndexOf('}');
            text.Append(pattern[..open]);
            Fill(pattern[(open + 1)..close], issue, dice, text);
            pattern = pattern[(close + 1)..];
        }

        text.Append(pattern);
        var count = 1;
        for (var place = start; place < text.Length; place++)
            count += text[place] == ' ' ? 1 : 0;
        return count;
    }

    private void Fill(ReadOnlySpan<char> slot, int issue, Dice dice, StringBuilder text)
    {
        var word = slot switch
        {
            "groep" or "Groep" => words.Group(dice),
            "topic" or "Topic" => words.Topic(dice, issue),
            "een" or "Een" => $"een {words.Noun(dice).Text}",
            "de" or "De" => words.Noun(dice) is var noun ? $"{noun.Article} {noun.Text}" : "",
            "veel" or "Veel" => words.Noun(dice).Plural,
            "woord" or "Woord" => words.Noun(dice).Text,
            "adj" => words.Adjective(dice),
            "plaats" => words.Place(dice),
            "partij" or "Partij" => words.Organisation(dice),
            "maand" => dice.One(Months),
            "jaar" => dice.Between(2013, 2026).ToString(CultureInfo.InvariantCulture),
            "getal" => dice.Between(2, 60).ToString(CultureInfo.InvariantCulture),
            _ => throw new InvalidDataException($"sentences.json has a place '{slot}' that nothing fills."),
        };
        var begins = char.IsAsciiLetterUpper(slot[0]);
        text.Append(begins ? char.ToUpperInvariant(word[0]) : word[0]).Append(word, 1, word.Length - 1);
    }
}
