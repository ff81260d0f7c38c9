using Microsoft.Playwright;
using WerkplaatsPortal.Browser.Tests.Ground;
using WerkplaatsPortal.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace WerkplaatsPortal.Browser.Tests.Stories;

/// <summary>
/// Four people in one Arena: a question becomes a proposal, the proposal, after an objection and a second round, a practice, what is seen
/// there a lesson, and a bundle of lessons on the table of a meeting an insight.
/// </summary>
public sealed class ArenaStory(Chromium browser)
{
    private const string Issue = "/kwesties/armoede-en-schulden";
    private const string Arena = Issue + "/arena";
    private const string Desk = "/onderzoek/armoede-en-schulden";
    private const string Question = "Hoe praten we met jonge ouders eerder over geld?";
    private const string Proposed = "Oudercafé in Lindenholt";
    private const string Practice = "Oudercafé met ervaringsdeskundigen";
    private const string Seen = "Ouders begonnen zelf over geld toen een andere ouder dat deed.";
    private const string First = "Wie een andere ouder hoort, begint zelf over geld";
    private const string Second = "Een ervaringsdeskundige aan tafel haalt de schaamte weg";
    private const string Meeting = "Wat leerden we in het oudercafé?";
    private const string Insight = "Wie iets herkent bij een ander, praat eerder over geld";

    [Fact]
    public async Task A_question_becomes_a_practice_then_a_lesson_and_at_last_an_insight()
    {
        await using var portal = await PortalServer.WithDemoAsync();
        var address = portal.Listen();
        await using var lead = await browser.TellAsync("story-5-arena-lead", address);
        await using var member = await browser.TellAsync("story-5-arena-member", address);
        await using var neighbour = await browser.TellAsync("story-5-arena-neighbour", address);
        await using var colleague = await browser.TellAsync("story-5-arena-colleague", address);
        await lead.SignInAsync("onderzoeker");
        await member.SignInAsync("arena");
        await neighbour.SignInAsync("tribune");
        await colleague.SignInAsync("onderzoeker2");

        await SitDownAsync(neighbour, lead);
        await SitDownAsync(colleague, lead);
        await AskAsync(member, neighbour);
        await ProposeAsync(member);
        await DecideAsync(lead, member, neighbour, colleague);
        await LearnAsync(neighbour, lead);
        await ShareAsync(lead, Second);
        await MeetAsync(colleague, lead);
        await LiftAsync(lead);
        await lead.SignOutAsync();
        await lead.OpenAsync("/inzichten");
        await lead.FollowAsync(Insight);
        await lead.ShouldReadAsync(First, Second, Practice);
        await lead.StepAsync("a-visitor-reads-the-insight");

        foreach (var story in new[] { lead, member, neighbour, colleague })
            story.ShouldHaveNoComplaints();
    }

    /// <summary>Somebody asks for a seat of his or her own, and the lead gives it.</summary>
    private static async Task SitDownAsync(Story story, Story lead)
    {
        await story.OpenAsync(Issue + "/meedoen");
        await story.ChooseAsync("Seat", "Arena");
        await story.WriteAsync("Motivation", "Ik denk graag mee.");
        await story.PressAsync("Keuze doorgeven");
        await lead.OpenAsync(Desk + "/plekken");
        await lead.Page.Locator("main form[action$='/bevestiging'] button").Last.ClickAsync();
        await story.OpenAsync(Arena);
    }

    private static async Task AskAsync(Story member, Story neighbour)
    {
        await member.OpenAsync(Arena + "/vragen/nieuw");
        await member.WriteAsync("Text", Question);
        await member.ChooseAsync("Conditions", "zekerheid");
        await member.PressAsync("Leg op tafel");
        await member.ShouldReadAsync(Question);
        await member.StepAsync("question");
        await neighbour.OpenAsync(Arena);
        await neighbour.FollowAsync(Question);
        await neighbour.WriteAsync("Body", "Jonge ouders vinden dit moeilijk. Begin bij iets dat ze al doen.");
        await neighbour.PressAsync("Plaats je reactie");
        await neighbour.ShouldReadAsync("Begin bij iets dat ze al doen.");
        await member.FollowAsync("Formuleren: we hebben de woorden");
        await member.WriteAsync("Reason", "Zo kwamen we er samen op.");
        await member.PressAsync("Formuleer de vraag");
        await member.ShouldReadAsync("Zo leest iedereen deze vraag");
    }

    private static async Task ProposeAsync(Story member)
    {
        await member.OpenAsync(Arena + "/voorstellen/nieuw/praktijk");
        await member.WriteAsync("Title", Proposed);
        await member.WriteAsync("Text", "Elke week koffie voor jonge ouders. We praten over wat dagelijks geld kost.");
        await member.WriteAsync("Place", "Lindenholt");
        await member.WriteAsync("Start", "2025");
        await member.TickAsync("Questions", Question);
        await member.ChooseAsync("Conditions", "zekerheid");
        await member.StepAsync("proposal-form");
        await member.PressAsync("Leg voor aan de Arena");
        await member.ShouldReadAsync(Proposed, "1 reactie");
    }

