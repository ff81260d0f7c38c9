using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Agenda;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.SocialQuality;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>Who takes part where, with the whole history: three commands, however much there is.</summary>
public sealed class SeatQueries(PortalDbContext db)
{
    /// <summary>An issue that was taken up, with its studio; null when there is no such issue.</summary>
    public Task<IssueToJoin?> IssueAsync(string slug, CancellationToken cancel = default) =>
        Issues(db.Issues.TakenUp().Where(issue => issue.Slug == slug)).SingleOrDefaultAsync(cancel);

    /// <summary>Every issue on the agenda that has an open studio, by name.</summary>
    public async Task<IReadOnlyList<IssueToJoin>> OpenIssuesAsync(CancellationToken cancel = default) =>
        await Issues(db.Issues.Where(issue => issue.Status == IssueStatus.OnAgenda && db.Studios.Any(studio => studio.IssueId == issue.Id && studio.ClosedOn == null))
            .OrderBy(issue => issue.Name)).ToListAsync(cancel);

    /// <summary>The partners that the reader speaks for, by name.</summary>
    public async Task<IReadOnlyList<OwnPartner>> PartnersOfAsync(Reader reader, CancellationToken cancel = default) =>
        await db.Partners.Where(partner => reader.PartnerIds.Contains(partner.Id)).OrderBy(partner => partner.Name)
            .Select(partner => new OwnPartner(partner.Id, partner.Slug, partner.Name)).ToListAsync(cancel);

    /// <summary>How the reader, and the partners that he or she speaks for, take part in one studio.</summary>
    public Task<IReadOnlyList<Taking>> OwnAsync(Guid studioId, Reader reader, CancellationToken cancel = default) => ReadAsync(
        db.Participations.Where(each => each.StudioId == studioId
            && (each.PersonId == reader.PersonId || (each.PartnerId != null && reader.PartnerIds.Contains(each.PartnerId.Value)))), cancel);

    /// <summary>How partners take part in every studio.</summary>
    public Task<IReadOnlyList<Taking>> OfPartnersAsync(IReadOnlyList<Guid> partnerIds, CancellationToken cancel = default) =>
        ReadAsync(db.Participations.Where(each => each.PartnerId != null && partnerIds.Contains(each.PartnerId.Value)), cancel);

    /// <summary>Everybody who takes part in a studio, or did.</summary>
    public Task<IReadOnlyList<Taking>> InStudioAsync(Guid studioId, CancellationToken cancel = default) =>
        ReadAsync(db.Participations.Where(each => each.StudioId == studioId), cancel);

