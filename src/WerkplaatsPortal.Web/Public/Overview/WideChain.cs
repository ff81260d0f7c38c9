namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The chain with its steps beside each other.</summary>
public sealed class WideChain : ChainDrawing
{
    private const double HeadHeight = 40;
    private const double Gap = 14;
    private const int MostLines = 12;

    private static readonly (double Left, double Width)[] Columns = [(2, 190), (238, 176), (460, 268), (776, 192), (1018, 196)];

    private readonly List<ChainBox>[] columns;

    /// <summary>Draws it.</summary>
    public WideChain(ChainPicture picture)
        : base(picture)
    {
        columns = [.. Enum.GetValues<ChainLayer>().Select(layer =>
            picture.In(layer).Select(node => Box(node, Columns[(int)layer].Left, Columns[(int)layer].Width, MostLines)).ToList())];
        var heights = columns.Select(HeightOf).ToList();
        var room = Math.Max(heights.Max(), 60);
        var tallest = heights.IndexOf(heights.Max());
        Stack(columns[tallest], HeadHeight + ((room - heights[tallest]) / 2));
        foreach (var layer in Enumerable.Range(0, columns.Length).Where(layer => layer != tallest).OrderBy(layer => Math.Abs(layer - tallest)))
            Settle(columns[layer], room);

        Boxes = [.. columns.SelectMany(column => column)];
        Height = HeadHeight + room + 4;
        Heads = [.. Enum.GetValues<ChainLayer>().Select(layer => (layer, Columns[(int)layer].Left, 18.0))];
        Gaps = [.. Enum.GetValues<ChainLayer>().Where(layer => columns[(int)layer].Count == 0).Select(layer => GapIn(layer, room))];
    }

    /// <inheritdoc />
    public override double Width => 1216;

    /// <inheritdoc />
    protected override string Arch(ChainBox one, ChainBox other)
    {
        var (from, to) = one.Left <= other.Left ? (one, other) : (other, one);
        var (start, end) = (from.Left + from.Width, to.Left);
        var half = (end - start) / 2;
        return $"M{N(start)} {N(from.Middle)}C{N(start + half)} {N(from.Middle)} {N(end - half)} {N(to.Middle)} {N(end)} {N(to.Middle)}";
    }

    private static double HeightOf(List<ChainBox> column) => column.Sum(box => box.Height) + (Math.Max(0, column.Count - 1) * Gap);

    private static void Stack(List<ChainBox> column, double top)
    {
        foreach (var box in column)
        {
            box.Top = top;
            top += box.Height + Gap;
        }
    }

    /// <summary>Each box as near as can be to what it is connected with, in order, without overlap.</summary>
    private void Settle(List<ChainBox> column, double room)
    {
        var bottom = HeadHeight + room;
        var free = HeadHeight;
        var below = HeightOf(column);
        foreach (var box in column)
        {
            var wish = WishOf(box, HeadHeight + (room / 2)) - (box.Height / 2);
            box.Top = Math.Max(free, Math.Min(wish, bottom - below));
            free = box.Top + box.Height + Gap;
            below -= box.Height + Gap;
        }
    }

    private double WishOf(ChainBox box, double otherwise)
    {
        var near = columns.SelectMany(column => column).Where(other => other.Top > 0 && other != box && Picture.Lines.Any(line =>
            (line.From == box.Node.Key && line.To == other.Node.Key) || (line.To == box.Node.Key && line.From == other.Node.Key))).ToList();
        return near.Count == 0 ? otherwise : near.Average(other => other.Middle);
    }

    private (IReadOnlyList<string> Lines, double X, double Y) GapIn(ChainLayer layer, double room)
    {
        var lines = Lettering.Broken(Picture.Empty.GetValueOrDefault(layer, ""), Columns[(int)layer].Width - 8, MostLines);
        return (lines, Columns[(int)layer].Left, HeadHeight + (room / 2) - (lines.Count * LineHeight / 2) + 14);
    }
}
