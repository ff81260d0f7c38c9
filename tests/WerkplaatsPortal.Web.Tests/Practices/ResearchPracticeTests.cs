using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Practices;

[EveryDatabase]
public class ResearchPracticeTests
{
    [Fact]
    public async Task A_lead_makes_a_practice_with_partners_questions_and_an_agreement()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var partner = await portal.LookAsync(db => db.Partners.Where(each => each.TakesPart).OrderBy(each => each.Slug).Select(each => each.Slug).FirstAsync());

        var answer = await lead.SendAsync(
            $"{Words.Desk}/praktijken/nieuw",
            [
                .. Words.OfPractice("Samen eten in Hatert"), ("Partners", partner), ("SocialBasis", "informele-relatie"),
                ("OtherIssues", "eenzaamheid-en-betekenisvol-contact"), ("AgreedOn", "2024-08-20"), ("Present", "Zes mensen"), ("Decided", "We beginnen."),
            ]);

        Assert.Equal("/praktijken/samen-eten-in-hatert", answer.Headers.Location!.ToString());
        var practice = await portal.LookAsync(db => db.Practices.Include(each => each.Partners).Include(each => each.OtherIssues)
            .SingleAsync(each => each.Slug == "samen-eten-in-hatert"));
        Assert.Equal((1, 1, "Zes mensen"), (practice.Partners.Count, practice.OtherIssues.Count, practice.Agreement!.Present));
        Assert.Equal("Buren leren elkaar kennen.", practice.Conditions.Cohesion);
    }

    [Fact]
    public async Task Changing_a_practice_keeps_its_address_and_shows_what_stood_there()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var edit = $"{Words.Desk}/praktijken/{await lead.MakePracticeAsync("Samen eten in Hatert")}/wijzigen";

        var form = await lead.ReadAsync(edit);
        var answer = await lead.SendAsync(edit, Words.OfPractice("Samen eten in heel Hatert"));

        Assert.Equal("2024-09", form.QuerySelector("#Start")!.GetAttribute("value"));
        Assert.Equal("/praktijken/samen-eten-in-hatert", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("Start", "ooit")]
    [InlineData("End", "2020")]
    [InlineData("Partners", "geen-partner")]
    [InlineData("Levels", "melkweg")]
    [InlineData("AgreedOn", "2999-01-01")]
    [InlineData("Conditions", "geluk")]
    public async Task What_can_not_be_is_said_at_its_field(string field, string value)
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        var fields = Words.OfPractice("Samen eten in Hatert").Where(each => each.Name != field).Append((field, value));
        var answer = await lead.SendAsync($"{Words.Desk}/praktijken/nieuw", [.. fields]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Reading.PageOfAsync(answer);
        Assert.Equal("#" + field, page.QuerySelector("[data-fouten] li a")!.GetAttribute("href"));
    }
}
