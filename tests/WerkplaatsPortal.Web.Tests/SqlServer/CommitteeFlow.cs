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
        var chair = await ChairAsync(member);
        await member.SendAsync($"{Here}/notulen", ("Present", chair), ("Chair", chair), ("Minutes", "Besproken."));
        await DoAsync(member, $"{Here}/notulen/vaststelling", from: Here);
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
