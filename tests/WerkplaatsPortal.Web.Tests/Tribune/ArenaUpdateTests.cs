using System.Net;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Testing;
using WerkplaatsPortal.Testing.Databases;
using WerkplaatsPortal.Web.Tests.Knowledge;
using Xunit;

namespace WerkplaatsPortal.Web.Tests.Tribune;

[EveryDatabase]
public class ArenaUpdateTests
{
    private const string Address = $"/kwesties/{Words.Studio}/arena/berichten/nieuw";

    [Fact]
    public async Task Somebody_with_an_Arena_seat_writes_an_update_about_a_lesson()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var lead = await Reading.AsDemoAsync(portal, "onderzoeker");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        var lesson = await lead.ShareLessonAsync("Samen koken opent gesprekken");

        var answer = await member.SendAsync(
            Address, ("Title", "De keuken is open"), ("Body", "Kom **eens** langs."), ("Audience", "Tribune"), ("Lessons", lesson), ("Conditions", "cohesie"));

        Assert.Equal("/tribune/berichten/de-keuken-is-open", answer.Headers.Location!.ToString());
        var update = await portal.LookAsync(db => db.Updates.Include(each => each.Lessons).SingleAsync(each => each.Slug == "de-keuken-is-open"));
        Assert.Equal((Audience.Tribune, 1), (update.Audience, update.Lessons.Count));
    }

    [Fact]
    public async Task A_lesson_that_the_writer_may_not_read_can_not_be_named()
    {
        await using var portal = await TwoStudios.OpenAsync();
        using var other = await Reading.AsDemoAsync(portal, "onderzoeker2");
        using var member = await Reading.AsDemoAsync(portal, "arena");
        await other.SendAsync("/onderzoek/eenzaamheid-en-betekenisvol-contact/lessen/nieuw", Words.OfLesson("Nog een concept"));

        var answer = await member.SendAsync(
            Address, ("Title", "Wat ik niet mag weten"), ("Body", "Toch geprobeerd."), ("Audience", "Public"), ("Lessons", "nog-een-concept"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }
}
