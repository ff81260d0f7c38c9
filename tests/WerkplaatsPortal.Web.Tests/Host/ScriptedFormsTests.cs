using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Host;

/// <summary>A script fills in a form of the contract with its token and the fields that the contract names, and nothing else.</summary>
[OnSqlite("Which fields a form needs does not depend on the engine.")]
public sealed class ScriptedFormsTests(SharedPortals shared) : IClassFixture<SharedPortals>
{
    private const string Traceable = "Mevrouw Jansen uit de Molenstraat 12 vertelde het. Bel 06-12345678 of mail jansen@voorbeeld.nl.";
    private const string Updates = $"/kwesties/{Words.Studio}/arena/berichten/nieuw";

    [Theory]
    [InlineData("2023", "2025")]
    [InlineData("2023-04", "2025-11")]
    [InlineData("2023-04-30", "2025-11-01")]
    public async Task A_practice_takes_its_period_as_year_month_or_day(string start, string end)
    {
        var portal = await shared.WithDemoAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        var made = await ScriptAsync(
            lead, $"{Words.Desk}/praktijken/nieuw",
            ("Title", "Samen eten " + start), ("Summary", "Elke week."), ("Place", "Hatert"), ("Start", start), ("End", end), ("Levels", "wijk"), ("Levels", "groep"),
            ("Parties", "vrijwilligers"), ("Domains", "welzijn"), ("Surroundings", "sociaal"), ("Partners", "bindkracht10"), ("Partners", "zorgalliantie"),
            ("Conditions", "cohesie"), ("Conditions", "inclusie"));

        var practice = await portal.LookAsync(db => db.Practices.Include(each => each.Partners).SingleAsync(each => each.Slug == SlugOf(made)));
        Assert.Equal((start, end, 2), (practice.Start?.Text, practice.End?.Text, practice.Partners.Count));
    }

    [Fact]
    public async Task A_lesson_is_written_checked_and_shared_and_lifted_into_an_insight_and_told()
    {
        var portal = await shared.WithDemoAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        var lessons = new List<string>();
        foreach (var (title, practice) in new[] { ("Een les voor een script", "aanzet-met-geld"), ("Nog een les voor een script", "") })
        {
            var made = await ScriptAsync(
                lead, $"{Words.Desk}/lessen/nieuw",
                ("Practice", practice), ("Title", title), ("Context", "Aan tafel."), ("Learned", Traceable), ("Evidence", "Twaalf gesprekken."),
                ("SourceKind", "Experience"), ("Conditions", "zekerheid"), ("Audience", "Public"), ("Year", "2025"), ("HoldsFor", "Hatert"), ("Levels", "wijk"),
                ("Parties", "vrijwilligers"), ("Domains", "welzijn"), ("Surroundings", "sociaal"), ("SocialBasis", "informele-relatie"));
            var desk = Location(made);
            lessons.Add(SlugOf(made));
            var draft = await portal.LookAsync(db => db.Lessons.SingleAsync(each => each.Slug == SlugOf(made)));
            Assert.Equal((2025, SocialBasis.InformalRelation), (draft.Year, draft.Setting.SocialBasis));
            Location(await ScriptAsync(lead, $"{desk}/nakijken", Words.OfCheck(title, Traceable)));
            Location(await ScriptAsync(lead, $"{desk}/delen", ("Audience", "Public")));
        }

        Location(await ScriptAsync(
            lead, $"{Words.Desk}/inzichten/nieuw",
            ("Title", "Een inzicht voor een script"), ("Statement", "Zo is het."), ("Reasons", ""), ("Lessons", lessons[0]), ("Lessons", lessons[1]), ("Conditions", "zekerheid")));
        foreach (var audience in (string[])["Arena", "Tribune", "Public"])
            Location(await ScriptAsync(lead, Updates, ("Title", "Nieuws " + audience), ("Body", Traceable), ("Audience", audience), ("Lessons", lessons[0]), ("Conditions", "zekerheid")));
    }

    [Fact]
    public async Task The_form_of_an_update_asks_a_person_to_look_at_traces_and_not_a_script()
    {
        var portal = await shared.WithDemoAsync();
        using var member = await Reading.AsDemoAsync(portal, "arena");
        (string, string?)[] fields = [("Title", "Een verhaal"), ("Body", Traceable), ("Audience", "Tribune"), ("Conditions", "cohesie")];

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.SendAsync(Updates, fields)).StatusCode);
        Assert.StartsWith("/tribune/berichten/", Location(await ScriptAsync(member, Updates, fields)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_takes_changes_and_leaves_a_seat()
    {
        var portal = await shared.WithDemoAsync();
        using var contact = await Reading.AsDemoAsync(portal, "partner");
        const string Join = "/kwesties/samen-wonen-in-de-wijk/meedoen";

        foreach (var (seat, motivation) in new[] { ("Tribune", ""), ("Arena", "Wij willen leren."), ("None", "") })
            Assert.Equal($"{Join}?partner=bindkracht10", Location(await ScriptAsync(contact, Join, ("PartnerId", "bindkracht10"), ("Seat", seat), ("Motivation", motivation))));
    }

    [Fact]
    public async Task Advice_is_given_asked_and_answered_and_an_issue_comes_on_the_agenda()
    {
        var portal = await shared.WithDemoAsync();
        using var member = await Reading.AsDemoAsync(portal, "commissie");
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");

        foreach (var isInternal in (string[])["true", "false"])
        {
            var title = "Kijk ook naar huur " + isInternal;
            var given = await ScriptAsync(
                member, "/commissie/adviezen/nieuw",
                ("Studio", Words.Studio), ("Title", title), ("Body", "Huur en schuld horen bijeen."), ("AnswerBefore", "2099-01-31"), ("Internal", isInternal));
            Location(await ScriptAsync(lead, $"{Words.Desk}/adviezen/{SlugOf(given)}/antwoord", ("Answer", "Partly"), ("Reason", "Deels kan het.")));
        }

        Location(await ScriptAsync(lead, $"{Words.Desk}/adviezen/nieuw", ("Question", "Wie missen we?"), ("AnswerBefore", "2099-02-28")));
        Location(await ScriptAsync(
            member, "/commissie/kwesties/nieuw",
            ("Name", "Rouw in de buurt"), ("Summary", "Wie blijft over?"), ("Reason", "Het speelt overal."), ("Meaning[zekerheid]", "Een vangnet."),
            ("Meaning[inclusie]", ""), ("Meaning[cohesie]", "Buren."), ("Meaning[empowerment]", "Zelf kiezen.")));
    }

    private static Task<HttpResponseMessage> ScriptAsync(Reading reader, string address, params (string Name, string? Value)[] fields) =>
        reader.PostWithTokenAsync(address, address, fields);

    private static string Location(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private static string SlugOf(HttpResponseMessage answer) => Location(answer).Split('/')[^1];
}
