using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Tribune;

/// <summary>A reaction under the thing it is about.</summary>
public sealed record ReactionLine(
    Guid Id, ReactionKind Kind, string Text, string? Place, string Name, bool IsMine, DateTime WrittenAt, string? Answer, DateTime? AnsweredAt);

/// <summary>A question of the Tribune, for its Arena.</summary>
public sealed record TribuneQuestion(
    Guid Id, ReactedTo About, string Slug, string Title, string Text, string Name, DateTime WrittenAt, string? Answer,
    DateTime? AnsweredAt, Guid Version);

/// <summary>The thing that somebody reacts to.</summary>
public sealed record ReactionSubject(ReactedTo About, Guid Id, Guid IssueId, string Slug, string Title);

/// <summary>Who sees what the Tribune says.</summary>
public static class ReactionVisibility
{
    /// <summary>
    /// Questions of oneself and to the Arenas in which the reader sits; that something holds elsewhere, where the reader has a seat.
    /// </summary>
    public static IQueryable<TribuneReaction> VisibleTo(this IQueryable<TribuneReaction> reactions, Reader reader) => reactions.Where(reaction =>
        reaction.WrittenBy == reader.PersonId || reader.ArenaIssues.Contains(reaction.IssueId)
        || (reaction.Kind == ReactionKind.HoldsHere && reader.SeatIssues.Contains(reaction.IssueId)));
}

/// <summary>Reads what the Tribune says.</summary>
public sealed class ReactionQueries(PortalDbContext db, TimeProvider clock)
{
    private const int Most = 30;

    /// <summary>What was said about a thing, as far as the reader may see it, the newest first; one command.</summary>
    public Task<List<ReactionLine>> OfAsync(Guid aboutId, Reader reader, CancellationToken cancel = default) => (
        from reaction in db.Reactions.AsNoTracking().VisibleTo(reader)
        where reaction.AboutId == aboutId
        join person in db.People on reaction.WrittenBy equals person.Id
        orderby reaction.WrittenAt descending, reaction.Id
        select new ReactionLine(
            reaction.Id, reaction.Kind, reaction.Text, reaction.Place, person.ChosenName ?? person.Name, reaction.WrittenBy == reader.PersonId,
            reaction.WrittenAt, reaction.Answer, reaction.AnsweredAt)).Take(Most).ToListAsync(cancel);

    /// <summary>A thing of a studio that the reader may see, to react to; null when there is none.</summary>
    public Task<ReactionSubject?> SubjectAsync(ReactedTo about, string slug, Reader reader, CancellationToken cancel = default) => (about switch
    {
        ReactedTo.Update => db.Updates.VisibleTo(reader).Where(each => each.Slug == slug && each.IssueId != null)
            .Select(each => new ReactionSubject(about, each.Id, each.IssueId!.Value, each.Slug, each.Title)),
        ReactedTo.Activity => db.Activities.VisibleTo(reader).Where(each => each.Slug == slug && each.IssueId != null)
            .Select(each => new ReactionSubject(about, each.Id, each.IssueId!.Value, each.Slug, each.Title)),
        ReactedTo.Lesson => db.Lessons.VisibleTo(reader).Shared().Where(each => each.Slug == slug)
            .Select(each => new ReactionSubject(about, each.Id, each.IssueId, each.Slug, each.Title)),
        _ => db.Insights.VisibleTo(reader).Adopted().Where(each => each.Slug == slug)
            .Select(each => new ReactionSubject(about, each.Id, each.IssueId, each.Slug, each.Title)),
    }).SingleOrDefaultAsync(cancel);

    /// <summary>How many reactions a person wrote in the last day; one command.</summary>
    public Task<int> LatelyByAsync(Guid personId, CancellationToken cancel = default)
    {
        var since = clock.UtcNow().AddDays(-1);
        return db.Reactions.CountAsync(each => each.WrittenBy == personId && each.WrittenAt > since, cancel);
    }

    /// <summary>How many questions to an Arena are open; one command.</summary>
    public Task<int> OpenAsync(Guid issueId, CancellationToken cancel = default) =>
        Questions(issueId).CountAsync(each => each.AnsweredAt == null, cancel);

    /// <summary>A page of the questions to an Arena, the open ones first; two commands.</summary>
    public async Task<Page<TribuneQuestion>> QuestionsAsync(Guid issueId, int page, CancellationToken cancel = default)
    {
        var all = Questions(issueId);
        var rows = await Lines(all.OrderBy(each => each.AnsweredAt == null ? 0 : 1).ThenByDescending(each => each.WrittenAt).ThenBy(each => each.Id)
            .OnPage(page)).ToListAsync(cancel);
        return new(
            [.. rows.OrderBy(each => each.AnsweredAt is not null).ThenByDescending(each => each.WrittenAt)], page, await all.CountAsync(cancel));
    }

    /// <summary>One question to an Arena; null when there is none by that id.</summary>
    public Task<TribuneQuestion?> QuestionAsync(Guid id, Guid issueId, CancellationToken cancel = default) =>
        Lines(Questions(issueId).Where(each => each.Id == id)).SingleOrDefaultAsync(cancel);

    private IQueryable<TribuneReaction> Questions(Guid issueId) =>
        db.Reactions.AsNoTracking().Where(each => each.IssueId == issueId && each.Kind == ReactionKind.Question);

    private IQueryable<TribuneQuestion> Lines(IQueryable<TribuneReaction> questions) =>
        from each in questions
        join person in db.People on each.WrittenBy equals person.Id
        join update in db.Updates on each.AboutId equals update.Id into updates
        from update in updates.DefaultIfEmpty()
        join activity in db.Activities on each.AboutId equals activity.Id into activities
        from activity in activities.DefaultIfEmpty()
        join lesson in db.Lessons on each.AboutId equals lesson.Id into lessons
        from lesson in lessons.DefaultIfEmpty()
        join insight in db.Insights on each.AboutId equals insight.Id into insights
        from insight in insights.DefaultIfEmpty()
        select new TribuneQuestion(
            each.Id, each.About, update.Slug ?? activity.Slug ?? lesson.Slug ?? insight.Slug,
            update.Title ?? activity.Title ?? lesson.Title ?? insight.Title, each.Text, person.ChosenName ?? person.Name, each.WrittenAt, each.Answer,
            each.AnsweredAt, each.Version);
}
