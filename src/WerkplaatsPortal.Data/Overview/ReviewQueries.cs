using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A round with how far it is.</summary>
/// <param name="Round">The round, not tracked.</param>
/// <param name="Reviews">Its issues by name.</param>
public sealed record RoundProgress(ReviewRound Round, IReadOnlyList<ReviewLine> Reviews)
{
    /// <summary>How many issues ended in a decision.</summary>
    public int Decided => Reviews.Count(review => review.Outcome is not null);

    /// <summary>Whether every issue that still stands on the agenda did.</summary>
    public bool CanClose => Round.ClosedOn is null && Reviews.All(review => !review.Waits);
}

/// <summary>An issue in a round.</summary>
/// <param name="Slug">The slug of the issue.</param>
/// <param name="Name">What it is called.</param>
/// <param name="WrittenAt">When somebody last wrote (UTC); null while nobody did.</param>
/// <param name="Outcome">In what it ended.</param>
/// <param name="TakenOn">When.</param>
/// <param name="StepTaken">Whether the step on the agenda that it ended in was taken since.</param>
/// <param name="IsOnAgenda">Whether the issue still stands on the agenda; one that went needs no decision.</param>
public sealed record ReviewLine(
    string Slug, string Name, DateTime? WrittenAt, ReviewOutcome? Outcome, DateOnly? TakenOn, bool StepTaken, bool IsOnAgenda)
{
    /// <summary>Whether the round waits for it.</summary>
    public bool Waits => IsOnAgenda && Outcome is null;
}

/// <summary>What is known of an issue since a day, as every visitor sees it.</summary>
public sealed record ReviewFacts(
    IReadOnlyList<Fact> Lessons, IReadOnlyList<Fact> Insights, IReadOnlyList<Fact> Practices, IReadOnlyList<Fact> Questions, int SeatsStarted, int SeatsEnded)
{
    /// <summary>How many of these facts are about a condition.</summary>
    public static int In(IReadOnlyList<Fact> facts, Condition condition) => facts.Count(fact => fact.Conditions.HasFlag(condition));
}

/// <summary>Something that came about.</summary>
/// <param name="Path">Where it stands, from the root of the portal.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Conditions">The conditions that it is about.</param>
public sealed record Fact(string Path, string Title, Condition Conditions);

