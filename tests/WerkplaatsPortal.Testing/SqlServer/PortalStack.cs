using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace WerkplaatsPortal.Testing.SqlServer;

/// <summary>Which methods of the portal are at work on this thread.</summary>
internal static partial class PortalStack
{
    /// <summary>The nearest first, as <c>LessonQueries.FindAsync</c>.</summary>
    public static IReadOnlyList<string> Methods() =>
    [
        .. new StackTrace(1).GetFrames().Select(frame => frame.GetMethod())
            .Where(method => method?.DeclaringType?.Assembly.GetName().Name is "WerkplaatsPortal.Data" or "WerkplaatsPortal.Web")
            .Select(method => NameOf(method!)).Distinct(),
    ];

    /// <summary>An async method or a lambda goes by the name of the method that holds it.</summary>
    private static string NameOf(MethodBase method)
    {
        var (type, name) = (method.DeclaringType!, method.Name);
        while (type is { IsNested: true } && type.Name.StartsWith('<'))
        {
            name = HolderIn(type.Name) ?? name;
            type = type.DeclaringType!;
        }

        return $"{type.Name}.{HolderIn(name) ?? name}";
    }

    private static string? HolderIn(string name) => Holder().Match(name) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("^<([^<>]+)>")]
    private static partial Regex Holder();
}
