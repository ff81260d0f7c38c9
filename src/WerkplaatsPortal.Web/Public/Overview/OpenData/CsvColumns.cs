using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;
using WerkplaatsPortal.Data.Overview.OpenData;

namespace WerkplaatsPortal.Web.Public.Overview.OpenData;

/// <summary>
/// The columns of an export: the fields of the record in their order, by the package's names. Several values in one cell are
/// joined with a bar; a bar inside a value becomes a slash.
/// </summary>
internal sealed class CsvColumns<T> : ClassMap<T> where T : IOpenRecord
{
    public CsvColumns()
    {
        foreach (var field in typeof(T).GetProperties().Where(field => FitsACell(field.PropertyType)))
        {
            var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name);
            Map(typeof(T), field).Name(name).TypeConverter(new Cell());
        }
    }

    /// <summary>One value or a list of texts; what has parts of its own is in the open data only.</summary>
    private static bool FitsACell(Type type) =>
        type == typeof(string) || (Nullable.GetUnderlyingType(type) ?? type).IsPrimitive || type.IsAssignableTo(typeof(IEnumerable<string>));

    private sealed class Cell : DefaultTypeConverter
    {
        public override string ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) => value switch
        {
            null => "",
            string text => text,
            bool yes => yes ? "true" : "false",
            IEnumerable<string> several => string.Join('|', several.Select(each => each.Replace('|', '/'))),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
    }
}
