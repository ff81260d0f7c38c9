using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A file in a list.</summary>
/// <param name="Code">The last part of its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">How many bytes.</param>
/// <param name="AddedAt">When it came, in UTC.</param>
/// <param name="IsOwn">Whether the reader put it there.</param>
public sealed record FileLine(string Code, string Name, FileKind Kind, long Size, DateTime AddedAt, bool IsOwn);

/// <summary>Finds files: who may read the thing may open its files, and nobody else.</summary>
public sealed class FileQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The files of a thing, the first first; one command.</summary>
    public Task<List<FileLine>> OfAsync(Guid subjectId, Reader reader, CancellationToken cancel = default) => VisibleTo(reader)
        .Where(file => file.SubjectId == subjectId)
        .OrderBy(file => file.AddedAt).ThenBy(file => file.Code)
        .Select(file => new FileLine(file.Code, file.Name, file.Kind, file.Size, file.AddedAt, file.AddedBy == reader.PersonId))
        .ToListAsync(cancel);

    /// <summary>A file to open; null when there is none that the reader may open.</summary>
    public Task<StoredFile?> FindAsync(string code, Reader reader, CancellationToken cancel = default) =>
        VisibleTo(reader).SingleOrDefaultAsync(file => file.Code == code, cancel);

    /// <summary>How many files a thing has now.</summary>
    public Task<int> CountAsync(Guid subjectId, CancellationToken cancel = default) =>
        db.Files.CountAsync(file => file.SubjectId == subjectId && file.WithdrawnAt == null, cancel);

    /// <summary>A lesson that was withdrawn keeps its address and the reason; its files are for its Arena only then.</summary>
    private IQueryable<StoredFile> VisibleTo(Reader reader)
    {
        var practices = db.Practices.VisibleTo(reader, clock.Today());
        var lessons = db.Lessons.VisibleTo(reader).Where(lesson => lesson.State == LessonState.Shared || reader.ArenaIssues.Contains(lesson.IssueId));
        var meetings = db.Meetings.VisibleTo(reader);
        var updates = db.Updates.WithDraftsVisibleTo(reader);
        return db.Files.AsNoTracking().Where(file => file.WithdrawnAt == null && (
            (file.SubjectKind == SubjectKind.Practice && practices.Any(each => each.Id == file.SubjectId))
            || (file.SubjectKind == SubjectKind.Lesson && lessons.Any(each => each.Id == file.SubjectId))
            || (file.SubjectKind == SubjectKind.Update && updates.Any(each => each.Id == file.SubjectId))
            || (file.SubjectKind == SubjectKind.Meeting && meetings.Any(each => each.Id == file.SubjectId))));
    }
}
