using System.Text.RegularExpressions;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Shared;

/// <summary>What the Content-Security-Policy would block, or a browser would give away, stands in no view and no tag helper.</summary>
public sealed partial class ViewTests
{
    [Fact]
    public void No_page_styles_or_scripts_inline_or_gives_itself_away()
    {
        var wrong = SourceTexts.Files
            .Where(file => file.Key.StartsWith("WerkplaatsPortal.Web/", StringComparison.Ordinal))
            .SelectMany(file => Breaches(file.Key, file.Value)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("""<p style="color:red">""")]
    [InlineData("""output.Attributes.SetAttribute("style", "width: 3%");""")]
    [InlineData("""tag.Attributes["style"] = "width: 3%";""")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<script>start()</script>")]
    [InlineData("""<script type="module">start()</script>""")]
    [InlineData("""<button onclick="go()">""")]
    [InlineData("""<a href="javascript:go()">""")]
    [InlineData("""<img src="data:image/png;base64,AAAA">""")]
    [InlineData("""<a href="https://voorbeeld.nl" target="_blank">""")]
    [InlineData("""<a href="https://voorbeeld.nl" target=_blank rel="nofollow">""")]
    public void What_must_not_be_there_is_found(string source) => Assert.Single(Breaches("Some.cshtml", source));

    [Theory]
    [InlineData("""<script src="~/js/portal.js" defer></script>""")]
    [InlineData("""<a href="https://voorbeeld.nl" target="_blank" rel="noopener noreferrer">""")]
    [InlineData("""<link rel="stylesheet" href="~/css/portal.css">""")]
    [InlineData("""<p data-over="{0}">De data: 3 mei</p>""")]
    public void What_may_be_there_is_left_alone(string source) => Assert.Empty(Breaches("Some.cshtml", source));

    private static IEnumerable<string> Breaches(string path, string source) =>
        Inline().Matches(source)
            .Concat(NewWindow().Matches(source).Where(tag => !tag.Value.Contains("noopener", StringComparison.Ordinal)))
            .Select(match => $"{path}:{source.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}");

    [GeneratedRegex("""
        (?<![\w-])style\s*=\s*["'@]
        | Attribute(s\[|\()"style"
        | <style\b
        | <script\b(?![^>]*\bsrc\s*=)[^>]*>
        | \son(click|change|submit|input|load|error|focus|blur|key\w+|mouse\w+|pointer\w+)\s*=\s*["'@]
        | ["'(\s]data:\w+/
        | ["']\s*javascript:
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();

    [GeneratedRegex("""<\w[^>]*\btarget\s*=\s*["']?_blank[^>]*>""")]
    private static partial Regex NewWindow();
}
