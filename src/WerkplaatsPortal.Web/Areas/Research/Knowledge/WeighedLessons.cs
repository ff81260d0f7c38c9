using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>The lessons that a form names under an insight.</summary>
internal static class WeighedLessons
{
    /// <summary>The chosen lessons, those that carry it and those that contradict it.</summary>
    /// <exception cref="RuleViolation">The reader can't open one of them.</exception>
    public static async Task<List<WeighedLesson>> WeighAsync(this LessonChoiceQueries lessons, InsightForm form, Reader reader)
    {
        var carrying = await lessons.ChosenAsync(reader, form.Lessons, nameof(form.Lessons));
        var contradicting = await lessons.ChosenAsync(reader, form.Contradicting, nameof(form.Contradicting));
        return
        [
            .. carrying.Select(lesson => new WeighedLesson(lesson)),
            .. contradicting.Select(lesson => new WeighedLesson(lesson, Contradicts: true)),
        ];
    }
}
