using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Registers what the Tribune needs beside its pages.</summary>
internal static class TribuneSetup
{
    public static void AddTribune(this IServiceCollection services)
    {
        services.AddSingleton<AtomFeed>();
        services.AddSingleton<ActivityCalendar>();
        services.AddScoped<ActivitySharing>();
        services.AddScoped<ActivityChanges>();
        services.AddScoped<SignUpDesk>();
        services.AddScoped<UpdateWriting>();
        services.AddScoped<UpdateDrafts>();
        services.AddRepeated<UpdateClock>();
        services.AddRepeated<ReminderClock>();
    }
}
