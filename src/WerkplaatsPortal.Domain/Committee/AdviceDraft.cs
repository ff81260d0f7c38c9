using WerkplaatsPortal.Domain.Agenda;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.Studios;

namespace WerkplaatsPortal.Domain.Committee;

/// <summary>
/// An advice that members of the committee write together. It is adopted in a meeting, or by a round of consent among those who sit in the
/// committee, as an Arena adopts a proposal; then it becomes an <see cref="Advice"/>. Until then only members see it.
/// </summary>
public sealed partial class AdviceDraft : Entity
{
    private readonly List<AdviceDraftVersion> versions = [];
    private readonly List<AdviceResponse> responses = [];

    private AdviceDraft() { }

    /// <summary>Part of the address; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The issue of the studio that it is for.</summary>
    public Guid IssueId { get; private set; }

    /// <summary>The request of the studio that it answers; null for an advice that nobody asked for.</summary>
    public Guid? RequestId { get; private set; }

    /// <summary>What it is called now.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it says now, in Markdown.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The day before which the studio will answer.</summary>
    public DateOnly AnswerBefore { get; private set; }

    /// <summary>Whether it will stay out of the public register.</summary>
    public bool Internal { get; private set; }

    /// <summary>Where it stands.</summary>
    public AdviceDraftState State { get; private set; }

    /// <summary>The latest round of consent; 0 while nobody was asked.</summary>
    public int Round { get; private set; }

    /// <summary>Until when members can answer in the latest round, in UTC.</summary>
    public DateTime? ClosesAt { get; private set; }

    /// <summary>How many members must answer: more than half of those who sit when they are asked, and again when it is decided.</summary>
    public int Quorum { get; private set; }

    /// <summary>Why the latest round did not adopt it; null unless it did not.</summary>
    public NoConsent? NotAdoptedFor { get; private set; }

    /// <summary>Who began to write it.</summary>
    public Guid StartedBy { get; private set; }

    /// <summary>When that was, in UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>When it was adopted or dropped, in UTC; null before that.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Every wording that was saved, the latest last.</summary>
    public IReadOnlyList<AdviceDraftVersion> Versions => versions;

    /// <summary>Everything that members said in its rounds.</summary>
    public IReadOnlyList<AdviceResponse> Responses => responses;

    /// <summary>What stands in the latest round, one for each who answered.</summary>
    public IEnumerable<AdviceResponse> Standing => responses.Where(response => response.Round == Round && response.ReplacedAt is null);

    /// <summary>Whether members can still write and decide.</summary>
    public bool IsOpen => State is AdviceDraftState.Writing or AdviceDraftState.Asked or AdviceDraftState.NotAdopted;

    /// <summary>A member begins to write an advice, asked or unasked.</summary>
    /// <exception cref="RuleViolation">A text is missing, the day has passed, the request is of another studio, or a stranger does so.</exception>
    public static AdviceDraft Start(CommitteeSeat by, LearningStudio studio, string slug, AdviceText text, Advice? request, DateTime now)
    {
        by.DemandMember(now);
        Rule.Demand(
            request is null || (request.IssueId == studio.IssueId && request is { GivenAt: null, End: null }),
            "Dit leeratelier heeft dit advies niet gevraagd, of het is al gegeven.", "Request");
        var draft = new AdviceDraft
        {
            Slug = slug,
            IssueId = studio.IssueId,
            RequestId = request?.Id,
            StartedBy = by.PersonId,
            StartedAt = now,
        };
        draft.Take(by, request is { Internal: true } ? text with { Internal = true } : text, now);
        request?.BeginDraft();
        draft.Raise(new AdviceDraftStarted(draft.Id));
        return draft;
    }

    /// <summary>
    /// A member writes it anew. What stood there stays readable. While members are asked, other words ask everybody again until the same
    /// closing time; after a round that did not adopt it, they can be asked again.
    /// </summary>
    /// <exception cref="RuleViolation">It was adopted or dropped, its round just closed, a text is missing, the day has passed, or a stranger does so.</exception>
    public void Write(CommitteeSeat by, AdviceText text, DateTime now)
    {
        DemandOpenTo(by, now);
        Rule.Demand(State != AdviceDraftState.Asked || now < ClosesAt, "De rondvraag is net gesloten. Wacht op de uitkomst.");
        if (!Take(by, text, now))
            return;

        if (State == AdviceDraftState.Asked)
        {
            DemandAnswerAfter(Amsterdam.Day(ClosesAt!.Value.AddTicks(-1)));
            Begin(by, now);
            Raise(new AdviceRoundRenewed(Id));
            return;
        }

        State = AdviceDraftState.Writing;
        Raise(new AdviceDraftWritten(Id));
    }

