using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Outbox;

/// <summary>
/// Writes what entities raised as <see cref="EventRecord"/>s in the transaction that saves them, and tells those who react once
/// it is committed. A save that fails leaves the events with their entities, for the next try.
/// </summary>
internal sealed class EventInterceptor(IActor actor, TimeProvider clock, IEnumerable<IReactToEvents> reactions)
    : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Batch> saving = [];
    private readonly ConditionalWeakTable<DbContext, List<EventRecord>> uncommitted = [];

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Collect(eventData.Context!);
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Collect(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        // There is no synchronisation context to wait for, so blocking here is only slow, never a deadlock.
        ReactAsync(Saved(eventData.Context!), CancellationToken.None).GetAwaiter().GetResult();
        return result;
    }

    public async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await ReactAsync(Saved(eventData.Context!), cancellationToken);
        return result;
    }

    public void SaveChangesFailed(DbContextErrorEventData eventData) => Forget(eventData.Context!);

    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    public void SaveChangesCanceled(DbContextEventData eventData) => Forget(eventData.Context!);

    public Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        ReactAsync(Committed(eventData.Context), CancellationToken.None).GetAwaiter().GetResult();

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        ReactAsync(Committed(eventData.Context), cancellationToken);

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Committed(eventData.Context);

    public Task TransactionRolledBackAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Committed(eventData.Context);
        return Task.CompletedTask;
    }

    private void Collect(DbContext context)
    {
        var entities = context.ChangeTracker.Entries<Entity>().Select(entry => entry.Entity).Where(e => e.Events.Count > 0).ToList();
        if (entities.Count == 0)
            return;

        var now = clock.GetUtcNow().UtcDateTime;
        var records = entities.SelectMany(entity => entity.Events).Select(e => EventRecord.Of(e, actor.PersonId, now)).ToList();
        context.AddRange(records);
        List<UntoldEvent> untold = context is PortalDbContext { TellsPeople: true } ? [.. records.Select(record => UntoldEvent.Of(record.Id))] : [];
        context.AddRange(untold);
        saving.AddOrUpdate(context, new Batch(entities, records, untold));
    }

    /// <summary>What may be told now: nothing yet while a transaction of the caller's own is open.</summary>
    private List<EventRecord> Saved(DbContext context)
    {
        if (!saving.TryGetValue(context, out var batch))
            return [];

        saving.Remove(context);
        batch.Entities.ForEach(entity => entity.ClearEvents());
        if (context.Database.CurrentTransaction is null)
            return batch.Records;

        uncommitted.GetOrCreateValue(context).AddRange(batch.Records);
        return [];
    }

    private List<EventRecord> Committed(DbContext? context)
    {
        if (context is null || !uncommitted.TryGetValue(context, out var records))
            return [];

        uncommitted.Remove(context);
        return records;
    }

    private void Forget(DbContext context)
    {
        if (!saving.TryGetValue(context, out var batch))
            return;

        saving.Remove(context);
        batch.Untold.ForEach(untold => context.Entry(untold).State = EntityState.Detached);
        batch.Records.ForEach(record => context.Entry(record).State = EntityState.Detached);
    }

    private async Task ReactAsync(List<EventRecord> events, CancellationToken cancel)
    {
        if (events.Count == 0)
            return;

        foreach (var reaction in reactions)
            await reaction.ReactAsync(events, cancel);
    }

    private sealed record Batch(List<Entity> Entities, List<EventRecord> Records, List<UntoldEvent> Untold);
}
