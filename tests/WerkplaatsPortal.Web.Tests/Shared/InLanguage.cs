using System.Globalization;
using WerkplaatsPortal.Web.Shared;

namespace WerkplaatsPortal.Web.Tests.Shared;

/// <summary>Reads as somebody who chose this language; afterwards the test's own language is back.</summary>
internal sealed class InLanguage : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _screens = CultureInfo.CurrentUICulture;

    private InLanguage(CultureInfo language)
    {
        CultureInfo.CurrentCulture = language;
        CultureInfo.CurrentUICulture = language;
    }

    public static InLanguage Dutch() => new(Language.Dutch);

    public static InLanguage English() => new(Language.English);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _screens;
    }
}
