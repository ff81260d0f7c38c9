using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Conventions;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Studios;

/// <summary>A proposal in one line.</summary>
/// <param name="Slug">Part of its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What is proposed.</param>
/// <param name="State">Where it stands.</param>
/// <param name="NotAdoptedFor">Why it was not adopted.</param>
/// <param name="Round">The number of its latest round.</param>
/// <param name="ClosesAt">Until when people can answer, in UTC.</param>
/// <param name="Quorum">How many must answer.</param>
/// <param name="Answered">How many answered in the latest round.</param>
/// <param name="Objections">How many objections stand.</param>
/// <param name="HasMine">Whether the reader answered in the latest round.</param>
public sealed record ProposalLine(
    string Slug, string Title, ProposalKind Kind, ProposalState State, NoConsent? NotAdoptedFor, int Round, DateTime ClosesAt,
    int Quorum, int Answered, int Objections, bool HasMine);

/// <summary>Reads proposals as lists, and one to be changed.</summary>
public sealed class ProposalQueries(PortalDbContext db)
{
    /// <summary>The proposals of a studio that run, the first to close first.</summary>
    public Task<List<ProposalLine>> OpenAsync(LearningStudio studio, Reader reader, int most, CancellationToken cancel = default) => Lines(
        db.Proposals.VisibleTo(reader, db.Studios).Where(proposal => proposal.StudioId == studio.Id && proposal.State == ProposalState.Open)
            .OrderBy(proposal => proposal.ClosesAt).ThenBy(proposal => proposal.Id).Take(most), reader).ToListAsync(cancel);

    /// <summary>A page of the proposals of a studio, those that run first, then the newest; two commands.</summary>
    public async Task<Page<ProposalLine>> ListAsync(
        LearningStudio studio, ProposalState? state, int page, Reader reader, CancellationToken cancel = default)
    {
        var found = db.Proposals.VisibleTo(reader, db.Studios).Where(proposal => proposal.StudioId == studio.Id);
        if (state is { } wanted)
            found = found.Where(proposal => proposal.State == wanted);
        var total = await found.CountAsync(cancel);
        var lines = await Lines(
            found.OrderBy(proposal => proposal.State == ProposalState.Open ? 0 : 1)
                .ThenByDescending(proposal => proposal.ProposedAt).ThenBy(proposal => proposal.Id)
                .OnPage(page), reader).ToListAsync(cancel);
        return new Page<ProposalLine>(lines, page, total);
    }

    /// <summary>A proposal of a studio with all that hangs on it, to be changed; null when the studio has none by that slug.</summary>
    public Task<Proposal?> FindAsync(LearningStudio studio, string slug, CancellationToken cancel = default) =>
        Whole(db.Proposals).SingleOrDefaultAsync(proposal => proposal.StudioId == studio.Id && proposal.Slug == slug, cancel);

    /// <summary>A proposal with all that hangs on it, to be changed.</summary>
    public Task<Proposal?> FindAsync(Guid id, CancellationToken cancel = default) =>
        Whole(db.Proposals).SingleOrDefaultAsync(proposal => proposal.Id == id, cancel);

    /// <summary>The proposals whose closing time has passed and that nobody closed yet, the first first.</summary>
    public Task<List<Guid>> DueAsync(DateTime now, int most, CancellationToken cancel = default) => db.Proposals
        .Where(proposal => proposal.State == ProposalState.Open && proposal.ClosesAt <= now)
        .OrderBy(proposal => proposal.ClosesAt).ThenBy(proposal => proposal.Id).Take(most).Select(proposal => proposal.Id).ToListAsync(cancel);

    /// <summary>The objections and concerns that stand in the present round of a proposal, objections first.</summary>
    public Task<List<HeldAgainst>> HeldAgainstAsync(Guid studioId, string slug, CancellationToken cancel = default) => (
        from proposal in db.Proposals
        where proposal.StudioId == studioId && proposal.Slug == slug
        from response in proposal.Responses
        where response.Round == proposal.Round && response.ReplacedAt == null
            && (response.Kind == ResponseKind.Object || response.Kind == ResponseKind.AgreeWithConcern)
        join person in db.People on response.PersonId equals person.Id
        orderby response.Kind == ResponseKind.Object descending, response.GivenAt
        select new HeldAgainst(response.Kind, person.ChosenName ?? person.Name, response.Reason)).ToListAsync(cancel);

    private static IQueryable<Proposal> Whole(IQueryable<Proposal> proposals) => proposals
        .Include(proposal => proposal.Outcome).Include(proposal => proposal.Rounds).Include(proposal => proposal.Responses)
        .Include(proposal => proposal.FollowUps).Include(proposal => proposal.LookBacks).AsSplitQuery();

    private static IQueryable<ProposalLine> Lines(IQueryable<Proposal> proposals, Reader reader) => proposals.Select(proposal => new ProposalLine(
        proposal.Slug, proposal.Title, proposal.Kind, proposal.State, proposal.NotAdoptedFor, proposal.Round, proposal.ClosesAt, proposal.Quorum,
        proposal.Responses.Count(each => each.Round == proposal.Round && each.ReplacedAt == null),
        proposal.Responses.Count(each => each.Round == proposal.Round && each.ReplacedAt == null && each.Kind == ResponseKind.Object),
        proposal.Responses.Any(each => each.Round == proposal.Round && each.ReplacedAt == null && each.PersonId == reader.PersonId)));
}

/// <summary>What somebody holds against a proposal.</summary>
/// <param name="Kind">An objection or a concern.</param>
/// <param name="Name">Whose it is, under the name of his or her choice.</param>
/// <param name="Reason">Why; a concern may have none.</param>
public sealed record HeldAgainst(ResponseKind Kind, string Name, string? Reason);
