using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Testing;

/// <summary>What the portal does by itself, when a test says so.</summary>
public static class ByHand
{
    /// <summary>Sends the mail that is due now.</summary>
    public static Task<bool> SendMailAsync(this PortalServer portal) =>
        portal.Services.GetRequiredService<MailSender>().SendDueAsync(CancellationToken.None);

    /// <summary>Tells people of what happened, and makes the digests that are due now.</summary>
    public static Task TellAsync(this PortalServer portal) => portal.Services.GetRequiredService<NoticeClock>().TellAsync(CancellationToken.None);

    /// <summary>
    /// Takes away all that the portal does by itself over and over: a test says when, and nothing happens meanwhile that it did not do.
    /// A clock that is put forward for weeks would call each round of those weeks, too.
    /// </summary>
    internal static void ByHandOnly(this IServiceCollection services)
    {
        var works = services.Where(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationFactory?.Method.ReturnType is { } made
            && (made == typeof(MailSender) || made.IsSubclassOf(typeof(RepeatedWork)))).ToList();
        works.ForEach(work => services.Remove(work));
    }
}
