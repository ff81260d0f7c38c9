using System.Globalization;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;

namespace WerkplaatsPortal.Web.Tests.SqlServer;

/// <summary>Somebody puts issues forward; the committee takes each step; people say whether their seats go on.</summary>
internal static class AgendaFlow
{
    public static async Task GoAsync(PortalServer portal)
    {
        using var partner = await Reading.AsDemoAsync(portal, "partner");
        using var member = await Reading.AsDemoAsync(portal, "commissie");
        foreach (var name in (string[])["mantelzorg", "vervoer"])
        {
            await partner.SendAsync("/kennisagenda/voorstel", ("Name", name), ("Reason", "Het speelt."));
            await TakeAsync(member, $"{name}/opnemen");
        }

        await partner.SendAsync("/kennisagenda/voorstel", ("Name", "Parkeren"), ("Reason", "Het speelt."));
        await TakeAsync(member, "parkeren/afwijzen");
        await TakeAsync(member, "mantelzorg/herformuleren", ("Name", "Mantelzorg en werk"));
        await partner.SendAsync("/kwesties/mantelzorg/meedoen", ("PartnerId", "bindkracht10"), ("Seat", "Tribune"));
        var before = DateTime.UtcNow.AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await TakeAsync(member, "mantelzorg/splitsen", ("Name", "Respijtzorg"), ("Former", "Stays"), ("AnswerBefore", before));
        await partner.SendAsync(await QuestionAsync(partner), ("Seat", "Tribune"));
        await member.GetAsync("/commissie/kwesties/mantelzorg/samenvoegen?in=vervoer");
        await TakeAsync(member, "mantelzorg/samenvoegen", ("Into", "vervoer"), ("AnswerBefore", before));
        await TakeAsync(member, "vervoer/samenvoegen", ("Into", "respijtzorg"), ("AnswerBefore", before));
        await TakeAsync(member, "vervoer/heropenen");
        await TakeAsync(member, "vervoer/afronden");
        await partner.GetAsync("/organisatie");
    }

    private static async Task<string> QuestionAsync(Reading reader) =>
        (await reader.ReadAsync("/mijn")).QuerySelector("main a[href^='/mijn/plekken/']")!.GetAttribute("href")!;

    private static async Task TakeAsync(Reading member, string step, params (string Name, string? Value)[] fields)
    {
        // The day in Amsterdam: late in the evening in UTC that is the next one.
        var today = TimeProvider.System.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var answer = await member.SendAsync($"/commissie/kwesties/{step}", [("TakenOn", today), ("Reason", "Zo besloten."), .. fields]);
        if ((int)answer.StatusCode != 302)
            throw new InvalidOperationException($"{step}: {(int)answer.StatusCode}");
    }
}
