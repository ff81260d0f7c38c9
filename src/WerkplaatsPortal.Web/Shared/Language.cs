using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>
/// The language of the screens: Dutch, or English for who chose it (<c>?taal=en</c>, kept in a cookie).
/// What the browser asks for plays no part: a Dutch page must not turn English by itself.
/// </summary>
public static class Language
{
    /// <summary>The query parameter and the cookie.</summary>
    public const string Parameter = "taal";

    /// <summary>Dutch as written in the Netherlands: the language of the texts in the code.</summary>
    public static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>English.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Whether this reader chose English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>For <c>lang</c>: <c>nl</c> or <c>en</c>.</summary>
    public static string Code => IsEnglish ? "en" : "nl";

    /// <summary>Runs what writes to somebody, in the language that he or she chose.</summary>
    public static T Speak<T>(bool english, Func<T> say)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = english ? English : Dutch;
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    /// <summary>The same for what also has to look things up. The language stays within: who waits for it speaks his or her own.</summary>
    public static async Task<T> SpeakAsync<T>(bool english, Func<Task<T>> say)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = english ? English : Dutch;
        return await say();
    }

    /// <summary>The code that this request chose: <c>nl</c> or <c>en</c>. What a cache of pages must vary by.</summary>
    public static string ChosenIn(HttpContext context)
    {
        var asked = AskedIn(context.Request);
        return (asked ?? context.Request.Cookies[Parameter]) == "en" ? "en" : "nl";
    }

    /// <summary>The present address in the other language.</summary>
    public static string AddressInOther(HttpRequest request) =>
        InPortal(request) + QueryWith(request, Parameter, IsEnglish ? "nl" : "en");

    /// <summary>The first page of the present address with one parameter set.</summary>
    public static string AddressWith(HttpRequest request, string name, string value) =>
        InPortal(request) + QueryString.Create(request.Query
            .Where(pair => pair.Key is not ("pagina" or Parameter) && pair.Key != name).Append(new(name, value)));

    /// <summary>The present query with one parameter set, or left out; the choice of language is in the cookie by now.</summary>
    internal static string QueryWith(HttpRequest request, string name, string? value)
    {
        var kept = request.Query.Where(pair =>
            !pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase) && !pair.Key.Equals(Parameter, StringComparison.OrdinalIgnoreCase));
        if (value is not null)
            kept = kept.Append(new(name, value));
        return QueryString.Create(kept).Value ?? "";
    }

    /// <summary>The present path. Two slashes at its start would make a browser read the first part as a foreign host.</summary>
    private static string InPortal(HttpRequest request) => "/" + (request.PathBase + request.Path).ToUriComponent().TrimStart('/');

    internal static RequestLocalizationOptions Localization() => new()
    {
        DefaultRequestCulture = new RequestCulture(Dutch),
        SupportedCultures = [Dutch, English],
        SupportedUICultures = [Dutch, English],
        RequestCultureProviders = [new CustomRequestCultureProvider(Provide)],
    };

    internal static Task Remember(HttpContext context, RequestDelegate next)
    {
        switch (AskedIn(context.Request))
        {
            case "en":
                context.Response.Cookies.Append(Parameter, "en", CookieFor(context));
                break;
            case "nl" when context.Request.Cookies.ContainsKey(Parameter):
                context.Response.Cookies.Delete(Parameter, CookieFor(context));
                break;
        }

        return next(context);
    }

    private static Task<ProviderCultureResult?> Provide(HttpContext context) =>
        Task.FromResult<ProviderCultureResult?>(new((ChosenIn(context) == "en" ? English : Dutch).Name));

    private static string? AskedIn(HttpRequest request)
    {
        var asked = request.Query[Parameter].ToString();
        return asked is "nl" or "en" ? asked : null;
    }

    private static CookieOptions CookieFor(HttpContext context) => new()
    {
        Path = "/",
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };
}
