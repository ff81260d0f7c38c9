using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Something that a form of a meeting can name.</summary>
public sealed record MeetingChoice(string Slug, string Title);

/// <summary>A proposal that a form of a meeting can name.</summary>
public sealed record ProposalChoice(Guid Id, string Title);

/// <summary>What the forms of a meeting offer to choose from: one command each.</summary>
public sealed class MeetingChoiceQueries(PortalDbContext db, TimeProvider clock)
{
    private const int Most = 40;

    /// <summary>Who can have been there: who sits in the Arena now, and who was ticked before.</summary>
    public async Task<IReadOnlyList<ArenaPerson>> PeopleAsync(Guid issueId, IReadOnlyCollection<Guid> ticked, CancellationToken cancel = default) =>
        (await db.InArena(issueId, clock.Today())
            .Concat(db.People.Where(person => ticked.Contains(person.Id))
                .Select(person => new ArenaPerson { Id = person.Id, Name = person.ChosenName ?? person.Name }))
            .ToListAsync(cancel)).OnceEach();

    /// <summary>Demands that people sit in the Arena, or were at the meeting already.</summary>
    /// <exception cref="RuleViolation">One of them does not.</exception>
    public async Task DemandPeopleAsync(ArenaMeeting meeting, IReadOnlyCollection<Guid> people, string field, CancellationToken cancel = default)
    {
        var before = meeting.Attendees.Select(each => each.PersonId).ToHashSet();
        var sitting = (await db.InArena(meeting.IssueId, clock.Today()).Select(person => person.Id).ToListAsync(cancel)).ToHashSet();
        Rule.Demand(people.All(id => before.Contains(id) || sitting.Contains(id)), "Kies alleen mensen die in deze Arena zitten.", field);
    }

    /// <summary>Proposals of a studio, those that run first, then the newest; and those chosen already.</summary>
    public Task<List<ProposalChoice>> ProposalsAsync(
        LearningStudio studio, IReadOnlyCollection<Guid> chosen, Reader reader, CancellationToken cancel = default) => db.Proposals
        .VisibleTo(reader, db.Studios).Where(proposal => proposal.StudioId == studio.Id)
        .OrderBy(proposal => chosen.Contains(proposal.Id) ? 0 : 1).ThenBy(proposal => proposal.State == ProposalState.Open ? 0 : 1)
        .ThenByDescending(proposal => proposal.ProposedAt).ThenBy(proposal => proposal.Id)
        .Take(Most + chosen.Count).Select(proposal => new ProposalChoice(proposal.Id, proposal.Title)).ToListAsync(cancel);

    /// <summary>Demands that proposals are those of a studio.</summary>
    /// <exception cref="RuleViolation">One of them is not.</exception>
    public async Task DemandProposalsAsync(LearningStudio studio, IReadOnlyCollection<Guid> ids, string field, CancellationToken cancel = default)
    {
        var known = await db.Proposals.CountAsync(proposal => ids.Contains(proposal.Id) && proposal.StudioId == studio.Id, cancel);
        Rule.Demand(known == ids.Distinct().Count(), "Kies uit de lijst. Deze waarde kennen we niet.", field);
    }

    /// <summary>Lessons of an issue, drafts included, the newest first; and those chosen already.</summary>
    public Task<List<MeetingChoice>> LessonsAsync(
        Guid issueId, IReadOnlyCollection<string> chosen, Reader reader, CancellationToken cancel = default) => db.Lessons.VisibleTo(reader)
        .Where(lesson => chosen.Contains(lesson.Slug) || (lesson.IssueId == issueId && lesson.State != LessonState.Withdrawn))
        .OrderBy(lesson => chosen.Contains(lesson.Slug) ? 0 : 1).ThenByDescending(lesson => lesson.WrittenAt).ThenBy(lesson => lesson.Slug)
        .Take(Most + chosen.Count).Select(lesson => new MeetingChoice(lesson.Slug, lesson.Title)).ToListAsync(cancel);

    /// <summary>Insights of an issue, proposed ones included, the newest first; and those chosen already.</summary>
    public Task<List<MeetingChoice>> InsightsAsync(
        Guid issueId, IReadOnlyCollection<string> chosen, Reader reader, CancellationToken cancel = default) => db.Insights.VisibleTo(reader)
        .Where(insight => chosen.Contains(insight.Slug) || (insight.IssueId == issueId && insight.State != InsightState.Withdrawn))
        .OrderBy(insight => chosen.Contains(insight.Slug) ? 0 : 1).ThenByDescending(insight => insight.WrittenAt).ThenBy(insight => insight.Slug)
        .Take(Most + chosen.Count).Select(insight => new MeetingChoice(insight.Slug, insight.Title)).ToListAsync(cancel);
}
