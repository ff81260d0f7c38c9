using WerkplaatsPortal.Web.Areas.Committee.Overview.Steps;
using WerkplaatsPortal.Web.Public.Committee;
using WerkplaatsPortal.Web.Public.Studios;
using WerkplaatsPortal.Web.Public.Tribune;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>The mail: written in the database, and sent from there where <c>Mail:Host</c> names a server.</summary>
internal static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<AccountLetters>();
        builder.Services.AddScoped<InvitationLetters>();
        builder.Services.AddScoped<Letters>();
        builder.Services.AddSingleton<LetterClosing>();
        builder.Services.AddSingleton<NoticeWords>();
        builder.Services.AddSingleton<StopKeys>();
        builder.Services.AddLetters<ActivityLetters>();
        builder.Services.AddLetters<AdviceLetters>();
        builder.Services.AddLetters<ProposerLetters>();
        builder.Services.AddLetters<SeatQuestionLetters>();
        builder.Services.AddRepeated<NoticeClock>();
        builder.Services.AddOptions<MailOptions>().BindConfiguration("Mail");
        if (string.IsNullOrWhiteSpace(builder.Configuration["Mail:Host"]))
            return;

        builder.Services.AddSingleton<IMailTransport, SmtpTransport>();
        builder.Services.AddSingleton<MailSender>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<MailSender>());
    }

    /// <summary>Letters that are asked for where something happens, and written when they go.</summary>
    private static void AddLetters<T>(this IServiceCollection services) where T : class, ILetterWriter
    {
        services.AddScoped<T>();
        services.AddScoped<ILetterWriter>(provider => provider.GetRequiredService<T>());
    }
}

/// <summary>The section <c>Mail</c> of the settings.</summary>
public sealed record class MailOptions
{
    /// <summary>The server; empty: mails are kept.</summary>
    public string Host { get; init; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>The address that mails come from.</summary>
    public string From { get; init; } = "";

    /// <summary>Who signs in on the server; empty: nobody.</summary>
    public string User { get; init; } = "";

    /// <summary>The password of <see cref="User"/>.</summary>
    public string Password { get; init; } = "";

    /// <summary>How many seconds the server may take over one mail.</summary>
    public int PatienceSeconds { get; init; } = 60;

    /// <summary>How many connections to the server a node has open at once, at most.</summary>
    public int Connections { get; init; } = 4;

    /// <summary><see cref="PatienceSeconds"/>.</summary>
    public TimeSpan Patience => TimeSpan.FromSeconds(PatienceSeconds);
}
