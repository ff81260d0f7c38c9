using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>What proposals propose: the question, practice, activity or insight that points up to one, a draft included.</summary>
public sealed class ProposedThings(PortalDbContext db)
{
    /// <summary>The question that a proposal asks to articulate, to be changed.</summary>
    public Task<LearningQuestion?> QuestionAsync(Proposal proposal, CancellationToken cancel = default) => db.Questions
        .Include(question => question.Steps).SingleOrDefaultAsync(question => question.ProposalId == proposal.Id, cancel);

    /// <summary>The practice that a proposal proposes, to be changed.</summary>
    public Task<LearningPractice?> PracticeAsync(Proposal proposal, CancellationToken cancel = default) => db.Practices.IgnoreQueryFilters()
        .Include(practice => practice.Questions).SingleOrDefaultAsync(practice => practice.ProposalId == proposal.Id, cancel);

    /// <summary>The activity that a proposal proposes, to be changed.</summary>
    public Task<TribuneActivity?> ActivityAsync(Proposal proposal, CancellationToken cancel = default) => db.Activities.IgnoreQueryFilters()
        .SingleOrDefaultAsync(activity => activity.ProposalId == proposal.Id, cancel);

    /// <summary>The insight that a proposal asks to adopt, to be changed.</summary>
    public Task<Insight?> InsightAsync(Proposal proposal, CancellationToken cancel = default) => db.Insights
        .Include(insight => insight.Lessons).Include(insight => insight.Versions).Include(insight => insight.Steps).AsSplitQuery()
        .SingleOrDefaultAsync(insight => insight.ProposalId == proposal.Id, cancel);

    /// <summary>Where the thing of an adopted proposal stands, from the root without the studio; null when it is nowhere.</summary>
    public async Task<string?> AddressAsync(Proposal proposal, string issueSlug, CancellationToken cancel = default) => proposal.Kind switch
    {
        ProposalKind.Question => At($"/kwesties/{issueSlug}/vragen/", await db.Questions.Where(each => each.ProposalId == proposal.Id)
            .Select(each => each.Slug).FirstOrDefaultAsync(cancel)),
        ProposalKind.Practice => At("/praktijken/", await db.Practices.Where(each => each.ProposalId == proposal.Id)
            .Select(each => each.Slug).FirstOrDefaultAsync(cancel)),
        ProposalKind.Insight => At("/inzichten/", await db.Insights.Where(each => each.ProposalId == proposal.Id)
            .Select(each => each.Slug).FirstOrDefaultAsync(cancel)),
        ProposalKind.ArenaActivity when await db.Meetings.Where(each => each.ProposalId == proposal.Id).Select(each => each.Slug)
            .FirstOrDefaultAsync(cancel) is { } meeting => At($"/kwesties/{issueSlug}/arena/bijeenkomsten/", meeting),
        _ => At("/tribune/activiteiten/", await db.Activities.Where(each => each.ProposalId == proposal.Id)
            .Select(each => each.Slug).FirstOrDefaultAsync(cancel)),
    };

    private static string? At(string path, string? slug) => slug is null ? null : path + slug;
}
