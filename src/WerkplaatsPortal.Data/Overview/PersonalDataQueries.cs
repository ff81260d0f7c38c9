using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Tribune;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

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
        var written = await db.Lessons.Where(lesson => lesson.WrittenBy == personId).OrderBy(lesson => lesson.WrittenAt)
            .Select(lesson => lesson.Title).ToListAsync(cancel);
        var updates = await db.Updates.IgnoreQueryFilters([UpdateDrafts.Filter]).Where(update => update.WrittenBy == personId).OrderBy(update => update.PublishedAt)
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

        var signUps = await (
            from list in db.SignUpLists
            from each in list.SignUps
            where each.PersonId == personId
            join activity in db.Activities on list.ActivityId equals activity.Id
            orderby each.At
            select new PersonalSignUp(activity.Title, each.At, each.PlacedAt, each.RemindedAt)).ToListAsync(cancel);
        var told = await db.Activities.Where(activity => activity.Tellers.Any(each => each.PersonId == personId)).OrderBy(activity => activity.SortDate)
            .Select(activity => activity.Title).ToListAsync(cancel);

        var reactions = await db.Reactions.Where(each => each.WrittenBy == personId).OrderBy(each => each.WrittenAt)
            .Select(each => new PersonalReaction(each.Kind, each.Place, each.Text, each.WrittenAt)).ToListAsync(cancel);

        var issues = await db.Issues.Where(issue => issue.Decisions.Any(step => step.Number == 1 && step.TakenBy == personId))
            .OrderBy(issue => issue.Id).Select(issue => issue.Name).ToListAsync(cancel);
        var remarks = await db.SeatQuestions.Where(question => question.AnsweredBy == personId && question.Remark != null)
            .OrderBy(question => question.AnsweredAt).Select(question => question.Remark!).ToListAsync(cancel);

        return new PersonalData(person.Name, person.ChosenName, account.Email, account.PrefersEnglish ? "en" : "nl", seats, partners, led)
        {
            Committee = [.. committee.Select(seat => new PersonalOffice(seat.Constituency.ToString(), seat.From, seat.Until))],
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
        };
    }
}

/// <summary>What the portal knows of a person.</summary>
public sealed record PersonalData(
    string Name, string? ChosenName, string? Email, string Language,
    IReadOnlyList<PersonalSeat> Seats, IReadOnlyList<PersonalOffice> SpeaksFor, IReadOnlyList<PersonalOffice> Leads)
{
    /// <summary>Seats in the programme committee.</summary>
    public IReadOnlyList<PersonalOffice> Committee { get; init; } = [];

    /// <summary>Titles of lessons that he or she wrote.</summary>
    public IReadOnlyList<string> Lessons { get; init; } = [];

    /// <summary>Titles of updates that he or she wrote.</summary>
    public IReadOnlyList<string> Updates { get; init; } = [];

    /// <summary>What he or she said about insights elsewhere.</summary>
    public IReadOnlyList<PersonalFinding> Findings { get; init; } = [];

    /// <summary>What he or she said in an Arena.</summary>
    public IReadOnlyList<PersonalComment> Comments { get; init; } = [];

    /// <summary>What he or she observed in practices.</summary>
    public IReadOnlyList<string> Observations { get; init; } = [];

    /// <summary>Names of files that he or she added.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Titles of the meetings where he or she was.</summary>
    public IReadOnlyList<string> Meetings { get; init; } = [];

    /// <summary>Titles of proposals that he or she made.</summary>
    public IReadOnlyList<string> Proposals { get; init; } = [];

    /// <summary>Questions that he or she put forward.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What he or she said to proposals.</summary>
    public IReadOnlyList<PersonalResponse> Responses { get; init; } = [];

    /// <summary>What he or she typed and has not sent.</summary>
    public IReadOnlyList<PersonalDraft> Drafts { get; init; } = [];

    /// <summary>Names of issues that he or she put forward.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>What he or she said with the answer whether a seat goes on elsewhere.</summary>
    public IReadOnlyList<string> SeatRemarks { get; init; } = [];

    /// <summary>Activities for which he or she signed up.</summary>
    public IReadOnlyList<PersonalSignUp> SignUps { get; init; } = [];

    /// <summary>Titles of activities at which he or she told, or is to tell, what the Arena learned.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>What he or she asked an Arena, or recognised elsewhere.</summary>
    public IReadOnlyList<PersonalReaction> Reactions { get; init; } = [];
}

/// <summary>An activity for which somebody signed up.</summary>
public sealed record PersonalSignUp(string Activity, DateTime At, DateTime? PlacedAt, DateTime? RemindedAt);

/// <summary>What somebody said to what an Arena shared.</summary>
public sealed record PersonalReaction(ReactionKind Kind, string? Place, string Text, DateTime WrittenAt);

/// <summary>What somebody typed in the form at an address and has not sent.</summary>
public sealed record PersonalDraft(string Address, string Fields, DateTime KeptAt);

/// <summary>What somebody said in an Arena.</summary>
public sealed record PersonalComment(string Body, DateTime WrittenAt, DateTime? WithdrawnAt);

/// <summary>What somebody said to a proposal.</summary>
public sealed record PersonalResponse(string Proposal, ResponseKind Kind, string? Reason, DateTime GivenAt);

/// <summary>Whether an insight held somewhere, as somebody said.</summary>
public sealed record PersonalFinding(string Insight, FindingAnswer Answer, string Place, string Account, DateTime ReportedAt);

/// <summary>One term of a seat.</summary>
public sealed record PersonalSeat(
    string Studio, Seat Seat, SeatState State, string? Motivation, DateTime ChosenAt, DateTime? StartedAt, DateTime? EndedAt);

/// <summary>Something that somebody was, from a day until a day.</summary>
public sealed record PersonalOffice(string Name, DateOnly From, DateOnly? Until);
