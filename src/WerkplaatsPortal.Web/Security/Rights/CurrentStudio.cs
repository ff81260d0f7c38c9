using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Web.Security.Rights;

/// <summary>The studio that the address names, with its issue; loaded by the attribute that asks the rights.</summary>
public sealed class CurrentStudio(PortalDbContext db)
{
    private LearningStudio? studio;
    private SocialIssue? issue;

    /// <summary>The studio.</summary>
    public LearningStudio Studio => studio ?? throw new InvalidOperationException("This address names no studio.");

    /// <summary>The issue of the studio.</summary>
    public SocialIssue Issue => issue ?? throw new InvalidOperationException("This address names no studio.");

    /// <summary>Loads the studio of an issue; false when there is none. Both are tracked, so that an action can change the studio.</summary>
    public async Task<bool> LoadAsync(string slug, CancellationToken cancel)
    {
        var found = await (
            from one in db.Studios.Include(each => each.Leads)
            join about in db.Issues on one.IssueId equals about.Id
            where about.Slug == slug
            select new { Studio = one, Issue = about }).SingleOrDefaultAsync(cancel);
        (studio, issue) = (found?.Studio, found?.Issue);
        return found is not null;
    }

    internal object Part(Type type) => type == typeof(LearningStudio) ? Studio : Issue;
}
