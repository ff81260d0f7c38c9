using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The working place of a studio, for those in its Arena: six commands, whatever there is.</summary>
public sealed class ArenaQueries(PortalDbContext db, SeatQueries seats)
{
    private const int Most = 20;

    /// <summary>What the Arena works on.</summary>
    public async Task<ArenaPage> FindAsync(LearningStudio studio, Reader reader, DateOnly today, CancellationToken cancel = default)
    {
        var issueId = studio.IssueId;
        return new ArenaPage(await seats.SittingAsync(studio.Id, cancel))
        {
            Questions = await db.Questions.VisibleTo(reader, db.Studios).Where(question => question.StudioId == studio.Id)
                .OrderBy(question => question.Text).Select(question => question.Text).ToListAsync(cancel),
            Practices = await db.Practices.VisibleTo(reader, today).Where(practice => practice.IssueId == issueId).OrderBy(practice => practice.Title)
                .Select(practice => new ArenaLine(practice.Slug, practice.Title, practice.FirstDay != null && practice.FirstDay > today)).ToListAsync(cancel),
            Lessons = await db.Lessons.VisibleTo(reader)
                .Where(lesson => lesson.IssueId == issueId && (lesson.State == LessonState.Draft || lesson.State == LessonState.Checked))
                .OrderByDescending(lesson => lesson.WrittenAt).ThenBy(lesson => lesson.Id).Take(Most)
                .Select(lesson => new ArenaLine(lesson.Slug, lesson.Title, lesson.State == LessonState.Draft)).ToListAsync(cancel),
            Insights = await db.Insights.VisibleTo(reader).Where(insight => insight.IssueId == issueId && insight.State == InsightState.Proposed)
                .OrderByDescending(insight => insight.WrittenAt).ThenBy(insight => insight.Id).Take(Most)
                .Select(insight => new ArenaLine(insight.Slug, insight.Title, false)).ToListAsync(cancel),
            Advices = await db.Advices.VisibleTo(reader).Where(advice => advice.IssueId == issueId)
                .OrderByDescending(advice => advice.GivenAt ?? advice.AskedAt).ThenBy(advice => advice.Id).Take(Most)
                .Select(advice => new ArenaLine(advice.Slug, advice.Title ?? advice.Question!, advice.Internal)).ToListAsync(cancel),
        };
    }
}

/// <summary>What the Arena works on.</summary>
/// <param name="Sitting">Who sits there.</param>
public sealed record ArenaPage(IReadOnlyList<SittingRow> Sitting)
{
    /// <summary>Questions, those on the table only included.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Practices; marked: still being prepared.</summary>
    public IReadOnlyList<ArenaLine> Practices { get; init; } = [];

    /// <summary>Lessons that aren't shared yet; marked: a draft, else checked.</summary>
    public IReadOnlyList<ArenaLine> Lessons { get; init; } = [];

    /// <summary>Insights that aren't adopted yet.</summary>
    public IReadOnlyList<ArenaLine> Insights { get; init; } = [];

    /// <summary>Advice to this studio; marked: internal.</summary>
    public IReadOnlyList<ArenaLine> Advices { get; init; } = [];
}

/// <summary>One thing on the table, with a mark whose meaning its list says.</summary>
public sealed record ArenaLine(string Slug, string Title, bool Marked);
