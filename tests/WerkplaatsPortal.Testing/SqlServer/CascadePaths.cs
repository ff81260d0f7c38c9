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
        var pathTo = new Dictionary<ITable, string>();
        var open = new Queue<(ITable Table, string Path, ITable[] Passed)>();
        open.Enqueue((root, root.Name, [root]));
        while (open.TryDequeue(out var step))
        {
            foreach (var key in keysByPrincipal[step.Table])
            {
                var path = $"{step.Path} → {key.Table.Name} ({string.Join(", ", key.Columns.Select(column => column.Name))})";
                if (step.Passed.Contains(key.Table))
                {
                    // Each table of a circle sees it; the one that closes it at its own start tells.
                    if (key.Table == root)
                        yield return $"Circle of cascades: {path}";
                }
                else if (!pathTo.TryAdd(key.Table, path))
                {
                    yield return $"Two cascade paths from {root.Name} to {key.Table.Name}: {pathTo[key.Table]} and {path}";
                }
                else
                {
                    open.Enqueue((key.Table, path, [.. step.Passed, key.Table]));
                }
            }
        }
    }
}
