using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>All that a visitor may read, and the ids that it gets in a package.</summary>
internal sealed class PublicKnowledge
{
    private readonly HashSet<Guid> shown = [];

    private PublicKnowledge(ExportIds ids) => Ids = ids;

    public ExportIds Ids { get; }

    public LearningNetwork? Network { get; private set; }

    public IReadOnlyList<NetworkPartner> Partners { get; private set; } = [];

    public IReadOnlyList<SocialIssue> Issues { get; private set; } = [];

    public IReadOnlyList<LearningStudio> Studios { get; private set; } = [];

    public IReadOnlyList<LearningQuestion> Questions { get; private set; } = [];

    public IReadOnlyList<LearningPractice> Practices { get; private set; } = [];

    public IReadOnlyList<Lesson> Lessons { get; private set; } = [];

    /// <summary>Their address and reason stay; no list or reference shows them.</summary>
    public IReadOnlyList<Lesson> WithdrawnLessons { get; private set; } = [];

    public IReadOnlyList<LessonLink> Links { get; private set; } = [];

    public IReadOnlyList<Insight> Insights { get; private set; } = [];

    public IReadOnlyList<Insight> WithdrawnInsights { get; private set; } = [];

    public IReadOnlyList<Advice> Advices { get; private set; } = [];

    public IReadOnlyList<Publication> Publications { get; private set; } = [];

    public IReadOnlyList<TribuneUpdate> Updates { get; private set; } = [];

    public IReadOnlyList<TribuneActivity> Activities { get; private set; } = [];

