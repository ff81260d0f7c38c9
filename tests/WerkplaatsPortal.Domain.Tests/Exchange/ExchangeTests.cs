using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Shared;
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

    [Fact]
    public void A_product_rests_on_adopted_insights_and_shared_lessons_that_everybody_may_read()
    {
        var studio = A.LedStudio();
        var (one, draft) = (A.SharedLesson(studio), A.Lesson(studio));
        var within = A.SharedLesson(studio, audience: Audience.Tribune);
        var (adopted, proposed) = (An.AdoptedInsight(studio), An.Insight(studio));
        var product = Product();

        product.RestsOn([adopted], [one]);
        Assert.Equal((adopted.Id, one.Id), (product.Insights.Single().InsightId, product.Lessons.Single().LessonId));
        Assert.Equal("Een publicatie rust op vastgestelde inzichten die iedereen mag lezen.", Refusal.Of(() => product.RestsOn([proposed], [])));
        Assert.Equal("Een publicatie rust op gedeelde lessen die iedereen mag lezen.", Refusal.Of(() => product.RestsOn([], [draft])));
        Assert.Equal("Een publicatie rust op gedeelde lessen die iedereen mag lezen.", Refusal.Of(() => product.RestsOn([], [within])));
    }

    [Fact]
    public void What_was_withdrawn_since_may_stay_under_a_product()
    {
        var studio = A.LedStudio();
        var (lesson, product) = (A.SharedLesson(studio), Product());
        product.RestsOn([], [lesson]);
        lesson.Withdraw(studio, "De bron klopte niet.", studio.Lead(), Moment.Now);

        product.RestsOn([], [lesson]);

        Assert.Single(product.Lessons);
        Assert.NotEqual("", Refusal.Of(() => Product().RestsOn([], [lesson])));
    }

    [Fact]
    public void The_regions_that_made_a_product_are_named_once_each()
    {
        var text = new PublicationText("Het boek", "boek", 2024, null, Provenance.Here) { Regions = [" Nijmegen ", "Twente", "Nijmegen"] };
        Assert.Equal(["Nijmegen", "Twente"], Publication.Of("het-boek", text).Regions);
        Assert.Equal("Geef de naam van de regio.", Refusal.Of(() => Publication.Of("het-boek", text with { Regions = [" "] })));
    }

    private static IncomingText Text(string title) =>
        new(title, "Een huis in de wijk helpt.", null, A.Tag(), new Provenance { Source = "https://voorbeeld.example/" });

    private static Publication Product(string title = "Het boek", string kind = "boek", string? url = null) =>
        Publication.Of("het-boek", new PublicationText(title, kind, 2024, url, Provenance.Here));
}
