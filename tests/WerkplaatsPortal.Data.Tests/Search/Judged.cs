using System.Globalization;
using System.Text.Json;
using WerkplaatsPortal.Data.Tests.Packages;

namespace WerkplaatsPortal.Data.Tests.Search;

/// <summary>A question with how well each lesson, by its title, answers it.</summary>
internal sealed record Judged(string Question, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>Stand before the questions of the second, third and fourth set.</summary>
    private const string Signs = "*+=";

    /// <summary>So many answers count.</summary>
    private const int Places = 10;

    /// <summary>The questions of <c>oordelen.txt</c> over the lessons of the demo package.</summary>
    public static IReadOnlyList<Judged> All { get; } = Read();

    /// <summary>1 is the set that the search was tuned on; who asked the others did not know the word lists.</summary>
    public int Set { get; init; } = 1;

    /// <summary>nDCG@10: 1 when no order could be better.</summary>
    public double Quality(IEnumerable<string> titles) =>
        Gain(titles.Select(title => Grades.GetValueOrDefault(title))) / Gain(Grades.Values.OrderDescending());

    private static double Gain(IEnumerable<int> grades) => grades.Take(Places).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    private static List<Judged> Read()
    {
        using var lessons = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestPackage.Nijmegen, "lessons.json")));
        var titles = lessons.RootElement.EnumerateArray().ToDictionary(
            lesson => lesson.GetProperty("id").GetString()!["les-".Length..], lesson => lesson.GetProperty("title").GetString()!);
        return
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "oordelen.txt"))
                .Where(line => line.Length > 0 && !line.StartsWith('#'))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Select(parts => new Judged(parts[0].TrimStart([.. Signs, ' ']), parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('='))
                    .ToDictionary(each => titles[each[0]], each => int.Parse(each[1], CultureInfo.InvariantCulture))) { Set = Signs.IndexOf(parts[0][0], StringComparison.Ordinal) + 2 }),
        ];
    }
}
