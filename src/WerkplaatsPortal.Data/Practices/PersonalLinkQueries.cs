using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Practices;

/// <summary>A personal link in one line, without its key: nobody can find that again.</summary>
public sealed record PersonalLinkLine(Guid Id, string Name, DateOnly ValidUntil, DateTime MadeAt, DateTime? EndedAt);

/// <summary>Personal links of a practice.</summary>
public sealed class PersonalLinkQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>The link with a key that hashes to this, if it works now; else null.</summary>
    public async Task<PersonalLink?> FindOpenAsync(string keyHash, CancellationToken cancel = default)
    {
        var link = await db.PersonalLinks.SingleOrDefaultAsync(each => each.KeyHash == keyHash, cancel);
        return link?.IsOpen(clock.UtcNow()) == true ? link : null;
    }

    /// <summary>The practice that a link is about.</summary>
    public Task<LearningPractice> PracticeOfAsync(PersonalLink link, CancellationToken cancel = default) =>
        db.Practices.SingleAsync(practice => practice.Id == link.PracticeId, cancel);

    /// <summary>Those of a practice, the newest first.</summary>
    public async Task<IReadOnlyList<PersonalLinkLine>> OfAsync(string practice, CancellationToken cancel = default) => await (
        from link in db.PersonalLinks
        join found in db.Practices on link.PracticeId equals found.Id
        where found.Slug == practice
        orderby link.MadeAt descending, link.Id
        select new PersonalLinkLine(link.Id, link.Name, link.ValidUntil, link.MadeAt, link.EndedAt))
        .ToListAsync(cancel);
}
