using System.Text.Json;

namespace WerkplaatsPortal.Web.Demo.Scale;

/// <summary>A noun with its article and its plural.</summary>
internal readonly record struct Noun(string Text, string Article, string Plural);

/// <summary>
/// The words from which texts are made: some that come all the time and, in compounds, a tail so long that many come only once.
/// </summary>
internal sealed class WordList
{
    private const int CompoundOfThree = 4;

    /// <summary>The first compounds are about as frequent as each other: none of them is a word of every text.</summary>
    private const int NoneStandsOut = 40;


    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private readonly IReadOnlyList<string> modifiers;
    private readonly Spread<Noun> compounds;
    private readonly IReadOnlyList<string> topics;
    private readonly Spread<int> topicRanks;
    private readonly Spread<string> groups;
    private readonly Spread<string> places;
    private readonly Spread<string> adjectives;
    private readonly IReadOnlyList<string> organisations;

    private WordList(Lists lists)
    {
        var order = Dice.For(0, "words");
        var heads = lists.Heads.Select(head => head.Split('|')).Select(head => new Noun(head[0], head[1], head[2])).ToList();
        modifiers = lists.Modifiers;
        var all = modifiers.SelectMany(modifier => heads.Select(head => Compound(modifier, head))).ToList();
        compounds = Spread<Noun>.Zipf(order.Shuffled(all), NoneStandsOut);
        topics = lists.Topics;
        topicRanks = Spread<int>.Zipf([.. Enumerable.Range(0, topics.Count)], flat: 1);
        (groups, places) = (Spread<string>.Zipf(lists.Groups), Spread<string>.Zipf(lists.Places));
        adjectives = Spread<string>.Zipf(lists.Adjectives, flat: 5);
        organisations = order.Shuffled([.. lists.OrganisationKinds.SelectMany(kind => lists.OrganisationNames.Select(name => $"{kind} {name}"))]);
    }

    /// <summary>Names of organisations that don't exist, each once.</summary>
    public IReadOnlyList<string> Organisations => organisations;

    /// <summary>Reads the words from their file.</summary>
    public static WordList Read(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "words.json"));
        return new WordList(JsonSerializer.Deserialize<Lists>(file, Names)!);
    }

    /// <summary>A thing in the social domain.</summary>
    public Noun Noun(Dice dice)
    {
        var noun = compounds.Pick(dice);
        return dice.Happens(CompoundOfThree) ? Compound(dice.One(modifiers), noun) : noun;
    }

    /// <summary>What it is about; each issue has topics that come most often there.</summary>
    public string Topic(Dice dice, int issue) => topics[(topicRanks.Pick(dice) + (issue * 4)) % topics.Count];

    /// <summary>People.</summary>
    public string Group(Dice dice) => groups.Pick(dice);

    /// <summary>A place in the region.</summary>
    public string Place(Dice dice) => places.Pick(dice);

    /// <summary>An adjective, inflected.</summary>
    public string Adjective(Dice dice) => adjectives.Pick(dice);

    /// <summary>An organisation that doesn't exist.</summary>
    public string Organisation(Dice dice) => dice.One(organisations);

    private static Noun Compound(string modifier, Noun head) => head with { Text = modifier + head.Text, Plural = modifier + head.Plural };

    private sealed record Lists(
        IReadOnlyList<string> Modifiers, IReadOnlyList<string> Heads, IReadOnlyList<string> Topics, IReadOnlyList<string> Groups,
        IReadOnlyList<string> Places, IReadOnlyList<string> OrganisationKinds, IReadOnlyList<string> OrganisationNames,
        IReadOnlyList<string> Adjectives);
}
