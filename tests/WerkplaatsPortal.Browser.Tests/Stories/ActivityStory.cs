using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Web.Public.Tribune;
using Xunit;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>
/// The Arena shares three lessons in a Tribune activity: announced, signed up for until the waiting list, moved up after a cancellation,
/// held, reported, a new lesson from the report, and the digest that tells of it, over a real mail server.
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
        // At noon: digests go in the morning, and this is after it.
        var clock = new FakeTimeProvider(new DateTimeOffset(DateTime.UtcNow.Date.AddHours(12), TimeSpan.Zero));
        await using var mailbox = new MailServer();
        await using var portal = new PortalServer(await PortalServer.DemoDatabaseAsync()) { Clock = clock, Settings = mailbox.Settings };
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
        await ReadMailAsync(portal, clock, mailbox, follower);

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
        await follower.OpenAsync(Page);
        await follower.Page.Locator("summary", new() { HasText = "Meld me af" }).ClickAsync();
        await follower.PressAsync("Ja, meld me af");
        await follower.ShouldReadAsync("Alle plekken zijn bezet.");
        await guest.OpenAsync("/mijn");
        await guest.ShouldReadAsync(Activity, "Je hebt een plek");
        await guest.StepAsync("moved-up");
    }

    private static async Task RemindAsync(PortalServer portal, FakeTimeProvider clock)
    {
        clock.Advance(TimeSpan.FromDays(2));
        await portal.Services.GetRequiredService<ReminderClock>().RemindAsync(CancellationToken.None);
        await portal.SendMailAsync();
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

    /// <summary>
    /// Who got a place was told so and reminded, each once; a week later the digest tells the Tribune of the new lesson, and its link leads there.
    /// </summary>
    private static async Task ReadMailAsync(PortalServer portal, FakeTimeProvider clock, MailServer mailbox, Story follower)
    {
        Assert.Equal(2, mailbox.To("partner@werkplaats.example").Count(mail => mail.Subject!.Contains(Activity, StringComparison.Ordinal)));
        await portal.TellAsync();
        clock.Advance(TimeSpan.FromDays(8));
        await portal.TellAsync();
        await portal.TellAsync();
        await portal.SendMailAsync();

        var digest = Assert.Single(mailbox.To("tribune@werkplaats.example"), mail => mail.HtmlBody!.Contains(Learned, StringComparison.Ordinal));
        Assert.Contains(Learned, digest.TextBody, StringComparison.Ordinal);
        // A mail has its styles within it, which no page of the portal may; so it is read on an empty one.
        await follower.Page.GotoAsync("about:blank");
        await follower.Page.SetContentAsync(digest.HtmlBody!);
        await follower.StepAsync("the-digest");
        var link = await follower.Page.GetByRole(AriaRole.Link, new() { Name = Learned }).GetAttributeAsync("href");
        await follower.OpenAsync(new Uri(link!).AbsolutePath);
        await follower.ShouldReadAsync("Kwam voort uit een activiteit op de Tribune:", Activity);
    }
}
