using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Web.Public.Tribune;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>
/// The Arena shares three lessons in a Tribune activity: announced, signed up for until the waiting list, moved up after a cancellation,
/// held, reported, and a new lesson from the report.
/// </summary>
public sealed class ActivityStory(Chromium browser)
{
    private const string Arena = "/kwesties/armoede-en-schulden/arena";
    private const string Activity = "Drie lessen aan tafel";
    private const string Page = "/tribune/activiteiten/drie-lessen-aan-tafel";
    private const string Learned = "Wie een les hoort van een buur, vertelt haar door";

    [Fact]
    public async Task The_Arena_shares_three_lessons_in_a_Tribune_activity()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var portal = await PortalServer.WithDemoAsync(clock);
        var address = portal.Listen();
        await using var lead = await browser.TellAsync("story-6-activity-lead", address);
        await using var follower = await browser.TellAsync("story-6-activity-follower", address);
        await using var guest = await browser.TellAsync("story-6-activity-guest", address);

        await lead.SignInAsync("onderzoeker");
        await AnnounceAsync(lead, clock);
        await FillAsync(follower, guest);
        await MoveUpAsync(follower, guest);
        await RemindAsync(portal, clock);
        await ReportAsync(lead);
        await ReadLessonAsync(lead, guest);

        foreach (var story in new[] { lead, follower, guest })
            story.ShouldHaveNoComplaints();
    }

    private static async Task AnnounceAsync(Story lead, FakeTimeProvider clock)
    {
        await lead.OpenAsync(Arena);
        await lead.FollowAsync("Activiteit aankondigen");
        await lead.WriteAsync("Title", Activity);
        await lead.WriteAsync("Summary", "We vertellen drie lessen en horen wat jullie herkennen.");
        await lead.WriteAsync("Day", clock.Today().AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await lead.WriteAsync("From", "19:30");
        await lead.WriteAsync("Until", "21:30");
        await lead.WriteAsync("Place", "Wijkcentrum");
        await lead.WriteAsync("Places", "1");
        for (var lesson = 0; lesson < 3; lesson++)
            await lead.Page.Locator("main .optie input[name='Lessons']").Nth(lesson).CheckAsync();
        await lead.Page.Locator("main .optie input[name='Tellers']").First.CheckAsync();
        await lead.ChooseAsync("Conditions", "zekerheid");
        await lead.ChooseAsync("Audience", "Public");
        await lead.StepAsync("announcing");
        await lead.PressAsync("Kondig aan");
        await lead.ShouldReadAsync(Activity, "Nog niet samen besloten", "Lessen die gedeeld worden", "Nog 1 plek vrij.");
        await lead.StepAsync("announced");
    }

    /// <summary>A visitor is asked to sign in and comes back; the second waits.</summary>
    private static async Task FillAsync(Story follower, Story guest)
    {
        await follower.OpenAsync("/tribune/activiteiten");
        await follower.FollowAsync(Activity);
        await follower.StepAsync("a-visitor-reads-it");
        await follower.FollowAsync("Meld je aan");
        await follower.FillInSignInAsync("tribune");
        await follower.PressAsync("Meld me aan");
        await follower.ShouldReadAsync("Je hebt een plek.");
        await follower.StepAsync("signed-up");

        await guest.SignInAsync("partner");
        await guest.OpenAsync(Page);
        await guest.FollowAsync("Naar de wachtlijst");
        await guest.StepAsync("it-is-full");
        await guest.PressAsync("Zet me op de wachtlijst");
        await guest.ShouldReadAsync("Je staat op de wachtlijst.");
    }

    private static async Task MoveUpAsync(Story follower, Story guest)
    {
        await follower.PressAsync("Meld me af");
        await follower.ShouldReadAsync("Alle plekken zijn bezet.");
        await guest.OpenAsync("/mijn");
        await guest.ShouldReadAsync(Activity, "Je hebt een plek");
        await guest.StepAsync("moved-up");
    }

    private static async Task RemindAsync(PortalServer portal, FakeTimeProvider clock)
    {
        clock.Advance(TimeSpan.FromDays(2));
        await portal.Services.GetRequiredService<ReminderClock>().RemindAsync(CancellationToken.None);
        clock.Advance(TimeSpan.FromDays(2));
    }

    private static async Task ReportAsync(Story lead)
    {
        await lead.OpenAsync(Page);
        await lead.FollowAsync("Wie komen er?");
        await lead.StepAsync("who-comes");
        await lead.OpenAsync(Page);
        await lead.FollowAsync("Schrijf het verslag");
        await lead.WriteAsync("Report", "De zaal zat vol.\n\n- Eerst eten\n- Dan **vertellen**");
        await lead.WriteAsync("Learned", Learned + ". Dat zagen we aan drie tafels.");
        await lead.WriteAsync("Came", "24");
        await lead.PressAsync("Bewaar het verslag");
        await lead.ShouldReadAsync("De zaal zat vol.", Learned, "Er waren 24 mensen.");
        await lead.StepAsync("reported");
    }

    /// <summary>The report yields a lesson in one step; it says where it came from.</summary>
    private static async Task ReadLessonAsync(Story lead, Story guest)
    {
        await lead.FollowAsync("Maak hier een les van");
        await lead.StepAsync("a-lesson-in-one-step");
        await lead.PressAsync("Bewaar als concept");
        await lead.FollowAsync("Nakijken");
        await lead.PressAsync("Nagekeken");
        await lead.PressAsync("Deel de les");
        await lead.ShouldReadAsync("Gedeeld");

        await guest.OpenAsync(Page);
        await guest.ShouldReadAsync("Lessen die eruit voortkwamen", Learned);
        await guest.FollowAsync(Learned);
        await guest.ShouldReadAsync("Kwam voort uit een activiteit op de Tribune:", Activity);
        await guest.StepAsync("the-new-lesson");
    }
}
