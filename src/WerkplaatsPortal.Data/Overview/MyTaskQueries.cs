using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Committee;
using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>
/// Where a reader has a seat, what meetings come and what waits for him or her there, each thing one row: seats to answer, drafts to check and advice to answer
/// for a lead; advice to give for the committee; proposals, questions of the Tribune and what was agreed for the Arena.
/// </summary>
public sealed class MyTaskQueries(PortalDbContext db, TimeProvider clock)
{
    /// <summary>One command for all.</summary>
    internal Task<List<MyTask>> AllAsync(Reader reader, CancellationToken cancel) =>
        Seats(reader).Concat(Requests(reader)).Concat(Lessons(reader)).Concat(Proposals(reader)).Concat(Objections(reader))
            .Concat(Agreed(reader)).Concat(OfTribune(reader)).Concat(Advices(reader)).Concat(Actions(reader)).Concat(Rounds(reader))
            .Concat(PutForward(reader)).Concat(OfRounds(reader)).Concat(Minutes(reader)).Concat(BackOnTable(reader)).Concat(Meetings(reader)).ToListAsync(cancel);

    private IQueryable<MyTask> Seats(Reader reader) =>
        from issue in db.Issues
        where reader.SeatIssues.Contains(issue.Id)
        select new MyTask
        {
            Kind = MyTaskKind.Seat,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = null,
            Title = null,
            Day = null,
        };

    /// <summary>For a lead the seats that are asked for; for the committee those where nobody leads.</summary>
    private IQueryable<MyTask> Requests(Reader reader)
    {
        var today = clock.Today();
        return
            from taking in db.Participations
            from term in taking.Terms
            where term.State == SeatState.Requested
            join studio in db.Studios on taking.StudioId equals studio.Id
            let isMine = reader.LedIssues.Contains(studio.IssueId)
            where isMine || (reader.IsCommitteeMember && !studio.Leads.Any(lead =>
                lead.Period.From <= today && (lead.Period.Until == null || lead.Period.Until >= today)))
            join issue in db.Issues on studio.IssueId equals issue.Id
            select new MyTask
            {
                Kind = isMine ? MyTaskKind.Request : MyTaskKind.VacantRequest,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = null,
                Thing = null,
                Title = null,
                Day = null,
            };
    }

    private IQueryable<MyTask> Lessons(Reader reader) =>
        from lesson in db.Lessons
        where lesson.State == LessonState.Draft && reader.LedIssues.Contains(lesson.IssueId)
        join issue in db.Issues on lesson.IssueId equals issue.Id
        select new MyTask
        {
            Kind = MyTaskKind.Lesson,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = null,
            Title = null,
            Day = null,
        };

    private IQueryable<MyTask> Proposals(Reader reader)
    {
        var now = clock.UtcNow();
        return
            from proposal in db.Proposals.VisibleTo(reader, db.Studios)
            where proposal.State == ProposalState.Open && proposal.ClosesAt > now && !proposal.Responses.Any(each =>
                each.Round == proposal.Round && each.ReplacedAt == null && each.PersonId == reader.PersonId)
            join studio in db.Studios on proposal.StudioId equals studio.Id
            join issue in db.Issues on studio.IssueId equals issue.Id
            select new MyTask
            {
                Kind = MyTaskKind.Proposal,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = (DateTime?)proposal.ClosesAt,
                Thing = null,
                Title = null,
                Day = null,
            };
    }

    /// <summary>Somebody objects to what the reader proposed; it can be adapted until it closes.</summary>
    private IQueryable<MyTask> Objections(Reader reader) =>
        from proposal in db.Proposals.VisibleTo(reader, db.Studios)
        where proposal.State == ProposalState.Open && proposal.ProposedBy == reader.PersonId && proposal.Responses.Any(each =>
            each.Round == proposal.Round && each.ReplacedAt == null && each.Kind == ResponseKind.Object)
        join studio in db.Studios on proposal.StudioId equals studio.Id
        join issue in db.Issues on studio.IssueId equals issue.Id
        select new MyTask
        {
            Kind = MyTaskKind.Objection,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = (DateTime?)proposal.ClosesAt,
            Thing = proposal.Slug,
            Title = proposal.Title,
            Day = null,
        };

