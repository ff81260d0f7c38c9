using System.Globalization;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>The committee reviews the agenda and advises; the studio answers; everybody reads both.</summary>
public sealed class CommitteeStory(Chromium browser)
{
    private const string Unasked = "Betrek ook jongeren met schulden";
    private const string Asked = "Vraag de woningcorporaties erbij";
    private const string Answer = "We nodigen het jongerenwerk uit voor de Arena.";

    private static string In(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task The_committee_reviews_advises_and_is_answered()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("story-3-committee", portal.Listen());

        await story.SignInAsync("commissie");
        await ReviewAsync(story);
        await GiveSeatAsync(story);
        await AdviseUnaskedAsync(story);
        await AdviseAskedAsync(story);
        await story.SignOutAsync();

        await AnswerAsync(story);
        await ReadRegisterAsync(story);
        story.ShouldHaveNoComplaints();
    }

    private static async Task ReviewAsync(Story story)
    {
        await story.OpenAsync("/commissie");
        await story.ShouldReadAsync("Zetels per achterban", "Vacature");
        await story.StepAsync("committee");
        await story.FollowAsync("Kennisagenda beoordelen");
        await story.ShouldReadAsync("Nog open", "Per kwestie", "Kwesties en voorwaarden", "Armoede en schulden");
        await story.StepAsync("review");
    }

    private static async Task GiveSeatAsync(Story story)
    {
        await story.OpenAsync("/commissie");
        await story.FollowAsync("Zetel geven");
        var person = story.Page.Locator("select[name=Person] option").Filter(new() { HasText = "Volger op de Tribune" });
        await story.ChooseAsync("Person", (await person.GetAttributeAsync("value"))!);
        var value = await story.Page.Locator("select[name=Constituency] option").Nth(1).GetAttributeAsync("value");
        await story.ChooseAsync("Constituency", value!);
        await story.WriteAsync("From", In(0));
        await story.StepAsync("seat-form");
        await story.PressAsync("Zetel geven");
        await story.ShouldReadAsync("Volger op de Tribune");
        await story.StepAsync("seat-given");
    }

    private static async Task AdviseUnaskedAsync(Story story)
    {
        await story.FollowAsync("Advies geven");
        await story.ChooseAsync("Studio", "armoede-en-schulden");
        await WriteAdviceAsync(story, Unasked);
    }

    private static async Task AdviseAskedAsync(Story story)
    {
        await story.OpenAsync("/commissie");
        await story.FollowAsync("Demo: welke partners missen we");
        await story.StepAsync("question");
        await story.FollowAsync("Dit advies geven");
        await WriteAdviceAsync(story, Asked);
    }

    private static async Task WriteAdviceAsync(Story story, string title)
    {
        await story.WriteAsync("Title", title);
        await story.WriteAsync("Body", "De commissie ziet dat zij nog ontbreken.\n\n- Begin klein.\n- Vraag wat zij nodig hebben.");
        await story.WriteAsync("AnswerBefore", In(42));
        await story.StepAsync("advice-form");
        await story.PressAsync("Advies geven");
        await story.ShouldReadAsync(title);
        await story.StepAsync("advice-given");
    }

    private static async Task AnswerAsync(Story story)
    {
        await story.SignInAsync("onderzoeker");
        await story.OpenAsync("/mijn");
        await story.StepAsync("advice-waits");
        await story.FollowAsync(Unasked);
        await story.ChooseAsync("Answer", "Adopted");
        await story.WriteAsync("Reason", Answer);
        await story.StepAsync("answer-form");
        await story.PressAsync("Verstuur het antwoord");
        await story.StepAsync("answered");
        await story.SignOutAsync();
    }

    private static async Task ReadRegisterAsync(Story story)
    {
        await story.OpenAsync("/adviezen");
        await story.ShouldReadAsync(Unasked, Asked);
        await story.ShouldNotReadAsync("Demo: bespreek eerst onderling");
        await story.StepAsync("register");
        await story.FollowAsync(Unasked);
        await story.ShouldReadAsync("De commissie ziet dat zij nog ontbreken.", Answer);
        await story.StepAsync("visitor-reads-answer");
        await story.OpenAsync("/adviezen");
        await story.FollowAsync(Asked);
        await story.ShouldReadAsync("De vraag van het leeratelier", "Het leeratelier heeft nog niet geantwoord.");
        await story.StepAsync("visitor-reads-asked-advice");
    }
}
