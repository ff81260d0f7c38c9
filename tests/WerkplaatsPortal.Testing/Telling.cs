using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WerkplaatsPortal.Web.Mail;

namespace WerkplaatsPortal.Testing;

/// <summary>What reaches people, when a test says so.</summary>
public static class Telling
{
    /// <summary>Sends the mail that is due now.</summary>
    public static Task<bool> SendMailAsync(this PortalServer portal) =>
        portal.Services.GetRequiredService<MailSender>().SendDueAsync(CancellationToken.None);

    internal static void WithoutTelling(this IServiceCollection services)
    {
        var works = services.Where(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationFactory?.Method.ReturnType == typeof(MailSender)).ToList();
        works.ForEach(work => services.Remove(work));
    }
}
