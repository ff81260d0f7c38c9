using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>
/// Finds keys that SQL Server refuses, or accepts until a long value comes: over 900 bytes for a clustered primary key, over
/// 1,700 for any other index, or with a column that can't be a key at all.
/// </summary>
public static partial class IndexKeys
{
    private const int ClusteredLimit = 900;
    private const int OtherLimit = 1700;

    /// <summary>One sentence for each fault; empty when all is well.</summary>
    /// <param name="model">Of a context that uses SQL Server: the types of its columns are read.</param>
    public static IReadOnlyList<string> Faults(IModel model) =>
        [.. model.GetRelationalModel().Tables.SelectMany(FaultsOf)];

    private static IEnumerable<string> FaultsOf(ITable table)
    {
        var clustered = table.PrimaryKey is { } primary && (primary.MappedKeys.First().IsClustered() ?? true);
        var keys = table.UniqueConstraints
            .Select(key => (key.Name, key.Columns, Limit: key.GetIsPrimaryKey() && clustered ? ClusteredLimit : OtherLimit))
            .Concat(table.Indexes.Select(index => (index.Name, index.Columns, Limit: OtherLimit)));
        foreach (var (name, columns, limit) in keys)
        {
            if (columns.FirstOrDefault(column => Bytes(column) is null) is { } impossible)
                yield return $"{table.Name}.{name}: {impossible.Name} is {impossible.StoreType}, which can't be a key";
            else if (columns.Sum(Bytes) is { } bytes && bytes > limit)
                yield return $"{table.Name}.{name}: {bytes} bytes, at most {limit} "
                    + $"({string.Join(", ", columns.Select(column => $"{column.Name} {column.StoreType}"))})";
        }
    }

    /// <summary>The most that a value can take; null for a type that can't be a key.</summary>
    private static int? Bytes(IColumn column)
    {
        var type = StoreType().Match(column.StoreType);
        var length = type.Groups["length"].Value;
        return (type.Groups["name"].Value.ToLowerInvariant(), length) switch
        {
            (_, "max") or ("text" or "ntext" or "image" or "xml" or "json" or "geography" or "geometry", _) => null,
            ("nvarchar" or "nchar", _) => 2 * Number(length, 1),
            ("varchar" or "char" or "varbinary" or "binary", _) => Number(length, 1),
            ("uniqueidentifier", _) => 16,
            ("decimal" or "numeric", _) => 17,
            ("datetimeoffset", _) => 10,
            ("datetime2" or "datetime" or "bigint" or "float" or "money" or "rowversion" or "timestamp", _) => 8,
            ("time", _) => 5,
            ("int" or "real" or "smalldatetime" or "smallmoney", _) => 4,
            ("date", _) => 3,
            ("smallint", _) => 2,
            ("tinyint" or "bit", _) => 1,
            _ => throw new ArgumentException($"How long is a key of {column.StoreType} ({column.Table.Name}.{column.Name})?"),
        };
    }

    private static int Number(string text, int otherwise) =>
        text.Length == 0 ? otherwise : int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<name>\w+)(\((?<length>\w+)[^)]*\))?")]
    private static partial Regex StoreType();
}
