using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Testing.Builders;
using Xunit;

namespace WerkplaatsPortal.Domain.Tests.Knowledge;

public class LessonTests
{
    private const string NotTheLead = "Alleen de trekker van het leeratelier kan dit doen.";

    private readonly LearningStudio studio = A.LedStudio();

    [Fact]
    public void A_lesson_goes_from_draft_to_checked_to_shared()
    {
        var lesson = A.Lesson(studio);
        Assert.Equal((LessonState.Draft, null), (lesson.State, lesson.SharedAt));
        lesson.Check(studio, A.LessonText(), studio.Lead(), Moment.Now);
        Assert.Equal(LessonState.Checked, lesson.State);
        lesson.Share(studio, Audience.Tribune, studio.Lead(), Moment.Now);
        Assert.Equal((LessonState.Shared, Audience.Tribune, Moment.Now), (lesson.State, lesson.Audience, lesson.SharedAt));
        Assert.Equal([LessonState.Checked, LessonState.Shared], lesson.Steps.Select(step => step.State));
    }

    [Fact]
    public void No_step_of_a_lesson_can_be_skipped_or_taken_twice()
    {
        const string checkFirst = "Kijk de les eerst na. Daarna kun je haar delen.";
        var shared = A.SharedLesson(studio);
        Assert.Equal(checkFirst, Refusal.Of(() => A.Lesson(studio).Share(studio, Audience.Public, studio.Lead(), Moment.Now)));
        Assert.Equal(checkFirst, Refusal.Of(() => shared.Share(studio, Audience.Public, studio.Lead(), Moment.Now)));
        Assert.Equal("Alleen een concept kan worden nagekeken.", Refusal.Of(() => shared.Check(studio, A.LessonText(), studio.Lead(), Moment.Now)));
        Assert.Equal("Deze les is nog niet gedeeld.", Refusal.Of(() => A.Lesson(studio).ShareWith(studio, Audience.Public, null, null, studio.Lead(), Moment.Now)));
    }

    [Fact]
    public void Only_the_lead_of_the_studio_takes_a_step_with_a_lesson()
    {
        var (other, shared) = (A.Person().Id, A.SharedLesson(studio));
        Assert.Equal(NotTheLead, Refusal.Of(() => Lesson.Record(studio, null, "x", A.LessonText(), Audience.Arena, other, Moment.Now)));
        Assert.Equal(NotTheLead, Refusal.Of(() => A.Lesson(studio).Check(studio, A.LessonText(), other, Moment.Now)));
        Assert.Equal(NotTheLead, Refusal.Of(() => A.CheckedLesson(studio).Share(studio, Audience.Public, other, Moment.Now)));
        Assert.Equal(NotTheLead, Refusal.Of(() => shared.ShareWith(studio, Audience.Arena, "Toch niet.", null, other, Moment.Now)));
        Assert.Equal(NotTheLead, Refusal.Of(() => shared.Revise(studio, A.LessonText(), other, Moment.Now)));
        Assert.Equal(NotTheLead, Refusal.Of(() => shared.Withdraw(studio, "Klopt niet.", other, Moment.Now)));
    }

    [Fact]
    public void A_lesson_answers_a_question_or_raises_it_not_both()
    {
        var (lesson, raised, answered) = (A.SharedLesson(studio), A.Question(studio, "Hoe verder?"), A.Question(studio, "Hoe begon het?"));
        lesson.Answers([answered.Id]);
        lesson.Asks(studio, raised, studio.Lead(), Moment.Now);
        lesson.Asks(studio, raised, studio.Lead(), Moment.Now);
        Assert.Equal([(answered.Id, false), (raised.Id, true)], lesson.Questions.Select(each => (each.QuestionId, each.Raises)));
        Assert.Equal("Deze les geeft al antwoord op die vraag.", Refusal.Of(() => lesson.Asks(studio, answered, studio.Lead(), Moment.Now)));
        Assert.StartsWith("Een les die een vraag oproept", Refusal.Of(() => lesson.Answers([raised.Id])), StringComparison.Ordinal);
        Assert.Equal(NotTheLead, Refusal.Of(() => lesson.Asks(studio, raised, A.Person().Id, Moment.Now)));
    }

    [Fact]
    public void A_change_of_more_than_words_is_a_step_with_its_reason_and_no_version()
    {
        var lesson = A.SharedLesson(studio, title: "Eerst eten");
        var words = A.LessonText("Eerst eten") with { Year = 2025 };
        lesson.Revise(studio, words, studio.Lead(), Moment.Now, "Het jaar klopte niet.");
        Assert.Equal((1, 2025), (lesson.Versions.Count, lesson.Year));
        Assert.Equal((LessonState.Shared, "Het jaar klopte niet.", studio.Lead()), (lesson.Steps[^1].State, lesson.Steps[^1].Reason, lesson.Steps[^1].TakenBy!.Value));
    }

