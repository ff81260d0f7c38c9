using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>
/// A partner puts an issue forward; the committee takes it up, and merges it with another in a meeting on its own advice; partners confirm
/// their seats; the agenda of last week still shows both.
/// </summary>
public sealed class AgendaStory(Chromium browser)
{
    private const string Proposed = "Jonge ouders zonder netwerk";
    private const string Address = "jonge-ouders-zonder-netwerk";
    private const string Other = "Eenzaamheid en betekenisvol contact";
    private const string OtherAddress = "eenzaamheid-en-betekenisvol-contact";
    private const string Advice = "Neem jonge ouders mee in betekenisvol contact";
    private const string Merged = "Het gaat om hetzelfde gemis. Samen leren we meer.";
    private const string Meeting = "/commissie/vergaderingen/decembervergadering";
    private static readonly TimeSpan Between = TimeSpan.FromDays(10);
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task What_a_partner_puts_forward_is_merged_and_everybody_keeps_a_seat()
    {
        await using var portal = await PortalServer.WithDemoAsync(clock);
        await using var story = await browser.TellAsync("story-6-agenda", portal.Listen());

        await PutForwardAsync(story);
        await TakeUpAsync(story);
        await TakeSeatAsync(story);
        clock.Advance(Between);
        await MeetAsync(story);
        await AdviseAsync(story);
        await DecideAsync(story);
        await ConfirmSeatAsync(story);
        await ReadLastWeekAsync(story);
        story.ShouldHaveNoComplaints();
    }

    private string In(int days) => clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task PutForwardAsync(Story story)
    {
        await story.SignInAsync("partner");
        await story.OpenAsync("/mijn");
        await story.FollowAsync("Stel een kwestie voor");
        await story.WriteAsync("Name", Proposed);
        await story.WriteAsync("Reason", "Steeds meer jonge ouders staan er alleen voor.");
        await story.WriteAsync("Meaning[cohesie]", "Hulp vragen als je niemand kent.");
        await story.StepAsync("proposal");
        await story.PressAsync("Verstuur je voorstel");
        await story.ShouldReadAsync(Proposed, "Wacht op de programmacommissie");
        await story.StepAsync("put-forward");
        await story.SignOutAsync();
    }

    private static async Task TakeUpAsync(Story story)
    {
        await story.SignInAsync("commissie");
        await story.OpenAsync("/commissie");
        await story.FollowAsync("2 voorgestelde kwesties wachten op een besluit");
        await story.StepAsync("workbench");
        await story.Page.ShouldBeAccessibleAsync();
        await story.OpenAsync($"/commissie/kwesties/{Address}/opnemen");
        await story.ShouldReadAsync("Er gaat een leeratelier open", "Hulp vragen als je niemand kent.");
        await story.WriteAsync("Reason", "Dit speelt in de hele regio.");
        await story.StepAsync("take-up");
        await story.Page.ShouldBeAccessibleAsync();
        await story.PressAsync("Neem op");
        await story.SignOutAsync();
    }

    private static async Task TakeSeatAsync(Story story)
    {
        await story.SignInAsync("partner");
        await story.OpenAsync("/mijn");
        await story.ShouldReadAsync("Dit speelt in de hele regio.");
        await story.StepAsync("proposer-hears");
        await story.OpenAsync($"/kwesties/{Address}/meedoen");
        await story.ChooseAsync("Seat", "Tribune");
        await story.PressAsync("Keuze doorgeven");
        await story.ShouldReadAsync("Plek nu: Tribune");
        await story.SignOutAsync();
    }

    private async Task MeetAsync(Story story)
    {
        await story.SignInAsync("commissie");
        await story.OpenAsync("/commissie/vergaderingen/nieuw");
        await story.WriteAsync("Title", "Decembervergadering");
        await story.WriteAsync("Day", In(0));
        await story.WriteAsync("From", "00:01");
        await story.WriteAsync("Place", "Bij de hogeschool");
        await story.PressAsync("Plan");
        await story.WriteAsync("Text", "Jonge ouders en betekenisvol contact");
        await story.ChooseAsync("Issue", Address);
        await story.StepAsync("meeting-agenda");
        await story.Page.ShouldBeAccessibleAsync();
        await story.PressAsync("Zet op de agenda");
    }

    private async Task AdviseAsync(Story story)
    {
        await story.OpenAsync(Meeting);
        await story.FollowAsync("Geef een advies");
        await story.ChooseAsync("Studio", OtherAddress);
        await story.WriteAsync("Title", Advice);
        await story.WriteAsync("Body", "Het gaat om hetzelfde gemis.");
        await story.WriteAsync("AnswerBefore", In(42));
        await story.PressAsync("Advies geven");
        await story.ShouldReadAsync("Advies vastgesteld", Advice);
    }

    /// <summary>In the meeting, from its own item, on the advice that it just adopted.</summary>
    private static async Task DecideAsync(Story story)
    {
        await story.FollowAsync("Samenvoegen");
        await story.ChooseAsync("in", OtherAddress);
        await story.PressAsync("Laat zien wat er gebeurt");
        await story.ShouldReadAsync("1 deelnemer krijgt de vraag", "Bindkracht10", $"/kwesties/{Address}", "Besluit van de vergadering");
        await story.ChooseAsync("Into", OtherAddress);
        await story.WriteAsync("Reason", Merged);
        await story.StepAsync("merge");
        await story.Page.ShouldBeAccessibleAsync();
        await story.PressAsync("Voeg samen");
        await story.ShouldReadAsync("Wat jullie besloten", Proposed, Merged, Advice);
        await story.StepAsync("decided-in-meeting");
        await story.Page.ShouldBeAccessibleAsync();
        await story.SignOutAsync();
    }

    private static async Task ConfirmSeatAsync(Story story)
    {
        await story.SignInAsync("partner");
        await story.OpenAsync("/mijn");
        await story.FollowAsync("Gaat deze plek mee?");
        await story.ShouldReadAsync($"{Proposed} gaat verder in {Other}.");
        await story.ChooseAsync("Seat", "Tribune");
        await story.StepAsync("seat-question");
        await story.Page.ShouldBeAccessibleAsync();
        await story.PressAsync("Geef je antwoord door");
        await story.OpenAsync($"/kwesties/{OtherAddress}/meedoen?partner=bindkracht10");
        await story.ShouldReadAsync("Plek nu: Tribune");
        await story.OpenAsync($"/kwesties/{Address}/meedoen?partner=bindkracht10");
        await story.StepAsync("old-seat-readable");
        await story.SignOutAsync();
    }

    private async Task ReadLastWeekAsync(Story story)
    {
        await story.OpenAsync($"/kennisagenda?op={In(-7)}");
        await story.ShouldReadAsync(Proposed, Other);
        await story.StepAsync("last-week");
        await story.OpenAsync("/kennisagenda");
        await story.ShouldNotReadAsync(Proposed);
        await story.OpenAsync($"/kwesties/{Address}");
        await story.ShouldReadAsync(Other, Merged, Advice, "Besloten in de vergadering van de programmacommissie");
        await story.StepAsync("old-address");
        await story.OpenAsync($"/kennisagenda/verschil?van={In(-7)}");
        await story.ShouldReadAsync(Proposed, Merged);
        await story.StepAsync("difference");
        await story.OpenAsync("/kennisagenda/matrix?rij=domein&kolom=omgeving");
        await story.Page.ShouldBeAccessibleAsync();
        await story.OpenAsync("/kennisagenda/geschiedenis");
        await story.ShouldReadAsync(Proposed);
        await story.StepAsync("river");
        await story.Page.ShouldBeAccessibleAsync();
    }
}
