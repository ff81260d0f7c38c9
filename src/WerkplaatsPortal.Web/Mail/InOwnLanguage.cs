using System.Globalization;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>What somebody gets by mail is written in the language that he or she chose, whoever's screen it comes from.</summary>
internal static class InOwnLanguage
{
    /// <summary>Writes it so.</summary>
    public static T Write<T>(bool prefersEnglish, Func<T> write)
    {
        var (culture, screen) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = prefersEnglish ? Language.English : Language.Dutch;
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, screen);
        }
    }
}
