using System.Globalization;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>A thing of the chain with its place in the drawing.</summary>
/// <param name="Node">The thing.</param>
/// <param name="Lines">Its title, broken into lines.</param>
/// <param name="Left">Its left side.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
public sealed record ChainBox(ChainNode Node, IReadOnlyList<string> Lines, double Left, double Width, double Height)
{
    /// <summary>Its upper side.</summary>
    public double Top { get; set; }

    /// <summary>Its middle.</summary>
    public double Middle => Top + (Height / 2);

    /// <summary>Where its words begin.</summary>
    public double TextLeft => Left + (Node.Condition is null ? 14 : 46);
}

/// <summary>
/// The drawing of a chain, made on the server: the steps beside each other on a wide screen, under each other on a narrow one. Lines are arches.
/// </summary>
public abstract class ChainDrawing
{
    /// <summary>The height of a line of words.</summary>
    public const double LineHeight = 20;

    /// <summary>The room above and below the words in a box.</summary>
    public const double Padding = 12;

    private const double NoteHeight = 19;
    private const double ArchHeight = 30;

    /// <summary>The chain that is drawn.</summary>
    protected ChainDrawing(ChainPicture picture) => Picture = picture;

    /// <summary>The chain.</summary>
    public ChainPicture Picture { get; }

    /// <summary>How wide the drawing is.</summary>
    public abstract double Width { get; }

    /// <summary>How high it is.</summary>
    public double Height { get; protected set; }

    /// <summary>The boxes, in the order of the chain.</summary>
    public IReadOnlyList<ChainBox> Boxes { get; protected set; } = [];

    /// <summary>The heads of the steps.</summary>
    public IReadOnlyList<(ChainLayer Layer, double X, double Y)> Heads { get; protected set; } = [];

    /// <summary>What stands where a step is empty.</summary>
    public IReadOnlyList<(IReadOnlyList<string> Lines, double X, double Y)> Gaps { get; protected set; } = [];

    /// <summary>The lines, each as a path.</summary>
    public IEnumerable<(ChainLine Line, string Path)> Arches() =>
        from line in Picture.Lines
        let one = Boxes.FirstOrDefault(box => box.Node.Key == line.From)
        let other = Boxes.FirstOrDefault(box => box.Node.Key == line.To)
        where one is not null && other is not null
        select (line, Arch(one, other));

    /// <summary>A number as a drawing writes it.</summary>
    public static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The room above the words: an insight is an arch, and needs more.</summary>
    public static double Above(ChainNode node) => node.IsRest ? 7 : node.Layer == ChainLayer.Insight ? ArchHeight : Padding;

    /// <summary>The line between two boxes.</summary>
    protected abstract string Arch(ChainBox one, ChainBox other);

    /// <summary>A box as high as its words ask.</summary>
    protected static ChainBox Box(ChainNode node, double left, double width, int mostLines)
    {
        var room = width - (node.Condition is null ? 28 : 58);
        var lines = Lettering.Broken(node.Title, room, mostLines);
        var note = node.Note is null ? 0 : NoteHeight;
        return new ChainBox(node, lines, left, width, Above(node) + (lines.Count * LineHeight) + note + (node.IsRest ? 7 : Padding));
    }
}
