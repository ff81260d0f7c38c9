using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;
using static WerkplaatsPortal.Web.Tests.Studios.ArenaPeople;

namespace WerkplaatsPortal.Web.Tests.Studios;

/// <summary>A question on its way, over HTTP.</summary>
[EveryDatabase]
public class ArenaQuestionTests
{
    [Fact]
    public async Task A_question_goes_from_open_to_answered_and_its_page_tells_how()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        using var visitor = new Reading(portal);

        var noHow = await member.SendAsync($"{Arena}/vragen/nieuw", ("Text", "Wat kost dat?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noHow.StatusCode);
        Assert.Equal("#Text", (await Reading.PageOfAsync(noHow)).QuerySelector(".fouten a")!.GetAttribute("href"));
        var question = (await member.SendAsync($"{Arena}/vragen/nieuw", ("Text", "Hoe praten we over geld?"),
            ("Reason", "Dat hoor ik elke dag."))).Headers.Location!.ToString();
        var open = question.Replace("/arena", "", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(open)).StatusCode);

        await lead.SendAsync($"{question}/woorden", ("Text", "Hoe praten we eerder over geld?"), ("Reason", "Eerder, daar gaat het om."),
            ("Conditions", "cohesie"));
        await member.SendAsync($"{question}/formulering", ("Reason", ""));
        await visitor.ReadAsync(open);
        var practice = await lead.MakePracticeAsync("Buurtkeuken");
        await member.SendAsync($"{question}/praktijk", ("Practice", practice));
        var lesson = await lead.ShareLessonAsync("Koken opent", practice);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{question}/antwoord", ("Reason", "Aan tafel."))).StatusCode);
        var draft = (await lead.SendAsync($"{Words.Desk}/lessen/nieuw", Words.OfLesson("Nog een concept", practice))).Headers.Location!.ToString().Split('/')[^1];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync($"{question}/antwoord", ("Reason", "Aan tafel."), ("Lessons", draft))).StatusCode);
        await member.SendAsync($"{question}/antwoord", ("Reason", "Aan tafel."), ("Lessons", lesson));

        var page = Text(await member.ReadAsync(question));
        foreach (var told in new[] { "Ingebracht", "Dat hoor ik elke dag.", "Eerder, daar gaat het om.", "Samen geformuleerd",
            "Buurtkeuken", "Aan tafel.", "Koken opent" })
            Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains("Beantwoord", Text(await visitor.ReadAsync(open)), StringComparison.Ordinal);
        Assert.Contains("Buurtkeuken", Text(await visitor.ReadAsync(open)), StringComparison.Ordinal);

        await lead.SendAsync($"{question}/oppakken", ("Reason", "Er is meer te vragen."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.SendAsync($"{question}/parkeren", ("Reason", " "))).StatusCode);
        await lead.SendAsync($"{question}/parkeren", ("Reason", "Na de zomer verder."));
        Assert.Equal(QuestionState.Parked, await portal.LookAsync(db => db.Questions.Where(each =>
            each.Slug == "hoe-praten-we-over-geld").Select(each => each.State).SingleAsync()));
        Assert.Contains("Hoe praten we eerder over geld?", Text(await member.ReadAsync($"{Arena}/vragen?staat=geparkeerd")),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Hoe praten we eerder over geld?", Text(await member.ReadAsync($"{Arena}/vragen?staat=open")),
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"{Arena}/vragen?pagina=99")).StatusCode);
    }

    [Fact]
    public async Task Two_people_who_reword_a_question_at_once_see_both_texts()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var question = (await member.SendAsync($"{Arena}/vragen/nieuw", ("Text", "Hoe praten we over geld?"))).Headers.Location!.ToString();
        var form = await member.ReadAsync($"{question}/woorden");
        await lead.SendAsync($"{question}/woorden", ("Text", "Hoe praten we eerder over geld?"));

        var answer = await member.PostAsync(form, null, $"{question}/woorden", ("Text", "Hoe praten we vaker over geld?"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = (await Reading.PageOfAsync(answer)).QuerySelector("main")!.InnerHtml;
        Assert.Contains("eerder", page, StringComparison.Ordinal);
        Assert.Contains("vaker", page, StringComparison.Ordinal);
    }

    private static string Text(IDocument page) => page.QuerySelector("main")!.TextContent;
}
