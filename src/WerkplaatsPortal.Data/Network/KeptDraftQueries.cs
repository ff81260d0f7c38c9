using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Providers;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Network;

/// <summary>The drafts of an account. Every method asks whose they are: there is no way to the draft of another.</summary>
public sealed class KeptDraftQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>When something was kept for this form; null when nothing was.</summary>
    public async Task<DateTime?> KeptAtAsync(Guid accountId, string address, CancellationToken cancel = default) =>
        await Of(accountId, address).Select(draft => (DateTime?)draft.KeptAt).FirstOrDefaultAsync(cancel);

    /// <summary>What was typed in this form; null when nothing was kept.</summary>
    public async Task<TypedBefore?> FindAsync(Guid accountId, string address, CancellationToken cancel = default) =>
        await Of(accountId, address).Select(draft => new { draft.Fields, draft.KeptAt }).FirstOrDefaultAsync(cancel) is { } draft
            ? new TypedBefore(JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Fields)!, draft.KeptAt)
            : null;

    /// <summary>Keeps what was typed in the place of what was kept before, and says when; null when it is too much to keep.</summary>
    public async Task<DateTime?> KeepAsync(
        Guid accountId, string address, IReadOnlyDictionary<string, string[]> fields, CancellationToken cancel = default)
    {
        var (written, now) = (JsonSerializer.Serialize(fields), clock.UtcNow());
        if (written.Length > KeptDraft.FieldsMaxLength || address.Length > KeptDraft.AddressMaxLength)
            return null;
        if (await ReplaceAsync(accountId, address, written, now, cancel) || !await db.Accounts.AnyAsync(each => each.Id == accountId, cancel))
            return now;

        var draft = new KeptDraft { AccountId = accountId, Address = address, Fields = written, KeptAt = now };
        db.Drafts.Add(draft);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (UniqueViolation.Is(failure))
        {
            // The same form in two windows: the last to be kept counts.
            db.Entry(draft).State = EntityState.Detached;
            await ReplaceAsync(accountId, address, written, now, cancel);
        }

        return now;
    }

    /// <summary>Throws away what was kept for this form.</summary>
    public Task ThrowAwayAsync(Guid accountId, string address, CancellationToken cancel = default) =>
        db.Drafts.Where(draft => draft.AccountId == accountId && draft.Address == address).ExecuteDeleteAsync(cancel);

    /// <summary>Sweeps away what nobody took up in time.</summary>
    public Task SweepAsync(CancellationToken cancel = default)
    {
        var oldest = clock.UtcNow() - KeptDraft.Life;
        return db.Drafts.Where(draft => draft.KeptAt < oldest).ExecuteDeleteAsync(cancel);
    }

    private IQueryable<KeptDraft> Of(Guid accountId, string address)
    {
        var oldest = clock.UtcNow() - KeptDraft.Life;
        return db.Drafts.AsNoTracking().Where(draft => draft.AccountId == accountId && draft.Address == address && draft.KeptAt >= oldest);
    }

    private async Task<bool> ReplaceAsync(Guid accountId, string address, string written, DateTime now, CancellationToken cancel) =>
        await db.Drafts.Where(draft => draft.AccountId == accountId && draft.Address == address).ExecuteUpdateAsync(
            change => change.SetProperty(draft => draft.Fields, written).SetProperty(draft => draft.KeptAt, now), cancel) > 0;
}

/// <summary>What somebody typed in a form before.</summary>
/// <param name="Fields">The values of each field.</param>
/// <param name="KeptAt">When it was kept (UTC).</param>
public sealed record TypedBefore(IReadOnlyDictionary<string, string[]> Fields, DateTime KeptAt);