    public static async Task<PublicKnowledge> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken cancel)
    {
        var all = new PublicKnowledge(await ExportIds.ReadAsync(db, cancel));
        await all.ReadAgendaAsync(db, cancel);
        await all.ReadLearningAsync(db, today, cancel);
        await all.ReadWithdrawnAsync(db, cancel);
        await all.ReadTribuneAsync(db, cancel);
        return all;
    }

    /// <summary>The ids of those that are in the package too.</summary>
    public IReadOnlyList<string> IdsOf(string file, IEnumerable<Guid> entities) =>
        [.. entities.Where(shown.Contains).Select(id => Ids.Of(file, id))];

    /// <summary>The ids of those that were withdrawn.</summary>
    public IReadOnlyList<string> WithdrawnOf(IEnumerable<Guid> lessons) =>
        [.. lessons.Where(id => WithdrawnLessons.Any(lesson => lesson.Id == id)).Select(id => Ids.Of(PackageFile.Lessons, id)).Order(StringComparer.Ordinal)];

    /// <summary>The id of the home first, then the others in order of their ids.</summary>
    public IReadOnlyList<string> HomeAndOthers(string file, Guid? home, IEnumerable<Guid> others) =>
    [
        .. IdsOf(file, home is { } first ? [first] : []),
        .. IdsOf(file, others.Where(other => other != home)).Order(StringComparer.Ordinal),
    ];

    private async Task ReadAgendaAsync(PortalDbContext db, CancellationToken cancel)
    {
        Network = await db.Networks.AsNoTracking().Include(network => network.Names).FirstOrDefaultAsync(cancel);
        Partners = await db.Partners.AsNoTracking().ToListAsync(cancel);
        Show(PackageFile.Partners, Partners, partner => partner.Slug);

        // The format has no word for an issue that is only proposed, or was declined: an older reader would put it on the agenda.
        Issues = await db.Issues.AsNoTracking().Include(issue => issue.Decisions).Include(issue => issue.Origins).AsSplitQuery()
            .TakenUp().ToListAsync(cancel);
        Show(PackageFile.Issues, Issues, issue => issue.Slug);

        var slugs = Issues.ToDictionary(issue => issue.Id, issue => issue.Slug);
        Studios = [.. (await db.Studios.AsNoTracking().Include(studio => studio.Decisions).ToListAsync(cancel)).Where(studio => slugs.ContainsKey(studio.IssueId))];
        Show(PackageFile.Studios, Studios, studio => slugs[studio.IssueId]);
        Questions = await db.Questions.AsNoTracking().VisibleTo(Reader.Visitor, db.Studios).ToListAsync(cancel);
        Show(PackageFile.Questions, Questions, question => "vraag-" + ShortHash(question.Text));
    }

    private async Task ReadLearningAsync(PortalDbContext db, DateOnly today, CancellationToken cancel)
    {
        Practices = await db.Practices.AsNoTracking().VisibleTo(Reader.Visitor, today).Include(practice => practice.OtherIssues)
            .Include(practice => practice.Partners).Include(practice => practice.Questions).AsSplitQuery().ToListAsync(cancel);
        Show(PackageFile.Practices, Practices, practice => practice.Slug);
        Lessons = await db.Lessons.AsNoTracking().VisibleTo(Reader.Visitor).Shared().Include(lesson => lesson.OtherIssues)
            .Include(lesson => lesson.OtherPractices).Include(lesson => lesson.Questions).AsSplitQuery().ToListAsync(cancel);
        Show(PackageFile.Lessons, Lessons, lesson => lesson.Slug);

        var slugs = Lessons.ToDictionary(lesson => lesson.Id, lesson => lesson.Slug);
        var links = await db.LessonLinks.AsNoTracking().ToListAsync(cancel);
        Links = [.. links.Where(link => slugs.ContainsKey(link.FromId) && slugs.ContainsKey(link.ToId))];
        Show(PackageFile.LessonLinks, Links, link => "verband-" + ShortHash($"{slugs[link.FromId]} {link.Kind} {slugs[link.ToId]}"));
        Insights = await db.Insights.AsNoTracking().VisibleTo(Reader.Visitor).Adopted().Include(insight => insight.Lessons)
            .Include(insight => insight.OtherIssues).Include(insight => insight.Steps).AsSplitQuery().ToListAsync(cancel);
        Show(PackageFile.Insights, Insights, insight => insight.Slug);
    }

    private async Task ReadWithdrawnAsync(PortalDbContext db, CancellationToken cancel)
    {
        WithdrawnLessons = await db.Lessons.AsNoTracking().VisibleTo(Reader.Visitor).Where(lesson => lesson.State == LessonState.Withdrawn)
            .Include(lesson => lesson.OtherIssues).Include(lesson => lesson.OtherPractices).Include(lesson => lesson.Steps)
            .AsSplitQuery().ToListAsync(cancel);
        Ids.Give(PackageFile.Lessons, WithdrawnLessons, lesson => lesson.Slug);
        WithdrawnInsights = await db.Insights.AsNoTracking().VisibleTo(Reader.Visitor).Where(insight => insight.State == InsightState.Withdrawn)
            .Include(insight => insight.Lessons).Include(insight => insight.OtherIssues).Include(insight => insight.Steps)
            .AsSplitQuery().ToListAsync(cancel);
        Ids.Give(PackageFile.Insights, WithdrawnInsights, insight => insight.Slug);
        var advices = await db.Advices.AsNoTracking().VisibleTo(Reader.Visitor).Include(advice => advice.Actions).ToListAsync(cancel);
        Advices = [.. advices.Where(advice => shown.Contains(advice.IssueId))];
        Show(PackageFile.Advices, Advices, advice => advice.Slug);
    }

    private async Task ReadTribuneAsync(PortalDbContext db, CancellationToken cancel)
    {
        Publications = await db.Publications.AsNoTracking().Include(publication => publication.Issues)
            .Include(publication => publication.Insights).Include(publication => publication.Lessons).AsSplitQuery().ToListAsync(cancel);
        Show(PackageFile.Publications, Publications, publication => publication.Slug);
        Updates = await db.Updates.AsNoTracking().VisibleTo(Reader.Visitor).Include(update => update.OtherIssues)
            .Include(update => update.Lessons).Include(update => update.Insights).Include(update => update.Publications)
            .AsSplitQuery().ToListAsync(cancel);
        Show(PackageFile.Tribune, Updates, update => update.Slug);
        Activities = await db.Activities.AsNoTracking().VisibleTo(Reader.Visitor).Include(activity => activity.OtherIssues)
            .Include(activity => activity.Publications).Include(activity => activity.Lessons).Include(activity => activity.Insights)
            .Include(activity => activity.Yields).AsSplitQuery().ToListAsync(cancel);
        Show(PackageFile.Tribune, Activities, activity => activity.Slug);
    }

    private void Show<T>(string file, IReadOnlyList<T> entities, Func<T, string> wish) where T : Entity
    {
        Ids.Give(file, entities, wish);
        shown.UnionWith(entities.Select(entity => entity.Id));
    }

    private static string ShortHash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