    /// <summary>A member drops it.</summary>
    /// <exception cref="RuleViolation">It was adopted or dropped already, or a stranger does so.</exception>
    public void Drop(CommitteeSeat by, DateTime now)
    {
        DemandOpenTo(by, now);
        (State, EndedAt) = (AdviceDraftState.Dropped, now);
        Raise(new AdviceDraftDropped(Id));
    }

    /// <summary>What it answers was answered otherwise: it does not go on. One that ended before stays as it was.</summary>
    public void Lapse(DateTime now)
    {
        if (!IsOpen)
            return;

        (State, EndedAt) = (AdviceDraftState.Dropped, now);
        Raise(new AdviceDraftDropped(Id));
    }

    /// <summary>A meeting of the committee adopts it: from then on it is an advice.</summary>
    /// <exception cref="RuleViolation">
    /// It was adopted or dropped, its text is newer than the meeting, a member objects in a round that still runs, its studio is there no more,
    /// the request was answered otherwise, or a stranger does so.
    /// </exception>
    /// <param name="meeting">The meeting.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="ground">What it becomes an advice of.</param>
    /// <param name="now">The moment, in UTC.</param>
    public Advice AdoptIn(MeetingMark meeting, CommitteeSeat by, AdviceGround ground, DateTime now)
    {
        DemandOpenTo(by, now);
        Rule.Demand(meeting.On >= Amsterdam.Day(StartedAt), "Deze vergadering was voordat het concept begon.", "Meeting");
        Rule.Demand(
            versions.TrueForAll(version => Amsterdam.Day(version.WrittenAt) <= meeting.On),
            "Deze tekst is na die vergadering geschreven. Stel hem vast in een volgende vergadering, of vraag alle leden.", "Meeting");
        Rule.Demand(!ground.IsGone, "Dit leeratelier is gesloten of de kwestie is van de agenda. Er is niemand meer om dit advies te geven.", "Meeting");
        Rule.Demand(
            State != AdviceDraftState.Asked || StandingOf(ground.Members).All(response => response.Kind != ResponseKind.Object),
            "Een lid heeft bezwaar. Pas de tekst aan, of wacht tot de rondvraag klaar is.", "Meeting");
        return Become(ground, by.PersonId, meeting, now);
    }

    private Advice Become(AdviceGround ground, Guid by, MeetingMark? meeting, DateTime now)
    {
        var before = AnswerBefore > Amsterdam.Day(now) ? AnswerBefore : Amsterdam.Day(now).AddDays(FewestDaysToAnswer);
        var text = new AdviceText(Title, Body, before, Internal) { InMeeting = meeting };
        var advice = Advice.Adopted(ground, text, by, now);
        (State, EndedAt) = (AdviceDraftState.Adopted, now);
        Raise(new AdviceDraftAdopted(Id));
        return advice;
    }

    private bool Take(CommitteeSeat by, AdviceText text, DateTime now)
    {
        Rule.Demand(text.AnswerBefore > Amsterdam.Day(now), "Kies een dag na vandaag.", nameof(AnswerBefore));
        var (title, body) = (
            Rule.Text(text.Title, Advice.TitleMaxLength, "Geef het advies een titel.", nameof(Title)),
            Rule.Text(text.Body, Advice.TextMaxLength, "Schrijf het advies.", nameof(Body)));
        var isOther = (title, body, text.AnswerBefore, text.Internal) != (Title, Body, AnswerBefore, Internal);
        if ((title, body) != (Title, Body))
            versions.Add(new AdviceDraftVersion(Id, versions.Count + 1, title, body, by.PersonId, now));
        (Title, Body, AnswerBefore, Internal) = (title, body, text.AnswerBefore, text.Internal);
        return isOther;
    }

    private void DemandOpenTo(CommitteeSeat by, DateTime now)
    {
        by.DemandMember(now);
        Rule.Demand(State != AdviceDraftState.Adopted, "Dit advies is al vastgesteld.");
        Rule.Demand(State != AdviceDraftState.Dropped, "Dit concept is niet doorgegaan.");
    }
}
