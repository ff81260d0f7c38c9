using Microsoft.AspNetCore.Mvc;
using WerkplaatsPortal.Web.Areas.Committee.Committee;
using WerkplaatsPortal.Web.Areas.Committee.Overview.Rounds;
using WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;
using WerkplaatsPortal.Web.Areas.Committee.Overview.StudioSteps;
using WerkplaatsPortal.Web.Public.Committee;
using WerkplaatsPortal.Web.Public.Overview;
using WerkplaatsPortal.Web.Public.Overview.Files;
using WerkplaatsPortal.Web.Public.Overview.Meetings;
using WerkplaatsPortal.Web.Public.Overview.OpenData;
using WerkplaatsPortal.Web.Public.Studios;
using WerkplaatsPortal.Web.Public.Tribune;
using WerkplaatsPortal.Web.Security;
using WerkplaatsPortal.Web.Security.Rights;
using WerkplaatsPortal.Web.Shared.Forms;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>The pages of the portal and the way that a request travels to them.</summary>
internal static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddFace();
        builder.Services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add<FirstLook.Catch>();
            mvc.Filters.Add<RefuseUnreadableForms>();
            mvc.Filters.Add<ChosenTexts>();
            mvc.Filters.Add<DraftAnswers>();
            mvc.Filters.Add<FormAnswers>();
            mvc.Filters.Add<Once>();
            mvc.ModelBinderProviders.Insert(0, new RequestParts());
        });
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<PortalAddress>();
        builder.Services.AddSingleton<DraftToken>();
        builder.Services.AddScoped<FirstLook>();
        builder.Services.AddTribune();
        builder.Services.AddScoped<CommitteeChoices>();
        builder.Services.AddScoped<CurrentReader>();
        builder.Services.AddScoped<DecidedIssue>();
        builder.Services.AddRepeated<CommitteeClock>();
        builder.Services.AddScoped<DecidedMeeting>();
        builder.Services.AddScoped<MeetingDesk>();
        builder.Services.AddScoped<DecidedStudio>();
        builder.Services.AddScoped<ReviewedIssue>();
        builder.Services.AddScoped<CurrentStudio>();
        builder.Services.AddScoped<Tabling>();
        builder.AddFiles();
        builder.Services.AddRegionPlaces();
        builder.Services.AddVisitorCache(builder.Configuration);
        builder.Services.AddHealth();
        builder.Services.AddRepeated<Upkeep>();
        builder.Services.AddProposals();
        builder.Services.AddRepeated<SeatReminders>();
        builder.Services.AddOpenData();
    }

    /// <summary>From the outside to the inside: what a request meets first stands first.</summary>
    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLog();
        app.UsePortalHeaders();
        app.UseCookiePolicy();
        app.UseFace();
        app.UseErrorPages();
        app.UseWellFormedRequests();
        app.UseVisitorCache();
        app.UseRouting();
        app.UseKnownAddresses();
        app.UseCors();
        app.UseBodyLimit();
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseActor();
        app.UseAuthorization();
        app.UseVisitorCompression();

        app.MapStaticAssets().AllowAnonymous().ShortCircuit();
        app.MapHealth();
        app.MapControllers().WithStaticAssets();
    }
}
