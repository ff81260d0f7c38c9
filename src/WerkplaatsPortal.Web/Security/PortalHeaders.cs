namespace WerkplaatsPortal.Web.Security;

/// <summary>What the browser is told not to do with our pages.</summary>
internal static class PortalHeaders
{
    /// <summary>The policy for what people upload: no page of ours, so it may do nothing at all.</summary>
    public const string ForFiles = "files";

    /// <summary>Makes the policy for files known.</summary>
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
            }));

    public static void UsePortalHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();

        app.UseSecurityHeaders(new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddPermissionsPolicyWithDefaultSecureDirectives()
            .RemoveServerHeader()
            .AddContentSecurityPolicy(OnlyOurOwn));
    }

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
