namespace WerkplaatsPortal.Data.Search.Language;

/// <summary>Reads the word lists that lie beside the application: plain text, a line for each thing, <c>#</c> begins a remark.</summary>
internal static class WordList
{
    public const string Synonyms = "synoniemen.txt";
    public const string Forms = "woordvormen.txt";
    public const string Parts = "woorddelen.txt";
    public const string Stop = "stopwoorden.txt";

    /// <summary>Where the lists lie; an operator may edit them there.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Search", "Woorden");

    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<string> Lines(string file) =>
    [
        .. File.ReadLines(Path.Combine(Folder, file))
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0),
    ];

    /// <summary>All words of a list, however they are spread over lines.</summary>
    public static IEnumerable<string> Words(string file) =>
        Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