    /// <summary>What the reader said to do, and what he or she proposed or leads and that is due to be looked back at.</summary>
    private IQueryable<MyTask> Agreed(Reader reader)
    {
        var today = clock.Today();
        var adopted =
            from proposal in db.Proposals.VisibleTo(reader, db.Studios)
            where proposal.State == ProposalState.Adopted
            join studio in db.Studios on proposal.StudioId equals studio.Id
            join issue in db.Issues on studio.IssueId equals issue.Id
            select new { proposal, issue };
        var lookBacks =
            from each in adopted
            join outcome in db.Set<ProposalOutcome>() on each.proposal.Id equals outcome.ProposalId
            where outcome.LookedBackAt == null && outcome.LookBackOn <= today
                && (each.proposal.ProposedBy == reader.PersonId || reader.LedIssues.Contains(each.issue.Id))
            select new MyTask
            {
                Kind = MyTaskKind.LookBack,
                IssueId = each.issue.Id,
                Slug = each.issue.Slug,
                Name = each.issue.Name,
                Before = null,
                Thing = each.proposal.Slug,
                Title = each.proposal.Title,
                Day = (DateOnly?)outcome.LookBackOn,
            };
        var followUps =
            from each in adopted
            join followUp in db.Set<FollowUp>() on each.proposal.Id equals followUp.ProposalId
            where followUp.DoneAt == null && followUp.PersonId == reader.PersonId
            select new MyTask
            {
                Kind = MyTaskKind.FollowUp,
                IssueId = each.issue.Id,
                Slug = each.issue.Slug,
                Name = each.issue.Name,
                Before = null,
                Thing = each.proposal.Slug,
                Title = followUp.What,
                Day = (DateOnly?)followUp.By,
            };
        return lookBacks.Concat(followUps);
    }

    private IQueryable<MyTask> OfTribune(Reader reader) =>
        from question in db.Reactions
        where question.Kind == ReactionKind.Question && question.AnsweredAt == null && reader.ArenaIssues.Contains(question.IssueId)
        join issue in db.Issues on question.IssueId equals issue.Id
        select new MyTask
        {
            Kind = MyTaskKind.OfTribune,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = null,
            Title = null,
            Day = null,
        };

    /// <summary>For a lead what is given and not answered; for the committee what is asked and not given.</summary>
    private IQueryable<MyTask> Advices(Reader reader) =>
        from advice in db.Advices.VisibleTo(reader).OfStudiosAtWork(db)
        where (advice.GivenAt != null && advice.Answer == null && reader.LedIssues.Contains(advice.IssueId))
            || (advice.GivenAt == null && reader.IsCommitteeMember)
        join issue in db.Issues on advice.IssueId equals issue.Id
        select new MyTask
        {
            Kind = advice.GivenAt != null ? MyTaskKind.AdviceToAnswer : MyTaskKind.AdviceToGive,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = advice.Slug,
            Title = advice.Title ?? advice.Question,
            Day = advice.AnswerBefore ?? advice.WantedBefore,
        };

    /// <summary>For a lead what the studio promised because of an advice and did not do yet.</summary>
    private IQueryable<MyTask> Actions(Reader reader) =>
        from advice in db.Advices.OfStudiosAtWork(db)
        where reader.LedIssues.Contains(advice.IssueId) && advice.FinishedAt == null
        from action in advice.Actions
        where action.DoneAt == null
        join issue in db.Issues on advice.IssueId equals issue.Id
        select new MyTask
        {
            Kind = MyTaskKind.AdviceAction,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = advice.Slug,
            Title = action.What,
            Day = (DateOnly?)action.Before,
        };

    /// <summary>For the committee the drafts of advice on which the reader has yet to answer.</summary>
    private IQueryable<MyTask> Rounds(Reader reader)
    {
        var now = clock.UtcNow();
        return
            from draft in db.AdviceDrafts.OfStudiosAtWork(db)
            where reader.IsCommitteeMember && draft.State == AdviceDraftState.Asked && draft.ClosesAt > now && !draft.Responses.Any(each =>
                each.Round == draft.Round && each.ReplacedAt == null && each.PersonId == reader.PersonId)
            join issue in db.Issues on draft.IssueId equals issue.Id
            select new MyTask
            {
                Kind = MyTaskKind.AdviceRound,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = draft.ClosesAt,
                Thing = draft.Slug,
                Title = draft.Title,
                Day = null,
            };
    }

