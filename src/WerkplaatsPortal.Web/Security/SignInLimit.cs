using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace WerkplaatsPortal.Web.Security;

/// <summary>
/// Slows down who tries many accounts from one address; trying many passwords on one account is what lock-out is for.
/// Put <c>[EnableRateLimiting(SignInLimit.Name)]</c> on every action that takes a password, a code or an e-mail address.
/// </summary>
public static class SignInLimit
{
    /// <summary>The name of the rate limit.</summary>
    public const string Name = "SignIn";

    private const int DefaultPerMinute = 30;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    internal static void AddSignInLimit(this WebApplicationBuilder builder)
    {
        var perMinute = builder.Configuration.GetValue("Security:SignInsPerMinute", DefaultPerMinute);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = SayWhenAsync;
            limiter.AddPolicy(Name, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Window })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
    }

    private static ValueTask SayWhenAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