    [Fact]
    public void The_lead_of_another_studio_takes_no_step_with_a_lesson()
    {
        var other = A.LedStudio();
        Assert.Equal(
            "Deze les hoort bij een ander leeratelier.", Refusal.Of(() => A.Lesson(studio).Check(other, A.LessonText(), other.Lead(), Moment.Now)));
    }

    [Fact]
    public void A_former_lead_takes_no_step_with_a_lesson()
    {
        var (lesson, former) = (A.CheckedLesson(studio), studio.Lead());
        studio.Appoint(A.Person(), Moment.Today);
        Assert.Equal(NotTheLead, Refusal.Of(() => lesson.Share(studio, Audience.Public, former, Moment.Now)));
    }

    [Fact]
    public void What_was_first_written_stays_readable_next_to_the_checked_text()
    {
        var first = A.LessonText("Eerst") with { HoldsFor = "Deze wijk." };
        var lesson = A.Lesson(studio, text: first);
        lesson.Check(studio, first with { Title = "Nagekeken", HoldsFor = "Elke wijk." }, studio.Lead(), Moment.Now);
        Assert.Equal(
            [(1, "Eerst", "Deze wijk."), (2, "Nagekeken", "Elke wijk.")],
            lesson.Versions.Select(version => (version.Number, version.Title, version.HoldsFor ?? "")));
        Assert.Equal("eerst", lesson.Slug);
    }

    [Fact]
    public void The_same_words_make_no_new_version() => Assert.Single(A.CheckedLesson(studio).Versions);

    [Fact]
    public void A_widened_audience_is_recorded_and_needs_no_reason()
    {
        var lesson = A.SharedLesson(studio, audience: Audience.Arena);
        lesson.ShareWith(studio, Audience.Public, null, null, studio.Lead(), Moment.Now);
        Assert.Equal((Audience.Public, Audience.Public), (lesson.Audience, lesson.Steps[^1].Audience));
    }

    [Fact]
    public void A_narrowed_audience_is_recorded_with_its_reason()
    {
        var lesson = A.SharedLesson(studio);
        Assert.Equal("Schrijf waarom minder mensen de les mogen lezen.", Refusal.Of(() => lesson.ShareWith(studio, Audience.Tribune, " ", null, studio.Lead(), Moment.Now)));
        Assert.Equal(Audience.Public, lesson.Audience);
        lesson.ShareWith(studio, Audience.Tribune, "Herkenbaar voor één gezin.", null, studio.Lead(), Moment.Now);
        Assert.Equal((Audience.Tribune, "Herkenbaar voor één gezin."), (lesson.Audience, lesson.Steps[^1].Reason));
    }

    [Fact]
    public void A_lesson_stays_shared_as_widely_as_the_insights_that_rest_on_it()
    {
        var lesson = A.SharedLesson(studio);
        void ShareWith(Audience audience) => lesson.ShareWith(studio, audience, "Herkenbaar.", Audience.Tribune, studio.Lead(), Moment.Now);
        Assert.Equal("Audience", Refusal.FieldOf(() => ShareWith(Audience.Arena)));
        ShareWith(Audience.Tribune);
        Assert.Equal(Audience.Tribune, lesson.Audience);
    }

    [Fact]
    public void Sharing_with_the_same_audience_changes_nothing()
    {
        var lesson = A.SharedLesson(studio);
        lesson.ShareWith(studio, Audience.Public, null, null, studio.Lead(), Moment.Now);
        Assert.Equal(2, lesson.Steps.Count);
    }

    [Fact]
    public void A_refused_reason_leaves_the_audience_and_the_state_as_they_were()
    {
        var (lesson, tooLong) = (A.SharedLesson(studio), new string('x', Lesson.ReasonMaxLength + 1));
        Refusal.Of(() => lesson.ShareWith(studio, Audience.Arena, tooLong, null, studio.Lead(), Moment.Now));
        Refusal.Of(() => lesson.Withdraw(studio, tooLong, studio.Lead(), Moment.Now));
        Assert.Equal((Audience.Public, LessonState.Shared, 2), (lesson.Audience, lesson.State, lesson.Steps.Count));
    }

    [Fact]
    public void A_withdrawn_lesson_keeps_its_address_and_its_reason()
    {
        var lesson = A.SharedLesson(studio, title: "Te snel gedacht");
        Assert.Equal("Schrijf waarom je de les intrekt.", Refusal.Of(() => lesson.Withdraw(studio, "", studio.Lead(), Moment.Now)));
        lesson.Withdraw(studio, "Het klopte niet.", studio.Lead(), Moment.Now);
        Assert.Equal((LessonState.Withdrawn, "te-snel-gedacht", "Het klopte niet."), (lesson.State, lesson.Slug, lesson.Steps[^1].Reason));
        Assert.False(lesson.IsSharedWith(Audience.Arena));
        Assert.Equal("Deze les is al ingetrokken.", Refusal.Of(() => lesson.Withdraw(studio, "Nog eens.", studio.Lead(), Moment.Now)));
        Assert.Equal("Deze les is ingetrokken.", Refusal.Of(() => lesson.Revise(studio, A.LessonText(), studio.Lead(), Moment.Now)));
    }

