using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Search.Facets;
using WerkplaatsPortal.Domain.Agenda;

namespace WerkplaatsPortal.Data.Agenda;

/// <summary>An issue as a link to it needs it.</summary>
/// <param name="GoesOnIn">The issue in which it went on; null when it stands by itself.</param>
public sealed record IssueName(Guid Id, string Slug, string Name, Guid? GoesOnIn);

/// <summary>All issues by name, with their families, in one command; there are tens of them, not thousands.</summary>
public sealed class IssueNames
{
    private readonly Dictionary<Guid, IssueName> byId;

    private IssueNames(List<IssueName> issues)
    {
        byId = issues.ToDictionary(issue => issue.Id);
        Families = IssueFamilies.Of(issues.ToDictionary(issue => issue.Id, issue => issue.GoesOnIn));
    }

    /// <summary>Every issue, by name.</summary>
    public IEnumerable<IssueName> All => byId.Values;

    /// <summary>Under which issue the things of each are shown; the same as on the agenda and on the page of an issue.</summary>
    public IssueFamilies Families { get; }

    /// <summary>Reads them.</summary>
    public static async Task<IssueNames> ReadAsync(PortalDbContext db, CancellationToken cancel) => new(
        await db.Issues
            .TakenUp()
            .OrderBy(issue => issue.Name)
            .Select(issue => new IssueName(
                issue.Id, issue.Slug, issue.Name, issue.Status == IssueStatus.Merged ? issue.SuccessorId : null))
            .ToListAsync(cancel));

    /// <summary>Whether nothing changed since.</summary>
    internal bool AreSameAs(IssueNames others) => byId.Values.SequenceEqual(others.byId.Values);

    /// <summary>
    /// The codes under which something of these issues is found: each issue by its own slug, and by that of the issue in which it went on.
    /// </summary>
    internal IEnumerable<FacetCode> CodesOf(IEnumerable<Guid> issues) => issues
        .SelectMany(id => new[] { id, Families.Head(id) })
        .Distinct()
        .Select(Find)
        .OfType<IssueName>()
        .Select(issue => new FacetCode(Facet.Issue, issue.Slug));

    /// <summary>The name of an issue; null for one that is only proposed.</summary>
    public IssueName? Find(Guid id) => byId.GetValueOrDefault(id);

    /// <summary>The name of an issue as it is shown; empty for one that is only proposed.</summary>
    public string NameOf(Guid id) => Find(id)?.Name ?? "";

    /// <summary>The same choice without issues that are not there.</summary>
    public Choice Known(Choice choice) => choice.Codes.Contains(Facet.Issue)
        ? choice with
        {
            Codes = choice.Codes.SelectMany(codes => codes.Select(code => (Facet: codes.Key, Code: code)))
                .Where(pair => pair.Facet != Facet.Issue || All.Any(issue => issue.Slug == pair.Code))
                .ToLookup(pair => pair.Facet, pair => pair.Code),
        }
        : choice;

    /// <summary>The issues with these slugs; slugs that no issue has are left out.</summary>
    public IReadOnlyList<IssueName> With(IReadOnlyCollection<string> slugs) => [.. All.Where(issue => slugs.Contains(issue.Slug))];

    /// <summary>The issues with these slugs and all that went on in them.</summary>
    public List<Guid> FamilyOf(IReadOnlyCollection<string> slugs) =>
        [.. With(slugs).SelectMany(issue => Families.Members(issue.Id)).Distinct()];
}
