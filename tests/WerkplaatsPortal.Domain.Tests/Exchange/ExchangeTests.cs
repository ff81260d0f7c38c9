using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Exchange;

public class ExchangeTests
{
    [Fact]
    public void What_comes_in_from_another_region_is_logged_with_its_origin()
    {
        var incoming = IncomingKnowledge.From(" Twente ", IncomingKind.Insight, Text("Wijkhuis"), Moment.Now);
        Assert.Equal(("Twente", IncomingKind.Insight, "Wijkhuis", Moment.Now), (incoming.Region, incoming.Kind, incoming.Title, incoming.CameInAt));
        Assert.Equal("https://voorbeeld.example/", incoming.Provenance.Source);
    }

    [Fact]
    public void Incoming_knowledge_names_its_region_its_title_and_its_text()
    {
        Assert.Equal("Noem de regio.", Refusal.Of(() => IncomingKnowledge.From(" ", IncomingKind.Lesson, Text("x"), Moment.Now)));
        Assert.Equal("Geef de titel.", Refusal.Of(() => IncomingKnowledge.From("Twente", IncomingKind.Lesson, Text(""), Moment.Now)));
        Assert.Equal("Schrijf wat het zegt.", Refusal.Of(() => IncomingKnowledge.From("Twente", IncomingKind.Lesson, Text("x") with { Text = " " }, Moment.Now)));
    }

    [Fact]
    public void A_national_group_has_a_theme_and_regions()
    {
        Assert.Equal("Geef het thema.", Refusal.Of(() => NationalWorkingGroup.On("", null, [])));
        Assert.Equal(["Nijmegen", "Twente"], NationalWorkingGroup.On("Bestaanszekerheid", null, ["Nijmegen", "Twente"]).Regions);
    }

    [Fact]
    public void The_kind_of_a_product_is_free_text_and_must_be_there()
    {
        Assert.Equal("spel voor in de wijk", Product(kind: "spel voor in de wijk").Kind);
        Assert.Equal("Schrijf wat voor product het is.", Refusal.Of(() => Product(kind: " ")));
        Assert.Equal("Geef de titel.", Refusal.Of(() => Product(title: " ")));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://voorbeeld.example/")]
    [InlineData("/boek")]
    [InlineData("geen adres")]
    public void The_address_of_a_product_is_a_web_address(string url) =>
        Assert.Equal("Schrijf een webadres dat begint met http:// of https://.", Refusal.Of(() => Product(url: url)));

    [Fact]
    public void A_product_may_be_about_several_issues_each_once()
    {
        var (product, id) = (Product(url: "https://voorbeeld.example/boek"), Guid.CreateVersion7());
        product.IsAbout([id, id]);
        Assert.Single(product.Issues);
    }

    private static IncomingText Text(string title) =>
        new(title, "Een huis in de wijk helpt.", null, A.Tag(), new Provenance { Source = "https://voorbeeld.example/" });

    private static Publication Product(string title = "Het boek", string kind = "boek", string? url = null) =>
        Publication.Of("het-boek", new PublicationText(title, kind, 2024, url, Provenance.Here));
}
