using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;

namespace WerkplaatsPortal.Web.Security;

/// <summary>
/// Keeps sign-ins in the database and only a key to them in the cookie. So signing out ends a copied cookie as well, every node
/// knows every session, and <see cref="EndAllOfAsync"/> can show somebody out everywhere.
/// </summary>
public sealed class SessionStore(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock) : ITicketStore
{
    private static readonly TimeSpan DefaultLife = TimeSpan.FromDays(14);
    private readonly IDataProtector protector = protection.CreateProtector("Session");

    /// <inheritdoc />
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await using var scope = scopes.CreateAsyncScope();
        var db = Db(scope);
        await RemoveExpiredAsync(db);
        db.Sessions.Add(new Session
        {
            KeyHash = Hash(key),
            AccountId = Guid.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!),
            Ticket = Write(ticket),
            ExpiresAt = EndOf(ticket),
        });
        await db.SaveChangesAsync();
        return key;
    }

    /// <inheritdoc />
    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var (hash, written, end) = (Hash(key), Write(ticket), EndOf(ticket));
        await using var scope = scopes.CreateAsyncScope();
        await Db(scope).Sessions.Where(session => session.KeyHash == hash).ExecuteUpdateAsync(change =>
            change.SetProperty(session => session.Ticket, written).SetProperty(session => session.ExpiresAt, end));
    }

    /// <inheritdoc />
    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var (hash, now) = (Hash(key), clock.GetUtcNow().UtcDateTime);
        await using var scope = scopes.CreateAsyncScope();
        var written = await Db(scope).Sessions
            .Where(session => session.KeyHash == hash && session.ExpiresAt > now)
            .Select(session => session.Ticket)
            .FirstOrDefaultAsync();
        return written is null ? null : Read(written);
    }

    /// <inheritdoc />
    public async Task RemoveAsync(string key)
    {
        var hash = Hash(key);
        await using var scope = scopes.CreateAsyncScope();
        await Db(scope).Sessions.Where(session => session.KeyHash == hash).ExecuteDeleteAsync();
    }

    /// <summary>Ends every session of an account: after a new password, a lost device, an erased person.</summary>
    public async Task EndAllOfAsync(Guid accountId)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Db(scope).Sessions.Where(session => session.AccountId == accountId).ExecuteDeleteAsync();
    }

    private async Task RemoveExpiredAsync(PortalDbContext db)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Sessions.Where(session => session.ExpiresAt <= now).ExecuteDeleteAsync();
    }

    private byte[] Write(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));

    /// <summary>Null when the keys that protected it are gone: then somebody signs in again.</summary>
    private AuthenticationTicket? Read(byte[] written)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(written));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private DateTime EndOf(AuthenticationTicket ticket) =>
        (ticket.Properties.ExpiresUtc ?? clock.GetUtcNow() + DefaultLife).UtcDateTime;

    private static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(key)));

    private static PortalDbContext Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<PortalDbContext>();
}
