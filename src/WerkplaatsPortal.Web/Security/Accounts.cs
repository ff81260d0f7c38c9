using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Network;

namespace WerkplaatsPortal.Web.Security;

/// <summary>Identity as the portal uses it: accounts by e-mail, sessions in the database, own pages.</summary>
internal static class Accounts
{
    /// <summary>The cookie of who is signed in.</summary>
    internal const string SessionCookie = "werkplaats-sessie";

    private const string SignInAddress = "/account/inloggen";
    private const string SignOutAddress = "/account/uitloggen";

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                // A long sentence is safer than a short word with signs (NIST SP 800-63B).
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.SignIn.RequireConfirmedEmail = true;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddClaimsPrincipalFactory<AccountPrincipalFactory>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(1));
        services.AddScoped<PasswordLink>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<NewAccounts>();
        services.AddScoped<Invitations>();
        services.AddScoped<Public.Studios.SeatLetters>();

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddSingleton<SessionStore>();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<SessionStore>(SetUpCookie);

        // Every node reads every other node's cookies.
        services.AddDataProtection().SetApplicationName("WerkplaatsPortal").PersistKeysToDbContext<PortalDbContext>();
    }

    private static void SetUpCookie(CookieAuthenticationOptions options, SessionStore sessions)
    {
        options.Cookie.Name = SessionCookie;
        options.SessionStore = sessions;
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.LoginPath = SignInAddress;
        options.LogoutPath = SignOutAddress;
        var usual = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = async ended =>
        {
            await LostSession.KeepTypedAsync(ended);
            await usual(ended);
        };
        // Not yours: say so on the spot. A redirect would hide the address and answer 200.
        options.Events.OnRedirectToAccessDenied = refused =>
        {
            refused.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
