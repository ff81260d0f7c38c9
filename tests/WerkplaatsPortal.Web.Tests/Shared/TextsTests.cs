using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using WerkplaatsPortal.Web.Shared;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Shared;

public sealed class TextsTests
{
    private readonly Texts _texts = new();

    [Fact]
    public void Dutch_is_the_sentence_itself()
    {
        using var _ = InLanguage.Dutch();
        Assert.Equal("Direct naar de inhoud", _texts["Direct naar de inhoud"]);
    }

    [Fact]
    public void English_comes_from_the_resources()
    {
        using var _ = InLanguage.English();
        Assert.Equal("Skip to main content", _texts["Direct naar de inhoud"]);
    }

    [Fact]
    public void One_and_many_differ()
    {
        using var _ = InLanguage.Dutch();
        Assert.Equal("1 les", _texts.Count(1, "{0} les", "{0} lessen"));
        Assert.Equal("1.248 lessen", _texts.Count(1248, "{0} les", "{0} lessen"));
    }

    [Fact]
    public void What_is_filled_in_is_encoded()
    {
        Assert.Equal("Van &lt;b&gt;Noor&lt;/b&gt;", Html(_texts["Van {0}", "<b>Noor</b>"]));
    }

    [Fact]
    public void A_link_that_is_filled_in_stays_a_link()
    {
        Assert.Equal("Lees <a href=\"/over\">hoe</a>", Html(_texts["Lees {0}", new HtmlString("<a href=\"/over\">hoe</a>")]));
    }

    private static string Html(Text text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