/// <summary>Rounds of review, for the committee. Facts are counted as a visitor sees them: nothing of an Arena's working material.</summary>
public sealed class ReviewQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>All rounds, the last first; two commands.</summary>
    public async Task<IReadOnlyList<RoundProgress>> AllAsync(CancellationToken cancel = default)
    {
        var rounds = await db.ReviewRounds.AsNoTracking().OrderByDescending(round => round.OpenedOn).ThenByDescending(round => round.Id).ToListAsync(cancel);
        var lines = (await LinesAsync(db.IssueReviews, cancel)).ToLookup(line => line.RoundId, line => line.Line);
        return rounds.ConvertAll(round => new RoundProgress(round, [.. lines[round.Id]]));
    }

    /// <summary>One round; null when there is none; two commands.</summary>
    public async Task<RoundProgress?> FindAsync(string slug, CancellationToken cancel = default) =>
        await db.ReviewRounds.AsNoTracking().SingleOrDefaultAsync(round => round.Slug == slug, cancel) is { } found
            ? new RoundProgress(found, [.. (await LinesAsync(db.IssueReviews.Where(review => review.RoundId == found.Id), cancel)).Select(line => line.Line)])
            : null;

    /// <summary>
    /// What came about in an issue, and in those that went on in it, since a day; all of it, also what packages brought, where no day is given;
    /// six commands.
    /// </summary>
    public async Task<ReviewFacts> FactsAsync(Guid issue, DateOnly? since, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var start = since is { } day ? Amsterdam.Utc(day, TimeOnly.MinValue) : DateTime.MinValue;
        var family = (await db.IssueStatesAsync(cancel)).Families().Members(issue);
        var (allLessons, allInsights, allPractices, allQuestions) = (
            since is null ? db.Lessons : db.Lessons.ComeAboutHere(), since is null ? db.Insights : db.Insights.ComeAboutHere(),
            since is null ? db.Practices : db.Practices.ComeAboutHere(), since is null ? db.Questions : db.Questions.ComeAboutHere());
        var lessons = await allLessons.Shared().VisibleTo(Reader.Visitor)
            .Where(lesson => lesson.SharedAt >= start && (family.Contains(lesson.IssueId) || lesson.OtherIssues.Any(other => family.Contains(other.IssueId))))
            .OrderByDescending(lesson => lesson.SharedAt).Select(lesson => new Fact("/lessen/" + lesson.Slug, lesson.Title, lesson.Conditions.On)).ToListAsync(cancel);
        var insights = await allInsights.Adopted().VisibleTo(Reader.Visitor)
            .Where(insight => insight.AdoptedAt >= start && (family.Contains(insight.IssueId) || insight.OtherIssues.Any(other => family.Contains(other.IssueId))))
            .OrderByDescending(insight => insight.AdoptedAt).Select(insight => new Fact("/inzichten/" + insight.Slug, insight.Title, insight.Conditions.On)).ToListAsync(cancel);
        var practices = await allPractices.VisibleTo(Reader.Visitor, today)
            .Where(practice => practice.MadeAt >= start && (family.Contains(practice.IssueId) || practice.OtherIssues.Any(other => family.Contains(other.IssueId))))
            .OrderBy(practice => practice.Title).Select(practice => new Fact("/praktijken/" + practice.Slug, practice.Title, practice.Conditions.On)).ToListAsync(cancel);
        var questions = await (
            from question in allQuestions.VisibleTo(Reader.Visitor, db.Studios)
            join studio in db.Studios on question.StudioId equals studio.Id
            join home in db.Issues on studio.IssueId equals home.Id
            where family.Contains(studio.IssueId) && question.ArticulatedAt >= start
            orderby question.ArticulatedAt descending
            select new Fact("/kwesties/" + home.Slug + "/vragen/" + question.Slug, question.Text, question.Conditions.On)).ToListAsync(cancel);
        var seats = await (
            from each in db.Participations
            join studio in db.Studios on each.StudioId equals studio.Id
            where family.Contains(studio.IssueId)
            from term in each.Terms
            where term.StartedAt >= start || (term.StartedAt != null && term.EndedAt >= start)
            select new { IsStart = term.StartedAt >= start, IsEnd = term.EndedAt >= start }).ToListAsync(cancel);
        return new ReviewFacts(lessons, insights, practices, questions, seats.Count(seat => seat.IsStart), seats.Count(seat => seat.IsEnd));
    }

    private async Task<List<(Guid RoundId, ReviewLine Line)>> LinesAsync(IQueryable<IssueReview> reviews, CancellationToken cancel)
    {
        var rows = await (
            from review in reviews
            join issue in db.Issues on review.IssueId equals issue.Id
            orderby issue.Name
            select new
            {
                review.RoundId,
                issue.Slug,
                issue.Name,
                IsOnAgenda = issue.Status == IssueStatus.OnAgenda,
                review.WrittenAt,
                review.Outcome,
                review.TakenOn,
                StepTaken = db.Set<AgendaDecision>().Any(step => step.IssueId == issue.Id && step.RecordedAt >= review.RecordedAt
                    && ((review.Outcome == ReviewOutcome.Reformulate && step.Step == AgendaStep.Reformulate)
                        || (review.Outcome == ReviewOutcome.Merge && step.Step == AgendaStep.Merge)
                        || (review.Outcome == ReviewOutcome.Retire && step.Step == AgendaStep.Retire))),
                WasSplit = review.Outcome == ReviewOutcome.Split && db.Set<IssueOrigin>().Any(origin => origin.FromId == issue.Id
                    && db.Set<AgendaDecision>().Any(step => step.IssueId == origin.IssueId && step.Number == 1 && step.RecordedAt >= review.RecordedAt)),
            }).ToListAsync(cancel);
        return rows.ConvertAll(row => (
            row.RoundId, new ReviewLine(row.Slug, row.Name, row.WrittenAt, row.Outcome, row.TakenOn, row.StepTaken || row.WasSplit, row.IsOnAgenda)));
    }
}
