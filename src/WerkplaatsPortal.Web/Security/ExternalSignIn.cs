using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Security;

/// <summary>The section <c>Authentication:Oidc</c> of the settings: an OpenID Connect provider beside the portal's own sign-in.</summary>
public sealed record class OidcOptions
{
    /// <summary>The provider's address; empty: there is none.</summary>
    public string Authority { get; init; } = "";

    /// <summary>Who the portal is there.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>The portal's password there.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>What the button on the sign-in page calls it; empty: the provider's host.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether there is a provider.</summary>
    public bool IsOn => Authority.Length > 0;

    /// <summary>What the button calls it.</summary>
    public string ShownName => Name.Length > 0 ? Name : new Uri(Authority).Host;
}

/// <summary>
/// Signing in by OpenID Connect, where it is set up. The provider only says who somebody is: it makes no account and gives no
/// right by itself (<see cref="ExternalAccounts"/>).
/// </summary>
internal static class ExternalSignIn
{
    public const string Scheme = "Oidc";
    public const string BeginPath = "/account/extern";
    public const string ReturnPath = BeginPath + "/terug";
    public const string FinishPath = BeginPath + "/klaar";

    private const string Section = "Authentication:Oidc";
    private const string Cookie = "werkplaats-extern";

    /// <summary>All of it, or nothing.</summary>
    /// <exception cref="WrongSetting">Something lacks.</exception>
    public static void Check(IConfiguration settings)
    {
        var oidc = settings.GetSection(Section);
        if (oidc.GetChildren().All(each => string.IsNullOrWhiteSpace(each.Value)))
            return;

        Demand(oidc, "Authority", IsSafeAddress, "the https address of the OpenID Connect provider, like https://login.example.nl");
        Demand(oidc, "ClientId", value => !string.IsNullOrWhiteSpace(value), "the name by which the provider knows the portal");
        Demand(oidc, "ClientSecret", value => !string.IsNullOrWhiteSpace(value), "the portal's password at the provider");
        Demand(oidc, "Name", value => value is null or { Length: <= 60 }, "what the button calls the provider, at most 60 characters");
    }

    public static void AddExternalSignIn(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(Section).Get<OidcOptions>() ?? new OidcOptions();
        builder.Services.AddSingleton(settings);
        builder.Services.AddScoped<ExternalAccounts>();
        if (!settings.IsOn)
            return;

        builder.Services.Configure<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme, options => options.Cookie.Name = Cookie);
        builder.Services.AddAuthentication().AddOpenIdConnect(Scheme, oidc => SetUp(oidc, settings));
    }

    private static void SetUp(OpenIdConnectOptions oidc, OidcOptions settings)
    {
        (oidc.Authority, oidc.ClientId, oidc.ClientSecret) = (settings.Authority, settings.ClientId, settings.ClientSecret);
        oidc.RequireHttpsMetadata = !new Uri(settings.Authority).IsLoopback;
        oidc.SignInScheme = IdentityConstants.ExternalScheme;
        oidc.CallbackPath = ReturnPath;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes as a link, so that the Lax cookies come with it.
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        oidc.MapInboundClaims = false;
        oidc.GetClaimsFromUserInfoEndpoint = true;
        oidc.ClaimActions.MapUniqueJsonKey(ExternalAccounts.EmailVerified, ExternalAccounts.EmailVerified);
        oidc.Scope.Add("email");
        // Which cookies are secure is one rule for all: the cookie policy.
        foreach (var cookie in new[] { oidc.CorrelationCookie, oidc.NonceCookie })
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        (oidc.CorrelationCookie.Name, oidc.NonceCookie.Name) = (Cookie + "-c-", Cookie + "-n-");
        oidc.Events.OnRedirectToIdentityProvider = leaving =>
        {
            // Never from a Host header.
            leaving.ProtocolMessage.RedirectUri = leaving.HttpContext.RequestServices.GetRequiredService<PortalAddress>().Of(ReturnPath).AbsoluteUri;
            return Task.CompletedTask;
        };
        oidc.Events.OnRemoteFailure = failed =>
        {
            failed.Response.Redirect(FinishPath);
            failed.HandleResponse();
            return Task.CompletedTask;
        };
    }

    private static void Demand(IConfigurationSection oidc, string name, Predicate<string?> holds, string shouldBe)
    {
        if (!holds(oidc[name]))
            throw new WrongSetting($"{Section}:{name}", $"is '{oidc[name]}' but should be {shouldBe}.");
    }

    private static bool IsSafeAddress(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
