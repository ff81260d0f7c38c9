using System.Text.RegularExpressions;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Words that stayed, that went or that came.</summary>
/// <param name="Text">The words, with the space after them.</param>
/// <param name="Went">Whether they stand only in the earlier text.</param>
/// <param name="Came">Whether they stand only in the later text.</param>
public sealed record Passage(string Text, bool Went = false, bool Came = false);

/// <summary>Shows what changed between two texts, word by word.</summary>
public static partial class WordDifference
{
    /// <summary>Two texts whose words would take a table larger than this are shown whole, one after the other.</summary>
    private const int LargestTable = 4_000_000;

    /// <summary>The passages of both texts, in reading order.</summary>
    public static IReadOnlyList<Passage> Between(string? before, string? after)
    {
        var (old, now) = (WordsOf(before), WordsOf(after));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;

        var middle = Middle(old[start..(old.Length - end)], now[start..(now.Length - end)]);
        return Joined([.. Kept(old[..start]), .. middle, .. Kept(old[(old.Length - end)..])]);
    }

    private static List<Passage> Middle(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > LargestTable)
            return [.. old.Select(word => new Passage(word, Went: true)), .. now.Select(word => new Passage(word, Came: true))];

        var common = CommonFrom(old, now);
        var passages = new List<Passage>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                passages.Add(new Passage(now[j++]));
                i++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
                passages.Add(new Passage(old[i++], Went: true));
            else
                passages.Add(new Passage(now[j++], Came: true));
        }

        return passages;
    }

    /// <summary>How many words both texts share in order, from each pair of places on.</summary>
    private static ushort[,] CommonFrom(string[] old, string[] now)
    {
        var common = new ushort[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? (ushort)(common[i + 1, j + 1] + 1) : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static IEnumerable<Passage> Kept(string[] words) => words.Select(word => new Passage(word));

    /// <summary>Neighbours of one kind become one passage.</summary>
    private static List<Passage> Joined(List<Passage> passages)
    {
        var joined = new List<Passage>();
        foreach (var passage in passages)
        {
            if (joined.Count > 0 && (joined[^1].Went, joined[^1].Came) == (passage.Went, passage.Came))
                joined[^1] = joined[^1] with { Text = joined[^1].Text + passage.Text };
            else
                joined.Add(passage);
        }

        return joined;
    }

    private static string[] WordsOf(string? text) => [.. Word().Matches(text ?? "").Select(match => match.Value)];

    [GeneratedRegex(@"\S+\s*|\s+")]
    private static partial Regex Word();
}
