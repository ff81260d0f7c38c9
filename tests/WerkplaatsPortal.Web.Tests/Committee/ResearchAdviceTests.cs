using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Committee;

[EveryDatabase]
public class ResearchAdviceTests
{
    [Fact]
    public async Task A_lead_asks_the_committee()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        await lead.SendAsync($"{Words.Desk}/adviezen/nieuw", ("Question", "Welke partners missen we nog?"), ("AnswerBefore", "2199-01-31"));

        var list = await lead.ReadAsync($"{Words.Desk}/adviezen");
        Assert.Contains("Welke partners missen we nog?", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_for_yesterday_is_refused_at_the_day()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        var answer = await lead.SendAsync($"{Words.Desk}/adviezen/nieuw", ("Question", "Kan dit nog?"), ("AnswerBefore", "2020-01-31"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("#AnswerBefore", (await Reading.PageOfAsync(answer)).QuerySelector("[data-fouten] li a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_lead_answers_an_advice_once()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        await GiveAdviceAsync(portal);
        var address = $"{Words.Desk}/adviezen/nodig-ondernemers-uit/antwoord";
        var opened = await lead.HiddenAsync(address);

        var first = await lead.SendAsync(address, ("Answer", "Partly"), ("Reason", "Wel in de wijk, niet daarbuiten."));
        var second = await lead.PostAsync(address, [.. opened, ("Answer", "Adopted"), ("Reason", "Toch helemaal.")]);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        var advice = await portal.LookAsync(db => db.Advices.SingleAsync(each => each.Slug == "nodig-ondernemers-uit"));
        Assert.Equal((AdviceAnswer.Partly, "Wel in de wijk, niet daarbuiten."), (advice.Answer, advice.Reason));
    }

    private static async Task GiveAdviceAsync(PortalServer portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var issue = await db.Issues.SingleAsync(each => each.Slug == Words.Studio);
        var studio = await db.Studios.Include(each => each.Leads).SingleAsync(each => each.IssueId == issue.Id);
        var seat = await db.CommitteeSeats.FirstAsync();
        var now = DateTime.UtcNow;
        db.Add(Advice.GiveUnrequested(
            seat, studio, "nodig-ondernemers-uit",
            new AdviceText("Nodig ondernemers uit", "Zij zien schulden het eerst.", DateOnly.FromDateTime(now).AddDays(30), Internal: false), now));
        await db.SaveChangesAsync();
    }
}
