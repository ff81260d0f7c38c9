using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>
/// Reads what the index should say of things: only of those that lists show (a draft lesson is not found). Who may know of a
/// thing is the same here as in the room's <c>VisibleTo</c>; a test holds the two together.
/// </summary>
internal sealed partial class Drafts(PortalDbContext db)
{
    /// <summary>The drafts of some things of a kind; of those that are not to be found, none.</summary>
    public Task<List<Draft>> ReadAsync(FoundKind kind, IReadOnlyCollection<Guid> ids, CancellationToken cancel) => kind switch
    {
        FoundKind.Issue => IssuesAsync(ids, cancel),
        FoundKind.Question => QuestionsAsync(ids, cancel),
        FoundKind.Practice => PracticesAsync(ids, cancel),
        FoundKind.Lesson => LessonsAsync(ids, cancel),
        FoundKind.Insight => InsightsAsync(ids, cancel),
        FoundKind.Update => UpdatesAsync(ids, cancel),
        FoundKind.Activity => ActivitiesAsync(ids, cancel),
        FoundKind.Publication => PublicationsAsync(ids, cancel),
        FoundKind.Partner => PartnersAsync(ids, cancel),
        _ => AdvicesAsync(ids, cancel),
    };

    /// <summary>The ids of all things of a kind, those made first at the front.</summary>
    public IQueryable<Guid> Ids(FoundKind kind) => (kind switch
    {
        FoundKind.Issue => db.Issues.Select(thing => thing.Id),
        FoundKind.Question => db.Questions.Select(thing => thing.Id),
        FoundKind.Practice => db.Practices.Select(thing => thing.Id),
        FoundKind.Lesson => db.Lessons.Select(thing => thing.Id),
        FoundKind.Insight => db.Insights.Select(thing => thing.Id),
        FoundKind.Update => db.Updates.Select(thing => thing.Id),
        FoundKind.Activity => db.Activities.Select(thing => thing.Id),
        FoundKind.Publication => db.Publications.Select(thing => thing.Id),
        FoundKind.Partner => db.Partners.Select(thing => thing.Id),
        _ => db.Advices.Select(thing => thing.Id),
    }).OrderBy(id => id);

    private async Task<List<Draft>> IssuesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var issues = await db.Issues.AsNoTracking().TakenUp().Where(issue => ids.Contains(issue.Id))
            .Select(issue => new { issue.Id, issue.Name, issue.Aliases, issue.Summary }).ToListAsync(cancel);
        return [.. issues.Select(issue => new Draft(FoundKind.Issue, issue.Id)
        {
            Title = string.Join(". ", issue.Aliases.Prepend(issue.Name)),
            Body = issue.Summary,
            Marks = [Mark.Of(issue.Id)],
        })];
    }

    private async Task<List<Draft>> QuestionsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var questions = await (
            from question in db.Questions.AsNoTracking()
            where ids.Contains(question.Id)
            join studio in db.Studios on question.StudioId equals studio.Id
            select new { question.Id, question.Text, question.ArticulatedAt, studio.IssueId }).ToListAsync(cancel);
        return [.. questions.Select(question => new Draft(FoundKind.Question, question.Id)
        {
            IssueId = question.IssueId,
            Audience = question.ArticulatedAt is null ? Audience.Arena : Audience.Public,
            Title = question.Text,
            Marks = [Mark.Of(question.IssueId)],
        })];
    }

    private static string[] MarksOf(Guid? issueId) => issueId is { } id ? [Mark.Of(id)] : [];

    private static async Task<ILookup<Guid, Guid>> PairsAsync(IQueryable<Pair> pairs, CancellationToken cancel) =>
        (await pairs.ToListAsync(cancel)).ToLookup(pair => pair.ThingId, pair => pair.IssueId);

    private sealed class Pair
    {
        public Guid ThingId { get; init; }

        public Guid IssueId { get; init; }
    }
}
