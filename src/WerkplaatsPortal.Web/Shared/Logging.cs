using System.Diagnostics;
using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;
using WerkplaatsPortal.Web.Security;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// What the portal writes down about its work: one line a request, and what goes wrong. Never a body, a query, a password, an
/// e-mail address or the secret part of a link.
/// </summary>
public static class Logging
{
    private const string RequestLine = "{Method:l} {Path:l} {Status} in {Elapsed:0.0} ms, user {UserId:l}, trace {Trace:l}";
    private const string TextLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    private const int ShortestCode = 16;

    private static readonly HashSet<string> AccountWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "aanmelden", "inloggen", "uitloggen", "uitnodiging", "plek", "wachtwoord", "wachtwoord-vergeten", "gegevens", "vertrek", "extern", "dank", "stoppen", "ja", "nee",
    };

    /// <summary>Text for people in Development, JSON for machines elsewhere; a command says only what it has to say.</summary>
    public static void AddLogging(this WebApplicationBuilder builder, bool quiet) =>
        builder.Services.AddSerilog(
            (services, log) =>
            {
                log.ReadFrom.Services(services).Enrich.FromLogContext().Enrich.With<WithoutAddress>();
                if (quiet)
                    log.MinimumLevel.Is(LogEventLevel.Fatal);
                else
                    log.ReadFrom.Configuration(builder.Configuration);

                if (builder.Environment.IsDevelopment())
                    log.WriteTo.Console(outputTemplate: TextLine, formatProvider: CultureInfo.InvariantCulture);
                else
                    log.WriteTo.Console(new RenderedCompactJsonFormatter());
            },
            preserveStaticLogger: true);

    /// <summary>Writes one line for each request, also for one that fails.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = RequestLine;
        options.GetLevel = (context, _, failure) =>
            failure is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error : LogEventLevel.Information;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new("Method", new ScalarValue(context.Request.Method)),
            new("Path", new ScalarValue(WithoutSecrets(context.Request.Path.Value ?? "/"))),
            new("Status", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
            new("UserId", new ScalarValue(context.User.AccountId()?.ToString() ?? "-")),
            new("Trace", new ScalarValue(TraceOf(context))),
        ];
    });

    /// <summary>The number under which a request stands in the log.</summary>
    public static string TraceOf(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    /// <summary>Links that are keys (to an account, an invitation, a practice, somebody's calendar) and addresses of people stay out of the log.</summary>
    /// <remarks>
    /// However odd the path is written: below <c>account</c>, <c>meedenken</c> and <c>meldingen</c>, wherever that stands, only words stay that we gave out ourselves, and
    /// nowhere a part that looks like a code.
    /// </remarks>
    public static string WithoutSecrets(string path)
    {
        var parts = path.Split('/');
        var isKey = false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (IsPersonal(parts[i]) || (isKey && parts[i].Length > 0 && !AccountWords.Contains(parts[i])))
                parts[i] = "…";
            isKey |= i > 0 && parts[i] == "agenda" && parts[i - 1] == "mijn";
            isKey |= parts[i].Contains("account", StringComparison.OrdinalIgnoreCase) || parts[i].Equals("meedenken", StringComparison.OrdinalIgnoreCase)
                || parts[i].Equals("meldingen", StringComparison.OrdinalIgnoreCase);
        }

        // A line of the log stays one line.
        return string.Concat(string.Join('/', parts).Select(c => char.IsControl(c) ? '\uFFFD' : c));
    }

    /// <summary>An e-mail address; a long part with capitals, which no slug has; or one that hides a slash.</summary>
    private static bool IsPersonal(string part) =>
        part.Contains('@', StringComparison.Ordinal) || part.Contains('%', StringComparison.Ordinal) || part.Contains('\\', StringComparison.Ordinal)
        || (part.Length >= ShortestCode && part.Any(char.IsAsciiLetterUpper));

    /// <summary>Takes away the address that ASP.NET Core hangs on every line: it knows nothing of secrets.</summary>
    private sealed class WithoutAddress : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
            logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
