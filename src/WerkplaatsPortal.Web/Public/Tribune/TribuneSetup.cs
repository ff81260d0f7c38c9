namespace WerkplaatsPortal.Web.Public.Tribune;

/// <summary>Registers what feeds and calendars are made with.</summary>
internal static class TribuneSetup
{
    public static void AddTribune(this IServiceCollection services)
    {
        services.AddSingleton<AtomFeed>();
        services.AddSingleton<ActivityCalendar>();
    }
}
