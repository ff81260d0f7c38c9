using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Knowledge;

public class ObservationTests
{
    private readonly LearningStudio studio = A.LedStudio();

    private ArenaMember Lead => ArenaMember.In(studio, [], studio.Lead(), Moment.Now);

    private static ObservationText Words => new("Wie mee kookt, vertelt meer.", Moment.Today, SourceKind.Experience);

    [Fact]
    public void Who_sits_in_the_Arena_observes_its_practices_and_no_others()
    {
        var written = Observation.By(Lead, A.Practice(studio), Words, Moment.Now);
        Assert.Equal((studio.IssueId, (Guid?)studio.Lead(), null), (written.IssueId, written.WrittenBy, written.LinkId));
        Assert.Equal("Deze praktijk hoort bij een ander leeratelier.", Refusal.Of(() => Observation.By(Lead, A.Practice(), Words, Moment.Now)));
    }

    [Fact]
    public void Who_speaks_for_a_partner_observes_where_that_partner_works_as_long_as_he_or_she_speaks_for_it()
    {
        var (practice, partner, person) = (A.Practice(studio), A.Partner(), A.Person());
        var contact = PartnerContact.Appoint(partner, person, Moment.Today.AddDays(-9));
        const string refused = "Alleen wie in deze praktijk samenwerkt, kan hier een waarneming schrijven.";
        Assert.Equal(refused, Refusal.Of(() => Observation.By(contact, practice, Words, Moment.Now)));
        practice.WorkedOnBy([partner.Id]);
        Assert.Equal(person.Id, Observation.By(contact, practice, Words, Moment.Now).WrittenBy);
        contact.StopOn(Moment.Today.AddDays(-1));
        Assert.Equal(refused, Refusal.Of(() => Observation.By(contact, practice, Words, Moment.Now)));
    }

    [Fact]
    public void Who_has_a_personal_link_observes_its_practice_while_it_works()
    {
        var practice = A.Practice(studio);
        var link = PersonalLink.Make(studio, practice, "Roos", "HASH", Moment.Today, studio.Lead(), Moment.Now);
        Assert.Equal((null, link.Id), (Observation.By(link, practice, Words, Moment.Now).WrittenBy, Observation.By(link, practice, Words, Moment.Now).LinkId!.Value));
        Assert.Equal("Deze link werkt niet meer.", Refusal.Of(() => Observation.By(link, A.Practice(studio), Words, Moment.Now)));
        Assert.Equal("Deze link werkt niet meer.", Refusal.Of(() => Observation.By(link, practice, Words, Moment.Now.AddDays(1))));
    }

    [Fact]
    public void An_observation_says_something_of_a_day_that_has_been()
    {
        var practice = A.Practice(studio);
        Assert.Equal("Text", Refusal.FieldOf(() => Observation.By(Lead, practice, Words with { Text = " " }, Moment.Now)));
        Assert.Equal("Day", Refusal.FieldOf(() => Observation.By(Lead, practice, Words with { Day = Moment.Today.AddDays(1) }, Moment.Now)));
    }

    [Fact]
    public void A_lesson_keeps_of_which_observation_in_its_practice_it_is_made()
    {
        var practice = A.Practice(studio);
        var observation = Observation.By(Lead, practice, Words, Moment.Now);
        Lesson Of(LearningPractice? from) => Lesson.Record(
            studio, from, "les", new LessonText("Mee koken", null, observation.Text, null) { Conditions = A.Tag() }, Audience.Arena, studio.Lead(), Moment.Now);

        var lesson = Of(practice);
        lesson.MadeOf(observation);
        Assert.Equal(observation.Id, lesson.ObservationId);
        Assert.Equal("Deze waarneming komt uit een andere praktijk.", Refusal.Of(() => Of(null).MadeOf(observation)));
    }
}
