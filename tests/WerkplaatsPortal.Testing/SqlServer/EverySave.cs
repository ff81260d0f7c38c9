using System.Globalization;
#pragma warning disable EF1001 // EF has no public place where rows are made of values, without the rules of the domain.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking.Internal;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>
/// What EF would send to SQL Server to add, change and remove rows of each table, without a server: one row and several at once,
/// which are different statements.
/// </summary>
public static class EverySave
{
    private const int Several = 5;

    /// <summary>SQL by a name that says which table and what happens to it, as <see cref="ModelValidates"/> wants it.</summary>
    /// <param name="options">Of the context, on SQL Server.</param>
    /// <param name="open">Makes the context from options that see what is sent.</param>
    public static IReadOnlyDictionary<string, string> Of<TContext>(
        DbContextOptionsBuilder<TContext> options, Func<DbContextOptions<TContext>, TContext> open) where TContext : DbContext
    {
        options.AddInterceptors(new SqlSeen.Interceptor());
        using var first = open(options.Options);
        var tables = first.Model.GetEntityTypes()
            .Where(type => type.GetTableName() is not null && type.FindOwnership() is not { IsUnique: true })
            .Select(type => type.Name).ToList();
        var found = from table in tables
                    from state in (EntityState[])[EntityState.Added, EntityState.Modified, EntityState.Deleted]
                    from rows in (int[])[1, Several]
                    select KeyValuePair.Create($"{state} {rows} {table}", SqlOf(open(options.Options), table, state, rows));
        return found.Where(pair => pair.Value.Length > 0).ToDictionary();
    }

    private static string SqlOf(DbContext context, string table, EntityState state, int rows)
    {
        using (context)
        {
            context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
            var type = context.Model.FindEntityType(table)!;
            var saved = Enumerable.Range(1, rows).SelectMany(row => With(type).Select(part => Row(context, part, state, row))).ToList<IUpdateEntry>();
            try
            {
                context.GetService<IDatabase>().SaveChanges(saved);
                return "";
            }
            catch (Exception ended) when (Seen(ended) is { } seen)
            {
                return seen.Sql;
            }
        }
    }

    /// <summary>A type and what it owns in its own row.</summary>
    private static IEnumerable<IEntityType> With(IEntityType type) =>
        type.GetReferencingForeignKeys().Where(key => key is { IsOwnership: true, IsUnique: true })
            .SelectMany(key => With(key.DeclaringEntityType)).Prepend(type);

    private static InternalEntityEntry Row(DbContext context, IEntityType type, EntityState state, int row)
    {
        var values = type.GetProperties().ToDictionary(property => property.Name, property => Value(property, row));
        var entry = (InternalEntityEntry)context.GetService<IUpdateAdapterFactory>().Create().CreateEntry(values, type);
        if (state == EntityState.Added)
        {
            // A number that the database makes is not sent.
            var numbers = type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.OnAdd && (property.ClrType == typeof(int) || property.ClrType == typeof(long)));
            foreach (var number in numbers)
                entry.SetTemporaryValue(number, Convert.ChangeType(-row, number.ClrType, CultureInfo.InvariantCulture));
        }

        entry.SetEntityState(state, acceptChanges: false, modifyProperties: true);
        return entry;
    }

    private static object? Value(IProperty property, int row)
    {
        // The same in every part of one row.
        if (property.IsPrimaryKey() && property.ClrType == typeof(Guid))
            return new Guid(row, 0, 0, new byte[8]);
        var converter = property.GetTypeMapping().Converter;
        var stored = property.IsPrimitiveCollection ? "[]" : Stored(converter?.ProviderClrType ?? property.ClrType, row);
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }

    private static object? Stored(Type type, int row)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return $"{2000 + row}";
        if (type == typeof(byte[]))
            return new[] { (byte)row };
        if (type == typeof(Guid))
            return Guid.NewGuid();
        if (type == typeof(int) || type == typeof(long))
            return Convert.ChangeType(row, type, CultureInfo.InvariantCulture);
        return type == typeof(DateTime) ? new DateTime(2026, 1, row, 0, 0, 0, DateTimeKind.Utc) : Activator.CreateInstance(type);
    }

    private static SqlSeen? Seen(Exception ended) => ended as SqlSeen ?? ended.InnerException as SqlSeen;
}
