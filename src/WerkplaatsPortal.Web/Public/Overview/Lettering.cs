namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>Breaks words into lines for a drawing, where no browser does so. Knows about how wide the letters of the portal are.</summary>
public static class Lettering
{
    private const double Size = 16;

    /// <summary>The lines; what doesn't fit ends with an ellipsis.</summary>
    /// <param name="text">The words.</param>
    /// <param name="width">The room, in the units of the drawing.</param>
    /// <param name="most">The most lines.</param>
    public static IReadOnlyList<string> Broken(string text, double width, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || WidthOf(longer) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Cut(lines[most - 1], width)];
    }

    /// <summary>As much of the words as fits on one line.</summary>
    public static string Fitted(string text, double width) => WidthOf(text) <= width ? text : Cut(text, width);

    /// <summary>About how wide words are.</summary>
    public static double WidthOf(string text) => text.Sum(WidthOf) * Size;

    /// <summary>A word that is wider than the room is cut, with a hyphen.</summary>
    private static IEnumerable<string> Pieces(string word, double width)
    {
        while (WidthOf(word) > width && word.Length > 2)
        {
            var fits = word.Length - 1;
            while (fits > 2 && WidthOf(word[..fits] + "-") > width)
                fits--;
            yield return word[..fits] + "-";
            word = word[fits..];
        }

        yield return word;
    }

    private static string Cut(string line, double width)
    {
        while (line.Length > 1 && WidthOf(line + "…") > width)
            line = line[..^1];
        return line.TrimEnd(' ', ',', '-') + "…";
    }

    private static double WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' or '!' => 0.28,
        'f' or 't' or 'r' or '(' or ')' or '-' or ' ' => 0.37,
        'm' or 'w' or 'M' or 'W' or '—' or '…' => 0.88,
        _ => char.IsUpper(letter) ? 0.68 : 0.58,
    };
}
