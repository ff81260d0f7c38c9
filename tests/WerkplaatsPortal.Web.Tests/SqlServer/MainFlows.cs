using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Conversation;
using WerkplaatsPortal.Data.Notifications;
using WerkplaatsPortal.Data.Outbox;
using WerkplaatsPortal.Data.Overview;
using WerkplaatsPortal.Data.Packages;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Web.Mail;
using WerkplaatsPortal.Web.Public.Committee;
using WerkplaatsPortal.Web.Public.Overview;
using WerkplaatsPortal.Web.Public.Studios;
using WerkplaatsPortal.Web.Public.Tribune;
using WerkplaatsPortal.Web.Tests.Knowledge;

namespace WerkplaatsPortal.Web.Tests.SqlServer;

/// <summary>What nobody does who only clicks: forms that want to be filled in with sense, and work that no page starts.</summary>
internal static class MainFlows
{
    /// <summary>A lead goes from a practice to an adopted insight; somebody of the Arena tells of it.</summary>
    public static async Task GoAsync(PortalServer portal)
    {
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var practice = await lead.MakePracticeAsync("Samen eten in een nieuwe wijk");
        var one = await lead.ShareLessonAsync("Wie mee kookt, vertelt eerder over geld", practice);
        var other = await lead.ShareLessonAsync("Een bekende haalt je makkelijker over dan een brief");
        await lead.SendAsync(
            $"{Words.Desk}/lessen/{one}/verbinden?zoek=bekende", ("Other", other), ("Kind", "Supports"), ("Remark", "Ook hier helpt een bekende."));
        var lifted = await lead.SendAsync(
            $"{Words.Desk}/inzichten/nieuw",
            ("Title", "Wie samen eet, praat over geld"), ("Statement", "Ontmoeting gaat vooraf aan hulp."), ("Reasons", "Op twee plekken gezien."),
            ("Lessons", one), ("Lessons", other), ("Conditions", "cohesie"));
        await lead.SendAsync(
            $"{lifted.Headers.Location}/besluit",
            ("TakenOn", "2026-01-12"), ("Present", "Acht deelnemers"), ("Decided", "We stellen dit vast."), ("LookBackOn", "2027-01-12"));
        await DecideAsync(lead, member, one, other);
        await KeepDraftAsync(member);
        await TestElsewhereAsync(lead, member, $"/inzichten/{lifted.Headers.Location!.ToString().Split('/')[^1]}", one, other);
        await member.SendAsync(
            $"/kwesties/{Words.Studio}/arena/berichten/nieuw",
            ("Title", "De keuken is weer open"), ("Body", "Kom eens langs."), ("Audience", "Tribune"), ("Lessons", one), ("Conditions", "cohesie"));
        await ComeTogetherAsync(member, one);
        await member.SendAsync("/mijn/meldingen", ($"Rhythm[{Words.Studio}]", "Daily"), ("Language", "nl"));
        await portal.TellAsync();
    }

