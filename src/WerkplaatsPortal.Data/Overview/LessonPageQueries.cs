using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// Reads a lesson with its chain: three commands, and one more for its Arena where it is made of an observation.
/// Those of a visitor, the most of all, are prepared.
/// </summary>
public sealed class LessonPageQueries(PortalDbContext db, ObservationQueries observations, TimeProvider clock)
{
    private static readonly Prepared<LessonFacts> PublicFacts = new((db, asked) => Facts(db, asked.Text, Reader.Visitor));

    private static readonly Prepared<Strand> PublicStrands =
        new((db, asked) => new LessonStrands(db, asked.Id, asked.Other, Reader.Visitor, asked.Day).All);

    private static readonly Prepared<ConnectedLesson> PublicLinks = new((db, asked) => Connected(db, asked.Id, Reader.Visitor));

    /// <summary>The lesson; null when there is none that the reader may see. Of a withdrawn one only the facts.</summary>
    public async Task<LessonPage?> FindAsync(string slug, Reader reader, CancellationToken cancel = default)
    {
        var facts = reader.IsVisitor
            ? await PublicFacts.ToListAsync(db, new Asked(Text: slug), cancel)
            : await Facts(db, slug, reader).ToListAsync(cancel);
        if (facts is not [var lesson])
            return null;

        if (lesson.State == LessonState.Withdrawn)
            return new LessonPage(lesson, Array.Empty<Strand>().ToLookup(strand => strand.Kind), []);

        var asked = new Asked(lesson.Id, lesson.IssueId, clock.Today());
        var strands = reader.IsVisitor
            ? await PublicStrands.ToListAsync(db, asked, cancel)
            : await new LessonStrands(db, lesson.Id, lesson.IssueId, reader, asked.Day).All.ToListAsync(cancel);
        var links = reader.IsVisitor
            ? await PublicLinks.ToListAsync(db, asked, cancel)
            : await Connected(db, lesson.Id, reader).ToListAsync(cancel);
        return new LessonPage(lesson, strands.ToLookup(strand => strand.Kind), links)
        {
            Observer = lesson.ObservationId is { } made && reader.SitsInArena(lesson.IssueId) ? await observations.NameOfAsync(made, cancel) : null,
        };
    }

    private static IQueryable<LessonFacts> Facts(PortalDbContext db, string slug, Reader reader)
    {
        var withdrawals = db.Set<LessonStep>().Where(step => step.State == LessonState.Withdrawn);
        return
            from lesson in db.Lessons.AsNoTracking().VisibleTo(reader)
            where lesson.Slug == slug
            join issue in db.Issues on lesson.IssueId equals issue.Id
            join step in withdrawals on lesson.Id equals step.LessonId into steps
            from withdrawn in steps.DefaultIfEmpty()
            select new LessonFacts(
                lesson.Id, lesson.Slug, lesson.Title, lesson.Context, lesson.Learned, lesson.Evidence, lesson.HoldsFor, lesson.SourceKind,
                lesson.Year, lesson.Conditions, lesson.Setting, lesson.Aspects, lesson.Scope, lesson.Provenance, lesson.State, lesson.Audience,
                lesson.SharedAt, lesson.WrittenBy != null || lesson.SharedAt < lesson.WrittenAt, issue.Id, issue.Slug, issue.Name,
                lesson.PracticeId, lesson.Versions.Count, withdrawn.Reason,
                withdrawn == null ? null : withdrawn.TakenAt,
                db.Practices.Where(practice => practice.Id == lesson.PracticeId).Select(practice => practice.End).FirstOrDefault(),
                lesson.ObservationId);
    }

    /// <summary>From both ends, each by its own index.</summary>
    private static IQueryable<ConnectedLesson> Connected(PortalDbContext db, Guid id, Reader reader)
    {
        var outgoing =
            from link in db.LessonLinks.AsNoTracking()
            where link.FromId == id
            join other in db.Lessons.VisibleTo(reader).Shared() on link.ToId equals other.Id
            select new { link.Kind, Speaks = true, link.Remark, other.Slug, other.Title };
        var incoming =
            from link in db.LessonLinks.AsNoTracking()
            where link.ToId == id
            join other in db.Lessons.VisibleTo(reader).Shared() on link.FromId equals other.Id
            select new { link.Kind, Speaks = false, link.Remark, other.Slug, other.Title };
        return
            from each in outgoing.Concat(incoming)
            orderby each.Kind, each.Title
            select new ConnectedLesson(each.Kind, each.Speaks, each.Remark, each.Slug, each.Title);
    }
}
