using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Knowledge;

/// <content>What a lesson belongs to: issues, practices, questions, and the insights that it speaks against.</content>
public sealed partial class Lesson
{
    /// <summary>Replaces the other issues that it belongs to.</summary>
    public void AlsoBelongsTo(IEnumerable<Guid> issueIds) =>
        Replace(otherIssues, issueIds.Where(id => id != IssueId).Select(id => new LessonIssue(Id, id)), new LessonRevised(Id));

    /// <summary>Replaces the other practices that taught it.</summary>
    public void AlsoFrom(IEnumerable<Guid> practiceIds) =>
        Replace(otherPractices, practiceIds.Where(id => id != PracticeId).Select(id => new LessonPractice(Id, id)), new LessonRevised(Id));

    /// <summary>Replaces the questions that it answers.</summary>
    /// <exception cref="RuleViolation">It raised one of them.</exception>
    public void Answers(IEnumerable<Guid> questionIds)
    {
        var (answered, raised) = (questionIds.ToList(), questions.Where(question => question.Raises).ToList());
        Rule.Demand(
            raised.TrueForAll(question => !answered.Contains(question.QuestionId)),
            "Een les die een vraag oproept, is niet ook haar antwoord. Kies een andere les.", "Lessons");
        Replace(questions, answered.Select(id => new LessonQuestion(Id, id, Raises: false)).Concat(raised), new LessonRevised(Id));
    }

    /// <summary>The lead says that it raises a question; saying so again changes nothing.</summary>
    /// <exception cref="RuleViolation">It was withdrawn, it answers the question, or somebody else than the lead does so.</exception>
    public void Asks(LearningStudio studio, LearningQuestion question, Guid by, DateTime now)
    {
        DemandLed(studio, by, now);
        Rule.Demand(State != LessonState.Withdrawn, "Deze les is ingetrokken.");
        Rule.Demand(
            questions.TrueForAll(each => each.Raises || each.QuestionId != question.Id), "Deze les geeft al antwoord op die vraag.", "Question");
        Replace(questions, questions.Append(new LessonQuestion(Id, question.Id, Raises: true)), new LessonRevised(Id));
    }

    /// <summary>Replaces the insights that it speaks against. Once it is shared they come back on the Arena's table.</summary>
    public void SpeakAgainst(IEnumerable<Guid> insightIds) =>
        Replace(against, insightIds.Select(id => new LessonAgainst(Id, id)), new LessonRevised(Id));
}
