using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>
/// Reads what the index should say of things: only of those that lists show (a draft lesson is not found). Who may know of a
/// thing is the same here as in the room's <c>VisibleTo</c>; a test holds the two together.
/// </summary>
internal sealed class Drafts(PortalDbContext db)
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
        var issues = await db.Issues.AsNoTracking().Where(issue => ids.Contains(issue.Id) && issue.Status != IssueStatus.Proposed)
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

    private async Task<List<Draft>> PracticesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var practices = await db.Practices.AsNoTracking().Where(practice => ids.Contains(practice.Id))
            .Select(practice => new { practice.Id, practice.IssueId, practice.Title, practice.Summary, practice.Place, practice.FirstDay, practice.Setting, practice.Conditions.On })
            .ToListAsync(cancel);
        var partners = await new Attachments(db).PartnersOfAsync(ids, cancel);
        var issues = await PairsAsync(db.Practices.Where(practice => ids.Contains(practice.Id)).SelectMany(practice => practice.OtherIssues)
            .Select(other => new Pair { ThingId = other.PracticeId, IssueId = other.IssueId }), cancel);
        return [.. practices.Select(practice => new Draft(FoundKind.Practice, practice.Id)
        {
            IssueId = practice.IssueId,
            PublicFrom = practice.FirstDay,
            Title = practice.Title,
            Body = practice.Summary,
            Besides = practice.Place,
            Attached = string.Join(". ", partners[practice.Id]),
            Marks = [.. issues[practice.Id].Append(practice.IssueId).Select(Mark.Of), .. Mark.Of(practice.On, practice.Setting)],
        })];
    }

    private async Task<List<Draft>> LessonsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var lessons = await db.Lessons.AsNoTracking().Where(lesson => ids.Contains(lesson.Id) && lesson.State == LessonState.Shared)
            .Select(lesson => new
            {
                lesson.Id,
                lesson.IssueId,
                lesson.Audience,
                lesson.Title,
                lesson.Learned,
                lesson.Context,
                lesson.Evidence,
                lesson.HoldsFor,
                lesson.Year,
                lesson.SourceKind,
                lesson.Setting,
                lesson.Conditions.On,
            }).ToListAsync(cancel);
        var practices = await new Attachments(db).PracticesOfAsync(ids, cancel);
        var issues = await PairsAsync(db.Lessons.Where(lesson => ids.Contains(lesson.Id)).SelectMany(lesson => lesson.OtherIssues)
            .Select(other => new Pair { ThingId = other.LessonId, IssueId = other.IssueId }), cancel);
        return [.. lessons.Select(lesson => new Draft(FoundKind.Lesson, lesson.Id)
        {
            IssueId = lesson.IssueId,
            Audience = lesson.Audience,
            Title = lesson.Title,
            Body = lesson.Learned,
            Besides = string.Join(". ", lesson.Context, lesson.HoldsFor),
            Attached = string.Join(". ", practices[lesson.Id].Prepend(lesson.Evidence)),
            Marks =
            [
                .. issues[lesson.Id].Append(lesson.IssueId).Select(Mark.Of),
                .. Mark.Of(lesson.On, lesson.Setting),
                Mark.Of(lesson.SourceKind),
                .. lesson.Year is { } year ? [Mark.OfYear(year)] : Array.Empty<string>(),
            ],
        })];
    }

    private async Task<List<Draft>> InsightsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var insights = await db.Insights.AsNoTracking().Where(insight => ids.Contains(insight.Id) && insight.State == InsightState.Adopted)
            .Select(insight => new { insight.Id, insight.IssueId, insight.Audience, insight.Title, insight.Statement, insight.Reasons, insight.Conditions.On })
            .ToListAsync(cancel);
        var issues = await PairsAsync(db.Insights.Where(insight => ids.Contains(insight.Id)).SelectMany(insight => insight.OtherIssues)
            .Select(other => new Pair { ThingId = other.InsightId, IssueId = other.IssueId }), cancel);
        return [.. insights.Select(insight => new Draft(FoundKind.Insight, insight.Id)
        {
            IssueId = insight.IssueId,
            Audience = insight.Audience,
            Title = insight.Title,
            Body = insight.Statement,
            Besides = insight.Reasons,
            Marks = [.. issues[insight.Id].Append(insight.IssueId).Select(Mark.Of), .. Mark.Of(insight.On, Setting.Unknown)],
        })];
    }

    private async Task<List<Draft>> UpdatesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
    [
        .. (await db.Updates.AsNoTracking().Where(update => ids.Contains(update.Id))
            .Select(update => new { update.Id, update.IssueId, update.Audience, update.Title, update.Body, update.Place }).ToListAsync(cancel))
        .Select(update => new Draft(FoundKind.Update, update.Id)
        {
            IssueId = update.IssueId,
            Audience = update.Audience,
            Title = update.Title,
            Body = update.Body,
            Besides = update.Place,
            Marks = MarksOf(update.IssueId),
        }),
    ];

    private async Task<List<Draft>> ActivitiesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
    [
        .. (await db.Activities.AsNoTracking().Where(activity => ids.Contains(activity.Id))
            .Select(activity => new { activity.Id, activity.IssueId, activity.Audience, activity.Title, activity.Summary, activity.Place }).ToListAsync(cancel))
        .Select(activity => new Draft(FoundKind.Activity, activity.Id)
        {
            IssueId = activity.IssueId,
            Audience = activity.Audience,
            Title = activity.Title,
            Body = activity.Summary,
            Besides = activity.Place,
            Marks = MarksOf(activity.IssueId),
        }),
    ];

    private async Task<List<Draft>> PublicationsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
    [
        .. (await db.Publications.AsNoTracking().Where(publication => ids.Contains(publication.Id))
            .Select(publication => new { publication.Id, publication.Title, publication.Kind }).ToListAsync(cancel))
        .Select(publication => new Draft(FoundKind.Publication, publication.Id) { Title = publication.Title, Besides = publication.Kind }),
    ];

    private async Task<List<Draft>> PartnersAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
    [
        .. (await db.Partners.AsNoTracking().Where(partner => ids.Contains(partner.Id) && partner.TakesPart)
            .Select(partner => new { partner.Id, partner.Name, partner.FormerNames, partner.Municipality }).ToListAsync(cancel))
        .Select(partner => new Draft(FoundKind.Partner, partner.Id)
        {
            Title = partner.Name,
            Body = string.Join(". ", partner.FormerNames),
            Besides = partner.Municipality,
        }),
    ];

    private async Task<List<Draft>> AdvicesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
    [
        .. (await db.Advices.AsNoTracking().Where(advice => ids.Contains(advice.Id))
            .Select(advice => new { advice.Id, advice.IssueId, advice.Title, advice.Question, advice.Body, advice.GivenAt, advice.Internal }).ToListAsync(cancel))
        .Select(advice => new Draft(FoundKind.Advice, advice.Id)
        {
            IssueId = advice.IssueId,
            Audience = advice.GivenAt is not null && !advice.Internal ? Audience.Public : Audience.Arena,
            Committee = true,
            Title = advice.Title ?? advice.Question,
            Body = advice.Body,
            Besides = advice.Title is null ? null : advice.Question,
            Marks = MarksOf(advice.IssueId),
        }),
    ];

    private static string[] MarksOf(Guid? issueId) => issueId is { } id ? [Mark.Of(id)] : [];

    private static async Task<ILookup<Guid, Guid>> PairsAsync(IQueryable<Pair> pairs, CancellationToken cancel) =>
        (await pairs.ToListAsync(cancel)).ToLookup(pair => pair.ThingId, pair => pair.IssueId);

    private sealed class Pair
    {
        public Guid ThingId { get; init; }

        public Guid IssueId { get; init; }
    }
}
