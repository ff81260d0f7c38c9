using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using WerkplaatsPortal.Domain.Shared;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests;

public partial class DocumentationTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_public_member_of_the_domain_says_what_a_caller_must_know()
    {
        var domain = typeof(Entity).Assembly;
        var described = Described(Path.ChangeExtension(domain.Location, ".xml"));
        var silent = domain.GetExportedTypes().SelectMany(NamesOf).Where(name => !described.Contains(name)).Order().ToList();
        Assert.True(silent.Count == 0, $"Without a summary:\n{string.Join('\n', silent)}");
    }

    /// <summary>Names as the compiler writes them, without parameters: overloads share a name, each has its own sentence in the file.</summary>
    private static HashSet<string> Described(string file) =>
    [
        .. XDocument.Load(file).Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => Arity().Replace(member.Attribute("name")!.Value.Split('(')[0], "")),
        .. XDocument.Load(file).Descendants("member").SelectMany(
            member => member.Elements("param").Select(param => $"P:{member.Attribute("name")!.Value[2..].Split(".#ctor")[0]}.{param.Attribute("name")!.Value}")),
    ];

    private static IEnumerable<string> NamesOf(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        var values = type.IsRecord() && PositionalOnly(type);
        yield return $"T:{name}";
        foreach (var property in type.GetProperties(Own).Where(property => property.Name != "EqualityContract" && !values))
            yield return $"P:{name}.{property.Name}";

        foreach (var field in type.GetFields(Own).Where(field => !field.IsSpecialName))
            yield return $"F:{name}.{field.Name}";

        foreach (var method in type.GetMethods(Own).Where(method => !method.IsSpecialName && !type.WritesItself(method)))
            yield return $"M:{name}.{method.Name}";
    }

    /// <summary>A record that is nothing but its parameters (an event, a row) is said by its own summary.</summary>
    private static bool PositionalOnly(Type type)
    {
        var parameters = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name).ToHashSet();
        return type.GetProperties(Own).All(property => parameters.Contains(property.Name));
    }

    [GeneratedRegex(@"``\d+$")]
    private static partial Regex Arity();
}

/// <summary>What the compiler writes for a record.</summary>
internal static class Records
{
    private static readonly string[] Written = ["ToString", "Equals", "GetHashCode", "Deconstruct", "<Clone>$"];

    public static bool IsRecord(this Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    public static bool WritesItself(this Type type, MethodInfo method) => type.IsRecord() && Written.Contains(method.Name);
}
