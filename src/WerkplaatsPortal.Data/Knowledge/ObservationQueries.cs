using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>An observation in one line. <c>Name</c> is the name that its writer chose; <c>Lessons</c> counts what was made of it.</summary>
public sealed record ObservationLine(
    Guid Id, string Text, DateOnly Day, Condition Conditions, SourceKind SourceKind, string Name, bool ByLink, DateTime WrittenAt,
    string Practice, string PracticeSlug, int Lessons);

/// <summary>Who may read observations.</summary>
public static class ObservationVisibility
{
    /// <summary>Those of Arenas in which the reader sits or that he or she leads, and those that he or she wrote.</summary>
    public static IQueryable<Observation> VisibleTo(this IQueryable<Observation> observations, Reader reader) =>
        observations.Where(each =>
            reader.ArenaIssues.Contains(each.IssueId) || (each.WrittenBy != null && each.WrittenBy == reader.PersonId));
}

/// <summary>Reads what was observed along the way.</summary>
public sealed class ObservationQueries(PortalDbContext db)
{
    /// <summary>A page of those of a practice that the reader may see, the newest first; two commands.</summary>
    public async Task<Page<ObservationLine>> OfAsync(LearningPractice practice, int page, Reader reader, CancellationToken cancel = default)
    {
        var of = db.Observations.AsNoTracking().VisibleTo(reader).Where(each => each.PracticeId == practice.Id);
        return new(await LinesOf(of).OnPage(page).ToListAsync(cancel), page, await of.CountAsync(cancel));
    }

    /// <summary>What somebody wrote with a personal link, the newest first.</summary>
    public async Task<IReadOnlyList<ObservationLine>> OfLinkAsync(PersonalLink link, CancellationToken cancel = default) =>
        await LinesOf(db.Observations.AsNoTracking().Where(each => each.LinkId == link.Id)).Take(Page<ObservationLine>.Size).ToListAsync(cancel);

    /// <summary>A page of what came in on a studio's practices and became no lesson yet, the newest first; two commands.</summary>
    public async Task<Page<ObservationLine>> CameInAsync(LearningStudio studio, int page, Reader reader, CancellationToken cancel = default)
    {
        var cameIn = db.Observations.AsNoTracking().VisibleTo(reader)
            .Where(each => each.IssueId == studio.IssueId && !db.Lessons.Any(lesson => lesson.ObservationId == each.Id));
        return new(await LinesOf(cameIn).OnPage(page).ToListAsync(cancel), page, await cameIn.CountAsync(cancel));
    }

    /// <summary>One of a studio, with the slug of its practice; null when the reader may see none by that id.</summary>
    public async Task<(Observation Observation, string Practice)?> FindAsync(
        LearningStudio studio, Guid id, Reader reader, CancellationToken cancel = default)
    {
        var found = await (
            from each in db.Observations.VisibleTo(reader)
            join practice in db.Practices on each.PracticeId equals practice.Id
            where each.Id == id && each.IssueId == studio.IssueId
            select new { Observation = each, practice.Slug }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.Observation, found.Slug);
    }

    /// <summary>The name under which the observation was made that a lesson is made of; for its Arena only.</summary>
    public async Task<string?> NameOfAsync(Guid observation, CancellationToken cancel = default) =>
        await LinesOf(db.Observations.AsNoTracking().Where(each => each.Id == observation)).Select(each => each.Name).SingleOrDefaultAsync(cancel);

    private IQueryable<ObservationLine> LinesOf(IQueryable<Observation> observations) =>
        from each in observations
        join practice in db.Practices on each.PracticeId equals practice.Id
        join person in db.People on each.WrittenBy equals (Guid?)person.Id into people
        from writer in people.DefaultIfEmpty()
        join link in db.PersonalLinks on each.LinkId equals (Guid?)link.Id into links
        from guest in links.DefaultIfEmpty()
        orderby each.WrittenAt descending, each.Id descending
        select new ObservationLine(
            each.Id, each.Text, each.Day, each.Conditions, each.SourceKind, guest.Name ?? writer.ChosenName ?? writer.Name, each.LinkId != null,
            each.WrittenAt, practice.Title, practice.Slug, db.Lessons.Count(lesson => lesson.ObservationId == each.Id));
}
