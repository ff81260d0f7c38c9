using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Public.Overview;

/// <summary>What deciding together needs beside its pages.</summary>
internal static class ProposalSetup
{
    public static void AddProposals(this IServiceCollection services)
    {
        services.AddScoped<ProposalDrafting>();
        services.AddRepeated<ProposalClock>();
    }
}
