using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Overview;

/// <summary>Everything that the portal knows of one person, for that person.</summary>
public sealed class PersonalDataQueries(PortalDbContext db)
{
    /// <summary>The name, the seats and the offices of a person, and how much he or she contributed.</summary>
    public async Task<PersonalData> FindAsync(Guid personId, CancellationToken cancel = default)
    {
        var person = await db.People.AsNoTracking().SingleAsync(each => each.Id == personId, cancel);
        var account = await db.Accounts.AsNoTracking().SingleAsync(each => each.PersonId == personId, cancel);
        var seats = await (
            from participation in db.Participations
            join studio in db.Studios on participation.StudioId equals studio.Id
            from term in participation.Terms
            where participation.PersonId == personId || participation.Holders.Any(holder => holder.PersonId == personId)
            orderby term.ChosenAt
            select new PersonalSeat(studio.Name, term.Seat, term.State, term.Motivation, term.ChosenAt, term.StartedAt, term.EndedAt)).ToListAsync(cancel);
        var partners = await (
            from contact in db.PartnerContacts
            join partner in db.Partners on contact.PartnerId equals partner.Id
            where contact.PersonId == personId
            select new PersonalOffice(partner.Name, contact.Period.From, contact.Period.Until)).ToListAsync(cancel);
        var led = await (
            from studio in db.Studios
            from lead in studio.Leads
            where lead.PersonId == personId
            select new PersonalOffice(studio.Name, lead.Period.From, lead.Period.Until)).ToListAsync(cancel);
        var committee = await db.CommitteeSeats.Where(seat => seat.PersonId == personId)
            .Select(seat => new { seat.Constituency, seat.Period.From, seat.Period.Until }).ToListAsync(cancel);
        var roles = await (
            from seat in db.CommitteeSeats
            where seat.PersonId == personId
            from role in seat.Roles
            orderby role.Period.From
            select new { role.Role, role.Period.From, role.Period.Until }).ToListAsync(cancel);
        var studioDecisions = await db.Set<StudioDecision>().Where(step => step.TakenBy == personId).OrderBy(step => step.RecordedAt)
            .Select(step => step.Reason).ToListAsync(cancel);
        var reviews = await db.IssueReviews.Where(review => review.WrittenBy == personId && review.Learned != null).OrderBy(review => review.WrittenAt)
            .Select(review => review.Learned!).ToListAsync(cancel);
        var pressing = await (
            from answer in db.InventoryAnswers
            where answer.FilledBy == personId
            from line in answer.Lines
            join issue in db.Issues on line.IssueId equals issue.Id into issuesNamed
            from named in issuesNamed.DefaultIfEmpty()
            orderby answer.FilledAt, line.Number
            select (line.OwnWords ?? named.Name) + (line.Why == null ? "" : ": " + line.Why)).ToListAsync(cancel);
        var written = await db.Lessons.Where(lesson => lesson.WrittenBy == personId).OrderBy(lesson => lesson.WrittenAt)
            .Select(lesson => lesson.Title).ToListAsync(cancel);
        var updates = await db.Updates.IgnoreQueryFilters([UpdateDrafts.Filter]).Where(update => update.WrittenBy == personId)
            .OrderBy(update => update.PublishedAt)
            .Select(update => update.Title).ToListAsync(cancel);
        var comments = await db.Comments.Where(comment => comment.WrittenBy == personId).OrderBy(comment => comment.WrittenAt)
            .Select(comment => new PersonalComment(comment.Body, comment.WrittenAt, comment.WithdrawnAt)).ToListAsync(cancel);
        var observations = await db.Observations.Where(each => each.WrittenBy == personId).OrderBy(each => each.WrittenAt)
            .Select(each => each.Text).ToListAsync(cancel);
        var files = await db.Files.Where(file => file.AddedBy == personId).OrderBy(file => file.AddedAt).Select(file => file.Name).ToListAsync(cancel);
        var meetings = await db.Meetings.Where(meeting => meeting.Attendees.Any(each => each.PersonId == personId)).OrderBy(meeting => meeting.StartsAt)
            .Select(meeting => meeting.Title).ToListAsync(cancel);
        var findings = await (
            from finding in db.Findings
            join insight in db.Insights on finding.InsightId equals insight.Id
            where finding.ReportedBy == personId
            orderby finding.ReportedAt
            select new PersonalFinding(insight.Title, finding.Answer, finding.Place, finding.Account, finding.ReportedAt)).ToListAsync(cancel);

        var proposals = await db.Proposals.Where(proposal => proposal.ProposedBy == personId).OrderBy(proposal => proposal.ProposedAt)
            .Select(proposal => proposal.Title).ToListAsync(cancel);
        var questions = await db.Questions.Where(question => question.Steps.Any(step =>
                step.TakenBy == personId && step.Kind == QuestionStepKind.PutForward))
            .OrderBy(question => question.Id).Select(question => question.Text).ToListAsync(cancel);
        var responses = await (
            from proposal in db.Proposals
            from response in proposal.Responses
            where response.PersonId == personId
            orderby response.GivenAt
            select new PersonalResponse(proposal.Title, response.Kind, response.Reason, response.GivenAt)).ToListAsync(cancel);
        var drafts = await db.Drafts.Where(draft => draft.AccountId == account.Id).OrderBy(draft => draft.KeptAt)
            .Select(draft => new PersonalDraft(draft.Address, draft.Fields, draft.KeptAt)).ToListAsync(cancel);

        var mail = await (
            from choice in db.MailChoices
            where choice.PersonId == personId
            join issue in db.Issues on choice.IssueId equals issue.Id into named
            from issue in named.DefaultIfEmpty()
            select new PersonalMailChoice(issue.Name, choice.Rhythm)).ToListAsync(cancel);
        var notifications = await db.Notifications.Where(each => each.PersonId == personId).OrderBy(each => each.At)
            .Select(each => new PersonalNotification(each.Kind, each.At, each.MailId != null)).ToListAsync(cancel);
        var signUps = await (
            from list in db.SignUpLists
            from each in list.SignUps
            where each.PersonId == personId
            join activity in db.Activities on list.ActivityId equals activity.Id
            orderby each.At
            select new PersonalSignUp(activity.Title, each.At, each.PlacedAt, each.RemindedAt)).ToListAsync(cancel);
        var told = await db.Activities.Where(activity => activity.Tellers.Any(each => each.PersonId == personId))
            .OrderBy(activity => activity.SortDate)
            .Select(activity => activity.Title).ToListAsync(cancel);

        var reactions = await db.Reactions.Where(each => each.WrittenBy == personId).OrderBy(each => each.WrittenAt)
            .Select(each => new PersonalReaction(each.Kind, each.Place, each.Text, each.WrittenAt)).ToListAsync(cancel);

        var issues = await db.Issues.Where(issue => issue.Decisions.Any(step => step.Number == 1 && step.TakenBy == personId))
            .OrderBy(issue => issue.Id).Select(issue => issue.Name).ToListAsync(cancel);
        var remarks = await db.SeatQuestions.Where(question => question.AnsweredBy == personId && question.Remark != null)
            .OrderBy(question => question.AnsweredAt).Select(question => question.Remark!).ToListAsync(cancel);

        var sat = await db.CommitteeMeetings
            .Where(meeting => meeting.ChairId == personId || meeting.MinutesBy == personId || meeting.Present.Any(each => each.PersonId == personId))
            .OrderBy(meeting => meeting.StartsAt).Select(meeting => meeting.Title).ToListAsync(cancel);
        var decided = await db.CommitteeDecisions.Where(decision => decision.RecordedBy == personId).OrderBy(decision => decision.RecordedAt)
            .Select(decision => decision.Text).ToListAsync(cancel);

        var drafted = await db.AdviceDrafts.Where(draft => draft.Versions.Any(version => version.WrittenBy == personId)).OrderBy(draft => draft.StartedAt)
            .Select(draft => draft.Title).ToListAsync(cancel);
        var consent = await (
            from draft in db.AdviceDrafts
            from response in draft.Responses
            where response.PersonId == personId
            orderby response.GivenAt
            select new PersonalResponse(draft.Title, response.Kind, response.Reason, response.GivenAt)).ToListAsync(cancel);

        return new PersonalData(person.Name, person.ChosenName, account.Email, account.PrefersEnglish ? "en" : "nl", seats, partners, led)
        {
            Committee = [.. committee.Select(seat => new PersonalOffice(seat.Constituency.ToString(), seat.From, seat.Until))],
            CommitteeMeetings = sat,
            CommitteeDecisions = decided,
            AdviceDrafts = drafted,
            AdviceResponses = consent,
            CommitteeRoles = [.. roles.Select(role => new PersonalOffice(role.Role.ToString(), role.From, role.Until))],
            StudioDecisions = studioDecisions,
            Reviews = reviews,
            Pressing = pressing,
            Lessons = written,
            Updates = updates,
            Findings = findings,
            Comments = comments,
            Files = files,
            Observations = observations,
            Meetings = meetings,
            Proposals = proposals,
            Questions = questions,
            Responses = responses,
            Drafts = drafts,
            Issues = issues,
            SeatRemarks = remarks,
            SignUps = signUps,
            Told = told,
            Reactions = reactions,
            Mail = mail,
            Notifications = notifications,
        };
    }
}
