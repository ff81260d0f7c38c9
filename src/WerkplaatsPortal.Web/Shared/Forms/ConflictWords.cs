using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// How the fields of a form and their values are called. A conflict is told of above the form, and only the fields below know their own
/// words: so they are asked when the page is written, after all of it was made.
/// </summary>
internal sealed class ConflictWords
{
    private readonly Dictionary<string, (string Label, Dictionary<string, Option>? Options)> fields = [];

    /// <summary>Those of this page.</summary>
    public static ConflictWords Of(HttpContext context)
    {
        if (context.Items[typeof(ConflictWords)] is not ConflictWords words)
            context.Items[typeof(ConflictWords)] = words = new ConflictWords();
        return words;
    }

    /// <summary>Keeps the words of a field.</summary>
    public void Keep(string field, string label, IEnumerable<Option>? items) => fields[field] = (
        label, items?.DistinctBy(item => item.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(item => item.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>What the field is called, once the page is written.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="otherwise">What to say where the page has no such field.</param>
    public IHtmlContent LabelOf(string field, string otherwise) => new Later(() => fields.TryGetValue(field, out var words) ? words.Label : otherwise);

    /// <summary>What somebody typed or chose, in the words of the page.</summary>
    public IHtmlContent ValueOf(string field, IReadOnlyList<string> values, string nothing) => new Later(() =>
    {
        var options = fields.TryGetValue(field, out var words) ? words.Options : null;
        var said = values.Where(value => value.Length > 0).Select(value => options?.GetValueOrDefault(value)?.Label ?? AsDay(value)).ToList();
        return said.Count == 0 ? nothing : string.Join(", ", said);
    });

    /// <summary>A day is sent as a machine writes it.</summary>
    private static string AsDay(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Show.Date(day) : value;

    private sealed class Later(Func<string> words) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => encoder.Encode(writer, words());
    }
}
