using System.Globalization;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Web.Tests.SqlServer;

/// <summary>The committee plans a meeting, decides there and writes its minutes.</summary>
internal static class CommitteeFlow
{
    private const string Here = "/commissie/vergaderingen/najaar";

    public static async Task GoAsync(PortalServer portal)
    {
        using var member = await Reading.AsDemoAsync(portal, "commissie");
        var today = TimeProvider.System.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await member.SendAsync(
            "/commissie/vergaderingen/nieuw", ("Title", "Najaar"), ("Day", today), ("From", "00:01"), ("Place", "Hier"), ("Chair", await ChairAsync(member)));
        await member.SendAsync($"{Here}/agenda", ("Text", "Wonen"), ("Issue", "samen-wonen-in-de-wijk"));
        await DoAsync(member, $"{Here}/agenda/wachtend");
        foreach (var button in (string[])["omhoog", "weglaten", "terugzetten"])
            await DoAsync(member, null, button);
        await member.SendAsync(
            "/commissie/adviezen/nieuw?vergadering=najaar",
            ("Studio", "armoede-en-schulden"), ("Title", "In vergadering"), ("Body", "Zo."), ("AnswerBefore", "2199-01-31"));
        await member.SendAsync(
            "/commissie/kwesties/armoede-en-schulden/herformuleren?vergadering=najaar", ("TakenOn", today), ("Reason", "Zo besloten."), ("Name", "Armoede en schulden"));
        await member.SendAsync($"{Here}/besluiten", ("Text", "Zo doen we het."));
        await member.GetAsync(Here);
        await AdviseAsync(portal, member);
        var chair = await ChairAsync(member);
        await member.SendAsync($"{Here}/notulen", ("Present", chair), ("Chair", chair), ("Minutes", "Besproken."));
        await DoAsync(member, $"{Here}/notulen/vaststelling", from: Here);
    }

    /// <summary>Members write an advice and adopt it in the meeting; the lead answers it and does what was promised.</summary>
    private static async Task AdviseAsync(PortalServer portal, Reading member)
    {
        (string, string?)[] words = [("Title", "Luister"), ("Body", "Eerst."), ("AnswerBefore", "2199-01-31")];
        await member.SendAsync("/commissie/adviezen/nieuw", [("Studio", "armoede-en-schulden"), ("AsDraft", "true"), .. words]);
        const string draft = "/commissie/adviezen/concepten/luister";
        await member.SendAsync($"{draft}/schrijven", [.. words, ("Body", "Eerst luisteren.")]);
        await member.SendAsync($"{draft}/rondvraag", ("ClosesOn", "2198-01-31"));
        await member.SendAsync($"{draft}/reactie", ("Kind", "AgreeWithConcern"), ("Reason", "Let op."));
        await DoAsync(member, $"{Here}/agenda/wachtend");
        await DoAsync(member, $"{draft}/vaststelling", from: Here);
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        const string desk = "/onderzoek/armoede-en-schulden/adviezen/luister";
        await lead.SendAsync(
            $"{desk}/antwoord", ("Answer", "Adopted"), ("Reason", "Goed."), ("Actions[0].What", "Bellen"), ("Actions[0].Who", "wij"), ("Actions[0].Before", "2198-01-31"));
        await lead.GetAsync("/mijn");
        var done = (await lead.ReadAsync($"{desk}/acties")).QuerySelector("a[href$='/gedaan']")!.GetAttribute("href")!;
        await lead.SendAsync(done, ("Remark", "Gelukt."));
        await DoAsync(member, "/commissie/adviezen/luister/afronding", from: "/adviezen/luister");
        await member.GetAsync("/adviezen?stand=overgenomen&soort=ongevraagd&jaar=2026&q=luister");
    }

    private static async Task<string> ChairAsync(Reading member) =>
        (await member.ReadAsync("/commissie/vergaderingen/nieuw")).QuerySelectorAll("select[name=Chair] option")[^1].GetAttribute("value")!;

    private static async Task DoAsync(Reading member, string? action, string? button = null, string from = $"{Here}/agenda")
    {
        var page = await member.ReadAsync(from);
        var form = page.QuerySelectorAll("main form").First(each =>
            each.GetAttribute("action") is { } to && (to == action || (button is not null && to.EndsWith("/" + button, StringComparison.Ordinal))));
        await member.PostAsync(page, form.GetAttribute("action"), from);
    }
}
