using System.Globalization;
using CsvHelper.Configuration;

namespace WerkplaatsPortal.Web.Shared;

/// <summary>How every file for a spreadsheet is written.</summary>
internal static class CsvShape
{
    /// <summary>Semicolons, CR LF; a value that a spreadsheet could take for a formula gets an apostrophe before it.</summary>
    public static CsvConfiguration Configuration { get; } = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
    };
}
