using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>An issue as a link to it needs it.</summary>
public sealed record IssueName(Guid Id, string Slug, string Name, Guid? SuccessorId);

/// <summary>All issues by name, in one command; there are tens of them, not thousands.</summary>
public sealed class IssueNames
{
    private readonly Dictionary<Guid, IssueName> byId;

    private IssueNames(List<IssueName> issues) => byId = issues.ToDictionary(issue => issue.Id);

    /// <summary>Every issue, by name.</summary>
    public IEnumerable<IssueName> All => byId.Values;

    /// <summary>Reads them.</summary>
    public static async Task<IssueNames> ReadAsync(PortalDbContext db, CancellationToken cancel) => new(
        await db.Issues
            .Where(issue => issue.Status != IssueStatus.Proposed)
            .OrderBy(issue => issue.Name)
            .Select(issue => new IssueName(issue.Id, issue.Slug, issue.Name, issue.SuccessorId))
            .ToListAsync(cancel));

    /// <summary>The name of an issue; null for one that is only proposed.</summary>
    public IssueName? Find(Guid id) => byId.GetValueOrDefault(id);

    /// <summary>The issues with these slugs; slugs that no issue has are left out.</summary>
    public IReadOnlyList<IssueName> With(IReadOnlyCollection<string> slugs) => [.. All.Where(issue => slugs.Contains(issue.Slug))];

    /// <summary>The issue under whose name things of this one show: itself, or what it went on in.</summary>
    public Guid NowOf(Guid id)
    {
        // Bounded, so that a circle in imported data can't hold a page.
        for (var steps = 0; steps < byId.Count && Find(id)?.SuccessorId is { } successor; steps++)
            id = successor;
        return id;
    }

    /// <summary>The issues with these slugs and all that went on in them.</summary>
    public List<Guid> FamilyOf(IReadOnlyCollection<string> slugs)
    {
        var chosen = With(slugs).Select(issue => issue.Id).ToHashSet();
        return [.. byId.Keys.Where(id => chosen.Contains(id) || Successors(id).Any(chosen.Contains))];
    }

    private IEnumerable<Guid> Successors(Guid id)
    {
        for (var steps = 0; steps < byId.Count && Find(id)?.SuccessorId is { } successor; steps++)
            yield return id = successor;
    }
}
