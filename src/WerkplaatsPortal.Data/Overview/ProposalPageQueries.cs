using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>A proposal with everything that was said and done.</summary>
/// <param name="Proposal">The proposal, not tracked.</param>
/// <param name="Names">The names of those who had to do with it.</param>
/// <param name="Members">Everybody who may answer, by name.</param>
/// <param name="ThingAddress">Where the thing stands that it made; null when there is none.</param>
public sealed record ProposalPage(
    Proposal Proposal, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<PersonItem> Members, string? ThingAddress)
{
    /// <summary>The name of somebody.</summary>
    public string NameOf(Guid personId) => Names.GetValueOrDefault(personId) ?? Domain.Network.Person.FormerName;

    /// <summary>Those who have yet to answer in the latest round.</summary>
    public IEnumerable<PersonItem> Awaited
    {
        get
        {
            var answered = Proposal.Standing.Select(response => response.PersonId).ToHashSet();
            return Members.Where(member => !answered.Contains(member.Id));
        }
    }
}

/// <summary>Reads one proposal: nine commands.</summary>
public sealed class ProposalPageQueries(PortalDbContext db, ProposalQueries proposals, ArenaMemberQueries members, ProposedThings things)
{
    /// <summary>The page of a proposal of a studio; null when the studio has none by that slug.</summary>
    public async Task<ProposalPage?> FindAsync(LearningStudio studio, string issueSlug, string slug, CancellationToken cancel = default)
    {
        if (await proposals.FindAsync(studio, slug, cancel) is not { } proposal)
            return null;

        var ids = proposal.Responses.Select(response => response.PersonId).Append(proposal.ProposedBy)
            .Concat(proposal.FollowUps.Select(followUp => followUp.PersonId)).Concat(proposal.LookBacks.Select(lookBack => lookBack.WrittenBy))
            .Distinct().ToList();
        var names = await db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.ChosenName ?? person.Name, cancel);
        return new ProposalPage(
            proposal, names, await members.AllAsync(studio, cancel),
            proposal.State == ProposalState.Adopted ? await things.AddressAsync(proposal, issueSlug, cancel) : null);
    }
}
