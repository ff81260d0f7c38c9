using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Tribune;

public class TribuneTests
{
    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void Everybody_with_an_arena_seat_writes_updates()
    {
        var person = A.Person();
        var author = ArenaMember.In(studio, [A.Participation(studio).InArena(studio, person)], person.Id, Moment.Now);
        var update = TribuneUpdate.Write(author, "x", new UpdateText("Nieuws", "Kom langs."), Audience.Tribune, Moment.Now);
        Assert.Equal((person.Id, studio.IssueId, Audience.Tribune), (update.WrittenBy, update.IssueId, update.Audience));
    }

    [Fact]
    public void A_tribune_member_writes_no_updates()
    {
        var person = A.Person();
        var participation = A.Participation(studio, person).InTribune();
        Assert.Equal(
            "Alleen wie een plek in de Arena heeft, kan dit doen.",
            Refusal.Of(() => TribuneUpdate.Write(
                ArenaMember.In(studio, [participation], person.Id, Moment.Now), "x", new UpdateText("Nieuws", "Kom."), Audience.Public, Moment.Now)));
    }

    [Fact]
    public void An_update_has_a_title_and_a_body_within_their_limits()
    {
        var update = An.Update(studio, title: "Open dag");
        Assert.Equal("Geef het bericht een titel.", Refusal.Of(() => update.Word(new UpdateText("", "Kom."))));
        Assert.Equal("Schrijf het bericht.", Refusal.Of(() => update.Word(new UpdateText("Anders", " "))));
        Assert.Equal("Open dag", update.Title);
        Assert.Equal("Title", Refusal.FieldOf(() => update.Word(new UpdateText(new string('x', TribuneUpdate.TitleMaxLength + 1), "Kom."))));
        Assert.Equal("Body", Refusal.FieldOf(() => update.Word(new UpdateText("Nieuws", new string('x', TribuneUpdate.BodyMaxLength + 1)))));
        Assert.Equal("Audience", Refusal.FieldOf(() => An.Update(studio, (Audience)9)));
    }

    [Fact]
    public void Updates_stand_in_the_order_of_the_day_they_are_about_or_else_of_publishing()
    {
        var update = An.Update(studio);
        Assert.Equal(Moment.Today, update.SortDate);
        update.Word(new UpdateText("Terugblik", "Zo was het.") { Date = PartialDate.Parse("2025-11") }, Moment.Now);
        Assert.Equal(new DateOnly(2025, 11, 1), update.SortDate);
    }

    [Fact]
    public void What_came_in_without_a_date_stands_behind_everything_that_has_one()
    {
        var text = new UpdateText("Nieuws", "Kom.");
        var update = TribuneUpdate.Imported(null, "x", text, Moment.Now);
        Assert.Equal(TribuneOrder.Undated, update.SortDate);
        update.Word(text, Moment.Now.AddDays(-9));
        Assert.Equal(Moment.Today.AddDays(-9), update.SortDate);
        Assert.Equal(TribuneOrder.Undated, Activity("webinar").SortDate);
        Assert.True(PartialDate.Parse("1900").FirstDay > TribuneOrder.Undated);
    }

    [Fact]
    public void An_update_that_is_out_is_published_once()
    {
        var update = An.Update(studio);
        Assert.IsType<UpdatePublished>(Assert.Single(update.Events));
        update.ClearEvents();
        update.Word(new UpdateText("Nieuws", "Anders."), Moment.Now);
        update.SpeaksOf([Guid.CreateVersion7()], [], []);
        update.WriteFor(An.ArenaMember(studio));
        Assert.IsType<UpdateRevised>(Assert.Single(update.Events));
    }

    [Fact]
    public void An_update_names_each_lesson_insight_publication_and_further_issue_once()
    {
        var (update, id) = (An.Update(studio), Guid.CreateVersion7());
        update.SpeaksOf([id, id], [id, id], [id, id]);
        update.AlsoBelongsTo([id, id, studio.IssueId]);
        Assert.Equal((1, 1, 1, 1), (update.Lessons.Count, update.Insights.Count, update.Publications.Count, update.OtherIssues.Count));
    }

    [Fact]
    public void An_imported_update_is_for_everybody_and_may_be_about_the_whole_network()
    {
        var update = TribuneUpdate.Imported(null, "x", new UpdateText("Nieuws", "Kom."), Moment.Now);
        Assert.Equal((Audience.Public, null, null), (update.Audience, update.IssueId, update.WrittenBy));
    }

    [Theory]
    [InlineData("bijeenkomst")]
    [InlineData("symposium")]
    [InlineData("conferentie")]
    [InlineData("webinar")]
    [InlineData("training")]
    public void Five_kinds_of_event_are_activities(string kind) => Assert.Equal(kind, Activity(kind).Kind);

    [Fact]
    public void A_place_on_the_tribune_may_be_as_long_as_its_limit_and_not_longer()
    {
        var place = new string('x', TribuneUpdate.PlaceMaxLength);
        var update = An.Update(studio);
        update.Word(new UpdateText("Nieuws", "Kom.") { Place = place });
        Assert.Equal("Place", Refusal.FieldOf(() => update.Word(new UpdateText("Nieuws", "Kom.") { Place = place + "x" })));
        var activity = Activity("webinar");
        Assert.Equal("Place", Refusal.FieldOf(() => activity.Describe(new ActivityText("Open", "Kom.", "webinar") { Place = place + "x" })));
    }

    [Theory]
    [InlineData("publicatie")]
    [InlineData("Webinar")]
    [InlineData("")]
    public void Every_other_kind_is_no_activity(string kind) => Assert.Equal("Dit is geen soort activiteit.", Refusal.Of(() => Activity(kind)));

    [Fact]
    public void An_activity_has_a_title_and_a_summary()
    {
        Assert.Equal("Geef de activiteit een titel.", Refusal.Of(() => TribuneActivity.Imported(null, "x", new ActivityText(" ", "Kom.", "webinar"))));
        Assert.Equal("Schrijf wat er gebeurt.", Refusal.Of(() => TribuneActivity.Imported(null, "x", new ActivityText("Open", "", "webinar"))));
    }

    private static TribuneActivity Activity(string kind) =>
        TribuneActivity.Imported(null, "x", new ActivityText("Open middag", "We vertellen wat we leerden.", kind));

    [Fact]
    public void Somebody_can_write_for_another_in_the_same_arena_marked_so()
    {
        var (studio, resident) = (A.LedStudio(), A.Person());
        var taking = A.Participation(studio, resident);
        taking.SeatInArena(studio, resident, Party.ResidentsAdult, null, studio.Lead(), Moment.Now);
        var update = An.Update(studio);
        update.WriteFor(ArenaMember.In(studio, [taking], resident.Id, Moment.Now));
        Assert.Equal((studio.Lead(), resident.Id), (update.WrittenBy, update.WrittenFor));
        update.WriteFor(An.ArenaMember(studio));
        Assert.Null(update.WrittenFor);
        Assert.Equal("Schrijf alleen voor iemand die in deze Arena zit.", Refusal.Of(() => update.WriteFor(An.ArenaMember(A.LedStudio()))));
    }
}
