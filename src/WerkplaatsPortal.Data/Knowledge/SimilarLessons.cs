using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Search;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Knowledge;

/// <summary>What is known of a lesson that others may be like; it may not be written down yet.</summary>
/// <param name="Id">The lesson itself, which is not like itself; null while it is only typed.</param>
/// <param name="Title">Its title so far.</param>
/// <param name="Learned">What was learned, so far.</param>
/// <param name="Conditions">Its conditions.</param>
/// <param name="PracticeId">Its practice.</param>
public sealed record LessonSketch(Guid? Id, string? Title, string? Learned, Condition Conditions, Guid? PracticeId);

/// <summary>A lesson that looks like another one.</summary>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Issue">The issue of its studio.</param>
/// <param name="Practice">Its practice; null when it comes from elsewhere.</param>
/// <param name="State">Where it is on its way.</param>
/// <param name="Likeness">How much it is like the other, from 0 to 100.</param>
public sealed record SimilarLesson(string Slug, string Title, string Issue, string? Practice, LessonState State, int Likeness);

/// <summary>
/// Finds lessons that look like one: by shared words of title and text, and by the same conditions and practice. The search gives a
/// bounded number of candidates; they are put in order here.
/// </summary>
public sealed class SimilarLessons(PortalDbContext db, Finder finder, TimeProvider clock)
{
    /// <summary>The most that are suggested.</summary>
    public const int Most = 5;

    /// <summary>Less alike than this says nothing.</summary>
    private const int Fewest = 24;

    private const int Candidates = 50;
    private const int WordsOfOne = 8;
    private const int WordsOfMany = 2;

    /// <summary>The lessons that look like one, the likest first, as far as the reader may open them: one command and those of the search.</summary>
    public async Task<IReadOnlyList<SimilarLesson>> ToAsync(LessonSketch sketch, Reader reader, CancellationToken cancel = default)
    {
        var words = LessonWords.Telling(sketch.Title, sketch.Learned).Take(WordsOfOne).ToList();
        return words.Count == 0 ? [] : Likest(sketch, await CandidatesAsync(words, Candidates, reader, cancel));
    }

    /// <summary>The same for a page of lessons, at the same cost: coarser, by the most telling words of each title.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<SimilarLesson>>> ToEachAsync(
        IReadOnlyCollection<LessonSketch> sketches, Reader reader, CancellationToken cancel = default)
    {
        var words = sketches.SelectMany(sketch => LessonWords.Telling(sketch.Title, null).Take(WordsOfMany)).Distinct().ToList();
        var candidates = words.Count == 0 ? [] : await CandidatesAsync(words, Candidates * 4, reader, cancel);
        return sketches.ToDictionary(sketch => sketch.Id!.Value, sketch => Likest(sketch, candidates));
    }

    private static IReadOnlyList<SimilarLesson> Likest(LessonSketch sketch, List<Candidate> candidates)
    {
        var own = new LessonWords(sketch.Title, sketch.Learned);
        return
        [
            .. candidates.Where(each => each.Id != sketch.Id)
                .Select(each => (each, likeness: own.LikenessTo(new LessonWords(each.Title, each.Learned))
                    + (5 * Conditions.Vocabulary.In(sketch.Conditions & each.Conditions).Count())
                    + (sketch.PracticeId is not null && sketch.PracticeId == each.PracticeId ? 8 : 0)))
                .Where(pair => pair.likeness >= Fewest)
                .OrderByDescending(pair => pair.likeness).ThenBy(pair => pair.each.Title, StringComparer.Ordinal).Take(Most)
                .Select(pair => new SimilarLesson(
                    pair.each.Slug, pair.each.Title, pair.each.Issue, pair.each.Practice, pair.each.State, Math.Min(pair.likeness, 100))),
        ];
    }

    private async Task<List<Candidate>> CandidatesAsync(List<string> words, int most, Reader reader, CancellationToken cancel)
    {
        var finding = await finder.FindAsync(FoundKind.Lesson, Words.In(string.Join(' ', words)), reader, cancel: cancel);
        var ids = finding.Ids.Take(most).ToList();
        var found = db.Lessons.AsNoTracking().VisibleTo(reader)
            .Where(lesson => ids.Contains(lesson.Id)
                // The search knows only what is shared; of what is being written the newest of the reader's own studios take part.
                || ((lesson.State == LessonState.Draft || lesson.State == LessonState.Checked) && reader.ArenaIssues.Contains(lesson.IssueId)))
            .OrderByDescending(lesson => ids.Contains(lesson.Id)).ThenByDescending(lesson => lesson.WrittenAt).ThenBy(lesson => lesson.Id)
            .Take(2 * most);
        var practicesToSee = db.Practices.VisibleTo(reader, clock.Today());
        return await (
            from lesson in found
            join issue in db.Issues on lesson.IssueId equals issue.Id
            join practice in practicesToSee on lesson.PracticeId equals practice.Id into practices
            from practice in practices.DefaultIfEmpty()
            select new Candidate(
                lesson.Id, lesson.Slug, lesson.Title, lesson.Learned, lesson.Conditions.On, lesson.PracticeId, issue.Name, practice.Title,
                lesson.State))
            .ToListAsync(cancel);
    }

    private sealed record Candidate(
        Guid Id, string Slug, string Title, string Learned, Condition Conditions, Guid? PracticeId, string Issue, string? Practice,
        LessonState State);
}
