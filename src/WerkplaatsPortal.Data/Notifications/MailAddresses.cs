using Microsoft.EntityFrameworkCore;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>Where mail reaches somebody.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Email">The address.</param>
/// <param name="PrefersEnglish">Whether he or she chose English.</param>
/// <param name="InvitationId">The invitation that was mailed there and is not answered yet; null for who has an account.</param>
public sealed record MailAddress(Guid PersonId, string Email, bool PrefersEnglish, Guid? InvitationId)
{
    /// <summary>Whether he or she was invited and did not answer yet.</summary>
    public bool IsInvited => InvitationId is not null;
}

/// <summary>
/// Finds where mail reaches people: the confirmed address of an account, else the address to which an invitation went that nobody answered yet.
/// </summary>
public static class MailAddresses
{
    /// <summary>The addresses of those who have one: two commands.</summary>
    public static async Task<Dictionary<Guid, MailAddress>> AddressesAsync(
        this PortalDbContext db, IReadOnlyCollection<Guid> people, DateTime now, CancellationToken cancel = default)
    {
        var accounts = await db.Accounts.AsNoTracking().Where(account => people.Contains(account.PersonId))
            .Select(account => new { account.PersonId, account.Email, account.EmailConfirmed, account.PrefersEnglish }).ToListAsync(cancel);
        var invited = await db.Invitations.AsNoTracking()
            .Where(each => people.Contains(each.PersonId) && each.Email != null && each.ExpiresAt >= now
                && !db.Accounts.Any(account => account.PersonId == each.PersonId)
                && !db.Invitations.Any(other => other.PersonId == each.PersonId && (other.AcceptedAt != null || other.DeclinedAt != null)))
            .OrderByDescending(each => each.ExpiresAt).Select(each => new { each.Id, each.PersonId, each.Email }).ToListAsync(cancel);
        return accounts.Where(account => account.EmailConfirmed && account.Email is not null)
            .Select(account => new MailAddress(account.PersonId, account.Email!, account.PrefersEnglish, null))
            .Concat(invited.DistinctBy(each => each.PersonId).Select(each => new MailAddress(each.PersonId, each.Email!, false, each.Id)))
            .ToDictionary(each => each.PersonId);
    }
}
