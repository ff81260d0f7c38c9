using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Practices;

/// <summary>Something that a form can name: what it sends, and what people read.</summary>
public sealed record Named(string Value, string Name);

/// <summary>What the lead of a studio needs to write down a practice.</summary>
public sealed class PracticeDeskQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>A practice of a studio, to be changed; null when the studio has none by that slug.</summary>
    public Task<LearningPractice?> FindAsync(LearningStudio studio, string slug, CancellationToken cancel = default) => db.Practices
        .Include(practice => practice.Partners).Include(practice => practice.Questions).Include(practice => practice.OtherIssues)
        .AsSplitQuery()
        .SingleOrDefaultAsync(practice => practice.IssueId == studio.IssueId && practice.Slug == slug, cancel);

    /// <summary>The partners of the network, and those already named.</summary>
    public async Task<IReadOnlyList<Named>> PartnersAsync(IReadOnlyCollection<string> named, CancellationToken cancel = default) => await db.Partners
        .Where(partner => partner.TakesPart || named.Contains(partner.Slug))
        .OrderBy(partner => partner.Name)
        .Select(partner => new Named(partner.Slug, partner.Name))
        .ToListAsync(cancel);

    /// <summary>The questions of a studio, and those already named that the reader may see: a form can name any.</summary>
    public async Task<IReadOnlyList<Named>> QuestionsAsync(
        LearningStudio studio, IReadOnlyCollection<Guid> named, Reader reader, CancellationToken cancel = default) => await db.Questions
        .VisibleTo(reader, db.Studios)
        .Where(question => question.StudioId == studio.Id || named.Contains(question.Id))
        .OrderBy(question => question.Text)
        .Select(question => new Named(question.Id.ToString(), question.Text))
        .ToListAsync(cancel);

    /// <summary>Every other issue that was taken up.</summary>
    public async Task<IReadOnlyList<Named>> OtherIssuesAsync(LearningStudio studio, CancellationToken cancel = default) => await db.Issues.TakenUp()
        .Where(issue => issue.Id != studio.IssueId)
        .OrderBy(issue => issue.Name)
        .Select(issue => new Named(issue.Slug, issue.Name))
        .ToListAsync(cancel);

    /// <summary>The practices that lessons of a studio can come from, as far as the reader may see them.</summary>
    public async Task<IReadOnlyList<Named>> PracticesAsync(
        LearningStudio studio, Reader reader, CancellationToken cancel = default) => await OfStudio(studio, reader)
        .OrderBy(practice => practice.Title)
        .Select(practice => new Named(practice.Slug, practice.Title))
        .ToListAsync(cancel);

    /// <summary>A practice that a lesson of a studio can come from; null for an empty slug.</summary>
    /// <exception cref="RuleViolation">The studio has no such practice.</exception>
    public async Task<LearningPractice?> PracticeAsync(
        LearningStudio studio, string? slug, Reader reader, string field, CancellationToken cancel = default)
    {
        var practice = await FindPracticeAsync(studio, slug, reader, cancel);
        Rule.Demand(practice is not null || string.IsNullOrWhiteSpace(slug), "Kies een praktijk van dit leeratelier.", field);
        return practice;
    }

    /// <summary>A practice that a lesson of a studio can come from; null when there is none by that slug that the reader may see.</summary>
    public async Task<LearningPractice?> FindPracticeAsync(
        LearningStudio studio, string? slug, Reader reader, CancellationToken cancel = default) =>
        string.IsNullOrWhiteSpace(slug)
            ? null
            : await OfStudio(studio, reader).Include(each => each.OtherIssues).SingleOrDefaultAsync(each => each.Slug == slug, cancel);

    /// <summary>The ids of practices that a lesson of a studio can come from.</summary>
    /// <exception cref="RuleViolation">One of the slugs is no such practice.</exception>
    public async Task<List<Guid>> PracticeIdsAsync(
        LearningStudio studio, IReadOnlyCollection<string> slugs, Reader reader, string field, CancellationToken cancel = default) => AllOf(
        slugs.Distinct().Count(),
        await OfStudio(studio, reader).Where(practice => slugs.Contains(practice.Slug)).Select(practice => practice.Id).ToListAsync(cancel),
        field);

    /// <summary>The ids of network partners; one that only was named before may stay.</summary>
    /// <exception cref="RuleViolation">One of the slugs is no partner of the network.</exception>
    public async Task<List<Guid>> PartnerIdsAsync(
        IReadOnlyCollection<string> slugs, LearningPractice? before, string field, CancellationToken cancel = default)
    {
        var kept = before?.Partners.Select(each => each.PartnerId).ToList() ?? [];
        var ids = await db.Partners
            .Where(partner => slugs.Contains(partner.Slug) && (partner.TakesPart || kept.Contains(partner.Id)))
            .Select(partner => partner.Id)
            .ToListAsync(cancel);
        return AllOf(slugs.Distinct().Count(), ids, field);
    }

    /// <summary>The ids of issues.</summary>
    /// <exception cref="RuleViolation">One of the slugs is no issue that was taken up.</exception>
    public async Task<List<Guid>> IssueIdsAsync(IReadOnlyCollection<string> slugs, string field, CancellationToken cancel = default) => AllOf(
        slugs.Distinct().Count(),
        await db.Issues.TakenUp().Where(issue => slugs.Contains(issue.Slug)).Select(issue => issue.Id).ToListAsync(cancel),
        field);

    /// <summary>Checks that questions are of the studio, or were named before.</summary>
    /// <exception cref="RuleViolation">One of them is not.</exception>
    public async Task<List<Guid>> QuestionIdsAsync(
        LearningStudio studio, IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid> before, string field, CancellationToken cancel = default) => AllOf(
        ids.Distinct().Count(),
        await db.Questions
            .Where(question => ids.Contains(question.Id) && (question.StudioId == studio.Id || before.Contains(question.Id)))
            .Select(question => question.Id)
            .ToListAsync(cancel),
        field);

    /// <summary>One that another studio still prepares is that studio's own, also when it will belong to this one too.</summary>
    private IQueryable<LearningPractice> OfStudio(LearningStudio studio, Reader reader) => db.Practices.VisibleTo(reader, clock.Today()).Where(practice =>
        practice.IssueId == studio.IssueId || practice.OtherIssues.Any(other => other.IssueId == studio.IssueId));

    private static List<Guid> AllOf(int asked, List<Guid> found, string field)
    {
        Rule.Demand(found.Count == asked, "Kies uit de lijst. Deze waarde kennen we niet.", field);
        return found;
    }
}
