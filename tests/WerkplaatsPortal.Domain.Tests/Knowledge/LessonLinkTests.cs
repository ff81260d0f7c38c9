using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Knowledge;

public class LessonLinkTests
{
    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void A_lead_connects_a_lesson_with_a_shared_one_of_another_studio_and_says_how()
    {
        var (own, other) = (A.Lesson(studio), A.SharedLesson(A.LedStudio()));
        var link = Connect(own, other, " Ja, maar alleen overdag. ");
        Assert.Equal((own.Id, other.Id, LessonLinkKind.Nuances), (link.FromId, link.ToId, link.Kind));
        Assert.Equal(("Ja, maar alleen overdag.", studio.Lead()), (link.Remark, link.ConnectedBy));
        Assert.Equal(other.Id, Assert.Single(link.Events.OfType<LessonsConnected>()).OtherId);
    }

    [Fact]
    public void A_lesson_is_not_connected_with_itself()
    {
        var lesson = A.Lesson(studio);
        Assert.Equal("Kies een andere les om mee te verbinden.", Refusal.Of(() => Connect(lesson, lesson)));
    }

    [Fact]
    public void One_of_the_lessons_is_of_the_leads_own_studio()
    {
        var other = A.LedStudio();
        Assert.Equal("Eén van de lessen moet uit je eigen leeratelier komen.", Refusal.Of(() => Connect(A.SharedLesson(other), A.SharedLesson(other))));
    }

    [Fact]
    public void A_draft_of_another_studio_and_a_withdrawn_lesson_are_not_connected()
    {
        var withdrawn = A.SharedLesson(studio);
        withdrawn.Withdraw(studio, "Klopt niet.", studio.Lead(), Moment.Now);
        Assert.Equal("Verbind alleen met een les die gedeeld is.", Refusal.Of(() => Connect(A.Lesson(studio), A.Lesson(A.LedStudio()))));
        Assert.Equal("Verbind alleen met een les die gedeeld is.", Refusal.Of(() => Connect(A.Lesson(studio), withdrawn)));
    }

    [Fact]
    public void Only_the_lead_connects_lessons() => Assert.Equal(
        "Alleen de trekker van het leeratelier kan dit doen.",
        Refusal.Of(() => LessonLink.Connect(studio, A.Lesson(studio), A.Lesson(studio), LessonLinkKind.Supports, null, A.Person().Id, Moment.Now)));

    [Fact]
    public void A_remark_may_be_as_long_as_its_limit_and_not_longer()
    {
        Connect(A.Lesson(studio), A.Lesson(studio), new string('x', LessonLink.RemarkMaxLength));
        Assert.Equal("Remark", Refusal.FieldOf(() => Connect(A.Lesson(studio), A.Lesson(studio), new string('x', LessonLink.RemarkMaxLength + 1))));
    }

    [Fact]
    public void A_connection_is_mended_from_either_end_and_what_stood_there_stays_readable()
    {
        var other = A.LedStudio();
        var (own, theirs) = (A.Lesson(studio), A.SharedLesson(other));
        var link = Connect(own, theirs, "Ja, maar alleen overdag.");
        link.Mend(other, theirs, LessonLinkKind.Contradicts, "Ook overdag niet.", other.Lead(), Moment.Now);
        Assert.Equal((LessonLinkKind.Contradicts, "Ook overdag niet."), (link.Kind, link.Remark));
        Assert.Equal((LessonLinkKind.Nuances, "Ja, maar alleen overdag.", null), (link.Steps[0].Kind, link.Steps[0].Remark, link.Steps[0].Reason));
        link.Mend(studio, own, LessonLinkKind.Contradicts, "Ook overdag niet. ", studio.Lead(), Moment.Now);
        Assert.Single(link.Steps);
    }

    [Fact]
    public void A_connection_is_removed_with_a_reason_and_only_by_a_lead_of_one_of_its_ends()
    {
        var (own, theirs, third) = (A.Lesson(studio), A.SharedLesson(A.LedStudio()), A.LedStudio());
        var link = Connect(own, theirs);
        Assert.Equal("Schrijf waarom je de verbinding weghaalt.", Refusal.Of(() => link.Remove(studio, own, " ", studio.Lead(), Moment.Now)));
        Assert.Equal("Eén van de lessen moet uit je eigen leeratelier komen.", Refusal.Of(() => link.Remove(third, theirs, "Weg.", third.Lead(), Moment.Now)));
        link.Remove(studio, own, "Ze gaan over iets anders.", studio.Lead(), Moment.Now);
        Assert.Equal((Moment.Now, "Ze gaan over iets anders."), (link.RemovedAt, link.Steps[^1].Reason));
        Assert.Equal("Deze verbinding is al weggehaald.", Refusal.Of(() => link.Mend(studio, own, LessonLinkKind.Supports, null, studio.Lead(), Moment.Now)));
    }

    private LessonLink Connect(Lesson from, Lesson to, string? remark = null) =>
        LessonLink.Connect(studio, from, to, LessonLinkKind.Nuances, remark, studio.Lead(), Moment.Now);
}
