namespace WerkplaatsPortal.Web.Security;

/// <summary>What the browser is told not to do with our pages.</summary>
internal static class PortalHeaders
{
    /// <summary>The policy for what people upload: no page of ours, so it may do nothing at all.</summary>
    public const string ForFiles = "files";

    /// <summary>The policy for pages whose address is a key: no other site hears of it, and no search engine keeps it.</summary>
    public const string ForKeys = "keys";

    /// <summary>Makes the policies for files and for keys known.</summary>
    public static void AddPortalHeaders(this IServiceCollection services) => services.AddSecurityHeaderPolicies()
        .AddPolicy(ForFiles, policy => policy
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicyNoReferrer()
            .AddCrossOriginResourcePolicy(resource => resource.SameOrigin())
            .RemoveServerHeader()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddFrameAncestors().None();
                csp.AddSandbox();
            }))
        .AddPolicy(ForKeys, policy => OfPages(policy).AddReferrerPolicyNoReferrer().AddCustomHeader("X-Robots-Tag", "noindex, nofollow"));

    public static void UsePortalHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();

        app.UseSecurityHeaders(OfPages(new HeaderPolicyCollection()).AddReferrerPolicyStrictOriginWhenCrossOrigin());
    }

    /// <summary>What holds for every page of ours.</summary>
    private static HeaderPolicyCollection OfPages(HeaderPolicyCollection policy) => policy
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
        .AddCrossOriginResourcePolicy(resource => resource.SameOrigin())
        .AddPermissionsPolicyWithDefaultSecureDirectives()
        .RemoveServerHeader()
        .AddContentSecurityPolicy(OnlyOurOwn);

    /// <summary>Nothing comes from elsewhere and nothing runs or styles inline.</summary>
    private static void OnlyOurOwn(CspBuilder csp)
    {
        csp.AddDefaultSrc().None();
        csp.AddScriptSrc().Self();
        csp.AddStyleSrc().Self();
        csp.AddFontSrc().Self();
        csp.AddImgSrc().Self();
        csp.AddConnectSrc().Self();
        csp.AddFormAction().Self();
        csp.AddBaseUri().None();
        csp.AddFrameAncestors().None();
    }
}
