using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Builders;

namespace WerkplaatsPortal.Web.Tests.Ground;

/// <summary>The real portal at <see cref="Moment.Now"/>, with only what a test puts into it.</summary>
public sealed class Scene : IAsyncDisposable
{
    private const string Password = "Sociale-Kwaliteit-4!";

    private Scene(PortalServer portal) => Portal = portal;

    /// <summary>The portal.</summary>
    public PortalServer Portal { get; }

    /// <summary>A portal without content.</summary>
    public static async Task<Scene> OpenAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        return new Scene(new PortalServer(await PortalServer.DatabaseAsync("nothing"))
        {
            Demo = false,
            Clock = new StandingClock(),
            Settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value),
        });
    }

    /// <summary>Saves things that were built.</summary>
    public Task AddAsync(params IEnumerable<object> things) => InDatabaseAsync(db =>
    {
        db.AddRange(things);
        return db.SaveChangesAsync();
    });

    /// <summary>Asks or changes the database as the portal does.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = Portal.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    /// <summary>Somebody who was added before signs in, with an account made here.</summary>
    public async Task<Reading> AsAsync(Person person)
    {
        var email = $"{person.Id:N}@werkplaats.example";
        await using (var scope = Portal.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            if (await accounts.FindByEmailAsync(email) is null)
            {
                var account = Account.For(person.Id, email);
                account.EmailConfirmed = true;
                await accounts.CreateAsync(account, Password);
            }
        }

        return await Reading.AsAsync(Portal, email, Password);
    }

    /// <summary>A visitor.</summary>
    public Reading AsVisitor() => new(Portal);

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    /// <summary>It stays <see cref="Moment.Now"/>, but waiting takes real time: nothing hangs that waits for a timer.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Moment.Now);
    }
}
