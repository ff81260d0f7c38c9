using WerkplaatsPortal.Data;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Areas.Research.Knowledge;

/// <summary>Makes a draft of the form for a new lesson, whatever it began with.</summary>
internal static class LessonDrafting
{
    /// <summary>The draft with all that the form names; the caller saves.</summary>
    /// <exception cref="RuleViolation">A practice, question or issue is not to be chosen here, or a text is missing.</exception>
    public static async Task<Lesson> DraftAsync(
        this PortalDbContext db, NewLessonForm form, LearningStudio studio, PracticeDeskQueries practices, Reader reader, DateTime now)
    {
        var practice = await practices.PracticeAsync(studio, form.Practice, reader, nameof(form.Practice));
        var slug = await db.Lessons.Select(each => each.Slug).NewSlugAsync(form.Title!);
        var lesson = Lesson.Record(studio, practice, slug, form.TextAbout(practice), form.Audience!.Value, reader.PersonId!.Value, now);
        lesson.Answers(await practices.QuestionIdsAsync(studio, form.Answers, [], nameof(form.Answers)));
        lesson.AlsoFrom(await practices.PracticeIdsAsync(studio, form.OtherPractices, reader, nameof(form.OtherPractices)));
        lesson.AlsoBelongsTo(await practices.IssueIdsAsync(form.OtherIssues, nameof(form.OtherIssues)));
        db.Add(lesson);
        return lesson;
    }
}
