using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Shared;

namespace WerkplaatsPortal.Data.Search.Keeping;

/// <summary>What the network makes and says around its knowledge.</summary>
internal sealed partial class Drafts
{
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

    private async Task<List<Draft>> PublicationsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var publications = await db.Publications.AsNoTracking().Where(publication => ids.Contains(publication.Id))
            .Select(publication => new { publication.Id, publication.Title, publication.Kind, publication.Year, publication.Regions }).ToListAsync(cancel);
        var issues = await PairsAsync(db.Publications.Where(publication => ids.Contains(publication.Id)).SelectMany(publication => publication.Issues)
            .Select(issue => new Pair { ThingId = issue.PublicationId, IssueId = issue.IssueId }), cancel);
        return [.. publications.Select(publication => new Draft(FoundKind.Publication, publication.Id)
        {
            Title = publication.Title,
            Besides = string.Join(". ", publication.Regions.Prepend(publication.Kind).Append(publication.Year?.ToString(CultureInfo.InvariantCulture))),
            Marks = [.. issues[publication.Id].Select(Mark.Of), .. publication.Year is { } year ? [Mark.OfYear(year)] : Array.Empty<string>()],
        })];
    }

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
}
