using WerkplaatsPortal.Data.Studios;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>
/// Whom things concern. A circle says who might want to know; whether somebody may see it is asked anew whenever it is shown or mailed.
/// </summary>
public static partial class NoticeCircles
{
    /// <summary>Who sits in the Arena, its lead included.</summary>
    public static NoticeCircle Arena { get; } = new(InArena);

    /// <summary>Who has any seat in the studio.</summary>
    public static NoticeCircle Seats { get; } = new(telling => InArena(telling).Concat(Followers(telling)));

    /// <summary>Who has a seat for which the thing is shared: only the Arena, or everybody with a seat.</summary>
    public static NoticeCircle Audience { get; } = new(telling =>
        telling.About.Audience == Domain.Shared.Audience.Arena ? InArena(telling) : InArena(telling).Concat(Followers(telling)));

    /// <summary>The same, without who signed up for the activity: they get a letter.</summary>
    public static NoticeCircle AudienceNotSignedUp { get; } = new(telling =>
    {
        var signedUp =
            from list in telling.Db.SignUpLists
            where list.ActivityId == telling.Event.SubjectId
            from each in list.SignUps
            select each.PersonId;
        return Audience.People(telling).Where(id => !signedUp.Contains(id));
    });

    /// <summary>Who has any seat in the studio of an issue, without who is asked by that decision whether it goes on elsewhere: they get a letter.</summary>
    public static NoticeCircle SeatsNotAsked { get; } = new(telling =>
    {
        var asked =
            from question in telling.Db.SeatQuestions
            where question.AskedAt >= telling.Event.At.AddMinutes(-1) && question.AskedAt <= telling.Event.At.AddMinutes(1)
            join taking in telling.Db.Participations on question.ParticipationId equals taking.Id
            join studio in telling.Db.Studios on taking.StudioId equals studio.Id
            where studio.IssueId == telling.IssueId
            select new { question.PersonId, question.PartnerId };
        var contacts =
            from contact in telling.Db.PartnerContacts
            where contact.Period.From <= telling.Today && (contact.Period.Until == null || contact.Period.Until >= telling.Today)
            select contact;
        return Seats.People(telling).Where(id => !asked.Any(each =>
            each.PersonId == id || contacts.Any(contact => contact.PersonId == id && contact.PartnerId == each.PartnerId)));
    });

    /// <summary>Who leads the studio.</summary>
    public static NoticeCircle Lead { get; } = new(Leads);

    /// <summary>The committee, for a studio that nobody leads.</summary>
    public static NoticeCircle CommitteeWithoutLead { get; } = new(telling => Members(telling).Where(_ => !Leads(telling).Any())) { IsElsewhere = true };

    /// <summary>The programme committee.</summary>
    public static NoticeCircle Committee { get; } = new(Members) { IsElsewhere = true };

    /// <summary>Who speaks for a partner that takes part.</summary>
    public static NoticeCircle PartnerContacts { get; } = new(telling =>
        from contact in telling.Db.PartnerContacts
        where contact.Period.From <= telling.Today && (contact.Period.Until == null || contact.Period.Until >= telling.Today)
        join partner in telling.Db.Partners on contact.PartnerId equals partner.Id
        where partner.TakesPart
        select contact.PersonId)
    { IsElsewhere = true };

    /// <summary>Who takes part by this participation: the person, or who speaks for the partner.</summary>
    public static NoticeCircle Participant { get; } = new(telling =>
        telling.Db.Participations.Where(each => each.Id == telling.Event.SubjectId && each.PersonId != null).Select(each => each.PersonId!.Value)
            .Concat(
                from each in telling.Db.Participations
                where each.Id == telling.Event.SubjectId
                join contact in telling.Db.PartnerContacts on each.PartnerId equals contact.PartnerId
                where contact.Period.From <= telling.Today && (contact.Period.Until == null || contact.Period.Until >= telling.Today)
                select contact.PersonId));

    /// <summary>Who got a place in the Arena by this participation on the day of the event.</summary>
    public static NoticeCircle SeatedThatDay { get; } = new(telling =>
        from each in telling.Db.Participations
        where each.Id == telling.Event.SubjectId && each.Terms.Any(term => term.State == SeatState.Open && term.Seat == Seat.Arena)
        from holder in each.Holders
        where holder.Period.Until == null && holder.Period.From == telling.Day
        select holder.PersonId);

    /// <summary>Who asked the Arena.</summary>
    public static NoticeCircle Asker { get; } = new(telling =>
        telling.Db.Reactions.Where(reaction => reaction.Id == telling.Event.SubjectId).Select(reaction => reaction.WrittenBy));

    /// <summary>Who is named in the comment.</summary>
    public static NoticeCircle Mentioned { get; } = new(telling =>
        from comment in telling.Db.Comments
        where comment.Id == telling.Event.SubjectId
        from mention in comment.Mentions
        select mention.PersonId);

    /// <summary>Who said something about the same before.</summary>
    public static NoticeCircle SpokeBefore { get; } = new(telling =>
        from comment in telling.Db.Comments
        where comment.Id == telling.Event.SubjectId
        join earlier in telling.Db.Comments on comment.SubjectId equals earlier.SubjectId
        where earlier.Id != comment.Id && earlier.WithdrawnAt == null
        select earlier.WrittenBy);

    /// <summary>Who wrote at the draft of an advice that the comment is about.</summary>
    public static NoticeCircle DraftWriters { get; } = new(telling =>
        from comment in telling.Db.Comments
        where comment.Id == telling.Event.SubjectId
        join draft in telling.Db.AdviceDrafts on comment.SubjectId equals draft.Id
        from version in draft.Versions
        select version.WrittenBy)
    { IsElsewhere = true };

    private static IQueryable<Guid> InArena(Telling telling) => telling.Db.InArena(telling.IssueId, telling.Today).Select(person => person.Id);

    private static IQueryable<Guid> Leads(Telling telling) =>
        from studio in telling.Db.Studios
        where studio.IssueId == telling.IssueId
        from lead in studio.Leads
        where lead.Period.From <= telling.Today && (lead.Period.Until == null || lead.Period.Until >= telling.Today)
        select lead.PersonId;

    private static IQueryable<Guid> Members(Telling telling) => telling.Db.CommitteeSeats
        .Where(seat => seat.Period.From <= telling.Today && (seat.Period.Until == null || seat.Period.Until >= telling.Today))
        .Select(seat => seat.PersonId);

    /// <summary>Who follows by a seat of his or her own, or by a partner that he or she speaks for.</summary>
    private static IQueryable<Guid> Followers(Telling telling)
    {
        var taking =
            from each in telling.Db.Participations
            join studio in telling.Db.Studios on each.StudioId equals studio.Id
            where studio.IssueId == telling.IssueId && each.Terms.Any(term => term.State == SeatState.Open)
            select each;
        return taking.Where(each => each.PersonId != null).Select(each => each.PersonId!.Value).Concat(
            from each in taking
            join contact in telling.Db.PartnerContacts on each.PartnerId equals contact.PartnerId
            where contact.Period.From <= telling.Today && (contact.Period.Until == null || contact.Period.Until >= telling.Today)
            select contact.PersonId);
    }
}
