using System.Text.RegularExpressions;

namespace WerkplaatsPortal.Domain.Tests;

/// <summary>
/// Reads which way a source file looks: never to a higher floor, never to a later room, on whatever floor that room lies. Files
/// outside the rooms (a context, the outbox, security, the layout) may look at all rooms of their floor and below.
/// </summary>
internal static partial class Rooms
{
    private static readonly string[] Floors = ["Domain", "Data", "Web"];

    /// <summary>The order of <c>docs/architecture.md</c>.</summary>
    private static readonly string[] Order =
    [
        "Shared", "SocialQuality", "Network", "Conversation", "Agenda", "Studios", "Practices", "Knowledge", "Exchange",
        "Tribune", "Committee", "Overview",
    ];

    /// <summary>One sentence with file and line for each name that looks the wrong way.</summary>
    /// <param name="path">Below <c>src/</c>, with forward slashes.</param>
    /// <param name="source">The text of the file: C# or Razor.</param>
    public static IEnumerable<string> Breaches(string path, string source)
    {
        var own = new Place(path[..path.LastIndexOf('/')].Replace('/', '.'));
        var lines = source.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var at = $"{path}:{index + 1}";
            foreach (Match name in PortalName().Matches(LineComment().Replace(lines[index], "")))
            {
                if (Breach(own, new Place(name.Value), lines[index]) is { } breach)
                    yield return $"{at}: {breach}";
            }
        }
    }

    private static string? Breach(Place own, Place seen, string line)
    {
        if (seen.Floor > own.Floor)
            return $"{Floors[own.Floor]} looks up at {seen}";
        if (line.StartsWith("namespace ", StringComparison.Ordinal))
            return seen.Room == own.Room ? null : $"stands in {own} but says namespace {seen}";
        if (line.StartsWith("global using ", StringComparison.Ordinal) && seen.Room > 0)
            return $"hides for a whole floor that it looks at {seen}";
        return own.Room >= 0 && seen.Room > own.Room ? $"{Order[own.Room]} looks at the later room {seen}" : null;
    }

    /// <summary>A floor and a room, from a namespace or a path.</summary>
    private sealed class Place
    {
        private readonly string _name;

        public Place(string name)
        {
            _name = name;
            var parts = name.Split('.');
            Floor = Array.IndexOf(Floors, parts[1]);
            // In Web the rooms stand below Public and below each area; an area may be called like a room.
            var before = parts.ElementAtOrDefault(2) switch { "Public" => 3, "Areas" => 4, _ => 2 };
            Room = Array.IndexOf(Order, parts.ElementAtOrDefault(before));
            // Data and Web have a Shared of their own, the layout and the like: that is no room.
            if (Room == 0 && Floor > 0)
                Room = -1;
        }

        public int Floor { get; }

        public int Room { get; }

        public override string ToString() => _name;
    }

    [GeneratedRegex(@"\bWerkplaatsPortal\.(Domain|Data|Web)\b(\.\w+)*")]
    private static partial Regex PortalName();

    [GeneratedRegex(@"//.*$")]
    private static partial Regex LineComment();
}
