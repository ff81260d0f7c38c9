using System.Collections.Frozen;
using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Committee;
using WerkplaatsPortal.Domain.Conversation;
using WerkplaatsPortal.Domain.Exchange;
using WerkplaatsPortal.Domain.Knowledge;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.Studios;
using WerkplaatsPortal.Domain.Tribune;

namespace WerkplaatsPortal.Data.Notifications;

/// <summary>
/// Everything that people are told of, one line for each. A new line is all that a new kind of event needs: the event, the sentence (with its
/// English in the resources), what it is about (<see cref="NoticeThings"/>) and whom it concerns (<see cref="NoticeCircles"/>).
/// </summary>
public static class NoticeKinds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<NoticeKind> All { get; } =
    [
        new(nameof(SeatRequested), "Iemand vraagt een plek in de Arena", NoticeThings.Request, NoticeCircles.Lead) { Waits = true, EachTime = true },
        new(nameof(SeatRequested), "Iemand vraagt een plek in een Arena zonder trekker", NoticeThings.Request, NoticeCircles.CommitteeWithoutLead) { As = "Committee", Waits = true, EachTime = true },
        new(nameof(SeatStarted), "Je plek is begonnen", NoticeThings.Seat, NoticeCircles.Participant) { EachTime = true },
        new(nameof(SeatDeclined), "Een gevraagde plek in de Arena is niet gegeven", NoticeThings.Seat, NoticeCircles.Participant) { EachTime = true },
        new(nameof(SeatHoldersNamed), "Je hebt een plek in de Arena", NoticeThings.Seat, NoticeCircles.SeatedThatDay),

        new(nameof(ProposalMade), "Reageer op een nieuw voorstel", NoticeThings.Proposal, NoticeCircles.Arena) { Waits = true },
        new(nameof(ProposalAdapted), "Een voorstel is aangepast; reageer opnieuw", NoticeThings.Proposal, NoticeCircles.Arena) { Waits = true, EachTime = true },
        new(nameof(ProposalAdopted), "Een voorstel is aangenomen", NoticeThings.Proposal, NoticeCircles.Arena),
        new(nameof(ProposalNotAdopted), "Een voorstel is niet aangenomen", NoticeThings.Proposal, NoticeCircles.Arena) { EachTime = true },
        new(nameof(ProposalWithdrawn), "Een voorstel is ingetrokken", NoticeThings.Proposal, NoticeCircles.Arena),

        new(nameof(MeetingPlanned), "Er is een bijeenkomst gepland", NoticeThings.Meeting, NoticeCircles.Arena),
        new(nameof(MeetingMoved), "Een bijeenkomst is verzet", NoticeThings.Meeting, NoticeCircles.Arena) { EachTime = true },
        new(nameof(MeetingCancelled), "Een bijeenkomst gaat niet door", NoticeThings.Meeting, NoticeCircles.Arena) { AlsoOver = true },
        new(nameof(MeetingReported), "Het verslag van een bijeenkomst staat er", NoticeThings.Meeting, NoticeCircles.Arena) { AlsoOver = true },

        new(nameof(CommentMade), "Iemand noemde jou in een reactie", NoticeThings.Talk, NoticeCircles.Mentioned) { As = "Mentioned" },
        new(nameof(CommentMade), "Iemand reageerde op een concept waaraan je meeschreef", NoticeThings.Talk, NoticeCircles.DraftWriters) { As = "DraftWriter" },
        new(nameof(CommentMade), "Iemand reageerde ook", NoticeThings.Talk, NoticeCircles.SpokeBefore),

        new(nameof(QuestionPutForward), "Er ligt een nieuwe vraag in de Arena", NoticeThings.Question, NoticeCircles.Arena),
        new(nameof(QuestionArticulated), "Er is een leervraag geformuleerd", NoticeThings.Question, NoticeCircles.Seats),
        new(nameof(QuestionAnswered), "Een leervraag is beantwoord", NoticeThings.Question, NoticeCircles.Seats) { EachTime = true },
        new(nameof(PracticeAdopted), "Er komt een lerende praktijk", NoticeThings.Practice, NoticeCircles.Seats),

        new(nameof(LessonRecorded), "Er ligt een conceptles om na te kijken", NoticeThings.Lesson, NoticeCircles.Lead) { Waits = true },
        new(nameof(LessonShared), "Een les die jij schreef, is gedeeld", NoticeThings.Lesson, NoticeCircles.Writer) { As = "Writer" },
        new(nameof(LessonShared), "Er is een nieuwe les gedeeld", NoticeThings.Lesson, NoticeCircles.Audience),
        new(nameof(LessonWithdrawn), "Een les is ingetrokken", NoticeThings.Lesson, NoticeCircles.Audience) { AlsoOver = true },
        new(nameof(InsightAdopted), "Waar jij aan bijdroeg, is opgetild tot een inzicht", NoticeThings.Insight, NoticeCircles.Contributors) { As = "Contributor" },
        new(nameof(InsightAdopted), "Er is een inzicht vastgesteld", NoticeThings.Insight, NoticeCircles.Audience) { EachTime = true },
        new(nameof(InsightPutBack), "Een inzicht ligt opnieuw op tafel", NoticeThings.Insight, NoticeCircles.Arena) { EachTime = true },
        new(nameof(InsightWithdrawn), "Een inzicht is teruggenomen", NoticeThings.Insight, NoticeCircles.Audience) { AlsoOver = true },
        new(nameof(FindingReported), "Iemand vertelde of een inzicht ergens geldt", NoticeThings.Finding, NoticeCircles.Arena),

        new(nameof(PublicationDescribed), "Waar jij aan bijdroeg, staat in een publicatie", NoticeThings.Publication, NoticeCircles.PublicationContributors),

        new(nameof(UpdatePublished), "Er is een nieuw bericht", NoticeThings.Update, NoticeCircles.Audience),
        new(nameof(ActivityAnnounced), "Er is een activiteit aangekondigd", NoticeThings.Activity, NoticeCircles.Audience),
        new(nameof(ActivityMoved), "Een activiteit is verzet", NoticeThings.Activity, NoticeCircles.AudienceNotSignedUp) { EachTime = true },
        new(nameof(ActivityCancelled), "Een activiteit gaat niet door", NoticeThings.Activity, NoticeCircles.AudienceNotSignedUp) { AlsoOver = true },
        new(nameof(ActivityReported), "Het verslag van een activiteit staat er", NoticeThings.Activity, NoticeCircles.Audience) { AlsoOver = true },
        new(nameof(TribuneAsked), "De Tribune stelt een vraag aan de Arena", NoticeThings.Reaction, NoticeCircles.Arena) { Waits = true },
        new(nameof(TribuneAnswered), "Je vraag aan de Arena is beantwoord", NoticeThings.Reaction, NoticeCircles.Asker),
        new(nameof(TribuneRecognised), "Iemand op de Tribune herkent dit", NoticeThings.Reaction, NoticeCircles.Arena),

        new(nameof(AdviceAsked), "Een leeratelier vraagt advies", NoticeThings.Advice, NoticeCircles.Committee) { Waits = true },
        new(nameof(AdviceWithdrawn), "Een leeratelier trok een vraag om advies in", NoticeThings.Advice, NoticeCircles.Committee),
        new(nameof(AdviceDeclined), "De commissie geeft geen advies op je vraag", NoticeThings.Advice, NoticeCircles.Lead),
        new(nameof(AdviceGiven), "Beantwoord een advies aan je leeratelier", NoticeThings.Advice, NoticeCircles.Lead) { As = "Lead", Waits = true },
        new(nameof(AdviceGiven), "Er is een advies gegeven", NoticeThings.Advice, NoticeCircles.Audience),
        new(nameof(AdviceAnswered), "Een advies is beantwoord", NoticeThings.Advice, NoticeCircles.Committee) { As = "Committee" },
        new(nameof(AdviceAnswered), "Een advies is beantwoord", NoticeThings.Advice, NoticeCircles.Audience),

        new(nameof(AdviceRoundOpened), "Reageer op een concept van een advies", NoticeThings.AdviceDraft, NoticeCircles.Committee) { Waits = true, EachTime = true },
        new(nameof(AdviceRoundRenewed), "Een concept is aangepast; reageer opnieuw", NoticeThings.AdviceDraft, NoticeCircles.Committee) { Waits = true, EachTime = true },
        new(nameof(AdviceDraftNotAdopted), "Een concept van een advies is niet vastgesteld", NoticeThings.AdviceDraft, NoticeCircles.Committee) { EachTime = true },
        new(nameof(AdviceFollowedThrough), "De commissie rondde een advies af", NoticeThings.Advice, NoticeCircles.Audience),
        new(nameof(CommitteeMeetingPlanned), "De commissie vergadert", NoticeThings.CommitteeMeeting, NoticeCircles.Committee),
        new(nameof(CommitteeMeetingMoved), "Een vergadering van de commissie is verzet", NoticeThings.CommitteeMeeting, NoticeCircles.Committee) { EachTime = true },
        new(nameof(CommitteeMeetingCancelled), "Een vergadering van de commissie gaat niet door", NoticeThings.CommitteeMeeting, NoticeCircles.Committee) { AlsoOver = true },
        new(nameof(CommitteeMinutesSettled), "De notulen van de commissie zijn vastgesteld", NoticeThings.CommitteeMeeting, NoticeCircles.Committee) { AlsoOver = true },

        new(nameof(LeadAppointed), "Je leeratelier heeft een nieuwe trekker", NoticeThings.Studio, NoticeCircles.Seats) { EachTime = true },
        new(nameof(LeadStopped), "De trekker van je leeratelier stopt", NoticeThings.Studio, NoticeCircles.Seats) { EachTime = true },
        new(nameof(StudioClosed), "Je leeratelier is gesloten", NoticeThings.Studio, NoticeCircles.Seats) { EachTime = true },
        new(nameof(InventoryOpened), "Zeg welke kwesties dringen", NoticeThings.Inventory, NoticeCircles.PartnerContacts) { Waits = true },
        new(nameof(ReviewRoundOpened), "Er is een ronde langs de agenda geopend", NoticeThings.Round, NoticeCircles.Committee) { Waits = true },
        new(nameof(StudioAsked), "De programmacommissie stelt je leeratelier een vraag", NoticeThings.StudioQuestion, NoticeCircles.Lead),
        new(nameof(AgendaDecided), "De kennisagenda is veranderd", NoticeThings.Issue, NoticeCircles.SeatsNotAsked) { EachTime = true },
    ];

    /// <summary>The lines for each kind of event.</summary>
    public static FrozenDictionary<string, NoticeKind[]> ByEvent { get; } =
        All.GroupBy(kind => kind.Event).ToFrozenDictionary(lines => lines.Key, lines => lines.ToArray());

    /// <summary>By the names under which notifications are kept.</summary>
    public static FrozenDictionary<string, NoticeKind> ByName { get; } = All.ToFrozenDictionary(kind => kind.Name);
}
