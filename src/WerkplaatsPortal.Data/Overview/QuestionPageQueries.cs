using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Reads a question with what was learned from it: four commands.</summary>
public sealed class QuestionPageQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The question and a page of its lessons; null when there is none that the reader may see.</summary>
    /// <param name="issue">The slug of the issue of its studio.</param>
    /// <param name="slug">The slug of the question.</param>
    /// <param name="page">Which page of lessons.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<QuestionPage?> FindAsync(string issue, string slug, int page, Reader reader, CancellationToken cancel = default)
    {
        var question = await QuestionsOf(issue, slug, reader).SingleOrDefaultAsync(cancel);
        if (question is null)
            return null;

        var found = LessonsOf(question.Id, reader);
        var total = await found.CountAsync(cancel);
        var lessons = await AnsweringAsync(found.OrderByDescending(lesson => lesson.SharedAt).ThenBy(lesson => lesson.Id).OnPage(page), reader, cancel);
        var strands = await StrandsOf(question, [.. lessons.Select(each => each.Lesson.Id)], reader).ToListAsync(cancel);
        return new QuestionPage(question, new(lessons, page, total), strands.ToLookup(strand => strand.Kind));
    }

    private IQueryable<QuestionFacts> QuestionsOf(string issueSlug, string slug, Reader reader) =>
        from question in db.Questions.AsNoTracking().VisibleTo(reader, db.Studios)
        join studio in db.Studios on question.StudioId equals studio.Id
        join issue in db.Issues on studio.IssueId equals issue.Id
        where issue.Slug == issueSlug && question.Slug == slug
        select new QuestionFacts(
            question.Id, question.Slug, question.Text, question.State, question.AwaitsArena, question.Conditions, question.ArticulatedAt,
                question.Provenance, issue.Id, issue.Slug, issue.Name);

    /// <summary>What answers it says so itself, or comes from a practice that works on it.</summary>
    private IQueryable<Lesson> LessonsOf(Guid question, Reader reader)
    {
        var practices = db.Set<PracticeQuestion>().Where(each => each.QuestionId == question).Select(each => each.PracticeId);
        return db.Lessons.AsNoTracking().VisibleTo(reader).Shared().Where(lesson =>
            lesson.Questions.Any(each => each.QuestionId == question && !each.Raises)
            || (lesson.PracticeId != null && practices.Contains(lesson.PracticeId.Value))
            || lesson.OtherPractices.Any(other => practices.Contains(other.PracticeId)));
    }

    private Task<List<AnsweringLesson>> AnsweringAsync(IQueryable<Lesson> lessons, Reader reader, CancellationToken cancel) => (
        from lesson in lessons
        join practice in db.Practices.VisibleTo(reader, clock.Today()) on lesson.PracticeId equals practice.Id into practices
        from practice in practices.DefaultIfEmpty()
        orderby lesson.SharedAt descending, lesson.Id
        select new AnsweringLesson(
            new TaughtLesson(lesson.Id, lesson.Slug, lesson.Title, lesson.Learned, lesson.Conditions.On, lesson.Year),
            practice == null ? null : practice.Slug)).ToListAsync(cancel);

    private IQueryable<Strand> StrandsOf(QuestionFacts question, IReadOnlyList<Guid> lessons, Reader reader)
    {
        var raising = db.Set<LessonQuestion>().Where(each => each.QuestionId == question.Id && each.Raises).Select(each => each.LessonId);
        return db.Practices.VisibleTo(reader, clock.Today())
            .Where(practice => practice.Questions.Any(each => each.QuestionId == question.Id))
            .OrderBy(practice => practice.Title).Take(Strands.Most)
            .Select(practice => new Strand { Kind = StrandKind.Practice, Slug = practice.Slug, Title = practice.Title, Note = practice.Place, Under = null })
            .Concat(db.Lessons.VisibleTo(reader).Shared().Where(lesson => raising.Contains(lesson.Id)).OrderBy(lesson => lesson.Id).Take(Strands.Most)
                .Select(lesson => new Strand { Kind = StrandKind.Lesson, Slug = lesson.Slug, Title = lesson.Title, Note = null, Under = null }))
            .Concat(db.OfInsightsOn(reader, lessons))
            .Concat(db.OfPublicationsOn(reader, lessons))
            .Concat(db.OfPublications(db.Issues.Where(issue => issue.Id == question.IssueId).Select(issue => issue.Id)));
    }
}
