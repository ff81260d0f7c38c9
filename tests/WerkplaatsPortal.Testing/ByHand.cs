using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WerkplaatsPortal.Web.Mail;

namespace WerkplaatsPortal.Testing;

/// <summary>What reaches people, when a test says so.</summary>
public static class ByHand
{
    /// <summary>Sends the mail that is due now.</summary>
    public static Task<bool> SendMailAsync(this PortalServer portal) =>
        portal.Services.GetRequiredService<MailSender>().SendDueAsync(CancellationToken.None);

    /// <summary>Tells people of what happened, and makes the digests that are due now.</summary>
    public static Task TellAsync(this PortalServer portal) => portal.Services.GetRequiredService<NoticeClock>().TellAsync(CancellationToken.None);

    internal static void WithoutTelling(this IServiceCollection services)
    {
        var works = services.Where(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationFactory?.Method.ReturnType is { } made && (made == typeof(MailSender) || made == typeof(NoticeClock))).ToList();
        works.ForEach(work => services.Remove(work));
    }
}
