using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What is written about a practice. <c>IsOfReader</c>: the reader speaks for a partner that works in it.</summary>
public sealed record PracticeFacts(
    Guid Id, string Slug, string Title, string Summary, string Place, PartialDate? Start, PartialDate? End, Setting Setting, ConditionTags Conditions,
    Provenance Provenance, IReadOnlyList<string> Sources, Agreement? Agreement, Guid IssueId, string IssueSlug, string IssueName, int Lessons,
    Guid? MadeBy, bool IsOfReader, PracticeEvaluation? Evaluation);

/// <summary>A lesson that the practice taught.</summary>
public sealed record TaughtLesson(Guid Id, string Slug, string Title, string Learned, Condition Conditions, int? Year);

/// <summary>A practice with its questions before it and its lessons after it.</summary>
public sealed record PracticePage(PracticeFacts Practice, Page<TaughtLesson> Lessons, ILookup<StrandKind, Strand> Strands)
{
    /// <summary>How it is evaluated, as far as that was written down.</summary>
    public PracticeEvaluation? Evaluation => Practice.Evaluation;
}

/// <summary>Reads a practice with all that hangs on it: three commands.</summary>
public sealed class PracticePageQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The practice and a page of its lessons; null when there is none that the reader may see.</summary>
    public async Task<PracticePage?> FindAsync(string slug, int page, Reader reader, CancellationToken cancel = default)
    {
        var readable = db.Lessons.VisibleTo(reader).Shared();
        var practice = await (
            from found in db.Practices.AsNoTracking().VisibleTo(reader, clock.Today())
            where found.Slug == slug
            join issue in db.Issues on found.IssueId equals issue.Id
            join each in db.Evaluations on found.Id equals each.PracticeId into evaluations
            from evaluation in evaluations.DefaultIfEmpty()
            select new PracticeFacts(
                found.Id, found.Slug, found.Title, found.Summary, found.Place, found.Start, found.End, found.Setting, found.Conditions,
                found.Provenance, found.Sources, found.Agreement, issue.Id, issue.Slug, issue.Name,
                readable.Count(lesson => lesson.PracticeId == found.Id || lesson.OtherPractices.Any(other => other.PracticeId == found.Id)),
                found.MadeBy, found.Partners.Any(partner => reader.PartnerIds.Contains(partner.PartnerId)), evaluation))
            .SingleOrDefaultAsync(cancel);
        if (practice is null)
            return null;

        var lessons = await LessonsOf(practice.Id, readable).OnPage(page).ToListAsync(cancel);
        var strands = await StrandsOf(practice, [.. lessons.Select(lesson => lesson.Id)], reader).ToListAsync(cancel);
        return new PracticePage(practice, new(lessons, page, practice.Lessons), strands.ToLookup(strand => strand.Kind));
    }

    private static IQueryable<TaughtLesson> LessonsOf(Guid practice, IQueryable<Lesson> readable) => readable
        .Where(lesson => lesson.PracticeId == practice || lesson.OtherPractices.Any(other => other.PracticeId == practice))
        .OrderByDescending(lesson => lesson.SharedAt).ThenByDescending(lesson => lesson.Year ?? 0).ThenBy(lesson => lesson.Id)
        .Select(lesson => new TaughtLesson(lesson.Id, lesson.Slug, lesson.Title, lesson.Learned, lesson.Conditions.On, lesson.Year));

    private IQueryable<Strand> StrandsOf(PracticeFacts practice, IReadOnlyList<Guid> lessons, Reader reader)
    {
        var partners = db.Set<PracticePartner>().Where(each => each.PracticeId == practice.Id).Select(each => each.PartnerId);
        var questions = db.Set<PracticeQuestion>().Where(each => each.PracticeId == practice.Id).Select(each => each.QuestionId);
        return db.OfIssues(db.Set<PracticeIssue>().Where(each => each.PracticeId == practice.Id).Select(each => each.IssueId))
            .Concat(db.OfQuestions(reader, questions, StrandKind.Question))
            .Concat(db.Partners.Where(partner => partners.Contains(partner.Id)).Select(partner => new Strand
            {
                Kind = partner.TakesPart ? StrandKind.Partner : StrandKind.Named,
                Slug = partner.Slug,
                Title = partner.Name,
                Note = null,
                Under = null,
            }))
            .Concat(db.OfInsightsOn(reader, lessons))
            .Concat(db.OfPublicationsOn(reader, lessons))
            .Concat(db.OfQuestionsOn(practice.IssueId))
            .Concat(db.OfPublications(db.Issues.Where(issue => issue.Id == practice.IssueId).Select(issue => issue.Id)));
    }
}
