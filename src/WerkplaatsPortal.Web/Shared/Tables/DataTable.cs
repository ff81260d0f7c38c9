namespace WerkplaatsPortal.Web.Shared.Tables;

/// <summary>Numbers in rows and columns, the same on a page, behind a drawing and in a file.</summary>
/// <param name="Key">Its name in addresses and files.</param>
/// <param name="Title">What it counts.</param>
/// <param name="Columns">The heads of the columns; the first names the row.</param>
/// <param name="Rows">Each a value for each column: text, a number, or null where nothing is known.</param>
public sealed record DataTable(string Key, Text Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>A value as people read it in a cell.</summary>
    public static string Shown(object? value) => value switch
    {
        null => "–",
        int number => Show.Number(number),
        _ => value.ToString() ?? "",
    };

    /// <summary>Whether a value is a number.</summary>
    public static bool IsNumber(object? value) => value is int;
}