    [Fact]
    public void A_lesson_takes_over_the_setting_of_its_practice_and_may_correct_it()
    {
        var practice = A.Practice(studio, text: A.PracticeText() with { Setting = new Setting { Levels = Level.Family } });
        Assert.Equal(Level.Family, A.Lesson(studio, practice).Setting.Levels);
        var corrected = A.LessonText() with { Setting = new Setting { Levels = Level.Group } };
        Assert.Equal(Level.Group, A.Lesson(studio, practice, text: corrected).Setting.Levels);
    }

    [Fact]
    public void A_lesson_comes_from_a_practice_or_is_marked_as_from_elsewhere()
    {
        var practice = A.Practice(studio);
        Assert.Equal(practice.Id, A.Lesson(studio, practice).PracticeId);
        Assert.Null(A.Lesson(studio).PracticeId);
    }

    [Fact]
    public void A_practice_of_another_studio_teaches_only_where_it_belongs_too()
    {
        var practice = A.Practice(A.LedStudio());
        Assert.Equal("Deze praktijk hoort bij een ander leeratelier.", Refusal.Of(() => A.Lesson(studio, practice)));
        practice.AlsoBelongsTo([studio.IssueId]);
        Assert.Equal(studio.IssueId, A.Lesson(studio, practice).IssueId);
    }

    [Fact]
    public void A_lesson_has_a_condition_a_title_what_was_learned_and_a_possible_year()
    {
        var text = A.LessonText();
        Assert.Equal("Kies minstens één voorwaarde.", Refusal.Of(() => A.Lesson(studio, text: text with { Conditions = ConditionTags.None })));
        Assert.Equal("Vat de les samen in één zin.", Refusal.Of(() => A.Lesson(studio, text: text with { Title = " " })));
        Assert.Equal("Schrijf wat jullie hebben geleerd.", Refusal.Of(() => A.Lesson(studio, text: text with { Learned = null! })));
        Assert.Equal("Schrijf een jaar, bijvoorbeeld 2026.", Refusal.Of(() => A.Lesson(studio, text: text with { Year = 26 })));
        Assert.Equal("SourceKind", Refusal.FieldOf(() => A.Lesson(studio, text: text with { SourceKind = (SourceKind)9 })));
        Assert.Equal("Audience", Refusal.FieldOf(() => A.Lesson(studio, text: text, audience: (Audience)9)));
    }

    [Fact]
    public void The_texts_of_a_lesson_may_be_as_long_as_their_limits_and_not_longer()
    {
        var whole = new string('x', Lesson.TextMaxLength);
        var longest = new LessonText(new string('x', Lesson.TitleMaxLength), whole, whole, whole) { HoldsFor = whole, Conditions = A.Tag() };
        A.Lesson(studio, text: longest);
        Assert.Equal("Title", Refusal.FieldOf(() => A.Lesson(studio, text: longest with { Title = longest.Title + "x" })));
        Assert.Equal("Learned", Refusal.FieldOf(() => A.Lesson(studio, text: longest with { Learned = whole + "x" })));
        Assert.Equal("Context", Refusal.FieldOf(() => A.Lesson(studio, text: longest with { Context = whole + "x" })));
        Assert.Equal("Evidence", Refusal.FieldOf(() => A.Lesson(studio, text: longest with { Evidence = whole + "x" })));
        Assert.Equal("HoldsFor", Refusal.FieldOf(() => A.Lesson(studio, text: longest with { HoldsFor = whole + "x" })));
    }

    [Fact]
    public void An_imported_lesson_comes_in_shared_and_public()
    {
        var lesson = A.ImportedLesson(An.Issue().OnAgenda());
        Assert.Equal((LessonState.Shared, Audience.Public, null), (lesson.State, lesson.Audience, lesson.WrittenBy));
    }

    [Fact]
    public void A_lesson_has_a_home_issue_and_may_belong_to_more_practices_and_questions()
    {
        var (lesson, more) = (A.Lesson(studio), Guid.CreateVersion7());
        lesson.AlsoBelongsTo([more, studio.IssueId, more]);
        lesson.AlsoFrom([more, more]);
        lesson.Answers([more, more]);
        Assert.Equal(more, Assert.Single(lesson.OtherIssues).IssueId);
        Assert.Equal(more, Assert.Single(lesson.OtherPractices).PracticeId);
        Assert.False(Assert.Single(lesson.Questions).Raises);
    }
}
