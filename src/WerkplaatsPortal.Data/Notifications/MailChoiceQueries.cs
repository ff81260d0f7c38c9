using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>A seat, and how often its holder wants mail about it.</summary>
/// <param name="IssueId">The issue, or <see cref="MailChoice.Elsewhere"/>.</param>
/// <param name="Slug">What the form calls it.</param>
/// <param name="Name">The name of the issue; null for what comes with no seat in a studio.</param>
/// <param name="InArena">Whether the seat is in the Arena.</param>
/// <param name="Rhythm">How often.</param>
public sealed record SeatMail(Guid IssueId, string Slug, string? Name, bool InArena, MailRhythm Rhythm);

/// <summary>What somebody wants mail about: three commands.</summary>
public sealed class MailChoiceQueries(PortalDbContext db)
{
    /// <summary>What the form calls all that comes with no seat in a studio.</summary>
    public const string Elsewhere = "overig";

    /// <summary>The seats of a reader, by name, and the rest last.</summary>
    public async Task<IReadOnlyList<SeatMail>> OfAsync(Reader reader, CancellationToken cancel = default)
    {
        var wishes = await WishesAsync(reader.PersonId!.Value, cancel);
        var issues = await db.Issues.Where(issue => reader.SeatIssues.Contains(issue.Id)).OrderBy(issue => issue.Name)
            .Select(issue => new { issue.Id, issue.Slug, issue.Name }).ToListAsync(cancel);
        return
        [
            .. issues.Select(issue => new SeatMail(
                issue.Id, issue.Slug, issue.Name, reader.SitsInArena(issue.Id), wishes.For(issue.Id, reader.SitsInArena(issue.Id)))),
            new SeatMail(MailChoice.Elsewhere, Elsewhere, null, false, wishes.For(MailChoice.Elsewhere, false)),
        ];
    }

    /// <summary>How often somebody wants mail.</summary>
    public async Task<MailWishes> WishesAsync(Guid personId, CancellationToken cancel = default) =>
        new(await db.MailChoices.AsNoTracking().Where(choice => choice.PersonId == personId).ToListAsync(cancel));

    /// <summary>The name of an issue; null when there is none.</summary>
    public Task<string?> IssueNameAsync(Guid issueId, CancellationToken cancel = default) =>
        db.Issues.Where(issue => issue.Id == issueId).Select(issue => issue.Name).FirstOrDefaultAsync(cancel);
}
