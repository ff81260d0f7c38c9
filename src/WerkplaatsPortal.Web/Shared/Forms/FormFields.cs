using System.Collections;
using System.Reflection;

namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>
/// Marks what a conflict doesn't compare with what is saved: what a form asks anew each time, such as why a decision is taken, or what its page
/// takes in by itself. On a class: nothing of it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class NotComparedAttribute : Attribute;

/// <summary>The fields of a form as they are sent: by name, each with its values. A list within a form is taken apart to its fields.</summary>
internal static class FormFields
{
    /// <summary>Every field that can be compared with what is saved.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(Form form)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (form.GetType().GetCustomAttribute<NotComparedAttribute>(inherit: false) is null)
            Add(fields, "", form);
        return fields;
    }

    /// <summary>Whether a field holds words, in which a difference can be shown.</summary>
    public static bool IsText(Form form, string field) =>
        form.GetType().GetProperty(field.Split('[')[0])?.PropertyType is { } type
        && (type == typeof(string) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>)));

    private static void Add(Dictionary<string, IReadOnlyList<string>> fields, string before, object part)
    {
        foreach (var property in part.GetType().GetProperties().Where(IsCompared))
        {
            var (name, value) = (before + property.Name, property.GetValue(part));
            switch (value)
            {
                case null or string or bool or Enum or Guid or DateOnly or TimeOnly or DateTime or int or decimal:
                    fields[name] = IsOne(property.PropertyType) ? [FormPart.AsText(value)] : [];
                    break;
                case IDictionary texts:
                    foreach (DictionaryEntry text in texts)
                        fields[$"{name}[{text.Key}]"] = [FormPart.AsText(text.Value)];
                    break;
                case IEnumerable many:
                    AddAll(fields, name, [.. many.Cast<object?>()]);
                    break;
            }
        }
    }

    private static void AddAll(Dictionary<string, IReadOnlyList<string>> fields, string name, List<object?> many)
    {
        if (many.TrueForAll(each => each is null || IsOne(each.GetType())))
        {
            fields[name] = [.. many.Select(FormPart.AsText).Where(text => text.Length > 0).Order(StringComparer.Ordinal)];
            return;
        }

        foreach (var (index, each) in many.Index().Where(each => each.Item is not null))
            Add(fields, $"{name}[{index}].", each!);
    }

    private static bool IsCompared(PropertyInfo property) =>
        property.CanWrite && property.GetIndexParameters().Length == 0 && property.Name != nameof(Form.Version)
        && property.GetCustomAttribute<NotComparedAttribute>() is null;

    private static bool IsOne(Type type)
    {
        var one = Nullable.GetUnderlyingType(type) ?? type;
        return one.IsEnum || one == typeof(string) || one.IsPrimitive || one == typeof(Guid) || one == typeof(DateOnly) || one == typeof(TimeOnly)
            || one == typeof(DateTime) || one == typeof(decimal);
    }
}
