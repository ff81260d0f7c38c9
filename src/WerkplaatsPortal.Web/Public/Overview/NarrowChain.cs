namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>The chain with its steps under each other, and the arches along the left side.</summary>
public sealed class NarrowChain : ChainDrawing
{
    private const double Gutter = 40;
    private const double Gap = 10;
    private const double LayerGap = 24;
    private const double HeadHeight = 30;
    private const int MostLines = 8;

    /// <summary>Draws it.</summary>
    public NarrowChain(ChainPicture picture)
        : base(picture)
    {
        var (boxes, heads) = (new List<ChainBox>(), new List<(ChainLayer, double, double)>());
        var gaps = new List<(IReadOnlyList<string>, double, double)>();
        var top = 0.0;
        foreach (var layer in Enum.GetValues<ChainLayer>())
        {
            heads.Add((layer, Gutter, top + 18));
            top += HeadHeight;
            foreach (var node in picture.In(layer))
            {
                var box = Box(node, Gutter, Width - Gutter - 2, MostLines);
                box.Top = top;
                boxes.Add(box);
                top += box.Height + Gap;
            }

            if (!picture.In(layer).Any())
            {
                var lines = Lettering.Broken(picture.Empty.GetValueOrDefault(layer, ""), Width - Gutter, MostLines);
                gaps.Add((lines, Gutter, top + 14));
                top += (lines.Count * LineHeight) + Gap;
            }

            top += LayerGap - Gap;
        }

        (Boxes, Heads, Gaps, Height) = (boxes, heads, gaps, top - LayerGap + Gap + 4);
    }

    /// <inheritdoc />
    public override double Width => 350;

    /// <inheritdoc />
    protected override string Arch(ChainBox one, ChainBox other)
    {
        var bow = Gutter - Math.Min(48, 14 + (Math.Abs(other.Middle - one.Middle) / 11));
        return $"M{N(Gutter)} {N(one.Middle)}C{N(bow)} {N(one.Middle)} {N(bow)} {N(other.Middle)} {N(Gutter)} {N(other.Middle)}";
    }
}
