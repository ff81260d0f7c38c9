using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>A partner registers interest per issue; the studio's lead answers.</summary>
public sealed class PartnerStory(Chromium browser)
{
    private const string Issue = "Eenzaamheid en betekenisvol contact";
    private const string Reason = "Het Arena-overleg van dit najaar is al begonnen. Vraag het in januari opnieuw.";
    private const string Motivation = "In onze buurthuizen zien we elke dag wie alleen is.";

    [Fact]
    public async Task A_partner_asks_an_arena_seat_is_answered_and_switches_later()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        await using var story = await browser.TellAsync("story-1-partner", portal.Listen());

        await SeeTheAgendaAsync(story);
        await AskAsync(story, Motivation);
        await story.ShouldReadAsync("Arena gevraagd op", "Sanne de Wit (demo)", "Geef deze links door");
        await story.StepAsync("asked-for");
        await story.SignOutAsync();

        await DeclineAsync(story);
        await AskAgainAsync(story);
        await ConfirmAsync(story);
        await SwitchToTribuneAsync(story);
        await ReadHistoryAsync(story);
        story.ShouldHaveNoComplaints();
    }

    private static async Task SeeTheAgendaAsync(Story story)
    {
        await story.SignInAsync("partner");
        await story.StepAsync("signed-in");
        await story.OpenAsync("/kennisagenda");
        await story.StepAsync("agenda");
        await story.FollowAsync(Issue);
        await story.StepAsync("issue");
        await story.FollowAsync("Doe mee");
    }

    private static async Task AskAsync(Story story, string motivation)
    {
        await story.ChooseAsync("Seat", "Arena");
        await story.WriteAsync("Motivation", motivation);
        await story.WriteAsync("HolderName", "Sanne de Wit (demo)");
        await story.ChooseAsync("HolderParty", "professionals");
        await story.StepAsync("choice");
        await story.PressAsync("Keuze doorgeven");
    }

    private static async Task DeclineAsync(Story story)
    {
        await OpenRequestsAsync(story);
        await story.ShouldReadAsync("Bindkracht10", Motivation);
        await story.StepAsync("lead-reads-request");
        await story.FollowAsync("Wijs de aanvraag van Bindkracht10 af");
        await story.PressAsync("Aanvraag afwijzen");
        await story.StepAsync("reason-is-missing");
        await story.WriteAsync("Reason", Reason);
        await story.PressAsync("Aanvraag afwijzen");
        await story.ShouldReadAsync("Er wachten geen aanvragen");
        await story.StepAsync("declined");
        await story.SignOutAsync();
    }

    private static async Task OpenRequestsAsync(Story story)
    {
        await story.SignInAsync("onderzoeker2");
        await story.OpenAsync("/mijn");
        await story.StepAsync("lead-sees-what-waits");
        await story.FollowAsync("1 aanvraag voor de Arena");
    }

    private static async Task AskAgainAsync(Story story)
    {
        await story.SignInAsync("partner");
        await story.OpenAsync("/kwesties/eenzaamheid-en-betekenisvol-contact/meedoen");
        await story.ShouldReadAsync("Afgewezen op", Reason);
        await story.StepAsync("partner-reads-reason");
        await story.ChooseAsync("Seat", "Arena");
        await story.WriteAsync("Motivation", "We brengen ook twee vrijwilligers mee.");
        await story.PressAsync("Keuze doorgeven");
        await story.ShouldReadAsync("Arena gevraagd op");
        await story.SignOutAsync();
    }

    private static async Task ConfirmAsync(Story story)
    {
        await OpenRequestsAsync(story);
        await story.PressAsync("Bevestig de plek van Bindkracht10");
        await story.ShouldReadAsync("Er wachten geen aanvragen");
        await story.StepAsync("confirmed");
        await story.SignOutAsync();
    }

    private static async Task SwitchToTribuneAsync(Story story)
    {
        await story.SignInAsync("partner");
        await story.OpenAsync("/organisatie");
        await story.StepAsync("own-organisation");
        await story.OpenAsync("/kwesties/eenzaamheid-en-betekenisvol-contact/meedoen");
        await story.ShouldReadAsync("Plek nu: Arena");
        await story.ChooseAsync("Seat", "Tribune");
        await story.PressAsync("Keuze doorgeven");
        await story.ShouldReadAsync("Plek nu: Tribune");
        await story.StepAsync("switched");
    }

    private static async Task ReadHistoryAsync(Story story)
    {
        await story.OpenAsync("/organisatie");
        await story.FollowAsync("Verloop en mensen van Bindkracht10");
        await story.ShouldReadAsync(
            Motivation, "Afgewezen op", Reason, "bevestigd door de trekker", "Geëindigd op", "Tribune", "Sanne de Wit (demo)");
        await story.StepAsync("whole-history");
    }
}