    private static async Task DecideAsync(Story lead, Story member, Story neighbour, Story colleague)
    {
        await AnswerAsync(colleague, Proposed, "Object", "Zonder ervaringsdeskundigen aan tafel werkt dit niet.");
        await member.Page.ReloadAsync();
        await member.ShouldReadAsync("Zonder ervaringsdeskundigen aan tafel werkt dit niet.");
        await member.StepAsync("objection");
        await member.FollowAsync("Voorstel aanpassen");
        await member.WriteAsync("Title", Practice);
        await member.WriteAsync("Why", "Er zit nu steeds een ervaringsdeskundige aan tafel.");
        await member.PressAsync("Begin de nieuwe ronde");
        await member.ShouldReadAsync(Practice, "Ronde 2");
        await member.StepAsync("second-round");
        await AnswerAsync(colleague, Practice, "Agree", null);
        await AnswerAsync(neighbour, Practice, "AgreeWithConcern", "Let op dat er oppas is.");
        await AnswerAsync(lead, Practice, "Agree", null);
        await lead.PressAsync("Sluit het voorstel nu");
        await lead.ShouldReadAsync("Aangenomen");
        await lead.StepAsync("adopted");
        await lead.FollowAsync("Bekijk wat jullie hiermee maakten");
        await Expect(lead.Page.Locator("h1")).ToHaveTextAsync(Practice);
        await lead.ShouldReadAsync(Question);
        await lead.StepAsync("practice");
    }

    private static async Task AnswerAsync(Story story, string proposal, string kind, string? reason)
    {
        await story.OpenAsync(Arena + "/voorstellen");
        await story.FollowAsync(proposal);
        await story.ChooseAsync("Kind", kind);
        if (reason is not null)
            await story.WriteAsync("Reason", reason);
        await story.PressAsync("Geef je reactie");
        await story.ShouldReadAsync("Van gedachten veranderd?");
    }

    /// <summary>Somebody notes what happened in the practice; the lead makes a lesson of it in one step.</summary>
    private static async Task LearnAsync(Story neighbour, Story lead)
    {
        await neighbour.OpenAsync("/praktijken");
        await neighbour.FollowAsync(Practice);
        var observations = new Uri(neighbour.Page.Url).AbsolutePath + "/waarnemingen";
        await neighbour.OpenAsync(observations);
        await neighbour.WriteAsync("Text", Seen);
        await neighbour.ChooseAsync("SourceKind", "Experience");
        await neighbour.PressAsync("Bewaar je waarneming");
        await lead.OpenAsync(observations);
        await lead.ShouldReadAsync(Seen);
        await lead.StepAsync("observation");
        await lead.FollowAsync("Maak er een les van");
        await lead.WriteAsync("Title", First);
        await FinishAsync(lead);
    }

    private static async Task ShareAsync(Story lead, string title)
    {
        await lead.OpenAsync(Desk + "/lessen/nieuw");
        await lead.WriteAsync("Title", title);
        await FinishAsync(lead);
    }

    /// <summary>Fills in the rest of a lesson, checks it and shares it with everybody.</summary>
    private static async Task FinishAsync(Story lead)
    {
        await lead.WriteAsync("Context", "Elke week, aan dezelfde tafel.");
        await lead.WriteAsync("Learned", "Wie zich herkent in een ander, begint zelf.");
        await lead.WriteAsync("Evidence", "Zes van de acht keer zagen we dit.");
        await lead.ChooseAsync("SourceKind", "Experience");
        await lead.ChooseAsync("Conditions", "zekerheid");
        await lead.ChooseAsync("Audience", "Public");
        await lead.PressAsync("Bewaar als concept");
        await lead.FollowAsync("Nakijken");
        await lead.PressAsync("Nagekeken");
        await lead.PressAsync("Deel de les");
        await lead.ShouldReadAsync("Gedeeld");
    }

    private static async Task MeetAsync(Story colleague, Story lead)
    {
        await colleague.OpenAsync(Arena + "/bijeenkomsten/nieuw");
        await colleague.ChooseAsync("Kind", "Meeting");
        await colleague.WriteAsync("Title", Meeting);
        await colleague.WriteAsync("Day", DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await colleague.WriteAsync("From", "10:00");
        await colleague.WriteAsync("Place", "Wijkcentrum");
        await colleague.PressAsync("Plan");
        await colleague.WriteAsync("Text", "Leg deze lessen naast elkaar.");
        await colleague.Page.GetByText("Lessen om samen op te tillen").ClickAsync();
        await colleague.TickAsync("Lessons", First);
        await colleague.TickAsync("Lessons", Second);
        await colleague.PressAsync("Zet op de agenda");
        await colleague.StepAsync("agenda");
        await colleague.FollowAsync(Meeting);
        await colleague.FollowAsync("Schrijf het verslag");
        await colleague.Page.Locator("main input[name=Attendees]").First.CheckAsync();
        await colleague.WriteAsync("Notes", "We lazen de lessen hardop.");
        await colleague.WriteAsync("Agreements[0].Decided", "Wie iets herkent, praat eerder. Dat stellen we vast.");
        await colleague.StepAsync("report");
        await colleague.PressAsync("Bewaar het verslag");
        await colleague.ShouldReadAsync("Dat stellen we vast.");
        await lead.OpenAsync(new Uri(colleague.Page.Url).AbsolutePath);
        await lead.StepAsync("meeting");
    }

    private static async Task LiftAsync(Story lead)
    {
        await lead.FollowAsync("Maak er een inzicht van");
        await Expect(lead.Page.Locator("main input[name=Lessons]:checked")).ToHaveCountAsync(2);
        await lead.WriteAsync("Title", Insight);
        await lead.WriteAsync("Statement", "Herkenning bij een ander maakt geld bespreekbaar.");
        await lead.ChooseAsync("Conditions", "zekerheid");
        await lead.ChooseAsync("Audience", "Public");
        await lead.PressAsync("Leg voor aan de Arena");
        await lead.FollowAsync("Besluit van de Arena vastleggen");
        await lead.Page.Locator("main select[name=MeetingAgreement]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await lead.PressAsync("Stel het inzicht vast");
        await lead.ShouldReadAsync("Dat stellen we vast.");
        await lead.StepAsync("insight");
    }
}