    /// <summary>
    /// Who sits in the Arena of a studio now, by name, and last the partners that named nobody yet: one command.
    /// </summary>
    public async Task<IReadOnlyList<SittingRow>> SittingAsync(Guid studioId, CancellationToken cancel = default)
    {
        var rows = await (
            from each in db.Participations
            where each.StudioId == studioId && each.Terms.Any(term => term.State == SeatState.Open && term.Seat == Seat.Arena)
            from holder in each.Holders.Where(one => one.Period.Until == null).DefaultIfEmpty()
            join named in db.People on holder!.PersonId equals named.Id into holders
            from named in holders.DefaultIfEmpty()
            join own in db.People on each.PersonId equals own.Id into owns
            from own in owns.DefaultIfEmpty()
            join partner in db.Partners on each.PartnerId equals partner.Id into partners
            from partner in partners.DefaultIfEmpty()
            select new SittingRow(
                (Guid?)holder!.Id, (Guid?)holder!.PersonId ?? each.PersonId, named.ChosenName ?? named.Name ?? own.ChosenName ?? own.Name,
                (Party?)holder!.Party ?? Party.None, partner.Name, partner.Slug)).ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Name is null).ThenBy(row => row.Name ?? row.PartnerName, StringComparer.CurrentCulture)];
    }

    /// <summary>The partners that have a seat in the Arena of a studio, by name.</summary>
    public async Task<IReadOnlyList<OwnPartner>> PartnersInArenaAsync(Guid studioId, CancellationToken cancel = default) =>
        await db.Partners.Where(partner => db.Participations.Any(each => each.StudioId == studioId && each.PartnerId == partner.Id
                && each.Terms.Any(term => term.State == SeatState.Open && term.Seat == Seat.Arena)))
            .OrderBy(partner => partner.Name).Select(partner => new OwnPartner(partner.Id, partner.Slug, partner.Name)).ToListAsync(cancel);

    /// <summary>Whoever waits for an Arena seat in a studio that nobody leads on a day.</summary>
    public Task<IReadOnlyList<Taking>> WaitingWithoutLeadAsync(DateOnly today, CancellationToken cancel = default) => ReadAsync(
        db.Participations.Where(each => each.Terms.Any(term => term.State == SeatState.Requested)
            && db.Studios.Any(studio => studio.Id == each.StudioId && !studio.Leads.Any(lead =>
                lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today)))), cancel);

    /// <summary>The issues of studios.</summary>
    public async Task<IReadOnlyList<IssueToJoin>> IssuesOfAsync(IEnumerable<Guid> studioIds, CancellationToken cancel = default)
    {
        var ids = studioIds.Distinct().ToList();
        return await Issues(db.Issues.Where(issue => db.Studios.Any(studio => studio.IssueId == issue.Id && ids.Contains(studio.Id))))
            .ToListAsync(cancel);
    }

    private IQueryable<IssueToJoin> Issues(IQueryable<SocialIssue> issues) =>
        from issue in issues
        join studio in db.Studios on issue.Id equals studio.IssueId into studios
        from studio in studios.DefaultIfEmpty()
        select new IssueToJoin(issue.Id, issue.Slug, issue.Name, issue.Status, (Guid?)studio.Id) { IsClosed = studio.ClosedOn != null };

    private async Task<IReadOnlyList<Taking>> ReadAsync(IQueryable<Participation> which, CancellationToken cancel)
    {
        var rows = await (
            from each in which
            join partner in db.Partners on each.PartnerId equals partner.Id into partners
            from partner in partners.DefaultIfEmpty()
            join person in db.People on each.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new Taking(each.Id, each.StudioId, each.PartnerId, partner.Slug, partner.Name ?? person.ChosenName ?? person.Name)).ToListAsync(cancel);
        var terms = (await TermsAsync(which, cancel)).ToLookup(term => term.TakingId);
        var holders = (await HoldersAsync(which, cancel)).ToLookup(holder => holder.TakingId);
        return [.. rows.OrderBy(row => row.Name, StringComparer.CurrentCulture)
            .Select(row => row with { Terms = [.. terms[row.Id]], Holders = [.. holders[row.Id]] })];
    }

    private Task<List<TermRow>> TermsAsync(IQueryable<Participation> which, CancellationToken cancel) => (
        from each in which
        from term in each.Terms
        orderby term.ChosenAt, term.Id
        select new TermRow(
            term.Id, each.Id, term.Seat, term.State, term.Motivation, term.Reason, term.ChosenAt, term.StartedAt, term.EndedAt,
            db.Studios.Any(studio => studio.Id == each.StudioId && studio.Leads.Any(lead => lead.PersonId == term.AnsweredBy)))
        {
            WasGiven = term.Seat == Seat.Arena && term.AnsweredBy == term.ChosenBy && term.StartedAt == term.ChosenAt,
            ContinuedFrom = (
                from former in db.Participations
                join studio in db.Studios on former.StudioId equals studio.Id
                join issue in db.Issues on studio.IssueId equals issue.Id
                where former.Id == term.ContinuedFrom
                select issue.Name).FirstOrDefault(),
        }).ToListAsync(cancel);

    private Task<List<HolderRow>> HoldersAsync(IQueryable<Participation> which, CancellationToken cancel) => (
        from each in which
        from holder in each.Holders
        join person in db.People on holder.PersonId equals person.Id
        orderby holder.Period.From, holder.Id
        select new HolderRow(
            holder.Id, each.Id, person.ChosenName ?? person.Name, holder.Party, holder.Period.From, holder.Period.Until,
            holder.GivenBy != null)).ToListAsync(cancel);
}
