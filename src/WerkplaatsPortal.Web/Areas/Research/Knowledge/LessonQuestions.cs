using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The questions that a lesson answers, as a form names them.</summary>
internal static class LessonQuestions
{
    /// <summary>The chosen questions, without those that the lesson raised itself.</summary>
    /// <exception cref="RuleViolation">One of them is no question of the studio.</exception>
    public static async Task<List<Guid>> AnsweredByAsync(this PracticeDeskQueries desk, LearningStudio studio, Lesson lesson, LessonForm form)
    {
        var before = lesson.Questions.Select(question => question.QuestionId).ToList();
        var chosen = await desk.QuestionIdsAsync(studio, form.Answers, before, nameof(form.Answers));
        return [.. chosen.Except(lesson.Questions.Where(question => question.Raises).Select(question => question.QuestionId))];
    }
}
