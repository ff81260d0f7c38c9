using System.Text.RegularExpressions;
using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests;

/// <summary>The pages of <c>docs/</c>: every decision has its three parts and stands in the index, and links lead somewhere.</summary>
public partial class PagesTests
{
    private static readonly string[] Parts = ["## Context", "## Decision", "## Consequences"];
    private static readonly string Decisions = Repository.PathOf("docs", "decisions");

    [Fact]
    public void Every_decision_tells_context_decision_and_consequences() => Assert.All(DecisionPages(), page =>
    {
        var lines = File.ReadAllLines(page);
        Assert.Matches("^# .+", lines[0]);
        Assert.Equal(Parts, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    });

    [Fact]
    public void Every_decision_stands_in_the_index_under_its_title_and_in_order()
    {
        var expected = DecisionPages().Select(page => (Title: File.ReadLines(page).First()[2..], File: Path.GetFileName(page)));
        var index = Link().Matches(File.ReadAllText(Path.Combine(Decisions, "README.md")))
            .Select(link => (Title: link.Groups["text"].Value, File: link.Groups["to"].Value));
        Assert.Equal(expected, index);
    }

    [Fact]
    public void Decisions_are_numbered_from_one_without_gaps() => Assert.Equal(
        DecisionPages().Select((_, index) => $"{index + 1:0000}"),
        DecisionPages().Select(page => Path.GetFileName(page)[..4]));

    [Fact]
    public void Every_link_between_the_pages_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.PathOf("README.md"));
        var dead =
            from page in pages
            from Match link in Link().Matches(File.ReadAllText(page))
            let to = link.Groups["to"].Value.Split('#')[0]
            where to.Length > 0 && !to.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, to))
            select $"{Path.GetFileName(page)}: {to}";
        Assert.Empty(dead);
    }

    private static List<string> DecisionPages() => [.. Directory.EnumerateFiles(Decisions, "????-*.md").Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\]]+)\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
