using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
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
    /// <summary>What visitors read most, for each kind of thing.</summary>
    private static readonly Dictionary<SubjectKind, Prepared<FileLine>> Public =
        Kinds.ToDictionary(kind => kind, kind => new Prepared<FileLine>((db, asked) => Lines(db, kind, asked.Id, Reader.Visitor, asked.Day)));

    private static IEnumerable<SubjectKind> Kinds => [SubjectKind.Practice, SubjectKind.Lesson, SubjectKind.Update, SubjectKind.Meeting];

    /// <summary>The files of a thing that has files, the first first; one command.</summary>
    public Task<List<FileLine>> OfAsync(SubjectKind kind, Guid subjectId, Reader reader, CancellationToken cancel = default) => reader.IsVisitor
        ? Public[kind].ToListAsync(db, new Asked(subjectId, Day: clock.Today()), cancel)
        : Lines(db, kind, subjectId, reader, clock.Today()).ToListAsync(cancel);

    /// <summary>A file to open; null when there is none that the reader may open.</summary>
    public Task<StoredFile?> FindAsync(string code, Reader reader, CancellationToken cancel = default)
    {
        var named = db.Files.AsNoTracking().Where(file => file.Code == code);
        var found = Kinds.Select(kind => VisibleTo(db, named, kind, reader, clock.Today()));
        return found.Aggregate((one, other) => one.Concat(other)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>How many files a thing has now.</summary>
    public Task<int> CountAsync(Guid subjectId, CancellationToken cancel = default) =>
        db.Files.CountAsync(file => file.SubjectId == subjectId && file.WithdrawnAt == null, cancel);

    private static IQueryable<FileLine> Lines(PortalDbContext db, SubjectKind kind, Guid subjectId, Reader reader, DateOnly today) =>
        VisibleTo(db, db.Files.AsNoTracking().Where(file => file.SubjectId == subjectId), kind, reader, today)
            .OrderBy(file => file.AddedAt).ThenBy(file => file.Code)
            .Select(file => new FileLine(file.Code, file.Name, file.Kind, file.Size, file.AddedAt, file.AddedBy == reader.PersonId));

    /// <summary>A lesson that was withdrawn keeps its address and the reason; its files are for its Arena only then.</summary>
    private static IQueryable<StoredFile> VisibleTo(PortalDbContext db, IQueryable<StoredFile> files, SubjectKind kind, Reader reader, DateOnly today)
    {
        var subjects = kind switch
        {
            SubjectKind.Practice => db.Practices.VisibleTo(reader, today).Select(each => each.Id),
            SubjectKind.Lesson => db.Lessons.VisibleTo(reader)
                .Where(lesson => lesson.State == LessonState.Shared || reader.ArenaIssues.Contains(lesson.IssueId)).Select(each => each.Id),
            SubjectKind.Update => db.Updates.WithDraftsVisibleTo(reader).Select(each => each.Id),
            SubjectKind.Meeting => db.Meetings.VisibleTo(reader).Select(each => each.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no files."),
        };
        return files.Where(file => file.WithdrawnAt == null && file.SubjectKind == kind && subjects.Contains(file.SubjectId));
    }
}
