namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The steps of the chain, from the question on.</summary>
public enum ChainLayer
{
    /// <summary>What the Arena wants to learn.</summary>
    Question,

    /// <summary>Where it is worked on.</summary>
    Practice,

    /// <summary>What that taught.</summary>
    Lesson,

    /// <summary>What lessons together say.</summary>
    Insight,

    /// <summary>What came out on it.</summary>
    Publication,
}

/// <summary>One thing in the chain.</summary>
/// <param name="Layer">The step where it stands.</param>
/// <param name="Key">Tells it from the others.</param>
/// <param name="Title">What it is called.</param>
public sealed record ChainNode(ChainLayer Layer, string Key, string Title)
{
    /// <summary>Its page, from the root; null for what the page is about, and for what has no page.</summary>
    public string? Address { get; init; }

    /// <summary>A word more.</summary>
    public string? Note { get; init; }

    /// <summary>Whether this page is about it.</summary>
    public bool IsHere { get; init; }

    /// <summary>Whether it contradicts what it is under.</summary>
    public bool Contradicts { get; init; }

    /// <summary>The code of the condition whose shape it carries.</summary>
    public string? Condition { get; init; }

    /// <summary>Whether it is a text of the portal ("and 287 more") instead of the title of something.</summary>
    public bool IsRest { get; init; }

    /// <summary>Under which other thing the list shows it.</summary>
    public string? Under { get; init; }
}

/// <summary>A line between two things.</summary>
/// <param name="From">The key of the one.</param>
/// <param name="To">The key of the other.</param>
/// <param name="Contradicts">Whether the one contradicts the other.</param>
/// <param name="IsLoose">Whether they only share an issue: nobody connected them.</param>
public sealed record ChainLine(string From, string To, bool Contradicts = false, bool IsLoose = false);

/// <summary>The chain around one thing: what came before it and what was built on it. Drawn as a picture and told as a list.</summary>
public sealed class ChainPicture
{
    private readonly List<ChainNode> nodes = [];
    private readonly List<ChainLine> lines = [];

    /// <summary>What a step says when nothing stands there.</summary>
    public Dictionary<ChainLayer, string> Empty { get; } = [];

    /// <summary>Steps whose things only share an issue with this one.</summary>
    public HashSet<ChainLayer> Loose { get; } = [];

    /// <summary>Everything, in order.</summary>
    public IReadOnlyList<ChainNode> Nodes => nodes;

    /// <summary>The lines between them.</summary>
    public IReadOnlyList<ChainLine> Lines => lines;

    /// <summary>The things of one step.</summary>
    public IEnumerable<ChainNode> In(ChainLayer layer) => nodes.Where(node => node.Layer == layer);

    /// <summary>Adds a thing; one that is there already stays as it is.</summary>
    public void Add(ChainNode node)
    {
        if (nodes.TrueForAll(other => other.Key != node.Key))
            nodes.Add(node);
    }

    /// <summary>Connects two things. A line to what is not shown is left out.</summary>
    public void Connect(string from, string to, bool contradicts = false, bool loose = false)
    {
        var isShown = nodes.Exists(node => node.Key == from) && nodes.Exists(node => node.Key == to);
        if (isShown && !lines.Exists(line => line.From == from && line.To == to))
            lines.Add(new ChainLine(from, to, contradicts, loose));
    }
}
