using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Knowledge;
using WerkplaatsPortal.Data.Practices;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>The working place of a studio, for those in its Arena: eight commands, whatever there is.</summary>
public sealed class ArenaQueries(
    PortalDbContext db, SeatQueries seats, ProposalQueries proposals, QuestionDeskQueries questions, MeetingQueries meetings,
    ReactionQueries reactions, TimeProvider clock)
{
    /// <summary>The most lines of one kind; the rest stands in the lists.</summary>
    public const int Most = 20;

    /// <summary>The most questions in one state.</summary>
    public const int MostQuestions = 6;

    /// <summary>The most meetings that come.</summary>
    public const int MostMeetings = 3;

    /// <summary>What the Arena works on.</summary>
    public async Task<ArenaPage> FindAsync(LearningStudio studio, Reader reader, CancellationToken cancel = default) =>
        new(await seats.SittingAsync(studio.Id, cancel))
        {
            Proposals = await proposals.OpenAsync(studio, reader, Most, cancel),
            Questions = await questions.NewestAsync(studio, MostQuestions, cancel),
            QuestionCounts = await questions.CountsAsync(studio, cancel),
            Meetings = await meetings.ComingAsync(studio.IssueId, MostMeetings, reader, cancel),
            AskedByTribune = await reactions.OpenAsync(studio.IssueId, cancel),
            Agreed = (await AgreedAsync(studio, cancel)).ToLookup(line => line.Kind),
            Lines = (await LinesAsync(studio, reader, cancel)).ToLookup(line => line.Kind),
        };

    private async Task<List<AgreedLine>> AgreedAsync(LearningStudio studio, CancellationToken cancel)
    {
        var today = clock.Today();
        var adopted = db.Proposals.Where(proposal => proposal.StudioId == studio.Id && proposal.State == ProposalState.Adopted);
        var lookBacks = (
            from proposal in adopted
            join outcome in db.Set<ProposalOutcome>() on proposal.Id equals outcome.ProposalId
            where outcome.LookedBackAt == null && outcome.LookBackOn <= today
            orderby outcome.LookBackOn
            select new AgreedLine
            {
                Kind = AgreedKind.LookBack,
                Id = proposal.Id,
                Slug = proposal.Slug,
                Title = proposal.Title,
                PersonId = proposal.ProposedBy,
                On = outcome.LookBackOn,
            }).Take(Most);
        var followUps = (
            from proposal in adopted
            join followUp in db.Set<FollowUp>() on proposal.Id equals followUp.ProposalId
            where followUp.DoneAt == null
            orderby followUp.By
            select new AgreedLine
            {
                Kind = AgreedKind.FollowUp,
                Id = followUp.Id,
                Slug = proposal.Slug,
                Title = followUp.What,
                PersonId = followUp.PersonId,
                On = followUp.By,
            }).Take(Most);
        var lines = await lookBacks.Concat(followUps).ToListAsync(cancel);
        return [.. lines.OrderBy(line => line.On)];
    }

    private Task<List<ArenaLine>> LinesAsync(LearningStudio studio, Reader reader, CancellationToken cancel)
    {
        var (today, issueId) = (clock.Today(), studio.IssueId);
        var leads =
            from each in db.Studios
            where each.Id == studio.Id
            from lead in each.Leads
            where lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today)
            join person in db.People on lead.PersonId equals person.Id
            select new ArenaLine { Kind = ArenaLineKind.Lead, Slug = "", Title = person.ChosenName ?? person.Name, Marked = false };
        var practices = db.Practices.VisibleTo(reader, today).Where(practice => practice.IssueId == issueId && practice.End == null)
            .OrderByDescending(practice => practice.MadeAt).ThenBy(practice => practice.Id).Take(Most)
            .Select(practice => new ArenaLine
            {
                Kind = ArenaLineKind.Practice,
                Slug = practice.Slug,
                Title = practice.Title,
                Marked = practice.FirstDay != null && practice.FirstDay > today,
            });
        var lessons = db.Lessons.VisibleTo(reader)
            .Where(lesson => lesson.IssueId == issueId && (lesson.State == LessonState.Draft || lesson.State == LessonState.Checked))
            .OrderByDescending(lesson => lesson.WrittenAt).ThenBy(lesson => lesson.Id).Take(Most)
            .Select(lesson => new ArenaLine
            {
                Kind = ArenaLineKind.Lesson,
                Slug = lesson.Slug,
                Title = lesson.Title,
                Marked = lesson.State == LessonState.Draft,
            });
        var insights = db.Insights.VisibleTo(reader).Where(insight => insight.IssueId == issueId && insight.State == InsightState.Proposed)
            .OrderByDescending(insight => insight.WrittenAt).ThenBy(insight => insight.Id).Take(Most)
            .Select(insight => new ArenaLine
            {
                Kind = ArenaLineKind.Insight,
                Slug = insight.Slug,
                Title = insight.Title,
                Marked = insight.AwaitsArena,
            });
        var back = db.Insights.VisibleTo(reader)
            .Where(insight => insight.IssueId == issueId && (insight.State == InsightState.Reconsidered
                || (insight.State == InsightState.Adopted && insight.LookBackOn != null && insight.LookBackOn <= today)))
            .OrderBy(insight => insight.LookBackOn).ThenBy(insight => insight.Id).Take(Most)
            .Select(insight => new ArenaLine
            {
                Kind = ArenaLineKind.Back,
                Slug = insight.Slug,
                Title = insight.Title,
                Marked = insight.State == InsightState.Reconsidered,
            });
        var advices = db.Advices.VisibleTo(reader).Where(advice => advice.IssueId == issueId)
            .OrderByDescending(advice => advice.GivenAt ?? advice.AskedAt).ThenBy(advice => advice.Id).Take(Most)
            .Select(advice => new ArenaLine
            {
                Kind = ArenaLineKind.Advice,
                Slug = advice.Slug,
                Title = advice.Title ?? advice.Question!,
                Marked = advice.Internal,
            });
        return practices.Concat(lessons).Concat(insights).Concat(back).Concat(advices).Concat(leads).ToListAsync(cancel);
    }
}
