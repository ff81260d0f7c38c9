using System.Globalization;

namespace WerkplaatsPortal.Data.Search.Asking;

/// <summary>How one database engine looks words up in its own full-text index; the rest of the search is the same on all.</summary>
internal abstract class FullText
{
    /// <summary>Whether there is an index of words; without one every entry is read.</summary>
    public virtual bool IsQuick => true;

    /// <summary>The tables to read, the entries as <c>e</c>.</summary>
    public virtual string From => "\"SearchEntries\" AS e";

    /// <summary>What to order by, so that the newest come first.</summary>
    public virtual string Newest => "e.\"Id\"";

    /// <summary>The condition that holds for entries that match.</summary>
    /// <param name="match">What is looked up.</param>
    /// <param name="parameter">Gives a value its place in the command.</param>
    public abstract string Condition(Match match, Func<object, string> parameter);

    /// <summary>The whole command for at most so many rows.</summary>
    public virtual string Command(string columns, string condition, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"SELECT {columns} FROM {From} WHERE {condition} ORDER BY {Newest} DESC LIMIT {most}");

    /// <summary>Prepares what the engine must know before it is asked; asked once for each search.</summary>
    public virtual ValueTask<FullText> ReadyAsync(PortalDbContext db, CancellationToken cancel) => new(this);

    /// <summary>A match in the engine's own language of questions.</summary>
    protected static string Written(Match match, Func<string, string> word, string and, string or, string not)
    {
        string Way(Saying way) => way.Stems.Count == 1 ? word(way.Stems[0]) : "(" + string.Join(and, way.Stems.Select(word)) + ")";
        var required = string.Join(and, match.Required.Select(ways => "(" + string.Join(or, ways.Select(Way)) + ")"));
        return match.Without.Aggregate(match.Without.Count > 0 ? $"({required})" : required, (all, way) => $"{all}{not}{Way(way)}");
    }
}
