using Microsoft.AspNetCore.Identity;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Web.Demo.Scale;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Demo;

/// <summary>
/// The accounts with which somebody tries the portal out, and their seats. Their names are roles, never names of people. Where
/// the knowledge package is not there, the accounts are made all the same, without the seats.
/// </summary>
public sealed class DemoAccounts(PortalDbContext db, IPasswordHasher<Account> hasher, ILookupNormalizer names, TimeProvider clock) : IDemoData
{
    /// <summary>The password of every demo account.</summary>
    public const string Password = "Sociale-Kwaliteit-4!";

    /// <summary>The part of every address after the @.</summary>
    public const string Domain = "werkplaats.example";

    /// <summary>What marks everything that is there for demonstration only.</summary>
    public const string Mark = "(demo)";

    /// <inheritdoc />
    public int Turn => 1;

    /// <inheritdoc />
    public async Task FillAsync(CancellationToken cancel)
    {
        // What the demo made is no news for anybody.
        var told = db.TellsPeople;
        db.TellsPeople = false;
        try
        {
            var people = Open();
            await db.SaveChangesAsync(cancel);
            await new DemoSeats(db, people, clock).FillAsync(cancel);
        }
        finally
        {
            db.TellsPeople = told;
        }
    }

    private DemoPeople Open()
    {
        var people = new DemoPeople(
            Administrator: Open("beheer", "Beheerder", administrator: true),
            CommitteeMember: Open("commissie", "Lid van de programmacommissie"),
            Researcher: Open("onderzoeker", "Onderzoeker armoede en schulden"),
            OtherResearcher: Open("onderzoeker2", "Onderzoeker eenzaamheid en contact"),
            Contact: Open("partner", "Contactpersoon Bindkracht10"),
            ArenaMember: Open("arena", "Deelnemer namens Zorgalliantie"),
            Follower: Open("tribune", "Volger op de Tribune"));
        return people;
    }

    private Person Open(string name, string role, bool administrator = false)
    {
        var person = Person.Named($"{role} {Mark}");
        var account = Account.For(person.Id, $"{name}@{Domain}");
        account.PasswordHash = hasher.HashPassword(account, Password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        (account.NormalizedEmail, account.NormalizedUserName) = (names.NormalizeEmail(account.Email), names.NormalizeName(account.UserName));
        (account.EmailConfirmed, account.LockoutEnabled, account.IsAdministrator) = (true, true, administrator);
        db.Add(person);
        db.Add(account);
        return person;
    }
}

/// <summary>Who has a demo account.</summary>
/// <param name="Administrator">Runs the portal.</param>
/// <param name="CommitteeMember">Sits in the programme committee.</param>
/// <param name="Researcher">Leads the studio about debt.</param>
/// <param name="OtherResearcher">Leads the studio about loneliness.</param>
/// <param name="Contact">Speaks for one partner.</param>
/// <param name="ArenaMember">Sits in an Arena for a partner.</param>
/// <param name="Follower">Sits on a Tribune without a partner.</param>
internal sealed record DemoPeople(
    Person Administrator, Person CommitteeMember, Person Researcher, Person OtherResearcher, Person Contact, Person ArenaMember, Person Follower);

/// <summary>Registers what fills an empty database for a demonstration.</summary>
internal static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services) =>
        services.AddScoped<IDemoData, DemoPackage>().AddScoped<IDemoData, DemoAccounts>().AddScoped<DemoAccounts>().AddScoped<ScaleDemo>();
}
