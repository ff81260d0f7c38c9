using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>
/// Counts the SQL commands of the contexts that it is added to (<c>options.AddInterceptors(counter)</c>), so that a test can
/// hold a page against its budget: <c>using var commands = counter.Watch(); …; commands.ShouldBeAtMost(5)</c>.
/// </summary>
public sealed class CommandCounter : DbCommandInterceptor
{
    private ImmutableList<CommandScope> _watching = [];

    /// <summary>Records every command from now until the scope is disposed of; scopes may overlap.</summary>
    public CommandScope Watch()
    {
        var scope = new CommandScope(closed => ImmutableInterlocked.Update(ref _watching, all => all.Remove(closed)));
        ImmutableInterlocked.Update(ref _watching, all => all.Add(scope));
        return scope;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Seen(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) => new(Seen(command, result));

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Seen(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result,
        CancellationToken cancellationToken = default) => new(Seen(command, result));

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Seen(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
        CancellationToken cancellationToken = default) => new(Seen(command, result));

    private TResult Seen<TResult>(DbCommand command, TResult result)
    {
        foreach (var scope in _watching)
            scope.Record(command.CommandText);
        return result;
    }
}
