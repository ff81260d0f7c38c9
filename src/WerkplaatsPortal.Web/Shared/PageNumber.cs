using System.Globalization;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>Reads <c>?pagina=</c>.</summary>
public static class PageNumber
{
    /// <summary>The number; 1 when nothing is asked, 0, which no list has, for anything else than a number.</summary>
    public static int Of(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
            return 1;
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