    /// <summary>For the committee the issues that somebody put forward.</summary>
    private IQueryable<MyTask> PutForward(Reader reader) =>
        from issue in db.Issues
        where reader.IsCommitteeMember && issue.Status == IssueStatus.Proposed
        select new MyTask
        {
            Kind = MyTaskKind.PutForward,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = issue.Slug,
            Title = issue.Name,
            Day = null,
        };

    /// <summary>Of the rounds that are open: the inventory for who speaks for a partner that did not answer, the round itself for the committee.</summary>
    private IQueryable<MyTask> OfRounds(Reader reader)
    {
        var today = clock.Today();
        var open = db.ReviewRounds.Where(round => round.ClosedOn == null);
        var inventories =
            from round in open
            where round.InventoryUntil >= today && db.Partners.Any(partner => reader.PartnerIds.Contains(partner.Id) && partner.TakesPart
                && !db.InventoryAnswers.Any(answer => answer.RoundId == round.Id && answer.PartnerId == partner.Id))
            select new MyTask
            {
                Kind = MyTaskKind.Inventory,
                IssueId = round.Id,
                Slug = round.Slug,
                Name = round.Name,
                Before = null,
                Thing = null,
                Title = null,
                Day = round.InventoryUntil,
            };
        var rounds =
            from round in open
            where reader.IsCommitteeMember
            select new MyTask
            {
                Kind = MyTaskKind.ReviewRound,
                IssueId = round.Id,
                Slug = round.Slug,
                Name = round.Name,
                Before = null,
                Thing = null,
                Title = null,
                Day = (DateOnly?)round.DueOn,
            };
        return inventories.Concat(rounds);
    }

    /// <summary>For a lead the insights that lie on the table of the Arena again.</summary>
    private IQueryable<MyTask> BackOnTable(Reader reader) =>
        from insight in db.Insights
        where insight.State == InsightState.Reconsidered && reader.LedIssues.Contains(insight.IssueId)
        join issue in db.Issues on insight.IssueId equals issue.Id
        select new MyTask
        {
            Kind = MyTaskKind.BackOnTable,
            IssueId = issue.Id,
            Slug = issue.Slug,
            Name = issue.Name,
            Before = null,
            Thing = insight.Slug,
            Title = insight.Title,
            Day = null,
        };

    /// <summary>Minutes that only the reader can settle, who took the chair.</summary>
    private IQueryable<MyTask> Minutes(Reader reader) =>
        from meeting in db.CommitteeMeetings
        where reader.IsCommitteeMember && meeting.State == CommitteeMeetingState.Held && meeting.Minutes != null && meeting.ChairId == reader.PersonId
        select new MyTask
        {
            Kind = MyTaskKind.Minutes,
            IssueId = meeting.Id,
            Slug = meeting.Slug,
            Name = meeting.Title,
            Before = null,
            Thing = null,
            Title = null,
            Day = null,
        };

    /// <summary>Meetings to come of the Arenas in which the reader sits, and of the committee for its members.</summary>
    private IQueryable<MyTask> Meetings(Reader reader)
    {
        var now = clock.UtcNow();
        var arena =
            from meeting in db.Meetings.VisibleTo(reader)
            where meeting.State == MeetingState.Planned && meeting.StartsAt > now
            join issue in db.Issues on meeting.IssueId equals issue.Id
            select new MyTask
            {
                Kind = MyTaskKind.Meeting,
                IssueId = issue.Id,
                Slug = issue.Slug,
                Name = issue.Name,
                Before = (DateTime?)meeting.StartsAt,
                Thing = meeting.Slug,
                Title = meeting.Title,
                Day = null,
            };
        var committee =
            from meeting in db.CommitteeMeetings
            where reader.IsCommitteeMember && meeting.State == CommitteeMeetingState.Planned && meeting.StartsAt > now
            select new MyTask
            {
                Kind = MyTaskKind.CommitteeMeeting,
                IssueId = meeting.Id,
                Slug = meeting.Slug,
                Name = meeting.Title,
                Before = (DateTime?)meeting.StartsAt,
                Thing = meeting.Slug,
                Title = meeting.Title,
                Day = null,
            };
        return arena.Concat(committee);
    }
}
