using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>
/// Finds what SQL Server refuses with error 1785 and no other tool sees: a table that one delete reaches along two paths of
/// cascading foreign keys (cascade or set null), or a circle of them.
/// </summary>
public static class CascadePaths
{
    /// <summary>One sentence that names both paths, or the circle, for each fault; empty when all is well.</summary>
    public static IReadOnlyList<string> Faults(IModel model)
    {
        var keysByPrincipal = model.GetRelationalModel().Tables
            .SelectMany(table => table.ForeignKeyConstraints)
            .Where(key => key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault)
            .ToLookup(key => key.PrincipalTable);
        var faults = keysByPrincipal
            .OrderBy(keys => keys.Key.SchemaQualifiedName, StringComparer.Ordinal)
            .SelectMany(keys => FaultsFrom(keys.Key, keysByPrincipal));
        return [.. faults.Distinct()];
    }

    private static IEnumerable<string> FaultsFrom(ITable root, ILookup<ITable, IForeignKeyConstraint> keysByPrincipal)
    {
        var pathTo = new Dictionary<ITable, IForeignKeyConstraint[]>();
        var open = new Queue<IForeignKeyConstraint[]>(keysByPrincipal[root].Select(key => new[] { key }));
        while (open.TryDequeue(out var path))
        {
            var reached = path[^1].Table;
            if (reached == root)
            {
                // Each table of a circle meets it: the first by name tells.
                if (path.All(key => string.CompareOrdinal(root.Name, key.Table.Name) <= 0))
                    yield return $"Circle of cascades: {Told(path)}";
            }
            else if (pathTo.TryGetValue(reached, out var other))
            {
                // Two paths with the same first step are told by the table where they part.
                if (other[0] != path[0])
                    yield return $"Two cascade paths from {root.Name} to {reached.Name}: {Told(other)} and {Told(path)}";
            }
            else
            {
                pathTo.Add(reached, path);
                foreach (var next in keysByPrincipal[reached])
                    open.Enqueue([.. path, next]);
            }
        }
    }

    private static string Told(IForeignKeyConstraint[] path) =>
        path[0].PrincipalTable.Name + string.Concat(path.Select(key =>
            $" → {key.Table.Name} ({string.Join(", ", key.Columns.Select(column => column.Name))})"));
}
