using AngleSharp.Html.Parser;
using WerkplaatsPortal.Web.Shared;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Shared;

public sealed class MarkdownTests
{
    /// <summary>Too deep for the parser, and so many signs that it takes seconds.</summary>
    [Theory]
    [InlineData(">", 300)]
    [InlineData("[", 900)]
    [InlineData("![a", 6000)]
    [InlineData("*a_ ", 4999)]
    public void What_nobody_writes_to_be_read_stays_as_it_was_typed(string sign, int times)
    {
        var typed = string.Concat(Enumerable.Repeat(sign, times));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.Contains(typed.Trim(), new HtmlParser().ParseDocument(Markdown.ToHtmlText(typed)).Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(sign.Trim(), Markdown.Beginning(typed), StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{sign} took {clock.Elapsed}.");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JaVaScRiPt:alert(1))")]
    [InlineData("[klik](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[klik](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![plaatje](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("![plaatje](https://elders.example/spion.png)")]
    [InlineData("[klik](https://elders.example/\" onclick=\"alert(1))")]
    [InlineData("<a href=\"https://elders.example\" style=\"position:fixed\" onclick=x>klik</a>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<iframe src=https://elders.example></iframe>")]
    public void Nothing_that_a_browser_would_run_or_fetch_comes_out(string attack)
    {
        var body = new HtmlParser().ParseDocument(Markdown.ToHtmlText(attack)).Body!;

        Assert.Empty(body.QuerySelectorAll("script, img, iframe, svg, object, style, form, input"));
        Assert.All(body.QuerySelectorAll("*"), element => Assert.All(element.Attributes, attribute =>
            Assert.Contains(attribute.Name, (string[])["href", "rel", "start"])));
        Assert.All(body.QuerySelectorAll("a[href]"), link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Links_pass_on_no_weight_and_no_window() =>
        Assert.Contains("rel=\"nofollow noopener\"", Markdown.ToHtmlText("[elders](https://elders.example/)"), StringComparison.Ordinal);

    [Fact]
    public void Headings_begin_under_those_of_the_page_and_skip_no_level()
    {
        var body = new HtmlParser().ParseDocument(Markdown.ToHtmlText("# Een\n\n#### Diep\n\n## Twee")).Body!;

        Assert.Equal(["H3", "H4", "H4"], body.Children.Select(heading => heading.TagName));
    }

    [Fact]
    public void The_beginning_is_plain_and_cut_between_words()
    {
        Assert.Equal("Samen eten, dan praten", Markdown.Beginning("**Samen** eten,\n\ndan [praten](https://elders.example/)"));
        Assert.Equal("Samen eten…", Markdown.Beginning("Samen eten, dan praten", 14));
    }
}