    /// <summary>Somebody announces an evening of tomorrow, signs up and off, and asks for a calendar; an update waits for its day.</summary>
    private static async Task ComeTogetherAsync(Reading member, string lesson)
    {
        (string, string?)[] evening =
        [
            ("Title", "Een avond in de keuken"), ("Summary", "Kom."), ("Kind", "bijeenkomst"), ("From", "19:30"),
            ("Place", "Hatert"), ("Places", "1"),
            ("Day", DateTime.UtcNow.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Lessons", lesson), ("Audience", "Tribune"),
        ];
        var page = (await member.SendAsync($"/kwesties/{Words.Studio}/arena/activiteiten/nieuw", evening)).Headers.Location!.ToString();
        await member.SendAsync($"{page}/aanmelding");
        var work = $"/kwesties/{Words.Studio}/arena{page.Replace("/tribune", "", StringComparison.Ordinal)}";
        await member.SendAsync($"{work}/wijzigen", [.. evening, ("Until", "21:30")]);
        await member.PostWithTokenAsync(page, $"{page}/afmelding");
        await member.SendAsync($"{page}/aanmelding");
        await member.SendAsync("/mijn/agenda");
        await member.GetAsync(new Uri((await member.ReadAsync("/mijn/agenda")).QuerySelector(".plek-link")!.TextContent).AbsolutePath);
        await member.SendAsync(
            $"/kwesties/{Words.Studio}/arena/berichten/nieuw",
            ("Title", "Later"), ("Body", "Kom."), ("Audience", "Tribune"), ("Conditions", "cohesie"),
            ("PublishDay", DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    /// <summary>The Arena asks, proposes one of each kind, adapts and decides; the lead closes once everybody answered.</summary>
    private static async Task DecideAsync(Reading lead, Reading member, string one, string other)
    {
        const string arena = $"/kwesties/{Words.Studio}/arena";
        var closes = DateTime.UtcNow.AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (string, string?)[] terms = [("ClosesOn", closes), ("Quorum", "2"), ("Conditions", "cohesie"), ("Audience", "Public"), ("Why", "Scherper.")];
        (string Kind, (string, string?)[] Fields)[] kinds =
        [
            ("vraag", [("Title", "Hoe besluiten we samen?"), ("Text", "Dat willen we weten.")]),
            ("praktijk", [("Title", "Een besluit aan tafel"), ("Text", "We koken samen."), ("Place", "Hatert")]),
            ("tribune-activiteit", [("Title", "Een avond over besluiten"), ("Text", "Kom."), ("ActivityKind", "bijeenkomst"), ("Date", closes)]),
            ("inzicht", [("Title", "Samen besluiten helpt"), ("Text", "Zo is het."), ("Lessons", one), ("Lessons", other)]),
        ];
        foreach (var (kind, fields) in kinds)
        {
            var made = await member.SendAsync($"{arena}/voorstellen/nieuw/{kind}", [.. fields, .. terms]);
            var proposal = made.Headers.Location!.ToString();
            await member.SendAsync($"{proposal}/aanpassing", [.. fields, .. terms]);
            await lead.SendAsync($"{proposal}/reactie", ("Kind", "Agree"));
            await lead.PostAsync(await lead.ReadAsync(proposal), $"{proposal}/sluiting", proposal);
            await member.GetAsync(proposal);
        }

        var question = (await member.SendAsync($"{arena}/vragen/nieuw", ("Text", "Hoe gaan we verder?"))).Headers.Location!.ToString();
        var put = await member.SendAsync($"{arena}/voorstellen/nieuw/vraag/{question.Split('/')[^1]}", [("Text", "Formuleren we dit?"), .. terms]);
        await member.SendAsync($"{put.Headers.Location}/intrekking", ("Reason", "Nog niet."));
        await member.SendAsync($"{question}/formulering", ("Reason", "Samen."));
        await member.SendAsync($"{question}/antwoord", ("Reason", "Door te doen."), ("Lessons", one));
    }

    /// <summary>Somebody types, goes on, throws it away.</summary>
    private static async Task KeepDraftAsync(Reading member)
    {
        const string form = $"/kwesties/{Words.Studio}/arena/vragen/nieuw";
        var typed = await member.HiddenAsync(form);
        await member.PostAsync("/account/concepten", [.. typed, ("Text", "Hoe")]);
        await member.PostAsync("/account/concepten", [.. typed, ("Text", "Hoe dan?")]);
        await member.PostAsync(await member.ReadAsync(form + "?concept=verder"), "/account/concepten/weggooien", form);
    }

    /// <summary>A meeting gets a file, which is opened and taken away; what nobody wants any more is swept.</summary>
    public static async Task AddFileAsync(PortalServer portal)
    {
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var meeting = (await member.ReadAsync($"/kwesties/{Words.Studio}/arena/bijeenkomsten")).QuerySelector(".lijst a")!.GetAttribute("href")!;
        var page = await member.ReadAsync(meeting);
        await member.UploadAsync(meeting, page.QuerySelector("form[enctype]")!.GetAttribute("action")!, "verslag.pdf", FileSamples.Pdf);
        page = await member.ReadAsync(meeting);
        (await member.GetAsync(page.QuerySelector("a[href^='/bestanden/']")!.GetAttribute("href")!)).EnsureSuccessStatusCode();
        await member.PostWithTokenAsync(meeting, page.QuerySelector("form[action*='/bestanden/'][action$='/intrekking']")!.GetAttribute("action")!);

        var folder = portal.Services.GetRequiredService<IConfiguration>()["Files:Path"]!;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-2));
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FileFolder>().SweepAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    /// <summary>Somebody finds that an insight doesn't hold elsewhere: it comes back on the table, stands, and loses a lesson.</summary>
    private static async Task TestElsewhereAsync(Reading lead, Reading member, string insight, string one, string other)
    {
        await member.SendAsync($"{insight}/geldt-dit-hier", ("Answer", "No"), ("Place", "Druten"), ("Account", "Hier ging het anders."));
        await member.GetAsync($"{insight}/geldt-dit-hier");
        var make = (await lead.ReadAsync($"{Words.Desk}/bevindingen")).QuerySelector("main a[href$='/les']")!.GetAttribute("href")!;
        var against = (await lead.SendAsync(make, Words.OfLesson("In Druten ging het anders"))).Headers.Location!.ToString();
        await lead.SendAsync($"{against}/nakijken", Words.OfCheck("In Druten ging het anders", "Hier ging het anders."));
        await lead.SendAsync($"{against}/delen", ("Audience", "Public"));
        await lead.GetAsync($"/lessen/{against.Split('/')[^1]}");
        await lead.SendAsync(
            $"/onderzoek/{Words.Studio}{insight}/terugblik",
            ("Outcome", "Stands"), ("TakenOn", "2026-02-12"), ("Present", "Acht deelnemers"), ("Decided", "Het blijft staan."), ("LookBackOn", ""));
        var mend = (await lead.ReadAsync($"{Words.Desk}/lessen/{one}")).QuerySelector("main a[href*='/verbindingen/']")!.GetAttribute("href")!;
        await lead.SendAsync(mend, ("Kind", "Contradicts"), ("Remark", "Toch niet."));
        await lead.SendAsync($"{mend}/einde", ("Reason", "Ze gaan over iets anders."));
        await lead.SendAsync($"{Words.Desk}/lessen/{other}/intrekking", ("Reason", "De bron klopte niet."));
    }

    /// <summary>The mail that waits, and the export.</summary>
    public static async Task WorkWithoutPagesAsync(PortalServer portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var mails = scope.ServiceProvider.GetRequiredService<MailQueries>();
        await mails.DueAsync(DateTime.UtcNow, 1);
        await mails.ClaimAsync(Guid.NewGuid(), DateTime.UtcNow);
        await mails.UnwrittenAsync(DateTime.UtcNow, 1);
        await TellOfEverythingAsync(scope.ServiceProvider);
        await portal.Services.GetRequiredService<ProposalClock>().CloseDueAsync(CancellationToken.None);
        await portal.Services.GetRequiredService<UpdateClock>().PublishDueAsync(CancellationToken.None);
        await portal.Services.GetRequiredService<ReminderClock>().RemindAsync(CancellationToken.None);
        await portal.Services.GetRequiredService<SeatReminders>().RemindAsync(CancellationToken.None);
        await portal.Services.GetRequiredService<CommitteeClock>().WorkAsync(CancellationToken.None);
        await RemindOfAdviceAsync(scope.ServiceProvider);
        var folder = Directory.CreateTempSubdirectory("werkplaats-export-").FullName;
        await scope.ServiceProvider.GetRequiredService<PackageExport>().RunAsync(Path.Combine(folder, "pakket"));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What the clock of the committee asks once something is due.</summary>
    private static async Task RemindOfAdviceAsync(IServiceProvider services)
    {
        var reminders = services.GetRequiredService<AdviceReminderQueries>();
        var id = await services.GetRequiredService<PortalDbContext>().Advices.Select(advice => advice.Id).FirstAsync();
        var found = await reminders.FindAsync(id);
        await reminders.ReadersAsync(found!);
        await services.GetRequiredService<AdviceDraftQueries>().FindAsync(id);
    }

    /// <summary>Everything that people can be told of, and everybody whom it can concern.</summary>
    private static async Task TellOfEverythingAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var people = await db.Accounts.Select(account => account.PersonId).ToListAsync();
        var reader = await services.GetRequiredService<ReaderQueries>().FindAsync(people[0], today);
        var look = new Look(db, reader, [Guid.NewGuid()], today, DateTime.UtcNow);
        var things = NoticeKinds.All.Select(kind => kind.Thing).Distinct().ToList();
        await things.Select(thing => thing.Shown(look)).Aggregate((some, more) => some.Concat(more)).ToListAsync();
        var happened = await db.Events.OrderByDescending(each => each.At).FirstAsync();
        foreach (var kind in NoticeKinds.All)
        {
            await kind.Thing.About(db).SingleOrDefaultAsync(each => each.Id == happened.SubjectId);
            var telling = new Telling(db, happened, new About { Id = happened.SubjectId, IssueId = happened.SubjectId, Audience = Audience.Tribune }, today);
            await kind.Circle.People(telling).Distinct().ToListAsync();
        }

        foreach (var writer in services.GetServices<ILetterWriter>())
        {
            foreach (var kind in writer.Kinds)
                await writer.WriteAsync(new(kind, Guid.NewGuid(), ""), reader);
        }

        await services.GetRequiredService<Digests>().DueAsync(1, [Guid.NewGuid()]);
        await services.GetRequiredService<Digests>().MakeAsync(people);
        await db.SweepOldNewsAsync(DateTime.UtcNow);
        await db.StopMailAsync(people[0], MailChoice.Everything);
    }
}
