using System.Xml.Linq;
using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests;

/// <summary>"Which way things may look" of <c>docs/architecture.md</c>, held against the sources.</summary>
public class ArchitectureTests
{
    private static readonly string Sources = Repository.PathOf("src");

    [Fact]
    public void No_file_looks_at_a_later_room_or_a_higher_floor()
    {
        var files = SourceFiles("*.cs").Concat(SourceFiles("*.cshtml")).ToList();

        Assert.Contains(files, file => file.EndsWith(".cs", StringComparison.Ordinal));
        AssertNone(files.SelectMany(file => Rooms.Breaches(BelowSources(file), File.ReadAllText(file))));
    }

    [Fact]
    public void The_domain_refers_to_nothing_and_data_to_the_domain_only()
    {
        Assert.Empty(References("Domain"));
        Assert.Equal(["WerkplaatsPortal.Domain"], References("Data"));
        Assert.Equal(["WerkplaatsPortal.Data"], References("Web").Except(["WerkplaatsPortal.Domain"]));
    }

    [Fact]
    public void The_domain_has_no_package() => Assert.Empty(Elements("Domain", "PackageReference", "FrameworkReference", "Reference"));

    [Fact]
    public void No_project_file_imports_a_namespace_for_all_its_files() =>
        AssertNone(new[] { "Domain", "Data", "Web" }
            .SelectMany(floor => Elements(floor, "Using").Where(name => name.StartsWith("WerkplaatsPortal.", StringComparison.Ordinal))));

    [Theory]
    [InlineData("WerkplaatsPortal.Domain/Agenda/SocialIssue.cs", "using WerkplaatsPortal.Domain.Knowledge;")]
    [InlineData("WerkplaatsPortal.Domain/Agenda/SocialIssue.cs", "using Found = WerkplaatsPortal.Domain.Knowledge.Lesson;")]
    [InlineData("WerkplaatsPortal.Domain/Agenda/SocialIssue.cs", "    WerkplaatsPortal.Domain.Knowledge.Lesson lesson;")]
    [InlineData("WerkplaatsPortal.Domain/Shared/Entity.cs", "using WerkplaatsPortal.Domain.Network;")]
    [InlineData("WerkplaatsPortal.Domain/Agenda/SocialIssue.cs", "using WerkplaatsPortal.Data;")]
    [InlineData("WerkplaatsPortal.Data/Outbox/Mail.cs", "using WerkplaatsPortal.Web.Security;")]
    [InlineData("WerkplaatsPortal.Data/Knowledge/LessonQueries.cs", "using WerkplaatsPortal.Data.Overview;")]
    [InlineData("WerkplaatsPortal.Data/Knowledge/LessonQueries.cs", "using WerkplaatsPortal.Domain.Committee;")]
    [InlineData("WerkplaatsPortal.Web/Public/Practices/Index.cshtml", "@using WerkplaatsPortal.Web.Public.Tribune")]
    [InlineData("WerkplaatsPortal.Web/Areas/Research/Studios/Form.cs", "using static WerkplaatsPortal.Domain.Knowledge.Lesson;")]
    [InlineData("WerkplaatsPortal.Domain/GlobalUsings.cs", "global using WerkplaatsPortal.Domain.Agenda;")]
    [InlineData("WerkplaatsPortal.Domain/Agenda/SocialIssue.cs", "namespace WerkplaatsPortal.Domain.Knowledge;")]
    public void A_look_the_wrong_way_is_named_with_its_line(string path, string line)
    {
        var breach = Assert.Single(Rooms.Breaches(path, $"using System;\n{line}\n"));

        Assert.StartsWith($"{path}:2: ", breach, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WerkplaatsPortal.Domain/Knowledge/Lesson.cs", "using WerkplaatsPortal.Domain.Agenda;")]
    [InlineData("WerkplaatsPortal.Domain/Knowledge/Lesson.cs", "namespace WerkplaatsPortal.Domain.Knowledge;")]
    [InlineData("WerkplaatsPortal.Domain/Agenda/SocialIssue.cs", "// see WerkplaatsPortal.Domain.Knowledge.Lesson")]
    [InlineData("WerkplaatsPortal.Data/PortalDbContext.cs", "using WerkplaatsPortal.Domain.Committee;")]
    [InlineData("WerkplaatsPortal.Data/Agenda/IssueQueries.cs", "using WerkplaatsPortal.Data.Search;")]
    [InlineData("WerkplaatsPortal.Data/Overview/HomeQueries.cs", "using WerkplaatsPortal.Data.Committee;")]
    [InlineData("WerkplaatsPortal.Web/Shared/Layout.cs", "using WerkplaatsPortal.Web.Public.Overview;")]
    [InlineData("WerkplaatsPortal.Web/Public/Agenda/IssuesController.cs", "using WerkplaatsPortal.Web.Shared;")]
    [InlineData("WerkplaatsPortal.Web/Areas/Committee/Studios/IssuesController.cs", "namespace WerkplaatsPortal.Web.Areas.Committee.Studios;")]
    public void A_look_the_right_way_passes(string path, string line) => Assert.Empty(Rooms.Breaches(path, line));

    private static void AssertNone(IEnumerable<string> breaches)
    {
        var all = breaches.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static IEnumerable<string> SourceFiles(string pattern) =>
        Directory.EnumerateFiles(Sources, pattern, SearchOption.AllDirectories).Where(file =>
            !BelowSources(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules"));

    private static string BelowSources(string file) => Path.GetRelativePath(Sources, file).Replace('\\', '/');

    private static IEnumerable<string> References(string floor) =>
        Elements(floor, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    private static List<string> Elements(string floor, params string[] names)
    {
        var project = XDocument.Load(Path.Combine(Sources, $"WerkplaatsPortal.{floor}", $"WerkplaatsPortal.{floor}.csproj"));
        return [.. project.Descendants().Where(element => names.Contains(element.Name.LocalName)).Select(element => (string?)element.Attribute("Include") ?? "")];
    }
}
