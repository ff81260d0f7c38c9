using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Web.Security;

/// <summary>Closed unless opened: who gets in, with which cookies, through which proxies.</summary>
internal static class PortalSecurity
{
    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.Services.AddAccounts();
        builder.AddExternalSignIn();
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.AddCookieRules();
        builder.AddTrustedProxies();
        builder.AddSignInLimit();
        builder.Services.AddPortalHeaders();
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>Tells what is saved in this request who did it.</summary>
    public static void UseActor(this WebApplication app) => app.Use((context, next) =>
    {
        context.RequestServices.GetRequiredService<ActorAccessor>().ActAs(context.User.PersonId());
        return next(context);
    });

    /// <summary>
    /// One rule for every cookie, whoever sets it. <c>Secure</c> comes from here alone: the antiforgery cookie's own
    /// <c>Always</c> would throw behind a proxy that forgets to say that the outside is https.
    /// </summary>
    private static void AddCookieRules(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<CookiePolicyOptions>(rule =>
        {
            rule.Secure = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            rule.HttpOnly = HttpOnlyPolicy.Always;
            rule.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "werkplaats-formulier");
        builder.Services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "werkplaats-melding");
    }

    private static void AddTrustedProxies(this WebApplicationBuilder builder) =>
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            // Loopback is trusted by default. The host isn't taken over: links are made with Portal:BaseUrl.
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in builder.Configuration.GetSection("Security:TrustedProxies").Get<string[]>() ?? [])
            {
                if (IPAddress.TryParse(proxy, out var address))
                    options.KnownProxies.Add(address);
                else
                    options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        });
}
