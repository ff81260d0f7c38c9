using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview.OpenData;

internal sealed class LessonSet(PortalDbContext db, DateOnly today) : OpenSet<Lesson, LessonRecord>(db)
{
    protected override IQueryable<Lesson> Public => Db.Lessons.AsNoTracking().VisibleTo(Reader.Visitor).Shared()
        .OrderByDescending(lesson => lesson.SharedAt).ThenByDescending(lesson => lesson.Id);

    public override async IAsyncEnumerable<LessonRecord> StreamAsync(
        IQueryable<Lesson> things, [EnumeratorCancellation] CancellationToken cancel)
    {
        var practices = Db.Practices.VisibleTo(Reader.Visitor, today);
        var issues = await LinksAsync(
            from lesson in things
            from other in lesson.OtherIssues
            join issue in Db.Issues on other.IssueId equals issue.Id
            orderby issue.Slug
            select new OpenLink(lesson.Id, issue.Slug), cancel);
        var more = await LinksAsync(
            from lesson in things
            from other in lesson.OtherPractices
            join practice in practices on other.PracticeId equals practice.Id
            orderby practice.Slug
            select new OpenLink(lesson.Id, practice.Slug), cancel);
        var rows =
            from lesson in things
            join issue in Db.Issues on lesson.IssueId equals issue.Id
            join practice in practices on lesson.PracticeId equals practice.Id into own
            from practice in own.DefaultIfEmpty()
            select new
            {
                lesson.Id,
                lesson.Slug,
                lesson.Title,
                lesson.Context,
                lesson.Learned,
                lesson.Evidence,
                lesson.Provenance.Inferred,
                lesson.Conditions,
                lesson.Setting,
                lesson.SourceKind,
                lesson.HoldsFor,
                lesson.Aspects,
                lesson.Provenance.Note,
                lesson.Year,
                lesson.Scope,
                lesson.Provenance.Source,
                Issue = issue.Slug,
                Practice = practice.Slug,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new LessonRecord(
                row.Slug, row.Title, row.Context, row.Learned, row.Evidence, Codes.Grounding(row.Inferred), Codes.Of(row.Conditions.On),
                [row.Issue, .. issues[row.Id]], Codes.Of(Levels.Vocabulary, row.Setting.Levels), Codes.Of(Parties.Vocabulary, row.Setting.Parties),
                Codes.Of(LifeDomains.Vocabulary, row.Setting.Domains), row.Practice is null ? [.. more[row.Id]] : [row.Practice, .. more[row.Id]],
                row.Year, LessonScopes.Vocabulary[row.Scope].Code, row.Source)
            {
                Environments = Codes.Of(SurroundingsNames.Vocabulary, row.Setting.Surroundings),
                SourceKind = SourceKinds.Vocabulary[row.SourceKind].Code,
                HoldsFor = row.HoldsFor,
                Aspects = Codes.Of(LearningAspects.Vocabulary, row.Aspects),
                ConditionMeanings = Codes.MeaningsOf(row.Conditions),
                SocialBasis = Codes.BasisOf(row.Setting),
                Note = row.Note,
            };
        }
    }
}
